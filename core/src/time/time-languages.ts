import { plainWord, type TimeToken } from "./time-tokens.ts";
import { compileTimeWords, type TimeLexicon } from "./time-words.ts";
import { germanTimeWords } from "./time-words-de.ts";
import { englishTimeWords } from "./time-words-en.ts";
import { frenchTimeWords } from "./time-words-fr.ts";
import { spanishTimeWords } from "./time-words-es.ts";
import { italianTimeWords } from "./time-words-it.ts";
import { dutchTimeWords } from "./time-words-nl.ts";
import { portugueseTimeWords } from "./time-words-pt.ts";

/** The languages whose time phrases are read, in the order in which doubt is decided. */
export const timeLexicons: readonly TimeLexicon[] = [
  englishTimeWords, germanTimeWords, frenchTimeWords, spanishTimeWords, italianTimeWords, dutchTimeWords, portugueseTimeWords,
].map(compileTimeWords);

/** The words of a language ("de", "de-AT"), or undefined where it is not one of ours. */
export function timeLexiconOf(language: string): TimeLexicon | undefined {
  const wanted = plainWord(language.slice(0, 2));
  return timeLexicons.find((lexicon) => lexicon.source.language === wanted);
}

/** How many of the words are everyday words of the language. */
export function countCommonWords(tokens: readonly TimeToken[], lexicon: TimeLexicon): number {
  let count = 0;
  for (const token of tokens) if (lexicon.common.has(token.word)) count += 1;
  return count;
}
