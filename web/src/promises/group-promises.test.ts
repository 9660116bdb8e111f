import { expect, test } from "vitest";
import type { PromiseView } from "@rapport/contract/promise-view.ts";
import { groupPromises } from "./group-promises.ts";

const promise = (id: string, state: PromiseView["state"], dueAt: string, keptAt: string | null = null) => ({ id, state, dueAt, keptAt }) as unknown as PromiseView;
const isToday = (at: string) => at.startsWith("2025-11-20");

test("late comes first, then at risk, today, after, kept; each soonest first and kept newest first", () => {
  const groups = groupPromises([
    promise("kept early", "kept", "2025-11-20T09:30:00Z", "2025-11-20T09:12:00Z"), promise("tomorrow", "renegotiated", "2025-11-21T09:00:00Z"), promise("evening", "open", "2025-11-20T17:00:00Z"),
    promise("noon", "open", "2025-11-20T13:00:00Z"), promise("risk", "at-risk", "2025-11-20T15:20:00Z"), promise("late", "late", "2025-11-19T10:00:00Z"), promise("kept late", "kept", "2025-11-20T09:00:00Z", "2025-11-20T10:42:00Z"),
  ], isToday);
  expect(groups.map((group) => [group.name, group.items.map((item) => item.id)])).toEqual([
    ["late", ["late"]], ["at-risk", ["risk"]], ["today", ["noon", "evening"]], ["after", ["tomorrow"]], ["kept", ["kept late", "kept early"]],
  ]);
});

test("what was withdrawn stands in no group, and an empty group is left out", () => {
  expect(groupPromises([promise("gone", "withdrawn", "2025-11-20T13:00:00Z")], isToday)).toEqual([]);
});

test("an at-risk promise of another day is at risk all the same", () => {
  expect(groupPromises([promise("friday", "at-risk", "2025-11-21T13:00:00Z")], isToday)[0]?.name).toBe("at-risk");
});
