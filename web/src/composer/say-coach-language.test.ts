import { expect, test } from "vitest";
import { sayCoachLanguage } from "./say-coach-language.ts";

test("what the coach does not have of a language is one sentence, and English needs none", () => {
  expect([sayCoachLanguage("en"), sayCoachLanguage("und")]).toEqual([null, null]);
  expect(sayCoachLanguage("fr")).toMatch(/^In French the coach looks less sharply than in English, and not for .+ and .+\.$/);
  expect(sayCoachLanguage("pl")).toMatch(/^The coach hardly knows Polish: it looks only for .*shouting.*\.$/);
});
