import { sql, type Selectable } from "kysely";
import type { MailboxId, WorkspaceId } from "@rapport/core/model/ids.ts";
import type { Instant } from "@rapport/core/model/instant.ts";
import { asOwner, type Database, type Tx } from "./database.ts";
import type { ImapOauth, Tables } from "./tables.ts";

export type ImapSecurity = "tls" | "starttls" | "none";
/** What an administrator has set, with its secrets sealed. */
export type ImapAccount = {
  readonly id: string; readonly workspaceId: WorkspaceId; readonly mailboxId: MailboxId; readonly host: string; readonly port: number; readonly security: ImapSecurity; readonly username: string;
  readonly sealed: string; readonly oauth: ImapOauth | null; readonly folders: readonly string[]; readonly take: "new" | "all"; readonly afterwards: "leave" | "mark-read" | "move"; readonly moveTo: string | null;
  readonly createdAt: Instant; readonly changedAt: Instant;
};
/** How fetching stands, in real time. */
export type ImapState = { readonly lastSuccessAt: Instant | null; readonly failingSince: Instant | null; readonly problem: string | null; readonly lastMailAt: Instant | null; readonly leftBehind: number };
type Settings = Omit<ImapAccount, "workspaceId" | "createdAt" | "changedAt">;

/** Of all workspaces: for whoever fetches. */
export function listAllImapAccounts(db: Database): Promise<ImapAccount[]> {
  return asOwner(db, async (tx) => (await tx.selectFrom("imap_account").selectAll().orderBy("created_at").orderBy("id").execute()).map(toAccount));
}

export async function listImapAccounts(tx: Tx): Promise<(ImapAccount & ImapState)[]> {
  const rows = await tx.selectFrom("imap_account").selectAll()
    .select((eb) => eb.selectFrom("imap_left_behind").whereRef("imap_left_behind.account_id", "=", "imap_account.id").select(eb.fn.countAll<number>().as("n")).as("left_behind"))
    .orderBy("created_at").orderBy("id").execute();
  return rows.map((row) => ({
    ...toAccount(row), lastSuccessAt: row.last_success_at, failingSince: row.failing_since, problem: row.problem, lastMailAt: row.last_mail_at, leftBehind: row.left_behind ?? 0,
  }));
}

export async function findImapAccount(tx: Tx, id: string): Promise<ImapAccount | null> {
  const row = await tx.selectFrom("imap_account").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? toAccount(row) : null;
}

export async function addImapAccount(tx: Tx, account: Settings): Promise<void> {
  await tx.insertInto("imap_account").values({ id: account.id, ...toColumns(account) }).execute();
}

/** New settings begin with a clean state; how far its folders were read stays, where the server knows them by the same numbers. */
export async function changeImapAccount(tx: Tx, account: Settings): Promise<void> {
  await tx.updateTable("imap_account").where("id", "=", account.id)
    .set({ ...toColumns(account), changed_at: sql`clock_timestamp()`, failing_since: null, problem: null, told_at: null }).execute();
}

export async function removeImapAccount(tx: Tx, id: string): Promise<boolean> {
  return (await tx.deleteFrom("imap_account").where("id", "=", id).executeTakeFirst()).numDeletedRows > 0n;
}

/** A provider that hands out a new refresh token ends the old one; this is no change that fetching begins anew for. */
export async function resealImapAccount(tx: Tx, id: string, sealed: string): Promise<void> {
  await tx.updateTable("imap_account").where("id", "=", id).set({ sealed }).execute();
}

export async function noteImapSuccess(tx: Tx, id: string): Promise<void> {
  await tx.updateTable("imap_account").where("id", "=", id).set({ last_success_at: sql`clock_timestamp()`, failing_since: null, problem: null }).execute();
}

export async function noteImapFailure(tx: Tx, id: string, problem: string): Promise<void> {
  await tx.updateTable("imap_account").where("id", "=", id).set({ failing_since: sql`coalesce(failing_since, clock_timestamp())`, problem: problem.slice(0, 500) }).execute();
}

function toColumns(account: Settings) {
  return {
    mailbox_id: account.mailboxId, host: account.host, port: account.port, security: account.security, username: account.username, sealed: account.sealed,
    oauth: account.oauth === null ? null : JSON.stringify(account.oauth), folders: JSON.stringify(account.folders), take: account.take, afterwards: account.afterwards, move_to: account.moveTo,
  };
}

function toAccount(row: Selectable<Tables["imap_account"]>): ImapAccount {
  return {
    id: row.id, workspaceId: row.workspace_id, mailboxId: row.mailbox_id, host: row.host, port: row.port, security: row.security, username: row.username, sealed: row.sealed, oauth: row.oauth,
    folders: row.folders, take: row.take, afterwards: row.afterwards, moveTo: row.move_to, createdAt: row.created_at, changedAt: row.changed_at,
  };
}
