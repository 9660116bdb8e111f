import type { AddressInfo } from "node:net";
import { simpleParser, type ParsedMail } from "mailparser";
import { SMTPServer, type SMTPServerSession } from "smtp-server";
import { setTimeout as pause } from "node:timers/promises";

/** What the next server does with a mail once it has read it whole: take it, refuse it for now or for ever, or hang up after the final dot. */
export type SinkReply = 250 | 451 | 550 | "hang-up";
export type SunkMail = { readonly envelope: { readonly from: string; readonly to: readonly string[] }; readonly raw: string; readonly parsed: ParsedMail; readonly reply: SinkReply };
export type SmtpSink = {
  readonly url: string; readonly port: number;
  /** Every mail that was read to its final dot, whatever was answered. */
  readonly mails: readonly SunkMail[];
  /** Answers for the next mails to an address in turn; then 250 again. */
  readonly script: (to: string, ...replies: SinkReply[]) => void;
  /** Waits for the first mail that fits. */
  readonly waitFor: (fits: (mail: SunkMail) => boolean, ms?: number) => Promise<SunkMail>;
  readonly close: () => Promise<void>;
};

/** A real SMTP server on loopback that keeps what it gets and sends nothing on. */
export async function startSmtpSink(): Promise<SmtpSink> {
  const mails: SunkMail[] = [], scripted = new Map<string, SinkReply[]>();
  const server = new SMTPServer({
    authOptional: true, disabledCommands: ["AUTH", "STARTTLS"], disableReverseLookup: true, closeTimeout: 1_000,
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk)).on("end", () => void (async () => {
        const raw = Buffer.concat(chunks), { mailFrom, rcptTo } = session.envelope, reply = scripted.get(rcptTo[0]?.address ?? "")?.shift() ?? 250;
        mails.push({ envelope: { from: mailFrom === false ? "" : mailFrom.address, to: rcptTo.map((one) => one.address) }, raw: raw.toString("utf8"), parsed: await simpleParser(raw), reply });
        if (reply === "hang-up") return hangUp(server, session);
        done(reply === 250 ? null : Object.assign(new Error(reply === 451 ? "Try again later" : "No such person"), { responseCode: reply }));
      })());
    },
  });
  server.on("error", () => undefined);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`, port, mails, script: (to, ...replies) => void scripted.set(to, replies),
    waitFor: async (fits, ms = 30_000) => {
      for (const until = Date.now() + ms; Date.now() < until; await pause(50)) {
        const found = mails.find(fits);
        if (found) return found;
      }
      throw new Error(`No such mail came in ${ms} ms. There were: ${mails.map((mail) => `${mail.envelope.to.join(", ")}: ${mail.parsed.subject}`).join("; ") || "none"}`);
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function hangUp(server: SMTPServer, session: SMTPServerSession): void {
  for (const connection of server.connections as Set<{ session: SMTPServerSession; _socket: { destroy(): void } }>) {
    if (connection.session.id === session.id) connection._socket.destroy();
  }
}
