import { isReadLanguage } from "../language/lexicon-for.ts";
import type { Agent } from "../model/agent.ts";
import type { MessageId } from "../model/ids.ts";
import type { Instant } from "../model/instant.ts";
import type { Plan, Refusal } from "../model/plan.ts";
import { correctReading, mergeCorrection, type CorrectionPatch } from "../reading/correct-reading.ts";
import type { ConversationKnown, TeamKnown } from "./conversation-known.ts";
import { settleConversation } from "./settle-conversation.ts";

/**
 * An agent knows better how a message reads: their word counts from now on, also for the place in the queue; what the desk had read stays
 * beside it. A patch that takes everything back lets the desk's own reading stand again.
 */
export function readingCorrected({ known, team, agent, messageId }: { readonly known: ConversationKnown; readonly team: TeamKnown; readonly agent: Agent; readonly messageId: MessageId }, patch: CorrectionPatch, now: Instant): Plan | Refusal {
  const message = known.messages.find((candidate) => candidate.id === messageId);
  if (message?.reading === null || message?.reading === undefined) return { refused: "nothing-to-send" };
  const asRead = message.corrected?.asRead ?? message.reading, correction = mergeCorrection(asRead, message.corrected?.correction ?? null, patch, !isReadLanguage(asRead.language));
  const reading = correction === null ? asRead : correctReading(asRead, correction);
  const after = { ...known, messages: known.messages.map((candidate) => candidate.id === messageId ? { ...candidate, reading } : candidate) };
  const settled = settleConversation(known.conversation, after, team.hours, now);
  return { changes: [{ kind: "correct-reading", messageId, conversationId: known.conversation.id, reading, asRead, correction, by: agent.id }, ...settled.changes], tasks: settled.tasks, because: settled.conversation.because };
}
