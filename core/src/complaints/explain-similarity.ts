import type { Span } from "../model/span.ts";
import { splitWords } from "../language/words.ts";
import { readComplaintWord } from "./complaint-words.ts";

/** A word that two complaints share in some form, and where each says it first. */
export type SharedWord = { readonly first: Span; readonly second: Span };

/**
 * The words that two complaints share ("charged" and "charges" are one), in the order of the first. Words that only hold a sentence
 * together and long numbers are left out; of a very long text only the beginning is read.
 * @practice S4 Complaints are gifts: find the cause behind many
 */
export function explainSimilarity(first: string, second: string): SharedWord[] {
  const theirs = listTelling(second);
  return [...listTelling(first)].flatMap(([stem, span]) => {
    const other = theirs.get(stem);
    return other === undefined ? [] : [{ first: span, second: other }];
  });
}

const longestRead = 20_000;

/** The telling words of a text, each with the place where it is first said. */
function listTelling(text: string): Map<string, Span> {
  const telling = new Map<string, Span>();
  for (const { text: word, start, end } of splitWords(text.slice(0, longestRead))) {
    const parts = readComplaintWord(word);
    for (const [at, { stem, common }] of parts.entries()) {
      if (common || telling.has(stem)) continue;
      telling.set(stem, parts.length === 1 ? [start, end] : [start + at, start + at + stem.length]);
    }
  }
  return telling;
}
