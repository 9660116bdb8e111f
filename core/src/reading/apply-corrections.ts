import type { PhraseLesson } from "../model/lesson.ts";
import type { Channel } from "../model/message.ts";
import type { Evidence, Reading, SignalName, Signals } from "../model/reading.ts";
import { heatLevel } from "./heat-level.ts";
import { phraseOf, type Adjustments } from "./learn-corrections.ts";

/**
 * A reading as this workspace has taught the desk to read: words that its people corrected weigh less or more, heat of a channel is moved
 * by a few points where there is heat at all. Evidence that weighs otherwise is marked `learned`. `text` is what the spans count in.
 * Without a lesson about these words the reading is answered as it is.
 * @practice S1 Listen: and learn from who listened better
 */
export function applyCorrections(reading: Reading, adjustments: Adjustments, said: { readonly text: string; readonly channel: Channel }): Reading {
  const met = meetLessons(reading, adjustments.phrases, said.text);
  const shift = adjustments.heat.find((lesson) => lesson.channel === said.channel && lesson.language === reading.language)?.points ?? 0;
  if (met.size === 0 && (shift === 0 || reading.heat.score === 0)) return reading;
  const score = moveHeat(reading, met, shift), { reframe, ...rest } = reading;
  return {
    ...rest, heat: { ...reading.heat, score, level: heatLevel(score) }, signals: moveSignals(reading, met),
    evidence: reading.evidence.map((item) => {
      const lesson = met.get(item);
      return lesson === undefined ? item : { ...item, weight: round(item.weight * (lesson.direction === "less" ? 1 - lesson.strength : 1 + lesson.strength / 2)), learned: true };
    }),
    ...(reframe === undefined || score < 40 ? {} : { reframe }),
  };
}

type Met = ReadonlyMap<Evidence, PhraseLesson>;

function meetLessons(reading: Reading, lessons: readonly PhraseLesson[], text: string): Met {
  const own = new Map(lessons.filter((lesson) => lesson.language === reading.language).map((lesson) => [`${lesson.signal} ${lesson.phrase}`, lesson]));
  const met = new Map<Evidence, PhraseLesson>();
  if (own.size === 0) return met;
  for (const item of reading.evidence) {
    const lesson = own.get(`${item.signal} ${phraseOf(text, item.span) ?? ""}`);
    // What calms is not made to calm more: fewer points are taken only from words that heat.
    if (lesson !== undefined && (lesson.direction === "more" || item.weight > 0)) met.set(item, lesson);
  }
  return met;
}

// Of the heat, that part which the corrected words carried; never all of it. More heat fills part of the room that is left above.
function moveHeat(reading: Reading, met: Met, shift: number): number {
  const { less, more } = weighLessons(reading.evidence.filter((item) => item.signal === "heat"), met);
  const cooled = reading.heat.score * (1 - less), warmed = cooled + 0.4 * more * (100 - cooled);
  return Math.min(100, Math.max(0, Math.round(warmed + shift * Math.min(1, warmed / 20))));
}

function moveSignals(reading: Reading, met: Met): Signals {
  const names = new Set([...met.keys()].map((item) => item.signal)), moved: Partial<Record<SignalName, number>> = {};
  for (const name of names) {
    const p = name === "heat" ? 0 : reading.signals[name];
    if (name === "heat" || p <= 0 || p >= 1) continue;
    const { less, more } = weighLessons(reading.evidence.filter((item) => item.signal === name), met);
    moved[name] = round(1 / (1 + Math.exp(-(Math.log(p / (1 - p)) + mostLogOdds * (more - less)))));
  }
  return { ...reading.signals, ...moved };
}

const mostLogOdds = 2.5;

function weighLessons(evidence: readonly Evidence[], met: Met): { readonly less: number; readonly more: number } {
  const heating = evidence.reduce((sum, item) => sum + Math.max(0, item.weight), 0), all = evidence.reduce((sum, item) => sum + Math.abs(item.weight), 0);
  let less = 0, more = 0;
  for (const item of evidence) {
    const lesson = met.get(item);
    if (lesson?.direction === "less") less += (lesson.strength * item.weight) / heating;
    if (lesson?.direction === "more") more += (lesson.strength * Math.abs(item.weight)) / all;
  }
  return { less, more };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
