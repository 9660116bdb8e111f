import { sql, type RawBuilder } from "kysely";
import type { RawMailId, WorkspaceId } from "@rapport/core/model/ids.ts";
import { asOwner, type Database, type Tx } from "./database.ts";

/** One thing that is not as it was stored. `id` is that of the raw mail, the file or the message that `what` names. */
export type Damage = { readonly what: "raw mail" | "file" | "message"; readonly id: string; readonly workspaceId: WorkspaceId; readonly problem: string };
export type Checked = { readonly count: number; readonly last: string | null; readonly damages: readonly Damage[] };

/** How much a whole check has before it. */
export function countStored(db: Database): Promise<{ readonly mails: number; readonly files: number }> {
  return asOwner(db, async (tx) => (await sql<{ mails: number; files: number }>`select (select count(*) from rapport.raw_mail) as mails, (select count(*) from rapport.attachment) as files`.execute(tx)).rows[0]!);
}

/** Compares the next raw mails after an id with their checksums. The database computes them, one mail in its memory at a time (MI-15). */
export function checkRawMails(db: Database, after: string | null, limit: number, workspaceId: WorkspaceId | null = null): Promise<Checked> {
  return checkStretch(db, {
    what: "raw mail", table: sql`rapport.raw_mail`, after, limit, where: workspaceId === null ? sql`true` : sql`workspace_id = ${workspaceId}`,
    problem: sql`case when sha256(raw) <> sha256 then 'Its bytes are no longer those that came in: the checksum differs.' end`,
  });
}

/** The same for attached files, and whether their size is the one that is shown. */
export function checkFiles(db: Database, after: string | null, limit: number): Promise<Checked> {
  return checkStretch(db, {
    what: "file", table: sql`rapport.attachment`, after, limit, where: sql`true`,
    problem: sql`case when encode(sha256(content), 'hex') <> sha256 then 'Its bytes are no longer those that were stored: the checksum differs.'
      when octet_length(content) <> size then 'It is not as large as it says.' end`,
  });
}

/** What hangs together: a processed mail and its message, a message, its reading and its files, an outgoing message and its mail. */
export function checkBonds(db: Database): Promise<Damage[]> {
  return asOwner(db, async (tx) => [
    ...await damagesOf(tx, "raw mail", "It was processed, but no message holds it.", sql`select id, workspace_id from rapport.raw_mail mail where state = 'processed' and not exists (select 1 from rapport.message m where m.raw_mail_id = mail.id)`),
    ...await damagesOf(tx, "raw mail", "It waits in the tray without a reason.", sql`select id, workspace_id from rapport.raw_mail where state = 'unreadable' and problem is null`),
    ...await damagesOf(tx, "raw mail", "A message holds it, but it counts as not processed.", sql`select mail.id, mail.workspace_id from rapport.raw_mail mail where mail.state in ('accepted', 'unreadable') and exists (select 1 from rapport.message m where m.raw_mail_id = mail.id)`),
    ...await damagesOf(tx, "message", "It came in, but its reading is missing.", sql`select m.id, m.workspace_id from rapport.message m where m.direction = 'in' and not m.automatic and not exists (select 1 from rapport.reading r where r.message_id = m.id)`),
    ...await damagesOf(tx, "message", "It does not have as many files as it was stored with.", sql`select m.id, m.workspace_id from rapport.message m where m.files <> (select count(*) from rapport.attachment a where a.workspace_id = m.workspace_id and a.message_id = m.id)`),
    ...await damagesOf(tx, "message", "It is to leave as a mail, but that mail is missing.", sql`select m.id, m.workspace_id from rapport.message m where m.delivery_state = 'waiting' and not exists (select 1 from rapport.outbox o where o.message_id = m.id)`),
  ]);
}

type Stretch = { readonly what: Damage["what"]; readonly table: RawBuilder<unknown>; readonly after: string | null; readonly limit: number; readonly where: RawBuilder<unknown>; readonly problem: RawBuilder<unknown> };
type Row = { readonly id: string; readonly workspace_id: WorkspaceId; readonly problem: string | null };

async function checkStretch(db: Database, stretch: Stretch): Promise<Checked> {
  const ids = await asOwner(db, async (tx) => (await sql<Omit<Row, "problem">>`select id, workspace_id from ${stretch.table}
    where ${stretch.where} and (${stretch.after}::uuid is null or id > ${stretch.after}::uuid) order by id limit ${stretch.limit}`.execute(tx)).rows);
  const look = (wanted: readonly Omit<Row, "problem">[]) => asOwner(db, async (tx) =>
    (await sql<Row>`select id, workspace_id, ${stretch.problem} as problem from ${stretch.table} where id = any(${wanted.map((row) => row.id)}::uuid[])`.execute(tx)).rows);
  const rows = await look(ids).catch(() => lookOneByOne(ids, look));
  const damages = rows.flatMap((row) => row.problem === null ? [] : [{ what: stretch.what, id: row.id, workspaceId: row.workspace_id, problem: row.problem }]);
  return { count: ids.length, last: ids.at(-1)?.id ?? null, damages };
}

// A broken page makes the whole question fail; asked one by one, only what lies on it does.
async function lookOneByOne(ids: readonly Omit<Row, "problem">[], look: (wanted: readonly Omit<Row, "problem">[]) => Promise<readonly Row[]>): Promise<Row[]> {
  const rows: Row[] = [];
  for (const one of ids) {
    const found = await look([one]).catch((error: unknown) => {
      // The database's own errors have a code of five letters; a connection that broke is no finding.
      if (!(error instanceof Error && "code" in error && /^(?:XX|58)/.test(String(error.code)))) throw error;
      return [{ ...one, problem: `The database cannot read it: ${error.message}` }];
    });
    rows.push(...found);
  }
  return rows;
}

async function damagesOf(tx: Tx, what: Damage["what"], problem: string, question: RawBuilder<unknown>): Promise<Damage[]> {
  const { rows } = await sql<{ id: string; workspace_id: WorkspaceId }>`${question} limit 1000`.execute(tx);
  return rows.map((row) => ({ what, id: row.id, workspaceId: row.workspace_id, problem }));
}

/** The next few mails of the slow round through a workspace; what it finds stays known until a whole round finds it well again. */
export async function scrubSome(db: Database, workspaceId: WorkspaceId, limit: number): Promise<{ readonly checked: number; readonly damaged: number }> {
  const standing = await asOwner(db, async (tx) => {
    await tx.insertInto("mail_check").values({ workspace_id: workspaceId }).onConflict((conflict) => conflict.doNothing()).execute();
    return tx.selectFrom("mail_check").select("after_id").where("workspace_id", "=", workspaceId).executeTakeFirstOrThrow();
  });
  const stretch = await checkRawMails(db, standing.after_id, limit, workspaceId);
  await asOwner(db, async (tx) => {
    for (const damage of stretch.damages) {
      await tx.insertInto("mail_damage").values({ workspace_id: workspaceId, raw_mail_id: damage.id as RawMailId, problem: damage.problem }).onConflict((conflict) => conflict.doNothing()).execute();
    }
    const seen = sql<boolean>`raw_mail_id > coalesce(${standing.after_id}::uuid, '00000000-0000-0000-0000-000000000000') and raw_mail_id <= ${stretch.last}::uuid`;
    if (stretch.last !== null) {
      let mended = tx.deleteFrom("mail_damage").where("workspace_id", "=", workspaceId).where(seen);
      if (stretch.damages.length > 0) mended = mended.where("raw_mail_id", "not in", stretch.damages.map((damage) => damage.id as RawMailId));
      await mended.execute();
    }
    const finished = stretch.count < limit;
    await tx.updateTable("mail_check").where("workspace_id", "=", workspaceId).set({
      after_id: finished ? null : stretch.last as RawMailId, checked: finished ? 0 : sql`checked + ${stretch.count}`,
      ...(finished ? { round_finished_at: sql`clock_timestamp()`, round_started_at: sql`clock_timestamp()` } : {}),
    }).execute();
  });
  return { checked: stretch.count, damaged: stretch.damages.length };
}
