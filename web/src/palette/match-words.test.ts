import { expect, test } from "vitest";
import { cutAtMatches, matchWords } from "./match-words.ts";

test("what is typed must begin a word", () => {
  expect(matchWords("Record a promise", "pro")).toEqual([[9, 12]]);
  expect(matchWords("Improve it", "pro")).toBeNull();
});

test("every typed word must be found, in any order", () => {
  expect(matchWords("Go to Promises", "prom go")).toEqual([[0, 2], [6, 10]]);
  expect(matchWords("Go to Promises", "go desk")).toBeNull();
});

test("nothing typed fits everything", () => {
  expect(matchWords("Done", " ")).toEqual([]);
});

test("a title is cut where it was found, overlaps once", () => {
  expect(cutAtMatches("Promises", [[0, 3], [0, 2]])).toEqual([{ text: "Pro", marked: true }, { text: "mises", marked: false }]);
  expect(cutAtMatches("Done", [])).toEqual([{ text: "Done", marked: false }]);
});
