import * as acts from "@rapport/core/flows/conversation-acts.ts";
import { readingCorrected } from "@rapport/core/flows/reading-corrected.ts";
import type { AgentId, ConversationId, FollowUpId, MessageId, NoteId } from "@rapport/core/model/ids.ts";
import type { Instant } from "@rapport/core/model/instant.ts";
import type { Refusal } from "@rapport/core/model/plan.ts";
import type { CorrectionPatch } from "@rapport/core/reading/correct-reading.ts";
import { makeId } from "../make-id.ts";
import { inWorkspace } from "../store/database.ts";
import { loadMessage } from "../store/message.ts";
import { isRefusal } from "../walk.ts";
import { actOnConversation, noMore, type Acted, type Acting } from "./act-on-conversation.ts";
import type { FlowTools } from "./flow-tools.ts";
import { refreshLessons } from "./team-lessons.ts";

/** What an agent does with a conversation besides writing to the customer. True where it was done. */
export type Done = Promise<true | Refusal | null>;

export function assignConversation(tools: FlowTools, who: Acting, id: ConversationId, to: AgentId | null): Done {
  return act(tools, who, id, (acted, now) => {
    // Somebody who is not of the team cannot be given anything.
    if (to !== null && !acted.team.agents.some((agent) => agent.id === to)) return { refused: "recipient-missing" };
    return acts.conversationAssigned(acted, to, now);
  });
}

export function snoozeConversation(tools: FlowTools, who: Acting, id: ConversationId, until: Instant): Done {
  return act(tools, who, id, (acted, now) => acts.conversationSnoozed(acted, until, now));
}

export function unsnoozeConversation(tools: FlowTools, who: Acting, id: ConversationId): Done {
  return act(tools, who, id, (acted, now) => acts.conversationUnsnoozed(acted, now));
}

export function resolveConversation(tools: FlowTools, who: Acting, id: ConversationId, wanted: acts.ResolveWanted): Done {
  const ids = { followUp: makeId<FollowUpId>(), note: makeId<NoteId>() };
  return act(tools, who, id, (acted, now) => acts.conversationResolved(acted, wanted, ids, now));
}

export function reopenConversation(tools: FlowTools, who: Acting, id: ConversationId): Done {
  return act(tools, who, id, (acted, now) => acts.conversationReopened(acted, now));
}

export function closeConversation(tools: FlowTools, who: Acting, id: ConversationId, reason: string): Done {
  const ids = { note: makeId<NoteId>() };
  return act(tools, who, id, (acted, now) => acts.conversationClosed(acted, reason, ids, now));
}

export async function addNote(tools: FlowTools, who: Acting, id: ConversationId, text: string): Promise<NoteId | Refusal | null> {
  const note = makeId<NoteId>();
  const done = await act(tools, who, id, (acted, now) => acts.noteAdded(acted, text, { note }, now));
  return done === true ? note : done;
}

/** The agent's word about how a message reads; kept beside what was read, and learned from. */
export async function correctReading(tools: FlowTools, who: Acting, messageId: MessageId, patch: CorrectionPatch): Promise<ConversationId | Refusal | null> {
  const message = await inWorkspace(tools.db, who, (tx) => loadMessage(tx, messageId));
  // What a machine or we ourselves wrote was never read: there is no reading to correct.
  if (!message?.reading) return null;
  const done = await act(tools, who, message.conversationId, ({ known, team, agent }, now) => readingCorrected({ known, team, agent, messageId }, patch, now));
  if (done === true) await refreshLessons(tools, who.workspaceId, "readings");
  return done === true ? message.conversationId : done;
}

async function act(tools: FlowTools, who: Acting, id: ConversationId, decide: (acted: Acted, now: Instant) => ReturnType<typeof acts.conversationClosed>): Done {
  const decided = await actOnConversation(tools, who, id, noMore, decide);
  return decided === null || isRefusal(decided) ? decided : true;
}
