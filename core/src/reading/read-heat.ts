import type { Clue } from "./gather-clues.ts";

/**
 * Heat of one text, 0 to 100, from its clues, `more` points beside them and the displeasure that was learned to be in it (log-odds). Every further reason adds less than the one before, kind words take some of it
 * away but never most of a great heat, and a calm text is 0.
 * @practice S1 Listen: heat is in the matter as much as in the tone
 */
export function readHeat(clues: readonly Clue[], more: number, learned: number | null): number {
  const all = sumHeat(clues, more);
  const points = learned === null ? ease(all) : blendPoints(all, sumHeat(clues.filter(isPhrase), more), learned);
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
 * Lexicon and model together: nine points of words are one of log-odds, and a log-odds of displeasure is eight points where there is any.
 * Whole phrases ("will not be renewing") are believed by themselves: of cold complaints the model knows little. Single words are not.
 */
function blendPoints(all: Sums, phrases: Sums, learned: number): number {
  const together = 14.4 * Math.log1p(Math.exp((learned + 2.35 + (all.warm - all.calm) / 9) / 1.8));
  return together + Math.max(0, ease(phrases) - together) * trustInPhrases;
}

const trustInPhrases = 0.95;

function isPhrase({ phrase }: Clue): boolean {
  return phrase.includes(" ") || phrase === "contact" || phrase === "CAPITALS";
}

// 12 points are uneasy, 28 frustrated, 50 upset, 88 very upset.
const pointsToSettle = 55;
