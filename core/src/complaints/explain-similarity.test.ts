import { expect, test } from "vitest";
import { explainSimilarity } from "./explain-similarity.ts";

const words = (first: string, second: string): string[][] => explainSimilarity(first, second).map((shared) => [first.slice(...shared.first), second.slice(...shared.second)]);

test("what two complaints share is shown where each says it, whatever its form", () => {
  expect(words("You charged my card twice for order 20113.", "There are two charges on my card, order 99120")).toEqual([["charged", "charges"], ["card", "card"], ["order", "order"]]);
  expect(words("Der Deckel ist gerissen", "Schon wieder ein DECKEL")).toEqual([["Deckel", "DECKEL"]]);
});

test("complaints without a telling word in common share nothing", () => {
  expect(words("Could you please help me?", "Could you please call me?")).toEqual([]);
  expect(words("", "The lid cracked")).toEqual([]);
});

test("scripts without blanks share pairs of letters", () => {
  expect(words("我的包裹没到", "包裹在哪里")).toEqual([["包裹", "包裹"]]);
});
