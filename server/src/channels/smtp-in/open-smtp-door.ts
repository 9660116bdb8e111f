import { SMTPServer, type SMTPServerAddress, type SMTPServerDataStream, type SMTPServerSession } from "smtp-server";
import { faultReply, refusal } from "./smtp-replies.ts";

/** One mail as it came over the wire, before anything has looked inside. */
export type ReceivedMail = {
  readonly envelope: { readonly from: string; readonly to: readonly string[]; readonly helo: string; readonly remoteAddress: string };
  readonly raw: Buffer;
};

/** What the door needs from the house. */
export interface MailIntake {
  /** Whether a mail for this address is ours to take. */
  mayReceive(address: string): Promise<boolean>;
  /** Resolves once the mail is durably stored; only then the door answers 250 (MI-1). */
  accept(mail: ReceivedMail): Promise<void>;
  /** Free bytes where mail is stored. */
  freeBytes(): Promise<number>;
}

export type SmtpDoor = { readonly port: number; close(): Promise<void> };

type DoorSettings = {
  readonly host: string; readonly port: number; readonly name: string; readonly maxBytes: number; readonly maxClients: number;
  readonly tls?: { readonly key: string; readonly cert: string } | undefined;
};

/**
 * Opens the receiving SMTP door. Its own faults are told as 4xx so that the sending server tries again; 5xx stays for what will
 * never succeed (MI-2). Rejects with `EADDRINUSE` where the port is taken.
 */
export async function openSmtpDoor(intake: MailIntake, settings: DoorSettings): Promise<SmtpDoor> {
  const server = new SMTPServer({
    name: settings.name, banner: "Rapport", size: settings.maxBytes, maxClients: settings.maxClients,
    authOptional: true, disabledCommands: settings.tls ? ["AUTH"] : ["AUTH", "STARTTLS"], disableReverseLookup: true,
    socketTimeout: 60_000, closeTimeout: 5_000, ...settings.tls,
    onRcptTo: (address, session, done) => void checkRecipient(intake, address, session).then(() => done(), done),
    onData: (stream, session, done) => void receiveData(intake, settings.maxBytes, stream, session).then(() => done(null, "Kept. Thank you."), done),
  });
  // A client that breaks off is no fault of ours; it will try again.
  server.on("error", () => {});
  const port = await listen(server, settings.port, settings.host);
  return { port, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

async function checkRecipient(intake: MailIntake, address: SMTPServerAddress, session: SMTPServerSession): Promise<void> {
  if (session.envelope.rcptTo.length >= 1_000) throw refusal("too-many-recipients");
  if (!await intake.mayReceive(address.address.toLowerCase()).catch((error: unknown) => { throw faultReply(error); })) throw refusal("no-such-address");
}

async function receiveData(intake: MailIntake, maxBytes: number, stream: SMTPServerDataStream, session: SMTPServerSession): Promise<void> {
  const free = await intake.freeBytes();
  const chunks: Buffer[] = [];
  let size = 0;
  const tooFull = free < 1.5 * maxBytes;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    // The rest is read and dropped: a reply before the final dot would leave the client out of step.
    if (size <= maxBytes && !tooFull) chunks.push(chunk);
  }
  if (stream.sizeExceeded || size > maxBytes) throw refusal("too-big");
  if (tooFull) throw refusal("disk-full");
  const { mailFrom, rcptTo } = session.envelope;
  const envelope = {
    from: mailFrom === false ? "" : mailFrom.address.toLowerCase(), to: rcptTo.map((one) => one.address.toLowerCase()),
    helo: session.hostNameAppearsAs || "", remoteAddress: session.remoteAddress,
  };
  try {
    await intake.accept({ envelope, raw: Buffer.concat(chunks) });
  } catch (error) {
    throw faultReply(error);
  }
}

function listen(server: SMTPServer, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const fail = (error: Error): void => reject(error);
    server.server.once("error", fail);
    server.listen(port, host, () => {
      server.server.off("error", fail);
      const address = server.server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}
