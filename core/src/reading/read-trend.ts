import type { HeatTrend } from "../model/reading.ts";

/**
 * Where heat is going between what a customer had come to and what this message says by itself: a difference below ten points is no
 * change, and below uneasy nothing rises.
 */
export function readTrend(last: number, now: number): HeatTrend {
  if (now - last >= 10 && now >= 20) return "rising";
  return last - now >= 10 && last >= 20 ? "settling" : "steady";
}
