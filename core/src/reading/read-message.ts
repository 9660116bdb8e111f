import type { Evidence, Reading, ReadingInput } from "../model/reading.ts";
import type { Span } from "../model/span.ts";
import type { Knowledge } from "../language/knowledge.ts";
import { identifyLanguage } from "../language/identify-language.ts";
import { identitySpans } from "../language/identity-words.ts";
import { composeReframe } from "./compose-reframe.ts";
import { gatherClues, type Clue } from "./gather-clues.ts";
import { heatLevel } from "./heat-level.ts";
import { displeasureOf, learnedEvidence } from "./learned-evidence.ts";
import { readAsks, readRequest } from "./read-asks.ts";
import { readContext } from "./read-context.ts";
import { leastHeat } from "./least-heat.ts";
import { readHeat, type FoundIn } from "./read-heat.ts";
import { readLearned, type Learned } from "./read-learned.ts";
import { readNeeds } from "./read-needs.ts";
import { readRepeatedContact } from "./read-repeated-contact.ts";
import { readSignals, signalNames } from "./read-signals.ts";
import { readTrend } from "./read-trend.ts";
import { splitPassages } from "./split-passages.ts";

/**
 * Reads one message of a customer (their own words, without quoted text): how upset it is, what it says, what they need and
 * ask, each with the words it rests on. What was said before decides the trend, and keeps a short cold answer from looking
 * calm. Spans refer to `text`; the subject counts but carries no span. With `knowledge`, English is also read by what was learned
 * from data; lexicons and model then speak half and half, which carries over to new companies better than either alone.
 * @practice S1 Listen: what they say, and what it costs them
 */
export function readMessage(input: ReadingInput, knowledge: Knowledge = {}): Reading {
  const text = input.text.slice(0, mostLetters);
  const before = (input.before ?? []).slice(-mostTurns).map((message) => ({ ...message, text: message.text.slice(0, mostLetters / 4) }));
  const language = identifyLanguage(text.length >= 20 || input.subject === undefined ? text : `${text}\n${input.subject}`, knowledge.languages).language;
  const own = readOne(text, input.subject, language, before.filter((message) => message.from === "customer").length, knowledge);
  const earlier = before.filter((message) => message.from === "customer").slice(-turnsRemembered).map((message) => readOne(message.text, undefined, language, 0, knowledge));
  const lastHeat = earlier.reduce<number | undefined>((carried, turn) => carried === undefined ? turn.heat : carryHeat(turn.heat, carried, turn.calming), undefined);
  const asks = readAsks(text, language, scornIn(own.clues), own.learned);
  const context = readContext(text, before, language);
  const signals = readSignals(own.found, [...own.subjectClues, ...context], { heat: own.heat, asks: asks.length, learned: own.learned });
  const spoken = Math.max(own.heat, leastHeat(signals, own.learned !== null));
  const score = lastHeat === undefined ? spoken : carryHeat(spoken, lastHeat, own.calming);
  const reframe = score >= 40 ? composeReframe({ text, clues: own.clues, signals, asks: asks.length, contacts: own.contacts }) : undefined;
  return {
    language,
    heat: { score, level: heatLevel(score), ...(lastHeat === undefined ? {} : { trend: readTrend(lastHeat, spoken) }) },
    signals,
    needs: readNeeds(own.clues, own.learned),
    asks, request: readRequest(asks, own.learned),
    evidence: [...readEvidence(own.clues), ...(own.learned === null ? [] : learnedEvidence(own.learned, own.clues, { heat: own.heat, signals }))],
    ...(reframe === undefined ? {} : { reframe }),
  };
}

type One = { readonly heat: number; readonly clues: readonly Clue[]; readonly subjectClues: readonly Clue[]; readonly contacts: number; readonly calming: boolean; readonly learned: Learned | null; readonly found: readonly FoundIn[] };

// A mail says what it says in its first pages; logs that are pasted below are not read.
const mostLetters = 16_000;
const mostTurns = 12;
const turnsRemembered = 3;

function readOne(text: string, subject: string | undefined, language: string, turnsBefore: number, knowledge: Knowledge): One {
  const clues = gatherClues(text, language);
  const subjectClues = subject === undefined ? [] : gatherClues(subject.slice(0, 300).replace(/^(?:\s*(?:re|aw|sv|fwd?|wg|tr|rv|antw)\s*:)+/i, ""), language);
  const contact = readRepeatedContact(text, subject, turnsBefore);
  const withContact: readonly Clue[] = contact.span === undefined || clues.some((clue) => overlaps(clue.span, contact.span!) && (clue.weights["heat"] ?? 0) > 0)
    ? clues : [...clues, { span: contact.span, phrase: "contact", weights: { heat: 12, complaint: 1, dissatisfaction: 1 } }];
  const passages = splitPassages(text);
  const learned = knowledge.reading !== undefined && (language === "en" || language === "und") ? readLearned(text, passages, [...clues.filter(saysNothing).slice(0, mostLookalikes).map((clue) => clue.span), ...identitySpans(text)], knowledge.reading) : null;
  const calming = clues.some((clue) => (clue.weights["gratitude"] ?? 0) > 2) && sumHeat(clues) <= 0;
  // A subject is often an old one: under a thankful answer it says nothing any more.
  const subjectHeat = calming ? 0 : Math.min(14, Math.max(0, sumHeat(subjectClues)));
  // Coming a third time weighs by itself, but only where there is displeasure to begin with.
  const repeated = sumHeat(clues) > 8 ? Math.min(12, Math.max(0, contact.count - 1) * 4) : 0;
  const soothed = calming ? [] : subjectClues.filter((clue) => (clue.weights["heat"] ?? 0) > 0 || (clue.weights["gratitude"] ?? 0) === 0);
  const found = passages.map(({ span }, at): FoundIn => {
    const scores = learned?.passages[at];
    return { clues: withContact.filter((clue) => clue.span[0] >= span[0] && clue.span[0] < span[1]), learned: scores === null || scores === undefined ? null : displeasureOf(scores) };
  });
  return { heat: found.length === 0 ? 0 : readHeat(found, subjectHeat + repeated), clues: withContact, found, subjectClues: soothed.map(halve), contacts: contact.count, calming, learned };
}

/** A turn after a hot one stays warm unless it thanks: "Here is the number you asked for." is not yet peace. */
function carryHeat(own: number, last: number, calming: boolean): number {
  if (calming) return own;
  return Math.max(own, Math.min(own + 25, Math.round(last * 0.75)));
}

function readEvidence(clues: readonly Clue[]): Evidence[] {
  const evidence: Evidence[] = [];
  for (const clue of clues) {
    const { heat } = clue.weights;
    if (heat !== undefined && heat !== 0) evidence.push({ signal: "heat", span: clue.span, weight: heat });
    for (const signal of signalNames) {
      const weight = clue.weights[signal];
      if (weight !== undefined && weight >= telling) evidence.push({ signal, span: clue.span, weight });
    }
  }
  return evidence;
}

// Below this a word tips the balance among many, and shown alone it would explain nothing ("not").
const telling = 0.5;

// A lexicon covers such words so that they are not taken for what they look like.
function saysNothing(clue: Clue): boolean {
  return Object.values(clue.weights).every((weight) => weight === 0);
}

const mostLookalikes = 40;

function scornIn(clues: readonly Clue[]): Span[] {
  return clues.filter((clue) => clue.weights["scorn"] !== undefined).map((clue) => clue.span);
}

function sumHeat(clues: readonly Clue[]): number {
  return clues.reduce((sum, clue) => sum + (clue.weights["heat"] ?? 0), 0);
}

function halve(clue: Clue): Clue {
  return { ...clue, weights: Object.fromEntries(Object.entries(clue.weights).map(([name, weight]) => [name, weight / 2])) };
}

function overlaps([a, b]: Span, [c, d]: Span): boolean {
  return a < d && c < b;
}
