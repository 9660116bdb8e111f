import type { Agent } from "../model/agent.ts";
import type { Because } from "../model/because.ts";
import type { Conversation } from "../model/conversation.ts";
import type { AgentId, FollowUpId, NoteId } from "../model/ids.ts";
import type { Instant } from "../model/instant.ts";
import type { Change, Plan, Refusal, Task } from "../model/plan.ts";
import { compareInstants } from "../time/instant.ts";
import type { ConversationKnown, TeamKnown } from "./conversation-known.ts";
import { scheduleFollowUp } from "./schedule-follow-up.ts";
import { settleConversation } from "./settle-conversation.ts";

/** An agent's act on a conversation. Promises live on through all of them. */
export type ActKnown = { readonly known: ConversationKnown; readonly team: TeamKnown; readonly agent: Agent };

/** Who answers; null gives it back to the team. */
export function conversationAssigned({ known, team }: ActKnown, to: AgentId | null, now: Instant): Plan {
  return act({ known, team }, { assigneeId: to }, now);
}

/** Out of sight until a time, or until the customer writes. */
export function conversationSnoozed({ known, team }: ActKnown, until: Instant, now: Instant): Plan | Refusal {
  if (known.conversation.status === "closed") return { refused: "conversation-closed" };
  if (compareInstants(until, now) <= 0) return { refused: "time-is-past" };
  return act({ known, team }, { status: "snoozed", snoozedUntil: until }, now, { tasks: [{ kind: "wake", subject: { kind: "snooze", id: known.conversation.id }, at: until }] });
}

/** Back from snoozing, to whoever has the word. */
export function conversationUnsnoozed({ known, team }: ActKnown, now: Instant): Plan {
  return act({ known, team }, { status: whoHasTheWord(known), snoozedUntil: null }, now, { tasks: [forgetSnooze(known)] });
}

/**
 * Solved, as far as we know: the question whether it really is gets its date with it, or the reason why nobody needs to ask is noted (F1).
 * @practice S2 Follow it: resolving schedules the question whether it is still in order
 */
export function conversationResolved({ known, team, agent }: ActKnown, wanted: ResolveWanted, ids: { readonly followUp: FollowUpId; readonly note: NoteId }, now: Instant): Plan | Refusal {
  if (known.conversation.status === "closed") return { refused: "conversation-closed" };
  if ("noFollowUp" in wanted) {
    if (wanted.noFollowUp.trim() === "") return { refused: "follow-up-needed" };
    return act({ known, team }, { status: "resolved", snoozedUntil: null }, now, { tasks: [forgetSnooze(known)], changes: [noteOf(known, agent, ids.note, wanted.noFollowUp, now)] });
  }
  if (wanted.followUpAt !== null && compareInstants(wanted.followUpAt, now) <= 0) return { refused: "time-is-past" };
  const followUp = scheduleFollowUp(known, { id: ids.followUp, ownerId: known.conversation.assigneeId ?? agent.id, dueAt: wanted.followUpAt, solution: wanted.solution, hours: team.hours }, now);
  return act({ known: { ...known, followUps: followUp.followUps }, team }, { status: "resolved", snoozedUntil: null }, now, { changes: followUp.changes, tasks: [...followUp.tasks, forgetSnooze(known)] });
}
export type ResolveWanted = { readonly followUpAt: Instant | null; readonly solution: string | null } | { readonly noFollowUp: string };

export function conversationReopened({ known, team }: ActKnown, now: Instant): Plan {
  return act({ known, team }, { status: "open", snoozedUntil: null }, now, { reasons: [{ code: "asked-by-agent", values: {} }], tasks: [forgetSnooze(known)] });
}

/** Closed for good, with a reason. A question that was to be asked later is called off with it. */
export function conversationClosed({ known, team, agent }: ActKnown, reason: string, ids: { readonly note: NoteId }, now: Instant): Plan | Refusal {
  if (reason.trim() === "") return { refused: "follow-up-needed" };
  const pending = known.followUps.filter((followUp) => followUp.state === "scheduled" || followUp.state === "due");
  const followUps = known.followUps.map((followUp) => pending.includes(followUp) ? { ...followUp, state: "cancelled" as const } : followUp);
  return act({ known: { ...known, followUps }, team }, { status: "closed", snoozedUntil: null }, now, {
    changes: [noteOf(known, agent, ids.note, reason, now), ...pending.flatMap((followUp): Change[] => [{ kind: "update-follow-up", id: followUp.id, set: { state: "cancelled" } }, { kind: "read-notices", about: { followUpId: followUp.id }, at: now }])],
    tasks: [forgetSnooze(known), ...pending.map((followUp): Task => ({ kind: "wake", subject: { kind: "follow-up", id: followUp.id }, at: null }))],
  });
}

export function noteAdded({ known, agent }: ActKnown, text: string, ids: { readonly note: NoteId }, now: Instant): Plan | Refusal {
  if (text.trim() === "") return { refused: "nothing-to-send" };
  return { changes: [noteOf(known, agent, ids.note, text, now)], tasks: [], because: [] };
}

type More = { readonly changes?: readonly Change[]; readonly tasks?: readonly Task[]; readonly reasons?: readonly Because[] };

function act({ known, team }: Pick<ActKnown, "known" | "team">, set: Partial<Conversation>, now: Instant, more: More = {}): Plan {
  const settled = settleConversation(known.conversation, { ...known, conversation: { ...known.conversation, ...set } }, team.hours, now, more.reasons);
  return { changes: [...(more.changes ?? []), ...settled.changes], tasks: [...(more.tasks ?? []), ...settled.tasks], because: settled.conversation.because };
}

function noteOf(known: ConversationKnown, agent: Agent, id: NoteId, text: string, at: Instant): Change {
  return { kind: "add-note", note: { id, conversationId: known.conversation.id, authorId: agent.id, at, text: text.trim() } };
}

function forgetSnooze(known: ConversationKnown): Task {
  return { kind: "wake", subject: { kind: "snooze", id: known.conversation.id }, at: null };
}

/** Open where the customer spoke last, waiting where we did. */
export function whoHasTheWord(known: ConversationKnown): "open" | "waiting" {
  const last = known.messages.findLast((message) => !message.automatic && message.delivery?.state !== "withdrawn");
  return last?.direction === "out" ? "waiting" : "open";
}
