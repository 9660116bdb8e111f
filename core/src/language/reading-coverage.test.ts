import { expect, test } from "vitest";
import { lexiconFor } from "./lexicon-for.ts";
import { readingCoverage } from "./reading-coverage.ts";

test("a language is read as far as its words go", () => {
  expect(["en", "und", "de", "it", "no", "sv", "pl", "tlh"].map(readingCoverage)).toEqual(["full", "full", "words", "words", "few-words", "few-words", "none", "none"]);
});

test("what is said to be read by words has many of them, and a few words are few", () => {
  const phrases = (language: string) => new Set([...lexiconFor(language).byFirst.values(), ...lexiconFor(language).byStem.values()].flat().map((entry) => entry.phrase)).size;
  for (const language of ["de", "fr", "es", "nl", "pt", "it"]) expect([language, phrases(language) >= 120]).toEqual([language, true]);
  for (const language of ["no", "da", "sv"]) expect([language, phrases(language) < 120]).toEqual([language, true]);
});
