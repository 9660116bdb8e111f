import { expect, test } from "vitest";
import { pauseAfterFailure } from "./pause-after-failure.ts";

const pauses = { firstPauseMs: 1_000, longestPauseMs: 300_000 };

test("each failure doubles the pause, up to five minutes", () => {
  expect([1, 2, 3, 9, 10, 60].map((failures) => pauseAfterFailure(failures, "server", { ...pauses, jitter: () => 1 }))).toEqual([1_000, 2_000, 4_000, 256_000, 300_000, 300_000]);
});

test("a line that broke is tried again at least every quarter of a minute", () => {
  expect([1, 4, 5, 60].map((failures) => pauseAfterFailure(failures, "connection", { ...pauses, jitter: () => 1 }))).toEqual([1_000, 8_000, 15_000, 15_000]);
});

test("chance takes away at most half of it", () => {
  expect(pauseAfterFailure(3, "server", { ...pauses, jitter: () => 0 })).toBe(2_000);
});

test("a refused password is tried again after a minute at the earliest", () => {
  expect([1, 5, 10].map((failures) => pauseAfterFailure(failures, "sign-in", { ...pauses, jitter: () => 1 }))).toEqual([60_000, 60_000, 300_000]);
});
