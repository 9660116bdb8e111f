import type { AgentId, ConversationId } from "@rapport/core/model/ids.ts";
import type { Instant } from "@rapport/core/model/instant.ts";
import type { Tx } from "./database.ts";

export type SuggestionOutcome = { readonly id: string; readonly agentId: AgentId; readonly conversationId: ConversationId; readonly check: string; readonly answer: "used" | "kept-mine"; readonly at: Instant };

/** What became of a suggestion of the coach, for learning what helps (T4). */
export async function addSuggestionOutcome(tx: Tx, { id, agentId, conversationId, check, answer, at }: SuggestionOutcome): Promise<void> {
  await tx.insertInto("suggestion_outcome").values({ id, agent_id: agentId, conversation_id: conversationId, check_name: check, answer, at }).execute();
}
