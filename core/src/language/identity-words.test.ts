import { expect, test } from "vitest";
import { identitySpans } from "./identity-words.ts";

const named = (text: string): string[] => identitySpans(text).map(([start, end]) => text.slice(start, end));

test("names of faiths, origins, bodies and loves are found, in any case and number", () => {
  expect(named("As a Deaf Muslim woman I ask for my gay neighbours")).toEqual(["Deaf", "Muslim", "woman", "gay"]);
});

test("an account that was disabled is no person, a disabled customer is one", () => {
  expect(named("Our account was disabled. I am a disabled customer.")).toEqual(["disabled"]);
  expect(named("the old probe and the old lady")).toEqual(["old", "lady"]);
});

test("a part of a word is no word", () => {
  expect(named("Blackwater manuals, a straight line, the salmon")).toEqual([]);
});
