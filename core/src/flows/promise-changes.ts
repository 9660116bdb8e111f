import type { CustomerPromise, PromiseHappening } from "../model/customer-promise.ts";
import type { Instant } from "../model/instant.ts";
import type { Change, Task } from "../model/plan.ts";
import { compareInstants } from "../time/instant.ts";

export type PromiseSet = Extract<Change, { kind: "update-promise" }>["set"];
export type ChangedPromise = { readonly promise: CustomerPromise; readonly change: Change; readonly tasks: readonly Task[] };

/** A promise with one more happening, as the change that writes it and the promise that is then true. */
export function changePromise(promise: CustomerPromise, set: PromiseSet, happening: PromiseHappening): Pick<ChangedPromise, "promise" | "change"> {
  const after: CustomerPromise = { ...promise, ...(set as Partial<CustomerPromise>), version: promise.version + 1, history: [...promise.history, happening] };
  return { promise: after, change: { kind: "update-promise", id: promise.id, version: promise.version, set, happening } };
}

/** When the clock calls for a promise: when it becomes at risk, and when it is due. A time that has passed needs no call. */
export function promiseWakes(promise: CustomerPromise, atRiskAt: Instant, now: Instant): Task[] {
  const open = promise.standing === "open";
  const at = (moment: Instant) => open && compareInstants(moment, now) > 0 ? moment : null;
  return [
    { kind: "wake", subject: { kind: "promise-at-risk", id: promise.id }, at: at(atRiskAt) },
    { kind: "wake", subject: { kind: "promise-due", id: promise.id }, at: at(promise.dueAt) },
  ];
}

export function replacePromise(promises: readonly CustomerPromise[], changed: CustomerPromise): readonly CustomerPromise[] {
  return promises.map((promise) => promise.id === changed.id ? changed : promise);
}

/** A promise whose keeping mail came back is open again, late if its time has passed; null where it was not kept by a mail. */
export function reopenPromise(promise: CustomerPromise, now: Instant): ChangedPromise | null {
  if (promise.standing !== "kept" || promise.keptBy === "agents-word") return null;
  const changed = changePromise(promise, { standing: "open", keptAt: null, keptBy: null }, { kind: "bounced", at: now, by: null });
  return { ...changed, tasks: promiseWakes(changed.promise, now, now) };
}
