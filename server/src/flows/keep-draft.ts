import type { DraftBody } from "@rapport/contract/conversation-view.ts";
import type { ConversationId } from "@rapport/core/model/ids.ts";
import { loadConversation } from "../store/conversation.ts";
import { inWorkspace } from "../store/database.ts";
import { forgetDraft, saveDraft } from "../store/draft.ts";
import type { Acting } from "./act-on-conversation.ts";
import type { FlowTools } from "./flow-tools.ts";

type Tools = Pick<FlowTools, "db" | "now">;

/** What an agent has written so far, for themselves alone. It decides nothing, so it is no walk. Null where there is no such conversation. */
export function keepDraft(tools: Tools, who: Acting, id: ConversationId, body: DraftBody): Promise<true | null> {
  return inWorkspace(tools.db, who, async (tx) => {
    const conversation = await loadConversation(tx, id);
    if (!conversation) return null;
    await saveDraft(tx, { agentId: who.agentId, conversationId: conversation.id, body, at: tools.now() });
    return true;
  });
}

export function dropDraft(tools: Tools, who: Acting, id: ConversationId): Promise<true | null> {
  return inWorkspace(tools.db, who, async (tx) => {
    const conversation = await loadConversation(tx, id);
    if (!conversation) return null;
    await forgetDraft(tx, who.agentId, conversation.id);
    return true;
  });
}
