import { sql } from "kysely";
import type { Tx } from "./database.ts";

/** How far a folder has been read. */
export type ImapCursor = { readonly uidValidity: number; readonly lastUid: number; readonly touchedUid: number; readonly rescan: boolean };
export type FolderOf = { readonly accountId: string; readonly folder: string };
/** A mail that the cursor has passed without its bytes; without a next try it stays on the server for good. */
export type LeftBehind = { readonly uid: number; readonly problem: string; readonly tries: number; readonly tryAgain: boolean };

export async function findImapCursor(tx: Tx, { accountId, folder }: FolderOf): Promise<ImapCursor | null> {
  const row = await tx.selectFrom("imap_folder").selectAll().where("account_id", "=", accountId).where("folder", "=", folder).executeTakeFirst();
  return row ? { uidValidity: row.uid_validity, lastUid: row.last_uid, touchedUid: row.touched_uid, rescan: row.rescan } : null;
}

/**
 * A folder that is seen for the first time, or whose numbers are new; the cursor that stands then, which may be that of another process
 * that was quicker. What was left behind under the old numbers is found again by the rescan.
 */
export async function beginImapFolder(tx: Tx, of: FolderOf, cursor: ImapCursor): Promise<ImapCursor> {
  const set = { uid_validity: cursor.uidValidity, last_uid: cursor.lastUid, touched_uid: cursor.touchedUid, rescan: cursor.rescan };
  const { numInsertedOrUpdatedRows } = await tx.insertInto("imap_folder").values({ account_id: of.accountId, folder: of.folder, ...set })
    .onConflict((conflict) => conflict.columns(["account_id", "folder"]).doUpdateSet(set).where("imap_folder.uid_validity", "<>", cursor.uidValidity)).executeTakeFirst();
  if (numInsertedOrUpdatedRows === 1n) await tx.deleteFrom("imap_left_behind").where("account_id", "=", of.accountId).where("folder", "=", of.folder).execute();
  return await findImapCursor(tx, of) ?? cursor;
}

/** False where another process has moved it meanwhile: then nothing of this transaction may stand. */
export async function advanceImapCursor(tx: Tx, of: FolderOf, from: Pick<ImapCursor, "uidValidity" | "lastUid">, toUid: number): Promise<boolean> {
  const { numUpdatedRows } = await tx.updateTable("imap_folder").where("account_id", "=", of.accountId).where("folder", "=", of.folder)
    .where("uid_validity", "=", from.uidValidity).where("last_uid", "=", from.lastUid).set({ last_uid: toUid }).executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function noteTouched(tx: Tx, of: FolderOf, uidValidity: number, touchedUid: number): Promise<void> {
  await tx.updateTable("imap_folder").where("account_id", "=", of.accountId).where("folder", "=", of.folder).where("uid_validity", "=", uidValidity).set({ touched_uid: touchedUid }).execute();
}

export async function leaveBehind(tx: Tx, of: FolderOf, { uid, problem, tries, tryAgain }: LeftBehind): Promise<void> {
  // Later each time: ten minutes, twenty …, at most a day.
  const next_try_at = tryAgain ? sql<never>`clock_timestamp() + least(${tries} * interval '10 minutes', interval '1 day')` : null;
  const set = { tries, problem: problem.slice(0, 500), next_try_at };
  await tx.insertInto("imap_left_behind").values({ account_id: of.accountId, folder: of.folder, uid, ...set }).onConflict((conflict) => conflict.columns(["account_id", "folder", "uid"]).doUpdateSet(set)).execute();
}

export async function forgetLeftBehind(tx: Tx, of: FolderOf, uid: number): Promise<boolean> {
  return (await tx.deleteFrom("imap_left_behind").where("account_id", "=", of.accountId).where("folder", "=", of.folder).where("uid", "=", uid).executeTakeFirst()).numDeletedRows > 0n;
}

export async function listLeftBehind(tx: Tx, of: FolderOf, which: "all" | "due"): Promise<{ readonly uid: number; readonly tries: number }[]> {
  let query = tx.selectFrom("imap_left_behind").select(["uid", "tries"]).where("account_id", "=", of.accountId).where("folder", "=", of.folder).orderBy("uid");
  if (which === "due") query = query.where(sql<boolean>`next_try_at <= clock_timestamp()`);
  return query.execute();
}
