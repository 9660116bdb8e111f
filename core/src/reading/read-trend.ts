import type { HeatTrend } from "../model/reading.ts";

/** Where heat is going between a customer's last turn and this one; a difference below ten points is no change. */
export function readTrend(last: number, now: number): HeatTrend {
  if (now - last >= 10) return "rising";
  return last - now >= 10 ? "settling" : "steady";
}
