import { expect, test } from "vitest";
import { findCommunities } from "./find-communities.ts";

const near = (...ties: readonly (readonly [at: number, likeness: number])[]) => ties.map(([at, likeness]) => ({ at, likeness }));

test("texts that are alike among themselves are one group, a weak tie to others does not join them", () => {
  expect(findCommunities([
    near([1, 0.8], [2, 0.7]), near([0, 0.8], [2, 0.6]), near([0, 0.7], [1, 0.6], [3, 0.3]),
    near([4, 0.8], [2, 0.3]), near([3, 0.8]),
  ])).toEqual([0, 0, 0, 1, 1]);
});

test("a chain of weak likeness is not one group", () => {
  const chain = Array.from({ length: 12 }, (_, i) => near(...([[i - 1, 0.3], [i + 1, 0.3]] as const).filter(([at]) => at >= 0 && at < 12)));
  expect(new Set(findCommunities(chain)).size).toBeGreaterThan(2);
});

test("who is tied to nobody stays alone", () => {
  expect(new Set(findCommunities([near(), near([0, 0.1]), near()])).size).toBe(3);
});
