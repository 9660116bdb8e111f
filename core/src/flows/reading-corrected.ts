import type { Agent } from "../model/agent.ts";
import type { MessageId } from "../model/ids.ts";
import type { Instant } from "../model/instant.ts";
import type { Plan, Refusal } from "../model/plan.ts";
import type { HeatLevel, Reading } from "../model/reading.ts";
import type { ConversationKnown, TeamKnown } from "./conversation-known.ts";
import { settleConversation } from "./settle-conversation.ts";

const MIDDLE: Readonly<Record<HeatLevel, number>> = { 0: 10, 1: 30, 2: 50, 3: 70, 4: 90 };

/** An agent knows better how hot a message is: their word counts from now on, also for the place in the queue; what was read stays beside it. */
export function readingCorrected({ known, team, agent, messageId }: { readonly known: ConversationKnown; readonly team: TeamKnown; readonly agent: Agent; readonly messageId: MessageId }, level: HeatLevel, now: Instant): Plan | Refusal {
  const message = known.messages.find((candidate) => candidate.id === messageId);
  if (message?.reading === null || message?.reading === undefined) return { refused: "nothing-to-send" };
  const reading: Reading = { ...message.reading, heat: { ...message.reading.heat, level, score: message.reading.heat.level === level ? message.reading.heat.score : MIDDLE[level] } };
  const after = { ...known, messages: known.messages.map((candidate) => candidate.id === messageId ? { ...candidate, reading } : candidate) };
  const settled = settleConversation(known.conversation, after, team.hours, now);
  return { changes: [{ kind: "correct-reading", messageId, reading, by: agent.id }, ...settled.changes], tasks: settled.tasks, because: settled.conversation.because };
}
