import type { HeatLevel } from "../model/reading.ts";

/** The level of a heat score: 0 to 19 calm, 20 to 39 uneasy, 40 to 59 frustrated, 60 to 79 upset, 80 to 100 very upset. */
export function heatLevel(score: number): HeatLevel {
  if (score >= 80) return 4;
  if (score >= 60) return 3;
  if (score >= 40) return 2;
  return score >= 20 ? 1 : 0;
}
