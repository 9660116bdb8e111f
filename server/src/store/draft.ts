import type { AgentId, ConversationId } from "@rapport/core/model/ids.ts";
import type { Instant } from "@rapport/core/model/instant.ts";
import type { Tx } from "./database.ts";

/** `body` is the contract's DraftBody; the store keeps it as it came. */
export async function loadDraft<Body>(tx: Tx, agentId: AgentId, conversationId: ConversationId): Promise<(Body & { readonly updatedAt: Instant }) | null> {
  const row = await tx.selectFrom("draft").select(["body", "updated_at"]).where("agent_id", "=", agentId).where("conversation_id", "=", conversationId).executeTakeFirst();
  return row ? { ...(row.body as Body), updatedAt: row.updated_at } : null;
}

export async function saveDraft(tx: Tx, draft: { readonly agentId: AgentId; readonly conversationId: ConversationId; readonly body: unknown; readonly at: Instant }): Promise<void> {
  const body = JSON.stringify(draft.body);
  await tx.insertInto("draft").values({ agent_id: draft.agentId, conversation_id: draft.conversationId, body, updated_at: draft.at })
    .onConflict((oc) => oc.columns(["agent_id", "conversation_id"]).doUpdateSet({ body, updated_at: draft.at })).execute();
}

export async function forgetDraft(tx: Tx, agentId: AgentId, conversationId: ConversationId): Promise<void> {
  await tx.deleteFrom("draft").where("agent_id", "=", agentId).where("conversation_id", "=", conversationId).execute();
}
