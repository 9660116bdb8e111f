import { sql } from "kysely";
import type { AgentId, ConversationId, CustomerPromiseId } from "@rapport/core/model/ids.ts";
import type { Tx } from "./database.ts";
import type { HappeningKind } from "./tables.ts";

export type Happened = { readonly kind: HappeningKind; readonly conversationId: ConversationId | null; readonly promiseId: CustomerPromiseId | null; readonly agentId: AgentId | null };

/** Written with what happened, in one transaction; the notification leaves when it commits and says only that there is something to read. */
export async function announce(tx: Tx, happened: readonly Happened[]): Promise<void> {
  if (happened.length === 0) return;
  await tx.insertInto("happening").values(happened.map((one) => ({ kind: one.kind, conversation_id: one.conversationId, promise_id: one.promiseId, agent_id: one.agentId }))).execute();
  await sql`select pg_notify('rapport_live', '')`.execute(tx);
}

/**
 * What happened after a cursor ("tx-number"), in an order that no later commit can slip into: nothing newer than the oldest transaction
 * that is still running is told yet. Where that leaves something untold, ask again a moment later.
 */
export async function listHappenings(tx: Tx, after: string, limit: number): Promise<(Happened & { readonly cursor: string })[]> {
  const [, afterTx = "0", afterNumber = "0"] = /^(\d+)-(\d+)$/.exec(after) ?? [];
  const { rows } = await sql<{ tx: string; number: number; kind: HappeningKind; conversation_id: ConversationId | null; promise_id: CustomerPromiseId | null; agent_id: AgentId | null }>`
    select tx::text as tx, number, kind, conversation_id, promise_id, agent_id from rapport.happening
    where tx < pg_snapshot_xmin(pg_current_snapshot()) and (tx, number) > (${afterTx}::xid8, ${afterNumber}::bigint) order by tx, number limit ${limit}`.execute(tx);
  return rows.map((row) => ({ cursor: `${row.tx}-${row.number}`, kind: row.kind, conversationId: row.conversation_id, promiseId: row.promise_id, agentId: row.agent_id }));
}

/** Where a browser that has just read everything starts to listen. */
export async function newestHappening(tx: Tx): Promise<string> {
  const { rows } = await sql<{ tx: string; number: number }>`select tx::text as tx, number from rapport.happening
    where tx < pg_snapshot_xmin(pg_current_snapshot()) order by tx desc, number desc limit 1`.execute(tx);
  return rows[0] ? `${rows[0].tx}-${rows[0].number}` : "0-0";
}
