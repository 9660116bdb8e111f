import type { Instant } from "../model/instant.ts";
import type { PromiseStanding, PromiseState } from "../model/promise-standing.ts";
import { addDuration, compareInstants, minutesBetween } from "../time/instant.ts";

/**
 * How a promise stands at `now`. It is at risk when less than one and a half times its work is left (at least 30 minutes, at most half of the time it was given),
 * late from its due time on, renegotiated while a new time that was given before the old one ran out is safe. A promise kept after its time is kept, and late.
 *
 * @practice S1 Follow up: done or delayed, they hear it
 */
export function promiseState(promise: PromiseStanding, now: Instant): { state: PromiseState; atRiskAt: Instant; keptLate: boolean } {
  const atRiskAt = riskBegins(promise);
  const keptLate = promise.standing === "kept" && promise.keptAt !== undefined && compareInstants(promise.keptAt, promise.dueAt) > 0;
  return { state: stateOf(promise, atRiskAt, now), atRiskAt, keptLate };
}

function stateOf(promise: PromiseStanding, atRiskAt: Instant, now: Instant): PromiseState {
  if (promise.standing !== "open") return promise.standing;
  if (compareInstants(now, promise.dueAt) >= 0) return "late";
  if (compareInstants(now, atRiskAt) >= 0) return "at-risk";
  const last = promise.renegotiations.at(-1);
  return last !== undefined && compareInstants(last.at, last.from) < 0 ? "renegotiated" : "open";
}

// A promise made at 15:40 for 16:00 is not at risk at once: at most half of its lead is.
function riskBegins(promise: PromiseStanding): Instant {
  const givenAt = promise.renegotiations.at(-1)?.at ?? promise.madeAt;
  const lead = Math.max(0, minutesBetween(givenAt, promise.dueAt));
  const margin = Math.min(Math.max(promise.workMinutes * 1.5, 30), lead / 2);
  return addDuration(promise.dueAt, { minutes: -margin });
}
