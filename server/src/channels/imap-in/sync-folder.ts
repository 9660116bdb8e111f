import type { ImapCursor, LeftBehind } from "../../store/imap-folder.ts";
import type { ImapSession, MailBytes, MailFact, OpenFolder } from "./imap-session.ts";

/** What fetching asks of the house; each resolves when it is durably so. */
export type FolderBook = {
  cursor(): Promise<ImapCursor | null>;
  /** The cursor that stands then: another process may have been quicker. */
  begin(cursor: ImapCursor): Promise<ImapCursor>;
  /** The mail with the move of the cursor, in one transaction. */
  keep(cursor: ImapCursor, mail: MailBytes): Promise<void>;
  keepHeadOnly(cursor: ImapCursor, mail: MailBytes, problem: string): Promise<void>;
  skipTo(cursor: ImapCursor, uid: number): Promise<void>;
  passBy(cursor: ImapCursor, behind: LeftBehind): Promise<void>;
  leftBehind(which: "all" | "due"): Promise<readonly { readonly uid: number; readonly tries: number }[]>;
  keepLeftBehind(uid: number, mail: MailBytes | null): Promise<void>;
  stillLeftBehind(behind: LeftBehind): Promise<void>;
  touched(uidValidity: number, uid: number): Promise<void>;
};
export type FolderRules = {
  readonly take: "new" | "all"; readonly afterwards: "leave" | "mark-read" | "move"; readonly moveTo: string | null;
  /** When the account was added: on a rescan, what lay there before is passed by again, where only new mail was asked for. */
  readonly since: Date; readonly maxBytes: number;
};
/** Thrown between two mails where nobody wants the rest any more. */
export type Going = { readonly check: () => void };

/**
 * Fetches everything of one folder that has come since the last time, in its order and in bounded memory, and only then touches anything
 * on the server. How long nobody looked, and what others have marked as read, changes nothing (MI-5).
 */
export async function syncFolder(session: ImapSession, folder: string, rules: FolderRules, book: FolderBook, going: Going): Promise<void> {
  const open = await session.openFolder(folder, rules.afterwards === "leave");
  let cursor = await book.cursor();
  if (cursor?.uidValidity !== open.uidValidity) {
    cursor = await book.begin(await firstCursor(session, open, rules, cursor !== null));
  }
  await fetchLeftBehind(session, rules, book, going);
  const uids = await session.uidsFrom(cursor.lastUid + 1);
  for (let at = 0; at < uids.length; at += factsAtOnce) {
    const some = uids.slice(at, at + factsAtOnce), told = new Map((await session.facts(some)).map((fact) => [fact.uid, fact]));
    // Of one that the server lists and tells nothing about, it is asked again below.
    const facts = some.map((uid) => told.get(uid) ?? { uid, size: 0, receivedAt: null });
    for (const batch of toBatches(facts.filter((fact) => !wasThereBefore(fact, cursor!, rules)), rules.maxBytes)) {
      going.check();
      cursor = await keepBatch(session, batch, cursor, rules, book, going);
    }
    const last = some.at(-1)!;
    if (last > cursor.lastUid) {
      await book.skipTo(cursor, last);
      cursor = { ...cursor, lastUid: last };
    }
  }
  await touch(session, cursor, rules, book);
}

const factsAtOnce = 500;
const bytesAtOnce = 2 * 1024 * 1024;
const mailsAtOnce = 50;
const triesBeforePassing = 3;

/** Where reading begins in a folder that is new to us, or whose numbers are. */
async function firstCursor(session: ImapSession, open: OpenFolder, rules: FolderRules, rescan: boolean): Promise<ImapCursor> {
  const newest = open.uidNext > 0 ? open.uidNext - 1 : (await session.uidsFrom(1)).at(-1) ?? 0;
  // What lies there at a rescan is left as it lies: it may have been marked or moved by hand long ago.
  if (rescan) return { uidValidity: open.uidValidity, lastUid: 0, touchedUid: newest, rescan: true };
  const before = rules.take === "new" ? newest : 0;
  return { uidValidity: open.uidValidity, lastUid: before, touchedUid: before, rescan: false };
}

function wasThereBefore(fact: MailFact, cursor: ImapCursor, rules: FolderRules): boolean {
  return cursor.rescan && rules.take === "new" && fact.uid <= cursor.touchedUid && fact.receivedAt !== null && fact.receivedAt < rules.since;
}

/** Small mails come together, a large one alone. */
function toBatches(facts: readonly MailFact[], maxBytes: number): MailFact[][] {
  const batches: MailFact[][] = [];
  let bytes = 0;
  for (const fact of facts) {
    const last = batches.at(-1), alone = fact.size > maxBytes;
    if (last === undefined || alone || bytes + fact.size > bytesAtOnce || last.length >= mailsAtOnce) {
      batches.push([fact]);
      bytes = alone ? Infinity : fact.size;
    } else {
      last.push(fact);
      bytes += fact.size;
    }
  }
  return batches;
}

async function keepBatch(session: ImapSession, batch: readonly MailFact[], from: ImapCursor, rules: FolderRules, book: FolderBook, going: Going): Promise<ImapCursor> {
  let cursor = from;
  const tooLarge = batch.some((fact) => fact.size > rules.maxBytes);
  const fetched = tooLarge ? [] : await session.fetch(batch.map((fact) => fact.uid)).catch((error: unknown) => { if (isRefusal(error)) return []; throw error; });
  for (const fact of batch) {
    going.check();
    const mail = fetched.find((one) => one.uid === fact.uid);
    const moved = mail && mail.raw.byteLength <= rules.maxBytes ? await book.keep(cursor, mail).then(() => true) : await keepOdd(session, fact, mail, cursor, rules, book);
    if (moved) cursor = { ...cursor, lastUid: fact.uid };
  }
  return cursor;
}

/** One that did not come with the others: too large, gone meanwhile, or refused. False where it is gone, and there is nothing to move past. */
async function keepOdd(session: ImapSession, fact: MailFact, fetched: MailBytes | undefined, cursor: ImapCursor, rules: FolderRules, book: FolderBook): Promise<boolean> {
  const size = Math.max(fact.size, fetched?.raw.byteLength ?? 0);
  if (size > rules.maxBytes) {
    const head = await session.fetchHead(fact.uid);
    if (head === null) return false;
    await book.keepHeadOnly(cursor, head, tooLargeSentence(size, rules.maxBytes));
    return true;
  }
  const tried = await tryToFetch(session, fact.uid);
  if (tried === null) return false;
  if ("problem" in tried) await book.passBy(cursor, { uid: fact.uid, problem: tried.problem, tries: 1, tryAgain: true });
  else await book.keep(cursor, tried);
  return true;
}

/** A few times at once; null: it is no longer there. A connection that breaks is no answer about a mail, and is thrown on. */
async function tryToFetch(session: ImapSession, uid: number): Promise<MailBytes | { readonly problem: string } | null> {
  let problem = "The server did not hand the mail over.";
  for (let tries = 0; tries < triesBeforePassing; tries++) {
    try {
      const [mail] = await session.fetch([uid]);
      if (mail) return mail;
      if (!await session.isThere(uid)) return null;
    } catch (error) {
      if (!isRefusal(error)) throw error;
      problem = `The server did not hand the mail over: ${(error as { responseText?: string }).responseText ?? "it gave no reason"}`;
    }
  }
  return { problem };
}

async function fetchLeftBehind(session: ImapSession, rules: FolderRules, book: FolderBook, going: Going): Promise<void> {
  for (const { uid, tries } of await book.leftBehind("due")) {
    going.check();
    const tried = await tryToFetch(session, uid);
    if (tried !== null && "problem" in tried) await book.stillLeftBehind({ uid, problem: tried.problem, tries: tries + 1, tryAgain: true });
    else if (tried !== null && tried.raw.byteLength > rules.maxBytes) await book.stillLeftBehind({ uid, problem: tooLargeSentence(tried.raw.byteLength, rules.maxBytes), tries: tries + 1, tryAgain: false });
    else await book.keepLeftBehind(uid, tried);
  }
}

/** Only what is ours is touched, and again where a crash came between: marking twice is marking once. */
async function touch(session: ImapSession, cursor: ImapCursor, rules: FolderRules, book: FolderBook): Promise<void> {
  if (rules.afterwards === "leave" || cursor.lastUid <= cursor.touchedUid) return;
  const left = new Set((await book.leftBehind("all")).map((one) => one.uid));
  const ours = (await session.uidsFrom(cursor.touchedUid + 1)).filter((uid) => uid <= cursor.lastUid && !left.has(uid));
  for (let at = 0; at < ours.length; at += factsAtOnce) {
    const some = ours.slice(at, at + factsAtOnce);
    if (rules.afterwards === "move" && rules.moveTo !== null) await session.move(some, rules.moveTo);
    else await session.markRead(some);
  }
  await book.touched(cursor.uidValidity, cursor.lastUid);
}

function isRefusal(error: unknown): boolean {
  return ["NO", "BAD"].includes((error as { responseStatus?: string }).responseStatus ?? "");
}

function tooLargeSentence(bytes: number, maxBytes: number): string {
  return `The mail is ${Math.ceil(bytes / 1024 / 1024)} MB large, more than the ${Math.floor(maxBytes / 1024 / 1024)} MB that this desk takes. Its head was fetched; the mail itself is still on the server.`;
}
