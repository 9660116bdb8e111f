import { isReadLanguage } from "./lexicon-for.ts";

/** How much of a language is read: words and what was learned from data, words alone, a few words only, or nothing. */
export type ReadingCoverage = "full" | "words" | "few-words" | "none";

/** What the desk has of a language for reading messages. An unknown language is mostly a short English text, and read as such. */
export function readingCoverage(language: string): ReadingCoverage {
  if (language === "en" || language === "und") return "full";
  if (!isReadLanguage(language)) return "none";
  return few.has(language) ? "few-words" : "words";
}

// One list of fifty phrases serves the three of them.
const few: ReadonlySet<string> = new Set(["no", "da", "sv"]);
