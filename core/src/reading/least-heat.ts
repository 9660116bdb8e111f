import type { Signals } from "../model/reading.ts";

/**
 * The least heat of a message that threatens, insults or plainly complains, however calm its words: who goes, goes public, goes to court or
 * lays out what was done to them is frustrated at least, and who insults the one that answers is upset. 0 where nothing such was read.
 * A complaint alone counts only where `learned` and lexicon have both read it: words alone are surer of themselves than they are right.
 * @practice S1 Listen: heat is in the matter as much as in the tone
 */
export function leastHeat({ leaving, goingPublic, legal, abuse, complaint, dissatisfaction }: Signals, learned: boolean): number {
  if (abuse >= 0.7) return 60;
  const threatens = Math.max(leaving, goingPublic, legal, abuse) >= 0.6;
  return threatens || (learned && complaint >= surelyComplains && dissatisfaction >= surelyDissatisfied) ? 40 : 0;
}

// From there on, polite messages about grave matters part from questions in the same words (examples/readings/cold.txt).
const surelyComplains = 0.75;
const surelyDissatisfied = 0.65;
