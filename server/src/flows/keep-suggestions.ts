import type { ConversationId, MessageId } from "@rapport/core/model/ids.ts";
import { makeId } from "../make-id.ts";
import { loadConversation } from "../store/conversation.ts";
import { inWorkspace } from "../store/database.ts";
import { addSuggestionAnswers, freeSuggestions, tieSuggestions, type AnsweredSuggestion } from "../store/lesson.ts";
import type { Acting } from "./act-on-conversation.ts";
import type { FlowTools } from "./flow-tools.ts";
import { refreshLessons } from "./team-lessons.ts";

type Tools = Pick<FlowTools, "db" | "now">;

/** Whether a suggestion was taken or kept as written, with what was being answered. The agent's own record; the team sees counts, nobody by name. */
export async function keepSuggestionAnswer(tools: Tools, who: Acting, id: ConversationId, told: AnsweredSuggestion): Promise<true | null> {
  const kept = await keepAnswers(tools, who, id, null, [told]);
  if (kept) await refreshLessons(tools, who.workspaceId, "checks");
  return kept;
}

/** A reply has left: what was answered while it was written belongs to it, and `left` are the suggestions that stood unanswered. */
export function closeSuggestions(tools: Tools, who: Acting, id: ConversationId, messageId: MessageId, left: readonly Omit<AnsweredSuggestion, "answer">[]): Promise<true | null> {
  return keepAnswers(tools, who, id, messageId, left.map((one) => ({ ...one, answer: "left" as const })));
}

/** The reply was taken back in time: the draft goes on, and with it what was answered. */
export function reopenSuggestions(tools: Tools, who: Acting, messageId: MessageId): Promise<void> {
  return inWorkspace(tools.db, who, (tx) => freeSuggestions(tx, who.agentId, messageId));
}

// It decides nothing, so it is no walk.
function keepAnswers(tools: Tools, who: Acting, id: ConversationId, messageId: MessageId | null, answers: readonly AnsweredSuggestion[]): Promise<true | null> {
  return inWorkspace(tools.db, who, async (tx) => {
    const conversation = await loadConversation(tx, id);
    if (!conversation) return null;
    const about = { agentId: who.agentId, conversationId: conversation.id, phase: conversation.nextStep, heat: conversation.heat.score, messageId, at: tools.now() };
    await addSuggestionAnswers(tx, answers.map((answer) => ({ ...answer, id: makeId() })), about);
    if (messageId !== null) await tieSuggestions(tx, who.agentId, conversation.id, messageId);
    return true;
  });
}
