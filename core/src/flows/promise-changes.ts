import type { CustomerPromise, PromiseHappening } from "../model/customer-promise.ts";
import type { Instant } from "../model/instant.ts";
import type { Change, Refusal, Task } from "../model/plan.ts";
import type { PromiseStanding } from "../model/promise-standing.ts";
import { bouncePromise, isRefused } from "../promises/change-promise.ts";
import type { PromiseRefusal } from "../promises/change-promise.ts";
import { promiseState } from "../promises/promise-state.ts";
import { compareInstants } from "../time/instant.ts";

export type PromiseSet = Extract<Change, { kind: "update-promise" }>["set"];
export type ChangedPromise = { readonly promise: CustomerPromise; readonly change: Change; readonly tasks: readonly Task[] };

/** What the rules of promises look at: the promise without the words and people around it. */
export function toStanding(promise: CustomerPromise): PromiseStanding {
  const bounced = promise.history.findLast((happening) => happening.kind === "bounced" || happening.kind === "kept");
  return {
    standing: promise.standing, dueAt: promise.dueAt, madeAt: promise.madeAt, workMinutes: promise.workMinutes,
    renegotiations: promise.history.flatMap(({ kind, at, from, to }) => kind === "renegotiated" && from !== undefined && to !== undefined ? [{ at, from, to }] : []),
    keptAt: promise.keptAt ?? undefined, keptBy: promise.keptBy ?? undefined, bouncedAt: bounced?.kind === "bounced" ? bounced.at : undefined,
  };
}

/** The rules' answer as the change that writes it, with the happening that the ledger shows. */
export function changePromise(promise: CustomerPromise, after: PromiseStanding | PromiseRefusal, happening: PromiseHappening, now: Instant): ChangedPromise | Refusal {
  if (isRefused(after)) return refusals[after.refused];
  const set: PromiseSet = { dueAt: after.dueAt, standing: after.standing, keptAt: after.keptAt ?? null, keptBy: after.keptBy ?? null };
  const changed = { ...promise, ...set, version: promise.version + 1, history: [...promise.history, happening] } as CustomerPromise;
  return { promise: changed, change: { kind: "update-promise", id: promise.id, version: promise.version, set, happening }, tasks: promiseWakes(changed, now) };
}

export function isChanged(result: ChangedPromise | Refusal): result is ChangedPromise {
  return "change" in result;
}

/** A promise whose keeping mail did not arrive is open again, late if its time has passed; null where no mail had kept it. */
export function reopenPromise(promise: CustomerPromise, now: Instant): ChangedPromise | null {
  const result = changePromise(promise, bouncePromise(toStanding(promise), now), { kind: "bounced", at: now, by: null }, now);
  return isChanged(result) ? result : null;
}

/** When the clock calls for a promise: when it becomes at risk, and when it is due. A time that has passed needs no call. */
export function promiseWakes(promise: CustomerPromise, now: Instant): Task[] {
  const at = (moment: Instant) => promise.standing === "open" && compareInstants(moment, now) > 0 ? moment : null;
  return [
    { kind: "wake", subject: { kind: "promise-at-risk", id: promise.id }, at: at(promiseState(toStanding(promise), now).atRiskAt) },
    { kind: "wake", subject: { kind: "promise-due", id: promise.id }, at: at(promise.dueAt) },
  ];
}

export function replacePromise(promises: readonly CustomerPromise[], changed: CustomerPromise): readonly CustomerPromise[] {
  return promises.map((promise) => promise.id === changed.id ? changed : promise);
}

const refusals: Readonly<Record<PromiseRefusal["refused"], Refusal>> = {
  "already-kept": { refused: "promise-already-kept" }, "already-withdrawn": { refused: "promise-withdrawn" },
  "not-in-the-future": { refused: "time-is-past" }, "same-time": { refused: "time-is-past", detail: "This is the time it already has." }, "not-kept-by-mail": { refused: "promise-already-kept" },
};
