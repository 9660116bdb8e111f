import { dutchPromiseWords } from "./promise-words-nl.ts";
import { englishPromiseWords } from "./promise-words-en.ts";
import { frenchPromiseWords } from "./promise-words-fr.ts";
import { germanPromiseWords } from "./promise-words-de.ts";
import { italianPromiseWords } from "./promise-words-it.ts";
import { portuguesePromiseWords } from "./promise-words-pt.ts";
import { spanishPromiseWords } from "./promise-words-es.ts";

/** How a language commits itself. All patterns look at one clause and its sentence; they are bounded, so that reading stays linear. */
export type PromiseWords = {
  /** Where a commitment of ours begins ("I'll", "you will have"). Global. `timed` ones count only with a time ("I am sending it today"). */
  readonly begins: readonly { readonly pattern: RegExp; readonly timed?: boolean; readonly kind: "do" | "other" | "get" | "passive" | "plain" }[];
  /** What follows the beginning where it is no commitment ("be honest", "need to"). Anchored at the start of the rest. */
  readonly notFollowed: RegExp;
  /** What stands before it where it is doubt, a question or reported ("I don't know when"). Anchored at the end of what goes before. */
  readonly notPreceded: RegExp;
  /** Makes the sentence an offer: the reader is asked first. */
  readonly offer: RegExp;
  /** Makes the commitment wait for something. */
  readonly condition: RegExp;
  /** Words for a time that is none. */
  readonly vague: RegExp;
  /** Where the commitment phrase ends before the sentence does. */
  readonly ends: RegExp;
};

const byLanguage: Readonly<Record<string, PromiseWords>> = Object.fromEntries(Object.entries({
  en: englishPromiseWords, de: germanPromiseWords, fr: frenchPromiseWords, es: spanishPromiseWords, it: italianPromiseWords, nl: dutchPromiseWords, pt: portuguesePromiseWords,
}).map(([language, words]) => [language, boundWords(words)]));

/** The words of a language, English where it is not one of ours. */
export function promiseWordsOf(language: string): PromiseWords {
  return byLanguage[language.slice(0, 2).toLowerCase()] ?? englishPromiseWords;
}

function boundWords(words: PromiseWords): PromiseWords {
  return {
    begins: words.begins.map((begin) => ({ ...begin, pattern: boundSpaces(begin.pattern) })), notFollowed: boundSpaces(words.notFollowed), notPreceded: boundSpaces(words.notPreceded),
    offer: boundSpaces(words.offer), condition: boundSpaces(words.condition), vague: boundSpaces(words.vague), ends: boundSpaces(words.ends),
  };
}

// A run of spaces without an end would otherwise be walked again from each of its places.
function boundSpaces(pattern: RegExp): RegExp {
  return new RegExp(pattern.source.replaceAll("\\s+", "\\s{1,9}").replaceAll("\\s*", "\\s{0,9}"), pattern.flags);
}
