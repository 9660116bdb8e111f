import { sql } from "kysely";
import type { MailboxId } from "@rapport/core/model/ids.ts";
import { makeId } from "../make-id.ts";
import type { Tx } from "./database.ts";

/** An import of one source into one mailbox: how far it has come and what became of every mail so far. `done` and `total` in bytes or files. */
export type ImportRun = { readonly id: string; readonly done: number; readonly total: number; readonly imported: number; readonly known: number; readonly setAside: number };
export type SetAside = { readonly from: string; readonly problem: string };

/** The run of this very source that was stopped or cut off, or a new one. */
export async function openImportRun(tx: Tx, source: { readonly mailboxId: MailboxId; readonly fingerprint: Uint8Array; readonly path: string; readonly total: number }): Promise<ImportRun> {
  const fingerprint = Buffer.from(source.fingerprint);
  const row = await tx.selectFrom("import_run").select(["id", "done", "total", "imported", "known", "set_aside"]).where("mailbox_id", "=", source.mailboxId).where("fingerprint", "=", fingerprint)
    .where("state", "<>", "done").orderBy("started_at", "desc").limit(1).executeTakeFirst();
  if (row) {
    await tx.updateTable("import_run").set({ state: "running", source: source.path }).where("id", "=", row.id).execute();
    return { id: row.id, done: row.done, total: row.total, imported: row.imported, known: row.known, setAside: row.set_aside };
  }
  const id = makeId();
  await tx.insertInto("import_run").values({ id, mailbox_id: source.mailboxId, source: source.path, fingerprint, state: "running", total: source.total }).execute();
  return { id, done: 0, total: source.total, imported: 0, known: 0, setAside: 0 };
}

/** Where it goes on after it was cut off. */
export async function saveImportRun(tx: Tx, run: ImportRun, state: "running" | "paused" | "done"): Promise<void> {
  await tx.updateTable("import_run").where("id", "=", run.id)
    .set({ state, done: run.done, imported: run.imported, known: run.known, set_aside: run.setAside, updated_at: sql`clock_timestamp()` }).execute();
}

export async function addSetAside(tx: Tx, runId: string, position: number, { from, problem }: SetAside): Promise<void> {
  await tx.insertInto("import_set_aside").values({ run_id: runId, position, place: from, problem }).onConflict((conflict) => conflict.doNothing()).execute();
}

/** What a run has set aside, in the order of its source. */
export async function listSetAside(tx: Tx, runId: string, limit: number): Promise<SetAside[]> {
  const rows = await tx.selectFrom("import_set_aside").select(["place", "problem"]).where("run_id", "=", runId).orderBy("position").limit(limit).execute();
  return rows.map((row) => ({ from: row.place, problem: row.problem }));
}
