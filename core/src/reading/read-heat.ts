import type { Clue } from "./gather-clues.ts";
import { sumUpPassages } from "./split-passages.ts";

/** A passage of a text with what was found in it; `learned` is the displeasure that the model sees there, in log-odds. */
export type FoundIn = { readonly clues: readonly Clue[]; readonly learned: number | null };

/**
 * Heat of a text, 0 to 100, from its passages and `more` points beside them. Every further reason adds less than the one before, kind
 * words take some of it away but never most of a great heat, and a calm text is 0 or little more.
 * @practice S1 Listen: heat is in the matter as much as in the tone
 */
export function readHeat(passages: readonly FoundIn[], more: number): number {
  const hottest = passages.map(({ clues }) => sumHeat(clues, 0).warm).reduce((best, warm, at, all) => warm > all[best]! ? at : best, 0);
  const points = passages.map(({ clues, learned }, at) => {
    const besides = at === hottest ? more : 0;
    const all = sumHeat(clues, besides);
    return learned === null ? ease(all) : blendPoints(all, sumHeat(clues.filter(isPhrase), besides), learned);
  });
  return pointsToHeat(sumUpPassages(points));
}

function pointsToHeat(points: number): number {
  return Math.round(100 * (1 - Math.exp(-points / pointsToSettle)));
}

type Sums = { readonly warm: number; readonly calm: number };

function sumHeat(clues: readonly Clue[], more: number): Sums {
  let warm = more;
  let calm = 0;
  for (const { weights } of clues) {
    const heat = weights["heat"] ?? 0;
    if (heat > 0) warm += heat;
    else calm -= heat;
  }
  return { warm, calm };
}

function ease({ warm, calm }: Sums): number {
  return warm - Math.min(calm, warm < 20 ? warm : 10 + warm * 0.4);
}

/**
 * Lexicon and model together: ten points of words weigh as much as one of log-odds, and a log-odds is ten points where there is any heat.
 * Whole phrases ("will not be renewing") are believed by themselves: of cold complaints the model knows little. Single words are not.
 */
function blendPoints(all: Sums, phrases: Sums, learned: number): number {
  const together = 14.4 * Math.log1p(Math.exp((1.3 * (learned + (all.warm - all.calm) / 10) + 4.3) / 1.8));
  return together + Math.max(0, ease(phrases) - together) * trustInPhrases;
}

const trustInPhrases = 0.95;

function isPhrase({ phrase }: Clue): boolean {
  return phrase.includes(" ") || phrase === "contact" || phrase === "CAPITALS";
}

// 12 points are uneasy, 28 frustrated, 50 upset, 88 very upset.
const pointsToSettle = 55;
