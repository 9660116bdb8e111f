import { sql } from "kysely";
import type { MessageId, WorkspaceId } from "@rapport/core/model/ids.ts";
import type { Instant } from "@rapport/core/model/instant.ts";
import { inNoWorkspace } from "./database.ts";
import type { Database, Tx } from "./database.ts";
import type { OutboxState } from "./tables.ts";

export type LeasedMail = {
  readonly workspaceId: WorkspaceId; readonly messageId: MessageId; readonly mime: Buffer; readonly envelopeFrom: string; readonly envelopeTo: readonly string[];
  /** Counting this try. */
  readonly tries: number; readonly firstTryAt: Instant; readonly wasUncertain: boolean; readonly lastProblem: string | null;
};

/** Leases mails that are due, on the database's clock; what another worker holds is passed over (MO-1). */
export async function claimOutgoing(db: Database, options: { readonly limit: number; readonly leaseSeconds: number; readonly worker?: string | null }): Promise<LeasedMail[]> {
  const { rows } = await inNoWorkspace(db, (tx) => sql<{
    workspace_id: WorkspaceId; message_id: MessageId; mime: Buffer; envelope_from: string; envelope_to: string[]; tries: number; first_try_at: Instant; was_uncertain: boolean; last_problem: string | null;
  }>`select * from rapport.claim_outbox(${options.limit}, make_interval(secs => ${options.leaseSeconds}), ${options.worker ?? null}::text)`.execute(tx));
  return rows.map((row) => ({
    workspaceId: row.workspace_id, messageId: row.message_id, mime: row.mime, envelopeFrom: row.envelope_from, envelopeTo: row.envelope_to, tries: row.tries,
    firstTryAt: row.first_try_at, wasUncertain: row.was_uncertain, lastProblem: row.last_problem,
  }));
}

export async function loadOutboxState(tx: Tx, messageId: MessageId, options: { readonly lock?: boolean } = {}): Promise<OutboxState | null> {
  let query = tx.selectFrom("outbox").select("state").where("message_id", "=", messageId);
  if (options.lock) query = query.forUpdate();
  return (await query.executeTakeFirst())?.state ?? null;
}

/** The end of a mail's way out, or its next try in `retryInSeconds` of real time. */
export async function finishOutgoing(tx: Tx, messageId: MessageId, result: { readonly state: Exclude<OutboxState, "leased">; readonly problem?: string | null; readonly retryInSeconds?: number }): Promise<void> {
  const again = result.retryInSeconds;
  await tx.updateTable("outbox").where("message_id", "=", messageId).set({
    state: result.state, leased_until: null, leased_by: null, last_problem: result.problem ?? null,
    ...(again === undefined ? { finished_at: sql<Instant>`clock_timestamp()` } : { not_before: sql<Instant>`clock_timestamp() + make_interval(secs => ${again})` }),
  }).execute();
  if (again !== undefined) await sql`select rapport.enqueue_task('send-mail', ${messageId}, clock_timestamp() + make_interval(secs => ${again}))`.execute(tx);
}

/** True where the mail had not left yet; it never will now. */
export async function withdrawOutgoing(tx: Tx, messageId: MessageId): Promise<boolean> {
  const { numUpdatedRows } = await tx.updateTable("outbox").set({ state: "withdrawn", finished_at: sql<Instant>`clock_timestamp()` })
    .where("message_id", "=", messageId).where("state", "=", "waiting").executeTakeFirst();
  return numUpdatedRows === 1n;
}
