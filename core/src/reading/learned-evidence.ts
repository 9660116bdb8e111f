import type { Evidence, Signals } from "../model/reading.ts";
import type { Span } from "../model/span.ts";
import type { Clue } from "./gather-clues.ts";
import type { Learned, Scores } from "./read-learned.ts";

/** How displeased a text is as learned, in log-odds: what five emotions say together, and anger once more. */
export function displeasureOf(scores: Scores): number {
  return (scores["displeased"] ?? 0) + (scores["anger"] ?? 0) / 2;
}

/**
 * The words on which the model rests what it says, where it says something and no lexicon has named them already: for heat with their
 * share of its points, for signals in log-odds.
 */
export function learnedEvidence(learned: Learned, clues: readonly Clue[], said: { readonly heat: number; readonly signals: Signals }): Evidence[] {
  const evidence: Evidence[] = [];
  const free = (signal: string, [start, end]: Span) => !clues.some(({ span, weights }) => (weights[signal] ?? 0) !== 0 && span[0] < end && start < span[1]);
  const displeased = said.heat >= tellingHeat || said.signals.complaint >= 0.5 || said.signals.dissatisfaction >= 0.5 ? learned.carriedBy("displeased", leastShare).slice(0, mostSpans) : [];
  const all = displeased.reduce((sum, { weight }) => sum + weight, 0);
  for (const { span, weight } of displeased) {
    if (said.heat >= tellingHeat && free("heat", span)) evidence.push({ signal: "heat", span, weight: round((said.heat * weight) / all) });
    for (const signal of ["complaint", "dissatisfaction"] as const) if (said.signals[signal] >= 0.5 && free(signal, span)) evidence.push({ signal, span, weight: round(weight) });
  }
  for (const signal of ["abuse", "gratitude"] as const) {
    if (said.signals[signal] < 0.5) continue;
    for (const { span, weight } of learned.carriedBy(signal, leastShare).slice(0, mostSpans)) if (free(signal, span)) evidence.push({ signal, span, weight: round(weight) });
  }
  return evidence;
}

const tellingHeat = 8;
const leastShare = 0.4;
const mostSpans = 4;

function round(weight: number): number {
  return Math.round(weight * 100) / 100;
}
