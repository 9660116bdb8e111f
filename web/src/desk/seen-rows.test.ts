import { expect, test } from "vitest";
import { isNewRow } from "./seen-rows.ts";

const seen = { since: "2025-11-20T09:00:00Z", rows: { a: "2025-11-20T10:00:00Z" } };

test("what changed since it was last shown is new", () => {
  expect(isNewRow({ id: "a", updatedAt: "2025-11-20T10:00:01Z" }, seen)).toBe(true);
  expect(isNewRow({ id: "a", updatedAt: "2025-11-20T10:00:00Z" }, seen)).toBe(false);
});

test("what was there before the first visit is not new, what came after it is", () => {
  expect(isNewRow({ id: "b", updatedAt: "2025-11-19T10:00:00Z" }, seen)).toBe(false);
  expect(isNewRow({ id: "b", updatedAt: "2025-11-20T09:30:00Z" }, seen)).toBe(true);
});
