import type { Evidence, Signals } from "../model/reading.ts";
import type { Span } from "../model/span.ts";
import type { Clue } from "./gather-clues.ts";
import type { Learned, Scores } from "./read-learned.ts";

/** How displeased a text is as learned, in log-odds: what upset messages to companies, five emotions and anger among people say together. */
export function displeasureOf(scores: Scores): number {
  return 0.7 * (scores["upset"] ?? 0) + 0.8 * (scores["displeased"] ?? 0) + 0.4 * (scores["anger"] ?? 0);
}

/**
 * The words on which the model rests what it says, where it says something and no lexicon has named them already: for heat in
 * points, for signals in log-odds.
 */
export function learnedEvidence(learned: Learned, clues: readonly Clue[], said: { readonly heat: number; readonly signals: Signals }): Evidence[] {
  const evidence: Evidence[] = [];
  const free = (signal: string, [start, end]: Span) => !clues.some(({ span, weights }) => (weights[signal] ?? 0) !== 0 && span[0] < end && start < span[1]);
  if (said.heat >= tellingHeat) {
    for (const { span, weight } of learned.carriedBy("upset", leastShare).slice(0, mostSpans)) if (free("heat", span)) evidence.push({ signal: "heat", span, weight: round(Math.min(said.heat, weight * pointsOfOdds)) });
  }
  for (const [signal, head] of carriers) {
    if (said.signals[signal] < 0.5) continue;
    for (const { span, weight } of learned.carriedBy(head, leastShare).slice(0, mostSpans)) if (free(signal, span)) evidence.push({ signal, span, weight: round(weight) });
  }
  return evidence;
}

/** The head whose words carry a signal. */
const carriers = [
  ["complaint", "displeased"], ["dissatisfaction", "displeased"], ["abuse", "abuse"], ["gratitude", "gratitude"], ["leaving", "leaving"], ["goingPublic", "goingPublic"], ["legal", "legal"], ["venting", "venting"], ["urgency", "urgency"],
] as const;

const tellingHeat = 8;
/** About as many points as a log-odds is in `readHeat`. */
const pointsOfOdds = 8;
const leastShare = 0.4;
const mostSpans = 4;

function round(weight: number): number {
  return Math.round(weight * 100) / 100;
}
