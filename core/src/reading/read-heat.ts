import type { Clue } from "./gather-clues.ts";

/**
 * Heat of one text, 0 to 100, from its clues, `more` points beside them and what was learned (in points). Every further reason adds less than the one before, kind words take some of it
 * away but never most of a great heat, and a calm text is 0.
 * @practice S1 Listen: heat is in the matter as much as in the tone
 */
export function readHeat(clues: readonly Clue[], more: number, learned: number): number {
  let warm = more;
  let calm = 0;
  for (const clue of clues) {
    const heat = clue.weights["heat"] ?? 0;
    if (heat > 0) warm += heat;
    else calm -= heat;
  }
  const eased = warm - Math.min(calm, warm < 20 ? warm : 10 + warm * 0.4);
  // Lexicon and model often mean the same words: the weaker of the two counts half.
  const together = Math.max(eased, learned) + Math.min(eased, learned) / 2;
  return Math.round(100 * (1 - Math.exp(-together / pointsToSettle)));
}

// 12 points are uneasy, 28 frustrated, 50 upset, 88 very upset.
const pointsToSettle = 55;
