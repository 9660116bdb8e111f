import type { BusinessHours } from "../model/business-hours.ts";
import type { Instant, Zone } from "../model/instant.ts";
import type { Span } from "../model/span.ts";
import type { Grain, TimeFound } from "../model/time-found.ts";
import { defaultHours } from "./business-hours.ts";
import { compareInstants, toOffsetText } from "./instant.ts";
import { markCodes } from "./code-numbers.ts";
import { placeTime, type PlacedTime } from "./place-time.ts";
import { isNoTime } from "./no-times.ts";
import { readMention, type Mention } from "./read-mention.ts";
import { surveyWords, timeLexiconOf, timeLexicons } from "./time-languages.ts";
import { wordAt, type TimeReader } from "./time-reader.ts";
import { readTimeTokens, type TimeToken } from "./time-tokens.ts";
import type { TimeLexicon } from "./time-words.ts";

/** Whose words are read: `now`, the reader's zone, the team's hours (Monday to Friday 9 to 17 unless given) and the language where it is known. */
export type TimeContext = { readonly now: Instant; readonly zone: Zone; readonly hours?: BusinessHours | undefined; readonly language?: string | undefined };

/** A time phrase with what a promise needs to know of it: `due` is the last moment at which it is kept, null where the phrase names none. */
export type TimeRead = {
  readonly span: Span; readonly start: Instant; readonly end?: Instant | undefined; readonly grain: Grain; readonly due: Instant | null;
  /** "by", "within", "before", "EOD": the phrase says a last moment. */
  readonly deadline: boolean;
  /** "in a few days": how many was not said. */
  readonly few: boolean;
  readonly clock: boolean;
};

/**
 * The times named in a text, in order. A deadline phrase starts at its deadline; weekdays and dates without a year lie ahead; business phrases follow the
 * team's hours. Vague words ("soon") are no times. Linear in the length of the text.
 *
 * @practice S4 Manage expectations: right back becomes a time
 */
export function findTimes(text: string, context: TimeContext): TimeFound[] {
  return readTimes(text, context).map((time) => toFound(time, context.zone));
}

/** The times of a text and the one that counts: a deadline before a mere mention, a time of day before a day, what lies ahead before what is past, the later named. */
export function readWhen(text: string, context: TimeContext): { found: TimeFound[]; start: string | null; end?: string; grain: Grain | null } {
  const times = readTimes(text, context);
  const best = bestTime(times, context.now);
  const found = times.map((time) => toFound(time, context.zone));
  if (!best) return { found, start: null, grain: null };
  const { start, end, grain } = toFound(best, context.zone);
  return { found, start, ...(end === undefined ? {} : { end }), grain };
}

/** As `findTimes`, with moments in UTC and what a promise needs to know of each. */
export function readTimes(text: string, context: TimeContext): TimeRead[] {
  return readTimesAndLanguage(text, context).times;
}

/** As `readTimes`, with the language in which the times were read: the given one where its times are read here, otherwise the likeliest. */
export function readTimesAndLanguage(text: string, context: TimeContext): { times: TimeRead[]; language: string } {
  const tokens = readTimeTokens(text);
  const given = context.language === undefined ? undefined : timeLexiconOf(context.language);
  const guess = given ? { lexicon: given } : guessLexicon(tokens, context.zone);
  const { lexicon } = guess;
  const where = { now: context.now, zone: context.zone, hours: context.hours ?? defaultHours(context.zone), parts: lexicon.source.parts };
  const times: TimeRead[] = [], known = new Map<string, PlacedTime | null>();
  for (const mention of ("mentions" in guess ? guess.mentions : undefined) ?? readMentions(createReader(tokens, lexicon, context.zone))) {
    // What is said again is the same moment again: text that repeats one phrase without end stays cheap.
    const said = `${mention.bound} ${JSON.stringify(mention.spec)}`;
    let placed = known.get(said);
    if (placed === undefined) known.set(said, placed = placeTime(mention, where));
    if (!placed) continue;
    times.push({
      ...placed, span: [tokens[mention.first]!.start, tokens[mention.next - 1]!.end], clock: mention.spec.clock !== undefined || mention.spec.business !== undefined,
      deadline: mention.bound === "by" || mention.bound === "within" || mention.bound === "before" || mention.spec.business !== undefined,
    });
  }
  return { times, language: lexicon.source.language };
}

/** The time that counts where a text names several; undefined where it names none. */
export function bestTime(times: readonly TimeRead[], now: Instant): TimeRead | undefined {
  let best: TimeRead | undefined, bestScore = -1;
  for (const time of times) {
    const ahead = compareInstants(time.due ?? time.start, now) >= 0;
    const score = (ahead ? 8 : 0) + (time.deadline ? 4 : 0) + (time.clock ? 2 : 0) + (time.due === null ? 0 : 1);
    if (score >= bestScore) { best = time; bestScore = score; }
  }
  return best;
}

/** The language, of those whose times are read, that the text is most likely written in; English where nothing speaks for another. */
export function guessTimeLanguage(text: string, zone: Zone): string {
  return guessLexicon(readTimeTokens(text.slice(0, 4000)), zone).lexicon.source.language;
}

function toFound(time: TimeRead, zone: Zone): TimeFound {
  return { span: time.span, start: toOffsetText(time.start, zone), ...(time.end ? { end: toOffsetText(time.end, zone) } : {}), grain: time.grain };
}

// A megabyte of words that could each begin a time is no letter: after this many tries only the end of the text is read.
const mostTries = 8_000, tailTokens = 4000;

function readMentions(reader: TimeReader): Mention[] {
  const mentions: Mention[] = [], begins = beginnings(reader), tail = reader.tokens.length - tailTokens;
  let at = 0, tries = mostTries;
  while (at < reader.tokens.length) {
    if (tries === 0 && at < tail) at = tail;
    const stop = wordAt(reader, at, "stop");
    const tried = begins[at] === 1 && mayBegin(reader, at), mention = tried ? readMention(reader, at) : null;
    if (tried && tries > 0) tries -= 1;
    if (mention && isNoTime(reader, mention)) {
      at = mention.next;
      continue;
    }
    if (mention && !(stop && stop.next >= mention.next) && (!mention.weak || isWholeText(reader, mention))) {
      mentions.push(mention);
      at = mention.next;
    } else at = stop?.next ?? nextStart(reader, at);
  }
  return mentions;
}

// Where a time phrase can begin at all: words of phrases and signs that lead to one that can carry a time. Most words of a text do not, which is seen here once and cheaply.
function beginnings({ tokens, begins, lexicon }: TimeReader): Uint8Array {
  const leads = new Uint8Array(tokens.length + 1);
  for (let at = tokens.length - 1; at >= 0; at--) {
    const token = tokens[at]!, known = begins[at], next = tokens[at + 1]?.word ?? "";
    // A sign after the word may join it to the next ("end-of-day").
    if (!Number.isNaN(token.number) || token.word === "q" || known !== undefined && (known.heart || known.heartNext.size > 0 && (next === "-" || next === "'" || next === "." || known.heartNext.has(next)))) leads[at] = 1;
    else if (token.word.length === 1 || lexicon.within.has(token.word)) leads[at] = leads[at + 1]!;
  }
  return leads;
}

function mayBegin(reader: TimeReader, at: number): boolean {
  const token = reader.tokens[at]!;
  if (!Number.isNaN(token.number) || token.word === "@") return true;
  const known = reader.begins[at] !== undefined || token.word === "q";
  return known && /\p{L}/u.test(token.word) && !(token.glued && /[\d_]/u.test(reader.tokens[at - 1]?.word ?? ""));
}

// A chain of numbers and signs ("0171-5550-12", "4.2.1", "10.0.0.1") is one code: what does not begin at its start does not begin inside.
function nextStart(reader: TimeReader, at: number): number {
  let next = at + 1;
  if (Number.isNaN(reader.tokens[at]!.number)) return next;
  while (reader.tokens[next]?.glued && /^[\d./\-:+]/u.test(reader.tokens[next]!.word)) next += 1;
  return next;
}

function isWholeText(reader: TimeReader, mention: Mention): boolean {
  const signs = (token: TimeToken) => !/[\p{L}\d]/u.test(token.word);
  return reader.tokens.length <= 12 && reader.tokens.slice(0, mention.first).every(signs) && reader.tokens.slice(mention.next).every(signs);
}

function createReader(tokens: readonly TimeToken[], lexicon: TimeLexicon, zone: Zone): TimeReader {
  const begins = tokens.map((token) => lexicon.byFirst.get(token.word));
  const codes = markCodes(tokens, lexicon.source.language, (at) => namesTime.some((kind) => begins[at]?.byKind.get(kind)?.some(({ words }) => words.length === 1 || words[1] === tokens[at + 1]?.word) === true));
  return { tokens, begins, codes, lexicon, dayFirst: lexicon.source.language !== "en" || !writesMonthFirst(zone) };
}

const namesTime = ["month", "monthWeak", "unit", "ampm", "oclock"] as const;

// English writes the month first in the Americas; where only an offset is known, that is assumed too.
function writesMonthFirst(zone: Zone): boolean {
  return /^(?:America|US|Etc|Canada)\/|^[+-]\d|^UTC$|^GMT|^Pacific\/(?:Honolulu|Guam)/u.test(zone);
}

// Signs and digits are much the same in every language.
function wordsIn(tokens: readonly TimeToken[], mention: Mention): number {
  let words = 0;
  for (let at = mention.first; at < mention.next; at++) words += /\p{L}/u.test(tokens[at]!.word) ? 1 : Number.isNaN(tokens[at]!.number) ? 0 : 0.3;
  return words;
}

// The language whose everyday words and time phrases cover most of the beginning of the text, with the phrases where that was the whole of it.
function guessLexicon(tokens: readonly TimeToken[], zone: Zone): { lexicon: TimeLexicon; mentions: Mention[] | undefined } {
  const sample = tokens.slice(0, 400);
  const candidates = surveyWords(sample).map(({ common, most }, order) => ({ lexicon: timeLexicons[order]!, order, common, most }));
  let best = timeLexicons[0]!, bestMentions: Mention[] | undefined, bestOrder = 0, bestScore = 0;
  // Those that speak most for themselves first: the times of most others need not be read at all.
  for (const { lexicon, order, common, most } of candidates.sort((a, b) => b.common - a.common)) {
    if (2 * most + common < bestScore) continue;
    const mentions = readMentions(createReader(sample, lexicon, zone));
    const covered = mentions.reduce((sum, mention) => sum + wordsIn(sample, mention) - (mention.weak ? 0.2 : 0), 0);
    const score = 2 * covered + common;
    if (score > bestScore || score === bestScore && order < bestOrder) { best = lexicon; bestMentions = mentions; bestOrder = order; bestScore = score; }
  }
  return { lexicon: best, mentions: tokens.length > sample.length ? undefined : bestMentions };
}
