import { courtesiesElsewhere, politenessMovesEn } from "../language/lexicon-coach-politeness.ts";

/**
 * Log-odds that a folded text reads as rude, from its moves of politeness alone; 0 where nothing speaks. Courtesies are counted for
 * the other languages. Only the first pages are read.
 *
 * @practice S0 Disagree with compassion
 */
export function readRudeness(folded: string, language: string): number {
  const text = folded.slice(0, mostLetters).replace(/ {2,}/g, " ");
  const elsewhere = courtesiesElsewhere[language];
  if (elsewhere !== undefined) return -0.8 * Math.min(4, text.match(elsewhere)?.length ?? 0) + 0.4;
  let odds = text.length < shortText ? 0.4 : 0;
  for (const { says, rude } of politenessMovesEn) if (says.test(text)) odds += rude;
  return odds;
}

const mostLetters = 4_000;
// Few words leave no room for courtesy.
const shortText = 45;
