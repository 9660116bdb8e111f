import type { Agent } from "../model/agent.ts";
import type { FollowUp, Outcome, OutcomeAnswer } from "../model/follow-up.ts";
import type { FollowUpId, MessageId, NoteId, NoticeId, OutcomeId } from "../model/ids.ts";
import type { Instant } from "../model/instant.ts";
import type { Change, Plan, Refusal } from "../model/plan.ts";
import { compareInstants } from "../time/instant.ts";
import { composeOutgoing } from "./compose-outgoing.ts";
import type { ConversationKnown, TeamKnown } from "./conversation-known.ts";
import { settleConversation } from "./settle-conversation.ts";

export type FollowUpActKnown = { readonly known: ConversationKnown; readonly team: TeamKnown; readonly agent: Agent; readonly followUpId: FollowUpId };

/** The question goes out, in an agent's words. */
export function followUpSent({ known, team, agent, followUpId }: FollowUpActKnown, letter: { readonly messageId: MessageId; readonly messageIdHeader: string; readonly text: string }, now: Instant): Plan | Refusal {
  const followUp = known.followUps.find((candidate) => candidate.id === followUpId);
  if (followUp === undefined || followUp.state === "cancelled") return { refused: "follow-up-needed" };
  if (followUp.state === "answered") return { refused: "already-answered" };
  if (followUp.state === "sent") return { refused: "already-sent" };
  const outgoing = composeOutgoing(known, team, { ...letter, author: agent }, now);
  if (outgoing === null) return { refused: "recipient-missing" };
  const after: ConversationKnown = {
    ...known, messages: [...known.messages, outgoing.message], followUps: replaceFollowUp(known, { ...followUp, state: "sent", messageId: letter.messageId }),
    conversation: { ...known.conversation, updatedAt: now, status: known.conversation.status === "open" ? "waiting" : known.conversation.status },
  };
  const settled = settleConversation(known.conversation, after, team.hours, now);
  return {
    changes: [
      outgoing.change, { kind: "update-follow-up", id: followUpId, set: { state: "sent", messageId: letter.messageId } }, { kind: "read-notices", about: { followUpId }, at: now }, ...settled.changes,
    ],
    tasks: [outgoing.task, { kind: "wake", subject: { kind: "follow-up", id: followUpId }, at: null }, ...settled.tasks], because: settled.conversation.because,
  };
}

export function followUpMoved({ known, team, followUpId }: FollowUpActKnown, dueAt: Instant, now: Instant): Plan | Refusal {
  const followUp = known.followUps.find((candidate) => candidate.id === followUpId);
  if (followUp === undefined || (followUp.state !== "scheduled" && followUp.state !== "due")) return { refused: "follow-up-needed" };
  if (compareInstants(dueAt, now) <= 0) return { refused: "time-is-past" };
  const settled = settleConversation(known.conversation, { ...known, followUps: replaceFollowUp(known, { ...followUp, dueAt, state: "scheduled" }) }, team.hours, now);
  return {
    changes: [{ kind: "update-follow-up", id: followUpId, set: { dueAt, state: "scheduled" } }, { kind: "read-notices", about: { followUpId }, at: now }, ...settled.changes],
    tasks: [{ kind: "wake", subject: { kind: "follow-up", id: followUpId }, at: dueAt }, ...settled.tasks], because: settled.conversation.because,
  };
}

/** Called off, with the reason as a note. */
export function followUpCancelled({ known, team, agent, followUpId }: FollowUpActKnown, reason: string, ids: { readonly note: NoteId }, now: Instant): Plan | Refusal {
  const followUp = known.followUps.find((candidate) => candidate.id === followUpId);
  if (followUp === undefined || reason.trim() === "") return { refused: "follow-up-needed" };
  if (followUp.state === "sent" || followUp.state === "answered") return { refused: "already-sent" };
  const settled = settleConversation(known.conversation, { ...known, followUps: replaceFollowUp(known, { ...followUp, state: "cancelled" }) }, team.hours, now);
  return {
    changes: [
      { kind: "update-follow-up", id: followUpId, set: { state: "cancelled" } }, { kind: "read-notices", about: { followUpId }, at: now },
      { kind: "add-note", note: { id: ids.note, conversationId: known.conversation.id, authorId: agent.id, at: now, text: reason.trim() } }, ...settled.changes,
    ],
    tasks: [{ kind: "wake", subject: { kind: "follow-up", id: followUpId }, at: null }, ...settled.tasks], because: settled.conversation.because,
  };
}

export type OutcomeToldKnown = { readonly known: ConversationKnown; readonly team: TeamKnown; readonly followUpId: FollowUpId | null; readonly ids: { readonly outcome: OutcomeId; readonly notice: NoticeId } };

/**
 * The customer says how it ended. "Not yet" brings the conversation back to the same agent, with its history; the same answer again
 * changes nothing, another one counts instead.
 * @practice S2 Follow it: still satisfied with what was agreed?
 */
export function outcomeTold({ known, team, followUpId, ids }: OutcomeToldKnown, told: { readonly answer: OutcomeAnswer; readonly comment: string }, now: Instant): Plan {
  const last = known.outcomes.at(-1);
  if (last !== undefined && last.answer === told.answer && last.comment === told.comment) return { changes: [], tasks: [], because: [] };
  const followUp = followUpId === null ? known.followUps.findLast((candidate) => candidate.state === "sent") : known.followUps.find((candidate) => candidate.id === followUpId);
  const outcome: Outcome = { id: ids.outcome, conversationId: known.conversation.id, followUpId: followUp?.id ?? null, answer: told.answer, comment: told.comment, at: now };
  const owner = followUp?.ownerId ?? known.conversation.assigneeId;
  const stillHere = team.agents.some((agent) => agent.id === owner) ? owner : null;
  const notYet = told.answer === "not-yet";
  const after: ConversationKnown = {
    ...known, outcomes: [...known.outcomes, outcome], followUps: followUp === undefined ? known.followUps : replaceFollowUp(known, { ...followUp, state: "answered" }),
    conversation: notYet ? { ...known.conversation, status: "open", snoozedUntil: null, assigneeId: stillHere, updatedAt: now } : { ...known.conversation, updatedAt: now },
  };
  const settled = settleConversation(known.conversation, after, team.hours, now);
  const changes: Change[] = [
    { kind: "add-outcome", outcome }, ...(followUp === undefined ? [] : [{ kind: "update-follow-up", id: followUp.id, set: { state: "answered" } } satisfies Change, { kind: "read-notices", about: { followUpId: followUp.id }, at: now } satisfies Change]),
    ...(notYet ? [{ kind: "add-notice", notice: { id: ids.notice, kind: "outcome-not-yet", agentId: stillHere, conversationId: known.conversation.id, promiseId: null, followUpId: followUp?.id ?? null, at: now, prepared: null, readAt: null } } satisfies Change] : []),
    ...settled.changes,
  ];
  return { changes, tasks: [...(followUp === undefined ? [] : [{ kind: "wake", subject: { kind: "follow-up", id: followUp.id }, at: null } as const]), ...settled.tasks], because: settled.conversation.because };
}

function replaceFollowUp(known: ConversationKnown, changed: FollowUp): readonly FollowUp[] {
  return known.followUps.map((followUp) => followUp.id === changed.id ? changed : followUp);
}
