import type { BusinessHours } from "../model/business-hours.ts";
import type { PromiseCandidate } from "../model/finding.ts";
import type { Instant, Zone } from "../model/instant.ts";
import type { Span } from "../model/span.ts";
import { compareInstants } from "../time/instant.ts";
import { bestTime, guessTimeLanguage, readTimes, type TimeRead } from "../time/find-times.ts";
import { draftSentences } from "./draft-sentences.ts";
import { maskQuotes } from "./mask-quotes.ts";
import { promiseWhat } from "./promise-what.ts";
import { promiseWordsOf, type PromiseWords } from "./promise-words.ts";

/** What is known of the reader of a draft: times in it are theirs. */
export type PromiseContext = { readonly now: Instant; readonly zone: Zone; readonly hours?: BusinessHours | undefined; readonly language?: string | undefined };

/**
 * The commitments we make in an outgoing draft, in order. Offers, requests, refusals, quoted words and what lies in the past are none. `dueAt` is the last moment at
 * which the word is kept (a day means its end of business); a commitment without such a moment is vague; one that waits for something is conditional.
 *
 * @practice S4 "Set expectations: a promise has a time"
 */
export function findPromises(draft: string, context: PromiseContext): PromiseCandidate[] {
  const text = maskQuotes(draft);
  const language = context.language ?? guessTimeLanguage(text, context.zone);
  const words = promiseWordsOf(language);
  const times = readTimes(text, { ...context, language });
  const promises: PromiseCandidate[] = [];
  let firstTime = 0;
  for (const sentence of draftSentences(text)) {
    while (firstTime < times.length && times[firstTime]!.span[1] <= sentence[0]) firstTime += 1;
    let last = firstTime;
    while (last < times.length && times[last]!.span[0] < sentence[1]) last += 1;
    for (const promise of promisesIn(text, sentence, times.slice(firstTime, last), words, context.now)) promises.push(promise);
  }
  return promises;
}

type Beginning = { readonly start: number; readonly end: number; readonly timed: boolean; readonly kind: PromiseWords["begins"][number]["kind"] };

// How far around a beginning is looked: keeps a draft of one endless sentence linear.
const reach = 400;
const mostTimes = 30;

function promisesIn(text: string, sentence: Span, times: readonly TimeRead[], words: PromiseWords, now: Instant): PromiseCandidate[] {
  const beginnings = beginningsIn(text, sentence, words);
  const promises: PromiseCandidate[] = [];
  let firstTime = 0;
  beginnings.forEach((beginning, index) => {
    const clauseEnd = Math.min(beginnings[index + 1]?.start ?? sentence[1], sentence[1]);
    const clauseStart = Math.max(promises.at(-1)?.span[1] ?? sentence[0], sentence[0]);
    while (firstTime < times.length && times[firstTime]!.span[1] <= clauseStart) firstTime += 1;
    let lastTime = firstTime;
    while (lastTime < times.length && times[lastTime]!.span[0] < clauseEnd && lastTime < firstTime + mostTimes) lastTime += 1;
    const promise = readPromise(text, { sentence, clauseStart, clauseEnd, beginning, times: times.slice(firstTime, lastTime), words, now, alone: beginnings.length === 1 });
    if (promise) promises.push(promise);
  });
  return promises;
}

function beginningsIn(text: string, [from, to]: Span, words: PromiseWords): Beginning[] {
  const sentence = text.slice(from, to);
  const found: Beginning[] = [];
  for (const { pattern, timed, kind } of words.begins) {
    for (const match of sentence.matchAll(pattern)) found.push({ start: from + match.index, end: from + match.index + match[0].length, timed: timed ?? false, kind });
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Beginning[] = [];
  for (const one of found) if (apart.length === 0 || one.start >= apart.at(-1)!.end) apart.push(one);
  return apart;
}

type Clause = {
  readonly sentence: Span; readonly clauseStart: number; readonly clauseEnd: number; readonly beginning: Beginning; readonly times: readonly TimeRead[];
  readonly words: PromiseWords; readonly now: Instant; readonly alone: boolean;
};

function readPromise(text: string, clause: Clause): PromiseCandidate | null {
  const { sentence, beginning, words } = clause;
  const before = text.slice(Math.max(clause.clauseStart, beginning.start - reach), beginning.start);
  const rest = text.slice(beginning.end, Math.min(clause.clauseEnd, beginning.end + reach));
  const around = text.slice(Math.max(sentence[0], beginning.start - reach), Math.min(sentence[1], beginning.end + reach));
  if (words.notFollowed.test(rest) || words.notPreceded.test(before) || words.offer.test(around)) return null;
  if (isQuestion(text, sentence, beginning)) return null;
  const phraseEnd = endOfPhrase(text, clause);
  const time = timeOf(clause, phraseEnd);
  if (beginning.timed && !time) return null;
  const start = time && time.span[1] <= beginning.start && isAttached(text, time, beginning.start) ? time.span[0] : beginning.start;
  const end = Math.max(phraseEnd, time ? time.span[1] : 0);
  const span: Span = [start, trimEnd(text, start, end)];
  const dueAt = time && !time.few ? time.due : null;
  const conditionArea = clause.alone ? around : text.slice(Math.max(clause.clauseStart, beginning.start - reach), Math.min(clause.clauseEnd, beginning.end + reach));
  const act = withoutTimes(text, beginning.end, Math.min(span[1], beginning.end + reach), clause.times, words.vague);
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
    if (at > 2 && !clause.times.some((time) => insideOf(time.span, clause.beginning.end + at))) { cut = at; break; }
  }
  const condition = clause.words.condition.exec(rest.slice(0, cut));
  if (condition && condition.index > 3 && /[,]\s*$/u.test(rest.slice(0, condition.index))) cut = condition.index;
  const joint = /[\s,]+(?:and|und|et|y|e|en|then|but|that|where|when)\s*$/iu.exec(rest.slice(0, cut));
  return trimEnd(text, clause.beginning.start, clause.beginning.end + (joint && clause.clauseEnd < clause.sentence[1] ? joint.index : cut));
}

// A time that is past already cannot be promised: it counts as none. The deadline inside the commitment; otherwise one that stands before it in the same sentence and belongs to no other.
function timeOf(clause: Clause, phraseEnd: number): TimeRead | undefined {
  const { beginning, times, now } = clause;
  const inside = times.filter((time) => time.span[0] >= beginning.start && time.span[0] < phraseEnd);
  const chosen = bestTime(inside.filter((time) => time.due !== null && !isPast(time, now)), now);
  if (chosen) return chosen;
  const before = times.filter((time) => time.span[0] >= clause.clauseStart && time.span[1] <= beginning.start && time.due !== null && !isPast(time, now));
  if (before.length > 0) return before.at(-1);
  return bestTime(times.filter((time) => time.span[0] >= phraseEnd && time.span[1] <= clause.clauseEnd && time.deadline && !isPast(time, now)), now);
}

// "By 16:00 today I'll …": only small words stand between the time and the commitment.
function isAttached(text: string, time: TimeRead, start: number): boolean {
  return /^[\s,:]*(?:\p{L}{1,5}[\s,]*){0,2}$/u.test(text.slice(time.span[1], start));
}

function isPast(time: TimeRead, now: Instant): boolean {
  return compareInstants(time.due ?? time.start, now) < 0;
}

function isQuestion(text: string, sentence: Span, beginning: Beginning): boolean {
  if (!/\?["'”)]*$/u.test(text.slice(Math.max(sentence[0], sentence[1] - 4), sentence[1]))) return false;
  // "I'll call at three, is that all right?" commits before it asks.
  return !/[,;–—-]\s*\p{L}[^,;]{0,60}\?["'”)]*$/u.test(text.slice(Math.max(beginning.end, sentence[1] - 80), sentence[1]));
}

function withoutTimes(text: string, from: number, to: number, times: readonly TimeRead[], vague: RegExp): string {
  let result = "", at = from;
  for (const { span } of times) {
    if (span[0] < at || span[1] > to) continue;
    result += text.slice(at, span[0]);
    at = span[1];
  }
  return (result + text.slice(at, Math.max(at, to))).replace(vague, "").replace(/(?:\s+at\s+the\s+latest|\s+(?:by|before|on|at|within|until|for|sometime|spätestens|bis|avant|antes|entro|voor|até))(?=\s*(?:[,.;]|$))/giu, "").replace(/\s+,/gu, ",");
}

function insideOf(span: Span, at: number): boolean {
  return span[0] <= at && at < span[1];
}

function trimEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && /[\s,;:.!?–—(-]/u.test(text[last - 1]!)) last -= 1;
  // "9 a.m." keeps its dot.
  return text[last] === "." && /[ap]\.m$/iu.test(text.slice(Math.max(start, last - 3), last)) ? last + 1 : last;
}
