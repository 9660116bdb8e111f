import type { Socket } from "node:net";
import { SMTPServer, type SMTPServerAddress, type SMTPServerDataStream, type SMTPServerSession } from "smtp-server";
import { createClientLimits, usualLimits, type ClientLimits } from "./client-limits.ts";
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

export type DoorSettings = {
  readonly host: string; readonly port: number; readonly name: string; readonly maxBytes: number; readonly maxClients: number;
  readonly tls?: { readonly key: string; readonly cert: string } | undefined;
  readonly limits?: ClientLimits;
  readonly times?: DoorTimes;
};
/** How long a client may be silent, may take for one mail, and may stay, and how long our own house may think, in milliseconds. */
type DoorTimes = { readonly silent: number; readonly mail: number; readonly stay: number; readonly answer: number };

// RFC 5321 asks for five minutes of patience between commands; a mail or a visit that creeps on behind it must end too.
// A database that hangs is a fault of ours: told well before the patience of the other side ends (ten minutes behind the final dot).
const usualTimes: DoorTimes = { silent: 5 * 60_000, mail: 15 * 60_000, stay: 60 * 60_000, answer: 60_000 };
/** So many largest mails may be on their way in at once; more are asked to come again. */
const mailsInMemory = 5;

/**
 * Opens the receiving SMTP door. Its own faults are told as 4xx so that the sending server tries again; 5xx stays for what will
 * never succeed (MI-2). Rejects with `EADDRINUSE` where the port is taken.
 */
export async function openSmtpDoor(intake: MailIntake, settings: DoorSettings): Promise<SmtpDoor> {
  const times = settings.times ?? usualTimes;
  const limits = settings.limits ?? createClientLimits(usualLimits, [], Date.now);
  const visits = createVisits(limits);
  const house = hurry(intake, times.answer);
  const receive = createReceiver(house, settings.maxBytes);
  const server = new SMTPServer({
    name: settings.name, banner: "Rapport", size: settings.maxBytes, maxClients: settings.maxClients,
    authOptional: true, disabledCommands: settings.tls ? ["AUTH"] : ["AUTH", "STARTTLS"], disableReverseLookup: true,
    socketTimeout: times.silent, closeTimeout: 5_000, ...settings.tls,
    onConnect: (session, done) => done(visits.begin(session)),
    onClose: (session) => visits.end(session),
    onMailFrom: (_address, session, done) => {
      const refused = limits.mail(session.remoteAddress);
      done(refused === null ? null : refusal(refused));
    },
    onRcptTo: (address, session, done) => void checkRecipient(house, address, session).then(() => done(), done),
    onData: (stream, session, done) => {
      const tooSlow = setTimeout(() => visits.cutOff(session), times.mail);
      void receive(stream, session).finally(() => clearTimeout(tooSlow)).then(() => done(null, "Kept. Thank you."), done);
    },
  });
  // A client that breaks off is no fault of ours; it will try again.
  server.on("error", () => {});
  server.server.on("connection", (socket) => visits.arrive(socket, times.stay));
  const port = await listen(server, settings.port, settings.host);
  return { port, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

// The library names a visit by its session, the network by its socket.
function createVisits(limits: ClientLimits) {
  const sockets = new Map<string, Socket>();
  const counted = new Set<string>();
  const nameOf = (one: { readonly remoteAddress?: string | undefined; readonly remotePort?: number | undefined }) => `${one.remoteAddress?.replace(/^::ffff:/i, "")} ${one.remotePort}`;
  return {
    arrive: (socket: Socket, stayMs: number): void => {
      const name = nameOf(socket), tooLong = setTimeout(() => socket.destroy(), stayMs);
      sockets.set(name, socket);
      socket.once("close", () => {
        clearTimeout(tooLong);
        sockets.delete(name);
      });
    },
    begin: (session: SMTPServerSession): Error | null => {
      const refused = limits.enter(session.remoteAddress);
      if (refused !== null) return refusal(refused);
      counted.add(session.id);
      return null;
    },
    end: (session: SMTPServerSession): void => { if (counted.delete(session.id)) limits.leave(session.remoteAddress); },
    cutOff: (session: SMTPServerSession): void => void sockets.get(nameOf(session))?.destroy(),
  };
}

/**
 * The house, with a limit to how long its answers take; behind it the other side is asked to come again. A mail that is stored after that
 * comes twice and is kept once (MI-3).
 */
function hurry(intake: MailIntake, ms: number): MailIntake {
  const within = async <T>(answer: Promise<T>): Promise<T> => {
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<never>((_resolve, reject) => { timer = setTimeout(() => reject(refusal("database-down")), ms); });
    try {
      return await Promise.race([answer, tooLate]);
    } finally {
      clearTimeout(timer);
    }
  };
  return { mayReceive: (address) => within(intake.mayReceive(address)), accept: (mail) => within(intake.accept(mail)), freeBytes: () => within(intake.freeBytes()) };
}

async function checkRecipient(intake: MailIntake, address: SMTPServerAddress, session: SMTPServerSession): Promise<void> {
  if (session.envelope.rcptTo.length >= 1_000) throw refusal("too-many-recipients");
  if (!await intake.mayReceive(address.address.toLowerCase()).catch((error: unknown) => { throw faultReply(error); })) throw refusal("no-such-address");
}

function createReceiver(intake: MailIntake, maxBytes: number) {
  let inMemory = 0;
  return async (stream: SMTPServerDataStream, session: SMTPServerSession): Promise<void> => {
    const chunks: Buffer[] = [];
    let size = 0, kept = 0, busy = false;
    try {
      // The rest is read and dropped: a reply before the final dot would leave the client out of step.
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        size += chunk.length;
        busy ||= inMemory + chunk.length > mailsInMemory * maxBytes;
        if (size > maxBytes || busy) continue;
        chunks.push(chunk);
        kept += chunk.length;
        inMemory += chunk.length;
      }
      if (stream.sizeExceeded || size > maxBytes) throw refusal("too-big");
      if (busy) throw refusal("busy");
      if (await intake.freeBytes() < 1.5 * maxBytes) throw refusal("disk-full");
      await intake.accept({ envelope: envelopeOf(session), raw: Buffer.concat(chunks) });
    } catch (error) {
      throw faultReply(error);
    } finally {
      inMemory -= kept;
    }
  };
}

function envelopeOf(session: SMTPServerSession): ReceivedMail["envelope"] {
  const { mailFrom, rcptTo } = session.envelope;
  return {
    from: mailFrom === false ? "" : mailFrom.address.toLowerCase(), to: rcptTo.map((one) => one.address.toLowerCase()),
    helo: session.hostNameAppearsAs || "", remoteAddress: session.remoteAddress,
  };
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
