import type { BusinessHours } from "../model/business-hours.ts";
import type { PromiseCandidate } from "../model/finding.ts";
import type { Instant, Zone } from "../model/instant.ts";
import type { Span } from "../model/span.ts";
import { dayOf, defaultHours, endOfBusiness } from "../time/business-hours.ts";
import { compareInstants } from "../time/instant.ts";
import { bestTime, readTimesAndLanguage, type TimeRead } from "../time/find-times.ts";
import { draftSentences } from "./draft-sentences.ts";
import { maskQuotes } from "./mask-quotes.ts";
import { isAttached, isFronted, promiseClauses, type Beginning } from "./promise-clauses.ts";
import { promiseWhat } from "./promise-what.ts";
import { promiseWordsOf, type PromiseWords } from "./promise-words.ts";

/** What is known of the reader of a draft: times in it are theirs. */
export type PromiseContext = { readonly now: Instant; readonly zone: Zone; readonly hours?: BusinessHours | undefined; readonly language?: string | undefined };

/**
 * The commitments we make in an outgoing draft, in order. Offers, requests, refusals, quoted words and what lies in the past are none. `dueAt` is the last moment at
 * which the word is kept (a day means its end of business); a commitment without such a moment is vague; one that waits for something is conditional.
 *
 * @practice S4 Manage expectations: a promise has a time
 */
export function findPromises(draft: string, context: PromiseContext): PromiseCandidate[] {
  const text = maskQuotes(draft);
  const { times, language } = readTimesAndLanguage(text, context);
  const words = promiseWordsOf(context.language ?? language);
  const setting = { words, now: context.now, hours: context.hours ?? defaultHours(context.zone) };
  const promises: PromiseCandidate[] = [];
  let firstTime = 0;
  for (const sentence of draftSentences(text)) {
    if (promises.length >= mostClauses) break;
    while (firstTime < times.length && times[firstTime]!.span[1] <= sentence[0]) firstTime += 1;
    let last = firstTime;
    while (last < times.length && times[last]!.span[0] < sentence[1]) last += 1;
    for (const promise of promisesIn(text, sentence, times.slice(firstTime, last), setting)) promises.push(promise);
  }
  return promises;
}

type Setting = { readonly words: PromiseWords; readonly now: Instant; readonly hours: BusinessHours };

// How far around a beginning is looked: keeps a draft of one endless sentence linear.
const reach = 400;
const mostTimes = 30;
// No draft commits itself more often; a text without an end is not read to its end for it.
const mostClauses = 1000;

function promisesIn(text: string, sentence: Span, times: readonly TimeRead[], setting: Setting): PromiseCandidate[] {
  const clauses = promiseClauses(text, sentence, times, setting.words);
  const promises: PromiseCandidate[] = [];
  let firstTime = 0;
  for (const { beginning, from, to } of clauses.slice(0, mostClauses)) {
    const clauseStart = Math.max(promises.at(-1)?.span[1] ?? sentence[0], from);
    while (firstTime < times.length && times[firstTime]!.span[1] <= clauseStart) firstTime += 1;
    let lastTime = firstTime;
    while (lastTime < times.length && times[lastTime]!.span[0] < to && lastTime < firstTime + mostTimes) lastTime += 1;
    const promise = readPromise(text, { ...setting, sentence, clauseStart, clauseEnd: to, beginning, times: times.slice(firstTime, lastTime), earlier: times[firstTime - 1], alone: clauses.length === 1 });
    if (promise) promises.push(promise);
  }
  return promises;
}

type Clause = Setting & {
  readonly sentence: Span; readonly clauseStart: number; readonly clauseEnd: number; readonly beginning: Beginning; readonly times: readonly TimeRead[];
  /** The time named last before the clause, in the same sentence. */
  readonly earlier: TimeRead | undefined; readonly alone: boolean;
};

function readPromise(text: string, clause: Clause): PromiseCandidate | null {
  const { sentence, beginning, words } = clause;
  const before = text.slice(Math.max(clause.clauseStart, beginning.start - reach), beginning.start);
  const rest = text.slice(beginning.end, Math.min(clause.clauseEnd, beginning.end + reach));
  const around = text.slice(Math.max(sentence[0], beginning.start - reach), Math.min(sentence[1], beginning.end + reach));
  if (words.notFollowed.test(rest) || words.notPreceded.test(before) || words.offer.test(around)) return null;
  // "I'm going to Oslo", "we're going to the fair": a journey, no act.
  if (/going\s+to$/iu.test(text.slice(beginning.start, beginning.end)) && /^\s+(?:\p{Lu}|(?:the|an?|my|our)\s)/u.test(rest)) return null;
  if (beginning.kind === "do" ? words.notOurs?.test(rest) : words.told?.test(before)) return null;
  if (isQuestion(text, sentence, beginning)) return null;
  const phraseEnd = endOfPhrase(text, clause);
  const time = timeOf(text, clause, phraseEnd);
  if (beginning.timed && !time) return null;
  // "Le escribimos el lunes pasado", "je vous envoie" of yesterday: present and past look alike, and the time is over.
  if (!time && beginning.kind === "plain" && clause.times.some((one) => one.end !== undefined || !one.clock ? compareInstants(one.due ?? one.start, clause.now) < 0 : false)) return null;
  const start = time && time.span[0] >= clause.clauseStart && time.span[1] <= beginning.start && isAttached(text, time.span[1], beginning.start) ? time.span[0] : skipSpace(text, beginning.start);
  const end = Math.max(phraseEnd, time ? time.span[1] : 0);
  const span: Span = [start, trimEnd(text, start, end)];
  const dueAt = time && !time.few ? time.due : null;
  const conditionArea = clause.alone ? around : text.slice(Math.max(clause.clauseStart, beginning.start - reach), Math.min(clause.clauseEnd, beginning.end + reach));
  const act = withoutTimes(text, beginning.end, Math.min(span[1], beginning.end + reach), clause.times, time ? words : { vague: words.vague });
  const what = promiseWhat(beginning.kind, text.slice(beginning.start, beginning.end), act);
  if (!/\p{L}/u.test(what)) return null;
  return { span, what, dueAt, vague: dueAt === null, conditional: words.condition.test(conditionArea) };
}

// The commitment ends where its reason or the next thought begins, unless its time comes after.
function endOfPhrase(text: string, clause: Clause): number {
  const limit = Math.min(clause.clauseEnd, clause.beginning.end + reach);
  const rest = text.slice(clause.beginning.end, limit);
  let cut = rest.length;
  for (const match of rest.matchAll(clause.words.ends)) {
    const at = match.index;
    if (at > 2 && !clause.times.some((time) => insideOf(time.span, clause.beginning.end + at)) && !isAside(rest, match[0], at, clause)) { cut = at; break; }
  }
  const condition = clause.words.condition.exec(rest.slice(0, cut));
  if (condition && condition.index > 3 && /[,]\s*$/u.test(rest.slice(0, condition.index))) cut = condition.index;
  const joint = /[\s,]+(?:and|und|et|y|e|en|then|but|that|where|when)\s*$/iu.exec(rest.slice(0, cut));
  return trimEnd(text, clause.beginning.start, clause.beginning.end + (joint && clause.clauseEnd < clause.sentence[1] ? joint.index : cut));
}

// "the contract (2 pages) on Friday": a bracket with the time right behind it interrupts, it does not end.
function isAside(rest: string, sign: string, at: number, { beginning, times }: Clause): boolean {
  const end = sign.trim() === "(" ? rest.indexOf(")", at) : -1;
  return end > 0 && end - at < 60 && times.some(({ span }) => span[0] > beginning.end + end && span[0] - beginning.end - end < 12);
}

// A time that is past already cannot be promised: it counts as none. The deadline inside the commitment; otherwise the time before it in the same clause; "then" and "the same day" say again what was named before.
function timeOf(text: string, clause: Clause, phraseEnd: number): TimeRead | undefined {
  const { beginning, times, now } = clause;
  const inside = times.filter((time) => time.span[0] >= beginning.start && time.span[0] < phraseEnd);
  const chosen = bestTime(inside.filter((time) => time.due !== null && !isPast(time, now)), now);
  if (chosen) return chosen;
  const before = times.findLast((time) => time.span[0] >= clause.clauseStart && time.span[1] <= beginning.start && time.due !== null && !isPast(time, now));
  const again = clause.words.again && text.slice(beginning.end, phraseEnd).match(clause.words.again)?.[0];
  if (before && (again || isOwn(text, before, clause))) return before;
  if (again && clause.earlier && clause.earlier.due !== null && !isPast(clause.earlier, now)) return sameTime(clause.earlier, clause.earlier.due, /day/iu.test(again), clause.hours);
  return bestTime(times.filter((time) => time.span[0] >= phraseEnd && time.span[1] <= clause.clauseEnd && time.deadline && !isPast(time, now)), now);
}

// "The update is out on Monday, and I'll write": Monday is when the update is out. A condition is no such clause: "once it is here on Monday, I'll …".
function isOwn(text: string, time: TimeRead, { words, clauseStart, beginning }: Clause): boolean {
  if (words.asks?.test(text.slice(Math.max(clauseStart, beginning.start - reach), beginning.start))) return false;
  if (!words.finite || isFronted(text, time.span, beginning.start)) return true;
  const before = text.slice(Math.max(clauseStart, time.span[0] - reach), time.span[0]);
  return !words.finite.test(before) || words.condition.test(before);
}

function sameTime(time: TimeRead, due: Instant, day: boolean, hours: BusinessHours): TimeRead {
  const closing = endOfBusiness(dayOf(due, hours), hours);
  return day && compareInstants(closing, due) > 0 ? { ...time, due: closing } : time;
}

function isPast(time: TimeRead, now: Instant): boolean {
  return compareInstants(time.due ?? time.start, now) < 0;
}

function isQuestion(text: string, sentence: Span, beginning: Beginning): boolean {
  if (!/\?["'”)]*$/u.test(text.slice(Math.max(sentence[0], sentence[1] - 4), sentence[1]))) return false;
  // "I'll call at three, is that all right?" commits before it asks.
  return !/[,;–—-]\s*\p{L}[^,;]{0,60}\?["'”)]*$/u.test(text.slice(Math.max(beginning.end, sentence[1] - 80), sentence[1]));
}

function withoutTimes(text: string, from: number, to: number, times: readonly TimeRead[], words: Pick<PromiseWords, "vague" | "again">): string {
  let result = "", at = from;
  for (const { span } of times) {
    if (span[0] < at || span[1] > to) continue;
    result += text.slice(at, span[0]);
    at = span[1];
  }
  const act = (result + text.slice(at, Math.max(at, to))).replace(words.vague, "");
  return (words.again ? act.replace(words.again, "") : act).replace(/(?:\s+at\s+the\s+latest|\s+(?:by|before|on|at|within|until|for|sometime|spätestens|bis|avant|antes|entro|voor|até))(?=\s*(?:[,.;]|$))/giu, "").replace(/\s+,/gu, ",");
}

function insideOf(span: Span, at: number): boolean {
  return span[0] <= at && at < span[1];
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (/[\s,]/u.test(text[at] ?? "")) at += 1;
  return at;
}

function trimEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && /[\s,;:.!?–—(-]/u.test(text[last - 1]!)) last -= 1;
  // "9 a.m." keeps its dot.
  return text[last] === "." && /[ap]\.m$/iu.test(text.slice(Math.max(start, last - 3), last)) ? last + 1 : last;
}
