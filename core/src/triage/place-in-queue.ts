import type { Because, BecauseCode } from "../model/because.ts";
import type { BusinessHours } from "../model/business-hours.ts";
import type { ConversationStatus, Lane, NextStep } from "../model/conversation.ts";
import type { Instant } from "../model/instant.ts";
import type { Heat, NeedKind, Signals } from "../model/reading.ts";
import { addBusinessDays, addBusinessMinutes } from "../time/business-hours.ts";
import { compareInstants } from "../time/instant.ts";

/** What the place of a conversation depends on. `waitingSince` is the first customer message we have not answered. */
export type QueueKnown = {
  readonly now: Instant;
  readonly hours: BusinessHours;
  readonly status: ConversationStatus;
  readonly heat: Heat;
  readonly signals: Signals | null;
  readonly needs?: readonly { readonly kind: NeedKind; readonly p: number }[] | undefined;
  readonly asks?: number | undefined;
  readonly contactCount: number;
  /** What the customer is worth a year in minor units; null where nobody has said. */
  readonly annualValueMinor: number | null;
  readonly customerWroteLast: boolean;
  readonly waitingSince: Instant | null;
  /** When our open promises are due. */
  readonly promisesDueAt: readonly Instant[];
  readonly followUpDueAt: Instant | null;
  /** The customer's last word on the outcome, where it was asked. */
  readonly outcome?: { readonly answer: "sorted" | "getting-there" | "not-yet"; readonly at: Instant } | null | undefined;
  /** The last mail was sent by a machine or a list. */
  readonly automatic: boolean;
  /** The last message is in a language the desk has no words of, so its calm says nothing. */
  readonly unreadLanguage?: boolean | undefined;
  readonly snoozedUntil?: Instant | null | undefined;
  /** The first stop of the recovery path that is not done. */
  readonly pathNext?: NextStep | undefined;
};

export type QueuePlace = { readonly lane: Lane; readonly replyBy: Instant | null; readonly because: readonly Because[]; readonly nextStep: NextStep };

/**
 * Whose move a conversation is, by when we answer, why, and what the next step is. Minutes are business minutes since the
 * first unanswered message: an hour for the upset, two for the frustrated, four for the uneasy, a working day otherwise,
 * shortened by what is at stake; a promise that is due earlier wins. Sorting *Needs you now* by `replyBy` is its rank.
 * @practice S3 Eliminate the noise: spend time where it counts, and let nobody wait without a date
 */
export function placeInQueue(known: QueueKnown): QueuePlace {
  const promised = readPromises(known);
  if (known.customerWroteLast && known.waitingSince !== null && known.status !== "closed") return placeWaiting(known, known.waitingSince, promised);
  if (known.outcome?.answer === "not-yet" && known.status !== "closed") {
    return { lane: "ours", replyBy: addBusinessMinutes(known.outcome.at, minutesFor["level-2"], known.hours), because: [because("outcome-not-yet", { at: known.outcome.at }), ...promised], nextStep: "clarify" };
  }
  if (known.followUpDueAt !== null && compareInstants(known.followUpDueAt, known.now) <= 0) {
    return { lane: "ours", replyBy: addBusinessMinutes(known.followUpDueAt, minutesFor["level-0"], known.hours), because: [because("follow-up-due", { dueAt: known.followUpDueAt }), ...promised], nextStep: "follow-up" };
  }
  if (known.status === "closed" || known.status === "resolved") return { lane: "none", replyBy: null, because: [because(known.status), ...promised], nextStep: promised.length > 0 ? "deliver" : "none" };
  if (known.status === "snoozed") return { lane: "theirs", replyBy: null, because: [because("snoozed", known.snoozedUntil ? { until: known.snoozedUntil } : {}), ...promised], nextStep: "wait" };
  return { lane: "theirs", replyBy: null, because: [...promised, because("customer-has-the-word")], nextStep: promised.length > 0 ? "deliver" : "wait" };
}

// Business minutes until an answer is due, before anything shortens them.
const minutesFor = { "level-0": 480, "level-1": 240, "level-2": 120, "level-3": 60, "level-4": 60 } as const;
const shortest = 20;
const backgroundDays = 2;
// In minor units: what makes a customer one of the few that carry the business, and what makes a calm first mail more than noise.
const highValue = 1_000_000;
const someValue = 100_000;

function placeWaiting(known: QueueKnown, since: Instant, promised: readonly Because[]): QueuePlace {
  const background = readBackground(known);
  if (background !== undefined) {
    const replyBy = addBusinessDays(since, backgroundDays, known.hours);
    return { lane: "background", replyBy, because: [because(background, { by: replyBy })], nextStep: background === "background-calm" ? "answer" : "none" };
  }
  const { minutes, reasons } = shorten(known);
  const due = addBusinessMinutes(since, minutes, known.hours);
  const earliest = known.promisesDueAt.reduce<Instant | null>((first, at) => first === null || compareInstants(at, first) < 0 ? at : first, null);
  const replyBy = earliest !== null && compareInstants(earliest, due) < 0 ? earliest : due;
  const late = compareInstants(due, known.now) < 0 ? [because("reply-late", { dueAt: due })] : [];
  return { lane: "ours", replyBy, because: [...reasons, ...promised, ...late, because("waiting-since", { at: since })], nextStep: readNextStep(known) };
}

function readBackground(known: QueueKnown): BecauseCode | undefined {
  if (known.promisesDueAt.length > 0) return undefined;
  if (known.automatic) return "background-automatic";
  if (known.unreadLanguage === true) return undefined;
  const { signals } = known;
  if (known.heat.level > 0) return undefined;
  if (signals !== null && signals.gratitude >= 0.5 && (known.asks ?? 0) === 0 && (known.needs ?? []).every((need) => need.p < 0.5)) return "thanks-only";
  const weighty = signals !== null && (signals.urgency >= 0.5 || signals.complaint >= 0.6 || signals.leaving >= 0.5 || signals.legal >= 0.5 || signals.goingPublic >= 0.5);
  return weighty || known.contactCount > 1 || (known.annualValueMinor ?? 0) >= someValue ? undefined : "background-calm";
}

function shorten(known: QueueKnown): { minutes: number; reasons: Because[] } {
  const { heat, signals } = known;
  const unread = known.unreadLanguage === true;
  // As long as nobody has looked, it is treated like somebody uneasy.
  let minutes: number = unread ? Math.min(minutesFor[`level-${heat.level}`], minutesFor["level-1"]) : minutesFor[`level-${heat.level}`];
  const reasons: Because[] = unread ? [because("unread-language")] : [];
  const apply = (when: boolean, by: number, code: BecauseCode, values: Because["values"] = {}) => {
    if (!when) return;
    minutes *= by;
    reasons.push(because(code, values));
  };
  apply(heat.level > 0, 1, "heat", { level: heat.level, score: heat.score });
  apply(heat.trend === "rising", 0.75, "rising");
  apply((signals?.legal ?? 0) >= 0.5, 0.75, "legal");
  apply((signals?.leaving ?? 0) >= 0.5, 0.75, "leaving");
  apply((signals?.goingPublic ?? 0) >= 0.5, 0.75, "going-public");
  apply(known.contactCount >= 2, known.contactCount >= 3 ? 0.8 : 0.9, "repeated-contact", { count: known.contactCount });
  apply((known.annualValueMinor ?? 0) >= highValue, 0.8, "value", { minor: known.annualValueMinor ?? 0 });
  apply((signals?.urgency ?? 0) >= 0.5, 0.8, "urgent");
  return { minutes: Math.max(shortest, Math.round(minutes)), reasons };
}

function readPromises(known: QueueKnown): Because[] {
  return known.promisesDueAt.map((dueAt) => because(compareInstants(dueAt, known.now) < 0 ? "promise-late" : "promise-due", { dueAt }));
}

function readNextStep(known: QueueKnown): NextStep {
  if (known.needs?.some((need) => need.kind === "discount" && need.p >= 0.5)) return "soften-no";
  if (known.pathNext !== undefined && known.pathNext !== "none" && known.pathNext !== "wait") return known.pathNext;
  return known.heat.level >= 2 ? "defuse" : "answer";
}

function because(code: BecauseCode, values: Because["values"] = {}): Because {
  return { code, values };
}
