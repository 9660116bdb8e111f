import type { CustomerPromise } from "../model/customer-promise.ts";
import type { AgentId, NoticeId } from "../model/ids.ts";
import type { Instant } from "../model/instant.ts";
import type { Notice, NoticeKind } from "../model/notice.ts";
import type { Change, Plan, Task, WakeSubject } from "../model/plan.ts";
import { compareInstants, minutesBetween, addDuration } from "../time/instant.ts";
import { whoHasTheWord } from "./conversation-acts.ts";
import type { ConversationKnown, TeamKnown } from "./conversation-known.ts";
import { prepareDelayNotice } from "./prepare-letters.ts";
import { settleConversation } from "./settle-conversation.ts";

export type TimePassedKnown = {
  readonly known: ConversationKnown; readonly team: TeamKnown; readonly subject: WakeSubject;
  /** Notices about the same promise, so that nobody is told twice. */
  readonly told: readonly Notice[];
  readonly noticeIds: readonly NoticeId[];
};

const NOTHING: Plan = { changes: [], tasks: [], because: [] };

/**
 * A moment that a walk asked for has come. Nothing passes its time in silence: the owner hears of a promise before it is late, the lead
 * before that too if the owner does not act, both when its time has passed (DECISIONS 16). What was settled meanwhile is left alone.
 * @practice S1 Follow up: done or delayed, they hear it
 */
export function timePassed(time: TimePassedKnown, now: Instant): Plan {
  const { subject } = time;
  switch (subject.kind) {
    case "promise-at-risk": return withOpenPromise(time, (promise) => atRisk(time, promise, now));
    case "promise-due": return withOpenPromise(time, (promise) => late(time, promise, now));
    case "follow-up": return followUpDue(time, now);
    case "snooze": return snoozeOver(time, now);
    case "reply-by": return settled(time.known, time, now);
    default: return subject satisfies never;
  }
}

function withOpenPromise({ known, subject }: TimePassedKnown, then: (promise: CustomerPromise) => Plan): Plan {
  const promise = known.promises.find((candidate) => candidate.id === subject.id);
  return promise?.standing === "open" ? then(promise) : NOTHING;
}

function atRisk(time: TimePassedKnown, promise: CustomerPromise, now: Instant): Plan {
  if (compareInstants(promise.dueAt, now) <= 0) return NOTHING;
  const since = promise.history.findLast((happening) => happening.kind === "renegotiated" || happening.kind === "made")?.at ?? promise.madeAt;
  const owner = time.told.some((notice) => notice.kind === "promise-at-risk" && notice.agentId === promise.ownerId && compareInstants(notice.at, since) >= 0);
  const prepared = prepareDelayNotice(time.known, time.team, promise, now);
  if (!owner) {
    // Halfway to the end the lead hears of it, if the owner has not acted by then.
    const halfway = addDuration(now, { minutes: minutesBetween(now, promise.dueAt) / 2 });
    return {
      changes: tell(time, "promise-at-risk", [promise.ownerId], { promiseId: promise.id, prepared }, now),
      tasks: [{ kind: "wake", subject: { kind: "promise-at-risk", id: promise.id }, at: halfway }], because: [],
    };
  }
  return { changes: tell(time, "promise-at-risk", leads(time.team, promise.ownerId), { promiseId: promise.id, prepared }, now), tasks: [], because: [] };
}

function late(time: TimePassedKnown, promise: CustomerPromise, now: Instant): Plan {
  const plan = settled(time.known, time, now);
  const prepared = prepareDelayNotice(time.known, time.team, promise, now);
  const changes = tell(time, "promise-late", [promise.ownerId, ...leads(time.team, promise.ownerId)], { promiseId: promise.id, prepared }, now);
  return { ...plan, changes: [...changes, ...plan.changes] };
}

function followUpDue(time: TimePassedKnown, now: Instant): Plan {
  const followUp = time.known.followUps.find((candidate) => candidate.id === time.subject.id);
  if (followUp?.state !== "scheduled") return NOTHING;
  const after = { ...time.known, followUps: time.known.followUps.map((candidate) => candidate.id === followUp.id ? { ...candidate, state: "due" as const } : candidate) };
  const plan = settled(after, time, now);
  const owner = followUp.ownerId ?? time.known.conversation.assigneeId;
  return { ...plan, changes: [{ kind: "update-follow-up", id: followUp.id, set: { state: "due" } }, ...tell(time, "follow-up-due", [owner], { followUpId: followUp.id }, now), ...plan.changes] };
}

function snoozeOver(time: TimePassedKnown, now: Instant): Plan {
  const { conversation } = time.known;
  if (conversation.status !== "snoozed" || (conversation.snoozedUntil !== null && compareInstants(conversation.snoozedUntil, now) > 0)) return NOTHING;
  return settled({ ...time.known, conversation: { ...conversation, status: whoHasTheWord(time.known), snoozedUntil: null } }, time, now);
}

function settled(after: ConversationKnown, { known, team }: TimePassedKnown, now: Instant): Plan {
  const { conversation, changes, tasks } = settleConversation(known.conversation, after, team.hours, now);
  return { changes, tasks: tasks as readonly Task[], because: conversation.because };
}

type About = { readonly promiseId?: Notice["promiseId"]; readonly followUpId?: Notice["followUpId"]; readonly prepared?: Notice["prepared"] };

function tell({ known, noticeIds }: TimePassedKnown, kind: NoticeKind, agents: readonly (AgentId | null)[], about: About, now: Instant): Change[] {
  return agents.flatMap((agentId, index): Change[] => {
    const id = noticeIds[index];
    return id === undefined ? [] : [{
      kind: "add-notice",
      notice: { id, kind, agentId, conversationId: known.conversation.id, promiseId: about.promiseId ?? null, followUpId: about.followUpId ?? null, at: now, prepared: about.prepared ?? null, readAt: null },
    }];
  });
}

function leads(team: TeamKnown, except: AgentId): AgentId[] {
  return team.agents.filter((agent) => agent.role === "lead" && agent.id !== except).map((agent) => agent.id);
}
