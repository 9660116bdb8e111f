import { identifyLanguage } from "../language/identify-language.ts";
import { functionWords } from "../language/lexicon-coach-function-words.ts";

/**
 * The language of a draft: by its small words where there are enough of them, else by its letters; where these are unsure, the customer's,
 * and "en" where nothing says otherwise.
 */
export function draftLanguage(words: string, folded: string, customers: string | undefined): string {
  const spoken = spokenLanguage(folded);
  if (spoken !== null) return spoken;
  const { language, confidence } = identifyLanguage(words.slice(0, 1_000));
  if (confidence < 0.9 && customers !== undefined && customers !== "und") return customers;
  return confidence >= 0.5 && language !== "und" ? language : "en";
}

/** The language of a folded text, null where the text is too short or two languages are about as likely. */
export function spokenLanguage(folded: string): string | null {
  const tokens = folded.slice(0, 4_000).match(/[a-zß]+(?:'[a-z]+)?/g) ?? [];
  const hits = languages.map(() => 0);
  for (const token of tokens) for (const at of languagesOf.get(token) ?? nowhere) hits[at] = hits[at]! + 1;
  const counts = languages.map((language, at) => ({ language, hits: hits[at]! })).sort((a, b) => b.hits - a.hits);
  const [first, second] = counts;
  if (first === undefined || second === undefined || first.hits < 3) return null;
  return first.hits - second.hits >= Math.max(2, first.hits * 0.2) ? first.language : null;
}

const languages = Object.keys(functionWords);
const nowhere: readonly number[] = [];
const languagesOf = new Map<string, number[]>();
languages.forEach((language, at) => {
  for (const word of functionWords[language]!) languagesOf.set(word, [...(languagesOf.get(word) ?? []), at]);
});
