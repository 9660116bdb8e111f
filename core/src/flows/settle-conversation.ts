import { isReadLanguage } from "../language/lexicon-for.ts";
import type { Because } from "../model/because.ts";
import type { BusinessHours } from "../model/business-hours.ts";
import type { Conversation } from "../model/conversation.ts";
import type { Instant } from "../model/instant.ts";
import type { Message } from "../model/message.ts";
import type { Change, Task } from "../model/plan.ts";
import type { Heat, Signals } from "../model/reading.ts";
import { readPath } from "../recovery/read-path.ts";
import type { Path } from "../recovery/read-path.ts";
import { readRepeatedContact } from "../reading/read-repeated-contact.ts";
import { readTurns } from "../reading/read-turn.ts";
import { compareInstants } from "../time/instant.ts";
import { placeInQueue } from "../triage/place-in-queue.ts";
import type { ConversationKnown } from "./conversation-known.ts";

export type Settled = { readonly conversation: Conversation; readonly changes: readonly Change[]; readonly tasks: readonly Task[] };

/**
 * The end of every walk through a conversation: from what is true after it, the heat, the count of contacts, the place in the queue with
 * its reasons, the next step and the next promise. `before` is the stored version, null where the walk opens the conversation.
 */
export function settleConversation(before: Conversation | null, after: ConversationKnown, hours: BusinessHours, now: Instant, reasons: readonly Because[] = []): Settled {
  const placed = placeConversation(after, hours, now);
  const conversation = { ...placed, because: [...reasons, ...placed.because] };
  const wake: Task[] = wakesReplyBy(before, conversation, now);
  if (before === null) return { conversation, changes: [{ kind: "add-conversation", conversation }], tasks: wake };
  const set = changedFields(before, conversation);
  const changes: Change[] = Object.keys(set).length === 0 ? [] : [{ kind: "update-conversation", id: before.id, version: before.version, set }];
  return { conversation, changes, tasks: wake };
}

/** Where a conversation stands by what is known; writes nothing. */
export function placeConversation(known: ConversationKnown, hours: BusinessHours, now: Instant): Conversation {
  const { conversation, promises, followUps, outcomes } = known;
  const spoken = known.messages.filter(isSpoken);
  const turns = readTurns(spoken.map((message) => ({ direction: message.direction, from: message.from.email, at: message.at, text: message.reply, message })));
  const customerTurns = turns.filter((turn) => turn[0]?.direction === "in");
  const lastTurn = (customerTurns.at(-1) ?? []).map((entry) => entry.message);
  const lastOurs = spoken.findLast((message) => message.direction === "out");
  const unanswered = spoken.filter((message) => message.direction === "in" && (lastOurs === undefined || compareInstants(message.at, lastOurs.at) > 0));
  const heat = heatOf(lastTurn) ?? conversation.heat;
  const dueAt = promises.filter((promise) => promise.standing === "open").map((promise) => promise.dueAt).toSorted(compareInstants);
  const followUp = followUps.findLast((entry) => entry.state === "scheduled" || entry.state === "due");
  const outcome = outcomes.findLast((entry) => lastOurs === undefined || compareInstants(entry.at, lastOurs.at) >= 0);
  const readings = lastTurn.flatMap((message) => message.reading ?? []);
  const contactCount = readRepeatedContact(lastTurn.map((message) => message.reply).join("\n"), lastTurn[0]?.subject, Math.max(0, customerTurns.length - 1)).count;
  const onlyMachines = spoken.length === 0;
  const waitingSince = onlyMachines ? known.messages[0]?.at ?? null : unanswered[0]?.at ?? undeliveredSince(known.messages, lastOurs);
  const place = placeInQueue({
    now, hours, status: conversation.status, heat, signals: mergeSignals(readings.map((reading) => reading.signals)),
    needs: readings.flatMap((reading) => reading.needs), asks: readings.reduce((sum, reading) => sum + reading.asks.length, 0),
    contactCount, annualValueMinor: known.customer.annualValue?.minor ?? null,
    customerWroteLast: conversation.status === "open" && waitingSince !== null, waitingSince, promisesDueAt: dueAt,
    followUpDueAt: followUp?.dueAt ?? null, outcome: outcome ?? null, automatic: onlyMachines, unreadLanguage: readings.some((reading) => !isReadLanguage(reading.language)), snoozedUntil: conversation.snoozedUntil, pathNext: readConversationPath(known).nextStep,
  });
  return {
    ...conversation, heat, contactCount, lane: place.lane, replyBy: place.replyBy, because: [...place.because], nextStep: place.nextStep,
    nextPromiseDueAt: dueAt[0] ?? null, waitingSince: conversation.status === "open" ? waitingSince : null,
    toldAnswerBy: place.lane === "background" ? conversation.toldAnswerBy : null,
  };
}

/** The recovery path of a conversation. What a machine wrote, and what never reached anybody, is not on it. */
export function readConversationPath(known: ConversationKnown): Path {
  const followUp = known.followUps.findLast((entry) => entry.state !== "cancelled") ?? null;
  const spoken = known.messages.filter(isSpoken), last = spoken.at(-1);
  const told = known.outcomes.findLast((entry) => last === undefined || compareInstants(entry.at, last.at) >= 0);
  return readPath({
    messages: spoken.map((message) => ({ id: message.id, direction: message.direction, text: message.reply, at: message.at, automatic: message.automatic, heat: message.reading?.heat.score ?? null })),
    promises: known.promises, followUp, status: known.conversation.status, customerName: known.customer.name.includes("@") ? null : known.customer.name,
    notYetAt: told?.answer === "not-yet" ? told.at : undefined,
    mayNeedNo: last?.direction === "in" && last.reading?.needs.some((need) => need.kind === "discount" && need.p >= 0.5) === true,
  });
}

/** Whether a person said it and the other side can have heard it: no machine's mail, nothing undone, refused or bounced. */
export function isSpoken(message: Message): boolean {
  return !message.automatic && !["withdrawn", "refused", "bounced"].includes(message.delivery?.state ?? "");
}

// What we wrote last did not arrive: they still wait for it, from the moment that we know.
function undeliveredSince(messages: readonly Message[], lastOurs: Message | undefined): Instant | null {
  const lost = messages.findLast((message) => message.direction === "out" && !message.automatic && ["refused", "bounced"].includes(message.delivery?.state ?? ""));
  return lost?.delivery && (lastOurs === undefined || compareInstants(lost.at, lastOurs.at) > 0) ? lost.delivery.at : null;
}

// A burst is one turn: its hottest message counts, its last one tells where it goes.
function heatOf(turn: readonly Message[]): Heat | null {
  const heats = turn.flatMap((message) => message.reading?.heat ?? []);
  const hottest = heats.toSorted((a, b) => b.score - a.score)[0];
  const trend = heats[0]?.trend;
  return hottest === undefined ? null : { score: hottest.score, level: hottest.level, ...(trend === undefined ? {} : { trend }) };
}

function mergeSignals(all: readonly Signals[]): Signals | null {
  const [first, ...more] = all;
  if (first === undefined) return null;
  const names = Object.keys(first) as (keyof Signals)[];
  return more.reduce<Signals>((merged, signals) => Object.fromEntries(names.map((name) => [name, Math.max(merged[name], signals[name])])) as Signals, first);
}

function wakesReplyBy(before: Conversation | null, after: Conversation, now: Instant): Task[] {
  const wanted = after.lane === "ours" && after.replyBy !== null && compareInstants(after.replyBy, now) > 0 ? after.replyBy : null;
  const had = before?.lane === "ours" ? before.replyBy : null;
  return wanted === had || (wanted === null && before === null) ? [] : [{ kind: "wake", subject: { kind: "reply-by", id: after.id }, at: wanted }];
}

function changedFields(before: Conversation, after: Conversation): Partial<Omit<Conversation, "id" | "version">> {
  const keys = (Object.keys(after) as (keyof Conversation)[]).filter((key) => key !== "id" && key !== "version");
  return Object.fromEntries(keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key])).map((key) => [key, after[key]]));
}
