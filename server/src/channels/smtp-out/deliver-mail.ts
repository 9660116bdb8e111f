import { Readable } from "node:stream";
import SMTPConnection from "nodemailer/lib/smtp-connection";

/** What one attempt came to. "later" and "never" carry the server's words; "uncertain" means that it may or may not have arrived (MO-2). */
export type DeliveryResult =
  | { readonly kind: "accepted"; readonly detail: string }
  | { readonly kind: "later" | "never" | "uncertain"; readonly detail: string };

export type FinishedMail = { readonly mime: Buffer; readonly envelopeFrom: string; readonly envelopeTo: readonly string[] };

/** Hands finished mails to the next server. */
export interface MailSender {
  sendMail(mail: FinishedMail): Promise<DeliveryResult>;
}

/** A sender for `smtp://[user:password@]host[:port]` or `smtps://…`; one connection a mail, 30 s for each step. */
export function createMailSender(url: string): MailSender {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === "smtps:";
  const options = {
    host: hostname.replace(/^\[|\]$/g, ""), port: port ? Number(port) : secure ? 465 : 587, secure,
    connectionTimeout: 30_000, greetingTimeout: 30_000, socketTimeout: 60_000, opportunisticTLS: true,
    // A host on this machine has no certificate anyone signed; anywhere else it is checked.
    tls: { rejectUnauthorized: !isLoopback(hostname) }, name: undefined,
  };
  const credentials = username ? { credentials: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } } : undefined;
  return { sendMail: (mail) => deliverMail(options, credentials, mail) };
}

type Options = NonNullable<ConstructorParameters<typeof SMTPConnection>[0]>;

function deliverMail(options: Options, credentials: { credentials: { user: string; pass: string } } | undefined, mail: FinishedMail): Promise<DeliveryResult> {
  return new Promise((resolve) => {
    const connection = new SMTPConnection(options);
    let allBytesGiven = false;
    const end = (result: DeliveryResult): void => { resolve(result); connection.close(); };
    const fail = (error: unknown): void => end(judgeFailure(error, allBytesGiven));
    connection.once("error", fail);
    connection.once("end", () => fail(new Error("the connection was closed")));
    const send = (): void => {
      const body = Readable.from(slices(mail.mime));
      body.once("end", () => { allBytesGiven = true; });
      connection.send({ from: mail.envelopeFrom === "" ? false : mail.envelopeFrom, to: [...mail.envelopeTo] }, body, (error, info) => {
        if (error) return fail(error);
        // Some of several recipients may be refused while the mail is accepted for the others: that is told, not hidden.
        const refused = info?.rejected ?? [];
        end({ kind: "accepted", detail: refused.length > 0 ? `accepted, but not for ${refused.join(", ")}` : info?.response ?? "accepted" });
      });
    };
    connection.connect((error) => {
      if (error) return fail(error);
      if (!credentials) return send();
      connection.login(credentials, (problem) => { if (problem) fail(problem); else send(); });
    });
  });
}

/** Permanent only where the server said so with 5xx; a refused sign-in is ours to mend, so the mail waits. */
export function judgeFailure(error: unknown, allBytesGiven: boolean): DeliveryResult {
  const { message, responseCode, code } = error as { message?: string; responseCode?: number; code?: string };
  const detail = (message ?? String(error)).slice(0, 500);
  if (responseCode !== undefined && responseCode >= 500 && code !== "EAUTH") return { kind: "never", detail };
  if (responseCode !== undefined || !allBytesGiven) return { kind: "later", detail };
  return { kind: "uncertain", detail };
}

function* slices(mime: Buffer): Generator<Buffer> {
  for (let at = 0; at < mime.length; at += 65_536) yield mime.subarray(at, at + 65_536);
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "[::1]" || host.startsWith("127.");
}
