import type { AgentId, ConversationId, FollowUpId } from "@rapport/core/model/ids.ts";
import type { Instant } from "@rapport/core/model/instant.ts";
import type { Tx } from "./database.ts";

/** When each of these conversations is asked about next, where a follow-up is still to come. */
export async function loadFollowUpTimes(tx: Tx, conversationIds: readonly ConversationId[]): Promise<Map<ConversationId, Instant>> {
  if (conversationIds.length === 0) return new Map();
  const rows = await tx.selectFrom("follow_up").select(["conversation_id", "due_at"]).where("conversation_id", "in", [...conversationIds]).where("state", "in", ["scheduled", "due"]).orderBy("due_at", "desc").execute();
  return new Map(rows.map((row) => [row.conversation_id, row.due_at]));
}

export type PendingFollowUp = { readonly id: FollowUpId; readonly conversationId: ConversationId };

/** Follow-ups of this agent, or of nobody in particular, that come due before a moment; the soonest first. */
export async function listFollowUpsFor(tx: Tx, agentId: AgentId, before: Instant, limit: number): Promise<PendingFollowUp[]> {
  const rows = await tx.selectFrom("follow_up").select(["id", "conversation_id"]).where("state", "in", ["scheduled", "due"]).where("due_at", "<=", before)
    .where((eb) => eb.or([eb("owner_id", "=", agentId), eb("owner_id", "is", null)])).orderBy("due_at").orderBy("id").limit(limit).execute();
  return rows.map((row) => ({ id: row.id, conversationId: row.conversation_id }));
}
