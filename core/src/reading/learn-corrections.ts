import type { AgentId, CustomerId } from "../model/ids.ts";
import type { Instant } from "../model/instant.ts";
import type { HeatLesson, PhraseLesson, ReadingCorrection } from "../model/lesson.ts";
import type { Channel } from "../model/message.ts";
import type { Evidence, Reading, SignalName } from "../model/reading.ts";
import { splitWords } from "../language/words.ts";
import { compareInstants } from "../time/instant.ts";

/** One message as the desk read it and as the team says it is. `text` is what the spans of the reading count in. */
export type CorrectedReading = {
  readonly customerId: CustomerId; readonly agentId: AgentId; readonly channel: Channel; readonly text: string; readonly at: Instant;
  readonly asRead: Reading; readonly correction: ReadingCorrection;
};
/** What a workspace's corrections change in its later readings. */
export type Adjustments = { readonly phrases: readonly PhraseLesson[]; readonly heat: readonly HeatLesson[] };
export const noAdjustments: Adjustments = { phrases: [], heat: [] };

/**
 * What the corrections of one team teach. Words that carried a corrected reading of at least two customers weigh less or more from then
 * on; a channel and language that is often read too hot or too cool is moved by a few points. Each customer counts at most twice, one
 * agent alone has half the effect, and no number of corrections switches a signal off. A correction made before its lesson was
 * forgotten (`forgotten`, by key) no longer counts towards it.
 * @practice S1 Listen: and learn from who listened better
 */
export function learnCorrections(corrections: readonly CorrectedReading[], forgotten: ReadonlyMap<string, Instant> = new Map()): Adjustments {
  const phrases = new Map<string, Poll<PhraseTarget>>(), heat = new Map<string, Poll<HeatTarget>>();
  for (const one of corrections) {
    const { language } = one.asRead, later = (key: string) => isLater(one.at, forgotten.get(key));
    const warmer = one.correction.level === null ? 0 : clamp(one.correction.level - one.asRead.heat.level, 2);
    const heatKey = `heat:${one.channel}:${language}`;
    if (warmer !== 0 && later(heatKey)) vote(heat, heatKey, { channel: one.channel, language }, one, warmer);
    for (const [signal, direction] of directionsOf(one)) {
      for (const [phrase, share] of sharesOf(one, signal, direction)) {
        const key = `phrase:${signal}:${language}:${phrase}`;
        if (later(key)) vote(phrases, key, { signal, language, phrase }, one, direction * share);
      }
    }
  }
  return {
    phrases: [...phrases].flatMap(([key, poll]) => toPhraseLesson(key, poll) ?? []).sort((a, b) => b.strength - a.strength || compareText(a.key, b.key)).slice(0, mostLessons),
    heat: [...heat].flatMap(([key, poll]) => toHeatLesson(key, poll) ?? []).sort((a, b) => Math.abs(b.points) - Math.abs(a.points) || compareText(a.key, b.key)),
  };
}

/** Words as lessons name them: folded, without punctuation. Null where they are none, or too many to mean anything again. */
export function phraseOf(text: string, span: Evidence["span"]): string | null {
  const words = splitWords(text.slice(...span)).map((word) => word.text);
  return words.length === 0 || words.length > mostWords ? null : words.join(" ");
}

type Signal = SignalName | "heat";
type PhraseTarget = { readonly signal: Signal; readonly language: string; readonly phrase: string };
type HeatTarget = { readonly channel: Channel; readonly language: string };
type Side = { count: number; readonly agents: Set<string> };
type Poll<Target> = { readonly target: Target; readonly customers: Map<string, number>; readonly less: Side; readonly more: Side };

const mostLessons = 100, mostWords = 8;
// Of one customer, two full corrections say as much as twenty.
const mostPerCustomer = 2;

function directionsOf({ asRead, correction }: CorrectedReading): [Signal, 1 | -1][] {
  const found: [Signal, 1 | -1][] = [];
  if (correction.level !== null && correction.level !== asRead.heat.level) found.push(["heat", correction.level > asRead.heat.level ? 1 : -1]);
  for (const [name, there] of Object.entries(correction.signals) as [SignalName, boolean | undefined][]) {
    if (there !== undefined && there !== asRead.signals[name] >= 0.5) found.push([name, there ? 1 : -1]);
  }
  return found;
}

// A correction is shared out among the words that carried the reading: one that stood alone is meant, one of ten hardly.
function sharesOf({ asRead, text }: CorrectedReading, signal: Signal, direction: 1 | -1): Map<string, number> {
  const carried = asRead.evidence.filter((item) => item.signal === signal && (direction > 0 ? item.weight !== 0 : item.weight > 0));
  const all = carried.reduce((sum, item) => sum + Math.abs(item.weight), 0), shares = new Map<string, number>();
  for (const item of carried) {
    const phrase = phraseOf(text, item.span);
    if (phrase !== null) shares.set(phrase, (shares.get(phrase) ?? 0) + Math.abs(item.weight) / all);
  }
  return shares;
}

function vote<Target>(polls: Map<string, Poll<Target>>, key: string, target: Target, one: CorrectedReading, by: number): void {
  const poll = polls.get(key) ?? { target, customers: new Map<string, number>(), less: { count: 0, agents: new Set<string>() }, more: { count: 0, agents: new Set<string>() } };
  polls.set(key, poll);
  poll.customers.set(one.customerId, (poll.customers.get(one.customerId) ?? 0) + by);
  const side = by > 0 ? poll.more : poll.less;
  side.count += 1;
  side.agents.add(one.agentId);
}

function resultOf(poll: Poll<unknown>): { readonly total: number; readonly customers: number; readonly side: Side } {
  const sums = [...poll.customers.values()].map((sum) => clamp(sum, mostPerCustomer)), total = sums.reduce((sum, each) => sum + each, 0);
  return { total, customers: sums.filter((sum) => Math.abs(sum) > tiny && (sum > 0) === (total > 0)).length, side: total > 0 ? poll.more : poll.less };
}

function toPhraseLesson(key: string, poll: Poll<PhraseTarget>): PhraseLesson | null {
  const { total, customers, side } = resultOf(poll), size = Math.abs(total);
  if (customers < 2 || size < 1 - tiny) return null;
  const strength = round(((side.agents.size > 1 ? 0.8 : 0.4) * size) / (size + 1));
  return { kind: "phrase", key, ...poll.target, direction: total > 0 ? "more" : "less", strength, count: side.count, customers, agents: side.agents.size };
}

function toHeatLesson(key: string, poll: Poll<HeatTarget>): HeatLesson | null {
  const { total, customers, side } = resultOf(poll), size = Math.abs(total);
  if (customers < 3) return null;
  const points = round(((side.agents.size > 1 ? 10 : 5) * size) / (size + 4));
  return { kind: "heat", key, ...poll.target, points: total > 0 ? points : -points, count: side.count, customers, agents: side.agents.size };
}

function isLater(at: Instant, forgottenAt: Instant | undefined): boolean {
  return forgottenAt === undefined || compareInstants(at, forgottenAt) > 0;
}

const tiny = 1e-9;

function clamp(value: number, most: number): number {
  return Math.min(most, Math.max(-most, value));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
