import { functionWords } from "../language/lexicon-coach-function-words.ts";

/** The language of a folded text by its small words; "en" where nothing says otherwise. */
export function draftLanguage(folded: string): string {
  return spokenLanguage(folded) ?? "en";
}

/** The language of a folded text, null where the text is too short or two languages are about as likely. */
export function spokenLanguage(folded: string): string | null {
  const tokens = folded.slice(0, 4_000).match(/[a-zß]+(?:'[a-z]+)?/g) ?? [];
  const counts = Object.entries(functionWords).map(([language, words]) => ({ language, hits: tokens.filter((token) => words.has(token)).length }));
  counts.sort((a, b) => b.hits - a.hits);
  const [first, second] = counts;
  if (first === undefined || second === undefined || first.hits < 3) return null;
  return first.hits - second.hits >= Math.max(2, first.hits * 0.2) ? first.language : null;
}
