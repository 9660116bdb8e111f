import type { Signals } from "../model/reading.ts";

/**
 * The least heat of a message that threatens or insults, however calm its words: who goes, goes public or goes to court is frustrated at
 * least, and who insults the one that answers is upset. 0 where nothing such was read.
 * @practice S1 Listen: heat is in the matter as much as in the tone
 */
export function heatOfThreats({ leaving, goingPublic, legal, abuse }: Signals): number {
  const threat = Math.max(leaving, goingPublic, legal);
  if (abuse >= 0.7) return 60;
  return Math.max(abuse, threat) >= 0.6 ? 40 : 0;
}
