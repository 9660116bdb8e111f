import type { AgentId, ConversationId } from "@rapport/core/model/ids.ts";
import type { Instant } from "@rapport/core/model/instant.ts";
import type { Tx } from "./database.ts";

/** How many conversations this agent has answered since a moment; what was taken back does not count. */
export async function countAnswered(tx: Tx, agentId: AgentId, since: Instant): Promise<number> {
  const row = await tx.selectFrom("message").select((eb) => eb.fn.count<number>("conversation_id").distinct().as("count")).where("author_id", "=", agentId).where("at", ">=", since)
    .where((eb) => eb.or([eb("delivery_state", "is", null), eb("delivery_state", "<>", "withdrawn")])).executeTakeFirstOrThrow();
  return row.count;
}

/** Conversations whose customer said "sorted" since a moment, and to whom nobody has written after that; the newest first. */
export async function listToThank(tx: Tx, since: Instant, limit: number): Promise<ConversationId[]> {
  const rows = await tx.selectFrom("outcome").innerJoin("conversation", "conversation.id", "outcome.conversation_id").select("outcome.conversation_id")
    .where("outcome.at", ">=", since).where("outcome.answer", "=", "sorted").where("conversation.lane", "<>", "ours")
    .where(({ not, exists, selectFrom }) => not(exists(selectFrom("message").select("message.id").whereRef("message.conversation_id", "=", "outcome.conversation_id").whereRef("message.at", ">", "outcome.at").where("message.direction", "=", "out"))))
    .orderBy("outcome.at", "desc").limit(limit).execute();
  return [...new Set(rows.map((row) => row.conversation_id))];
}
