import type { Instant } from "../model/instant.ts";
import type { PromiseStanding } from "../model/promise-standing.ts";
import { compareInstants, minutesBetween } from "../time/instant.ts";
import type { HeldHistory } from "./propose-times.ts";

/** How promises ended. The three ways are told apart always: a word that was moved in time is not the same as one that held, and neither is a late one. */
export type PromisesEnded = { readonly keptOnTime: number; readonly renegotiatedInTime: number; readonly late: number; readonly total: number };

/**
 * Sorts promises that were kept or whose time has passed by `now`. Late is what was open at its time, kept after it, or moved only after
 * the old time had passed; withdrawn ones, and open ones whose time is ahead, do not count.
 *
 * @practice S1 Follow up: done or delayed, they hear it
 */
export function readRecord(promises: readonly PromiseStanding[], now: Instant): PromisesEnded {
  const ended = promises.filter((promise) => promise.standing === "kept" || (promise.standing === "open" && compareInstants(promise.dueAt, now) <= 0));
  const late = ended.filter((promise) => !wasHeld(promise)).length;
  const renegotiatedInTime = ended.filter((promise) => wasHeld(promise) && promise.renegotiations.length > 0).length;
  return { keptOnTime: ended.length - late - renegotiatedInTime, renegotiatedInTime, late, total: ended.length };
}

/** For proposals: how long each time was given for that a promise had, and whether that very time held. */
export function readHeld(promises: readonly PromiseStanding[], now: Instant): HeldHistory {
  return promises.filter((promise) => promise.standing !== "withdrawn").flatMap((promise) => {
    const moved = promise.renegotiations.map((move, index) => ({ leadMinutes: minutesBetween(promise.renegotiations[index - 1]?.at ?? promise.madeAt, move.from), held: false }));
    const lead = minutesBetween(promise.renegotiations.at(-1)?.at ?? promise.madeAt, promise.dueAt);
    const over = promise.standing === "kept" || compareInstants(promise.dueAt, now) <= 0;
    return over ? [...moved, { leadMinutes: lead, held: promise.keptAt !== undefined && compareInstants(promise.keptAt, promise.dueAt) <= 0 }] : moved;
  });
}

function wasHeld({ keptAt, dueAt, renegotiations }: PromiseStanding): boolean {
  return keptAt !== undefined && compareInstants(keptAt, dueAt) <= 0 && renegotiations.every((move) => compareInstants(move.at, move.from) <= 0);
}
