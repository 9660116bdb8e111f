import type { PromiseView } from "@rapport/contract/promise-view.ts";
import type { Instant } from "@rapport/core/model/instant.ts";

export type GroupName = "late" | "at-risk" | "today" | "after" | "kept";
export type Group = { readonly name: GroupName; readonly items: readonly PromiseView[] };
const order: readonly GroupName[] = ["late", "at-risk", "today", "after", "kept"];
const keptShown = 10;

/** The ledger as it is read: what is late, what will be, what comes later today and after, and the newest that were kept. Empty groups are left out. */
export function groupPromises(promises: readonly PromiseView[], isToday: (at: Instant) => boolean): Group[] {
  const byGroup = Map.groupBy(promises.filter((promise) => promise.state !== "withdrawn"), (promise) => groupOf(promise, isToday));
  return order.flatMap((name) => {
    const items = [...byGroup.get(name) ?? []].sort(name === "kept" ? newestKeptFirst : soonestFirst);
    return items.length > 0 ? [{ name, items: name === "kept" ? items.slice(0, keptShown) : items }] : [];
  });
}

function groupOf(promise: PromiseView, isToday: (at: Instant) => boolean): GroupName {
  if (promise.state === "kept" || promise.state === "late" || promise.state === "at-risk") return promise.state;
  return isToday(promise.dueAt) ? "today" : "after";
}

function soonestFirst(a: PromiseView, b: PromiseView): number {
  return Date.parse(a.dueAt) - Date.parse(b.dueAt);
}

function newestKeptFirst(a: PromiseView, b: PromiseView): number {
  return Date.parse(b.keptAt ?? b.dueAt) - Date.parse(a.keptAt ?? a.dueAt);
}
