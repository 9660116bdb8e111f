import { sql } from "kysely";
import type { WorkspaceId } from "@rapport/core/model/ids.ts";
import type { Instant } from "@rapport/core/model/instant.ts";
import type { WakeSubject } from "@rapport/core/model/plan.ts";
import { asOwner, inNoWorkspace } from "./database.ts";
import type { Database, Tx } from "./database.ts";

export type DueWake = { readonly workspaceId: WorkspaceId; readonly subject: WakeSubject; readonly at: Instant };

export async function listDueWakes(db: Database, now: Instant, limit: number): Promise<DueWake[]> {
  const { rows } = await inNoWorkspace(db, (tx) => sql<{ workspace_id: WorkspaceId; kind: WakeSubject["kind"]; subject_id: string; at: Instant }>`
    select * from rapport.due_wakes(${now}, ${limit})`.execute(tx));
  return rows.map((row) => ({ workspaceId: row.workspace_id, subject: { kind: row.kind, id: row.subject_id } as WakeSubject, at: row.at }));
}

/** Takes the wake for this transaction. False where another one has it, had it, or it was moved meanwhile. */
export async function takeWake(tx: Tx, wake: Pick<DueWake, "subject" | "at">): Promise<boolean> {
  const { rows } = await sql`delete from rapport.wake where (kind, subject_id) in (
    select kind, subject_id from rapport.wake where kind = ${wake.subject.kind} and subject_id = ${wake.subject.id} and at = ${wake.at} for update skip locked) returning 1`.execute(tx);
  return rows.length === 1;
}

/** A wake that failed waits longer each time, in real time, and does not hold up the others. */
export async function holdWake(db: Database, wake: DueWake, problem: string): Promise<void> {
  await asOwner(db, (tx) => tx.updateTable("wake").where("kind", "=", wake.subject.kind).where("subject_id", "=", wake.subject.id).where("at", "=", wake.at).set({
    tries: sql`tries + 1`, problem: problem.slice(0, 1000), held_until: sql<Instant>`clock_timestamp() + least(power(2, tries), 3600) * interval '1 second'`,
  }).execute());
}

export async function saveWake(tx: Tx, subject: WakeSubject, at: Instant | null): Promise<void> {
  if (at === null) {
    await tx.deleteFrom("wake").where("kind", "=", subject.kind).where("subject_id", "=", subject.id).execute();
    return;
  }
  await tx.insertInto("wake").values({ kind: subject.kind, subject_id: subject.id, at })
    .onConflict((oc) => oc.columns(["kind", "subject_id"]).doUpdateSet({ at, held_until: null, tries: 0, problem: null })).execute();
}
