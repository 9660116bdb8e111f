import { ImapFlow, type FetchMessageObject } from "imapflow";
import type { ImapSecurity } from "../../store/imap-account.ts";

export type ImapServer = { readonly host: string; readonly port: number; readonly security: ImapSecurity; readonly username: string; readonly signIn: { readonly password: string } | { readonly accessToken: string } };
export type ImapLimits = {
  readonly maxBytes: number; readonly connectMs: number;
  /** After so much silence amid an answer the connection counts as dead. */
  readonly silenceMs: number;
};

export type OpenFolder = { readonly uidValidity: number; readonly uidNext: number; readonly mails: number };
export type MailFact = { readonly uid: number; readonly size: number; readonly receivedAt: Date | null };
export type MailBytes = MailFact & { readonly raw: Uint8Array };

/** One connection to an IMAP server: the few questions that fetching asks. Nothing here marks a mail as read. */
export type ImapSession = {
  /** `readOnly` where nothing will be marked or moved: then the server itself sees to it. */
  openFolder(folder: string, readOnly: boolean): Promise<OpenFolder>;
  /** UIDs of the open folder from this one on, in their order. */
  uidsFrom(uid: number): Promise<number[]>;
  isThere(uid: number): Promise<boolean>;
  facts(uids: readonly number[]): Promise<MailFact[]>;
  /** The bytes as they lie there, in order of their UIDs; those that are gone are left out. */
  fetch(uids: readonly number[]): Promise<MailBytes[]>;
  fetchHead(uid: number): Promise<MailBytes | null>;
  markRead(uids: readonly number[]): Promise<void>;
  move(uids: readonly number[], to: string): Promise<void>;
  /** Resolves when the server tells of a new mail in the open folder, when the connection ends, or after this time. */
  waitForNews(ms: number, signal: AbortSignal): Promise<void>;
  close(): Promise<void>;
};

/** Connects and signs in. The bytes of passwords and tokens reach no log: the library's own is off. */
export async function openImapSession(server: ImapServer, limits: ImapLimits): Promise<ImapSession> {
  const client = new ImapFlow({
    host: server.host, port: server.port, secure: server.security === "tls", doSTARTTLS: server.security === "starttls", logger: false, disableAutoIdle: true, disableBinary: true, disableAutoEnable: true,
    auth: { user: server.username, ..."password" in server.signIn ? { pass: server.signIn.password } : { accessToken: server.signIn.accessToken } },
    connectionTimeout: limits.connectMs, greetingTimeout: limits.connectMs, socketTimeout: limits.silenceMs, maxIdleTime: idleMs, maxLockHoldTime: false,
    maxLineLength: 1024 * 1024, maxLiteralSize: limits.maxBytes + 1024 * 1024, maxResponseSize: limits.maxBytes + 4 * 1024 * 1024,
    clientInfo: { name: "Rapport" },
  });
  let news = false;
  client.on("exists", () => { news = true; });
  // Whoever asks next is told by their own question.
  client.on("error", () => {});
  try {
    await client.connect();
  } catch (error) {
    client.close();
    throw error;
  }
  const rangeOf = (uids: readonly number[]): string => uids.join(",");
  const all = async (uids: readonly number[], query: Parameters<typeof client.fetchAll>[1]): Promise<FetchMessageObject[]> => {
    if (uids.length === 0) return [];
    const wanted = new Set(uids);
    return (await client.fetchAll(rangeOf(uids), query, { uid: true })).filter((one) => wanted.has(one.uid)).toSorted((a, b) => a.uid - b.uid);
  };
  // An answer that is none must not look like an empty folder.
  const search = async (uid: string): Promise<number[]> => {
    const found = await client.search({ uid }, { uid: true });
    if (!found) throw new Error("The server did not say what lies in the folder.");
    return found;
  };
  return {
    // Opened anew each time, never closed: CLOSE would remove for good what others have marked as deleted.
    openFolder: async (folder, readOnly) => {
      news = false;
      const opened = await client.mailboxOpen(folder, { readOnly }).catch((error: Error) => { throw Object.assign(error, { path: folder }); });
      return { uidValidity: Number(opened.uidValidity), uidNext: opened.uidNext || 0, mails: opened.exists };
    },
    // "n:*" always names the last mail as well, also where its UID is below n.
    uidsFrom: async (uid) => (await search(`${uid}:*`)).filter((one) => one >= uid).toSorted((a, b) => a - b),
    isThere: async (uid) => (await search(String(uid))).includes(uid),
    facts: async (uids) => (await all(uids, { uid: true, size: true, internalDate: true })).map(factOf),
    fetch: async (uids) => (await all(uids, { uid: true, size: true, internalDate: true, source: true })).flatMap((one) => (one.source ? [{ ...factOf(one), raw: one.source }] : [])),
    fetchHead: async (uid) => (await all([uid], { uid: true, size: true, internalDate: true, headers: true })).map((one) => ({ ...factOf(one), raw: one.headers ?? Buffer.alloc(0) }))[0] ?? null,
    markRead: async (uids) => { if (uids.length > 0 && !await client.messageFlagsAdd(rangeOf(uids), ["\\Seen"], { uid: true })) throw new Error("The server did not mark the mails as read."); },
    move: async (uids, to) => { if (uids.length > 0 && !await client.messageMove(rangeOf(uids), to, { uid: true })) throw new Error(`The server did not move the mails to ${to}.`); },
    waitForNews: (ms, signal) => news ? Promise.resolve() : new Promise((resolve) => {
      const end = (): void => {
        clearTimeout(timer);
        client.off("exists", end);
        client.off("close", end);
        signal.removeEventListener("abort", end);
        resolve();
      };
      const timer = setTimeout(end, ms);
      client.on("exists", end);
      client.on("close", end);
      signal.addEventListener("abort", end);
      // The next question ends it; a server without IDLE is asked again when the time is over.
      void client.idle().catch(() => false);
    }),
    close: async () => {
      // A farewell that a dead connection would never hear is not waited for.
      if (client.usable) await Promise.race([client.logout().catch(() => {}), new Promise((resolve) => setTimeout(resolve, 1_000).unref())]);
      client.close();
    },
  };
}

// Servers end an IDLE after half an hour (RFC 2177).
const idleMs = 28 * 60_000;

function factOf(message: FetchMessageObject): MailFact {
  const at = message.internalDate ? new Date(message.internalDate) : null;
  return { uid: message.uid, size: message.size ?? 0, receivedAt: at && !Number.isNaN(at.getTime()) ? at : null };
}
