import type { DraftBody } from "@rapport/contract/conversation-view.ts";
import type { ConversationId } from "@rapport/core/model/ids.ts";
import { makeId } from "../make-id.ts";
import { loadConversation } from "../store/conversation.ts";
import { inWorkspace, type Tx } from "../store/database.ts";
import * as drafts from "../store/draft.ts";
import { addSuggestionOutcome } from "../store/suggestion-outcome.ts";
import type { Acting } from "./act-on-conversation.ts";
import type { FlowTools } from "./flow-tools.ts";

type Tools = Pick<FlowTools, "db" | "now">;
/** True where it was done; null where there is no such conversation. */
type Done = Promise<true | null>;

/** Keeps what an agent has written so far; nobody else reads it. No rule decides about it, so it is no plan. */
export function keepDraft(tools: Tools, who: Acting, id: ConversationId, body: DraftBody): Done {
  return beside(tools, who, id, (tx, conversationId) => drafts.saveDraft(tx, { agentId: who.agentId, conversationId, body, at: tools.now() }));
}

export function forgetDraft(tools: Tools, who: Acting, id: ConversationId): Done {
  return beside(tools, who, id, (tx, conversationId) => drafts.forgetDraft(tx, who.agentId, conversationId));
}

/** Whether better words were taken, or the agent's own were kept. */
export function answerSuggestion(tools: Tools, who: Acting, id: ConversationId, { check, answer }: { readonly check: string; readonly answer: "used" | "kept-mine" }): Done {
  return beside(tools, who, id, (tx, conversationId) => addSuggestionOutcome(tx, { id: makeId(), agentId: who.agentId, conversationId, check, answer, at: tools.now() }));
}

function beside(tools: Tools, who: Acting, id: ConversationId, work: (tx: Tx, id: ConversationId) => Promise<void>): Done {
  return inWorkspace(tools.db, who, async (tx) => {
    const conversation = await loadConversation(tx, id);
    if (!conversation) return null;
    await work(tx, conversation.id);
    return true;
  });
}
