import type { Instant } from "../model/instant.ts";
import type { KeptBy, PromiseStanding } from "../model/promise-standing.ts";
import { compareInstants } from "../time/instant.ts";

/** Why a promise was not changed. */
export type PromiseRefusal = { readonly refused: "already-kept" | "already-withdrawn" | "not-in-the-future" | "same-time" | "not-kept-by-mail" };

/**
 * Gives a promise a new time. After its old time it is still possible, and counts as late there.
 *
 * @practice S1 Follow up: done or delayed, they hear it
 */
export function renegotiatePromise(promise: PromiseStanding, dueAt: Instant, now: Instant): PromiseStanding | PromiseRefusal {
  const closed = refusalOf(promise);
  if (closed) return closed;
  if (compareInstants(dueAt, now) <= 0) return { refused: "not-in-the-future" };
  if (compareInstants(dueAt, promise.dueAt) === 0) return { refused: "same-time" };
  return { ...promise, dueAt, renegotiations: [...promise.renegotiations, { at: now, from: promise.dueAt, to: dueAt }] };
}

/** Marks a promise as kept at `now`, with how we know. A late one can still be kept. */
export function keepPromise(promise: PromiseStanding, by: KeptBy, now: Instant): PromiseStanding | PromiseRefusal {
  return refusalOf(promise) ?? { ...promise, standing: "kept", keptAt: now, keptBy: by, bouncedAt: undefined };
}

/** Takes a promise back: it was not ours to make, or the customer no longer wants it. */
export function withdrawPromise(promise: PromiseStanding): PromiseStanding | PromiseRefusal {
  return refusalOf(promise) ?? { ...promise, standing: "withdrawn" };
}

/** The mail that kept a promise came back: it is open again, and late where its time has passed. An agent's word is not undone by a bounce. */
export function bouncePromise(promise: PromiseStanding, now: Instant): PromiseStanding | PromiseRefusal {
  if (promise.standing === "withdrawn") return { refused: "already-withdrawn" };
  if (promise.standing !== "kept" || promise.keptBy === "agents-word") return { refused: "not-kept-by-mail" };
  return { ...promise, standing: "open", keptAt: undefined, keptBy: undefined, bouncedAt: now };
}

export function isRefused(result: PromiseStanding | PromiseRefusal): result is PromiseRefusal {
  return "refused" in result;
}

function refusalOf(promise: PromiseStanding): PromiseRefusal | null {
  if (promise.standing === "kept") return { refused: "already-kept" };
  return promise.standing === "withdrawn" ? { refused: "already-withdrawn" } : null;
}
