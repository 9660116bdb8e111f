import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { MailboxId, RawMailId, WorkspaceId } from "@rapport/core/model/ids.ts";
import type { Instant } from "@rapport/core/model/instant.ts";
import { makeId } from "../make-id.ts";
import { inWorkspace, type Database, type Tx } from "../store/database.ts";
import { enqueueJob } from "../store/enqueue-task.ts";
import { advanceImapCursor, forgetLeftBehind, leaveBehind, type ImapCursor, type LeftBehind } from "../store/imap-folder.ts";
import { lostRace } from "../store/lost-race.ts";
import { saveRawMail, setRawMailState, wasTakenBefore } from "../store/raw-mail.ts";
import { laneOf } from "./lane-of.ts";

export type FetchedFrom = { readonly workspaceId: WorkspaceId; readonly mailboxId: MailboxId; readonly accountId: string; readonly folder: string };
export type FetchedMail = { readonly uid: number; readonly raw: Uint8Array; readonly receivedAt: Instant };
type Cursor = Pick<ImapCursor, "uidValidity" | "lastUid">;

/**
 * Keeps a fetched mail, asks for its processing, and moves the cursor past it, in one committed transaction: a crash on either side of it
 * fetches the mail again or goes on behind it, and nothing in between (MI-4). The same bytes for the same mailbox are kept once, also when
 * a person has removed them since (MI-6). Throws where another process has moved the cursor meanwhile.
 */
export function keepFetchedMail(db: Database, from: FetchedFrom, cursor: Cursor, mail: FetchedMail): Promise<"kept" | "known"> {
  return inWorkspace(db, from, async (tx) => {
    await goPast(tx, from, cursor, mail.uid);
    return keepOnce(tx, from, mail, null);
  });
}

/** A mail that is too large lies in the tray with its head and the reason; its bytes stay on the server (MI-8, MI-14). */
export function keepHeadOnly(db: Database, from: FetchedFrom, cursor: Cursor, mail: FetchedMail, problem: string): Promise<"kept" | "known"> {
  return inWorkspace(db, from, async (tx) => {
    await goPast(tx, from, cursor, mail.uid);
    await leaveBehind(tx, from, { uid: mail.uid, problem, tries: 1, tryAgain: false });
    return keepOnce(tx, from, mail, problem);
  });
}

/** The server would not hand a mail over: those behind it go on, and it is asked for again later. */
export function passBy(db: Database, from: FetchedFrom, cursor: Cursor, behind: LeftBehind): Promise<void> {
  return inWorkspace(db, from, async (tx) => {
    await goPast(tx, from, cursor, behind.uid);
    await leaveBehind(tx, from, behind);
  });
}

/** Moves the cursor past mails that are gone, or that nobody asked for. */
export function skipTo(db: Database, from: FetchedFrom, cursor: Cursor, uid: number): Promise<void> {
  return inWorkspace(db, from, (tx) => goPast(tx, from, cursor, uid));
}

/** One that was left behind has come after all; null: it is no longer on the server. */
export function keepLeftBehind(db: Database, from: FetchedFrom, uid: number, mail: FetchedMail | null): Promise<"kept" | "known"> {
  return inWorkspace(db, from, async (tx) => {
    if (!await forgetLeftBehind(tx, from, uid)) throw lostRace(`mail ${uid} of ${from.folder} was fetched elsewhere`);
    return mail === null ? "known" : keepOnce(tx, from, mail, null);
  });
}

async function goPast(tx: Tx, from: FetchedFrom, cursor: Cursor, uid: number): Promise<void> {
  if (!await advanceImapCursor(tx, from, cursor, uid)) throw lostRace(`${from.folder} is read by another process`);
}

async function keepOnce(tx: Tx, from: FetchedFrom, mail: FetchedMail, unreadable: string | null): Promise<"kept" | "known"> {
  const sha256 = createHash("sha256").update(mail.raw).digest();
  // Two accounts may fetch the same mail in the same moment.
  await sql`select pg_advisory_xact_lock(hashtextextended(${sha256.toString("hex")}, 0))`.execute(tx);
  if (await wasTakenBefore(tx, from.mailboxId, sha256)) return "known";
  const id = makeId<RawMailId>();
  await saveRawMail(tx, { id, mailboxId: from.mailboxId, envelope: { from: "", to: [], ...(unreadable === null ? {} : { headOnly: true as const }) }, receivedAt: mail.receivedAt, raw: mail.raw, origin: "imap", lane: laneOf(mail.raw, null) });
  if (unreadable === null) await enqueueJob(tx, "process-raw-mail", id, null);
  else await setRawMailState(tx, id, { state: "unreadable", tries: 1, problem: unreadable });
  await tx.updateTable("imap_account").where("id", "=", from.accountId).set({ last_mail_at: sql`clock_timestamp()` }).execute();
  return "kept";
}
