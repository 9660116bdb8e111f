import { dutchPromiseWords } from "./promise-words-nl.ts";
import { englishPromiseWords } from "./promise-words-en.ts";
import { frenchPromiseWords } from "./promise-words-fr.ts";
import { germanPromiseWords } from "./promise-words-de.ts";
import { italianPromiseWords } from "./promise-words-it.ts";
import { portuguesePromiseWords } from "./promise-words-pt.ts";
import { spanishPromiseWords } from "./promise-words-es.ts";

/** A way to begin a commitment. `sign` is a cheap test that must hold for a sentence to be read at all; a `timed` one counts only with a time ("I am sending it today"). */
export type PromiseBegin = { readonly pattern: RegExp; readonly sign?: RegExp; readonly timed?: boolean; readonly kind: "do" | "other" | "get" | "passive" | "plain" };

/** How a language commits itself. All patterns look at one clause and its sentence; they are bounded, so that reading stays linear. */
export type PromiseWords = {
  /** Where a commitment of ours begins ("I'll", "you will have"). Global. */
  readonly begins: readonly PromiseBegin[];
  /** What follows the beginning where it is no commitment ("be honest", "need to"). Anchored at the start of the rest. */
  readonly notFollowed: RegExp;
  /** What we do that is no service to the reader ("go to Oslo", "be away"): news, not a commitment. Anchored as `notFollowed`, for what begins with "I" and "we". */
  readonly notOurs?: RegExp;
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
  /** Where a clause begins that has its own subject and verb and is no commitment. Global. */
  readonly others?: RegExp;
  /** A second act under one "I will" ("and call you"). Global. */
  readonly joins?: RegExp;
  /** Verbs that show that what stands before a time is a clause of its own. */
  readonly finite?: RegExp;
  /** What the reader is asked to do first: "call me tonight and", "send me the number and". A time in it is theirs. Anchored at the end of what goes before. */
  readonly asks?: RegExp;
  /** What stands before a commitment of somebody else where it is told back or only a purpose: "as you wrote,", "so that". Anchored at the end of what goes before. */
  readonly told?: RegExp;
  /** Refers back to the time named before ("then", "the same day"). Global. */
  readonly again?: RegExp;
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
    ...(words.notOurs && { notOurs: boundSpaces(words.notOurs) }),
    offer: boundSpaces(words.offer), condition: boundSpaces(words.condition), vague: boundSpaces(words.vague), ends: boundSpaces(words.ends),
    ...(words.others && { others: boundSpaces(words.others) }), ...(words.joins && { joins: boundSpaces(words.joins) }),
    ...(words.finite && { finite: boundSpaces(words.finite) }), ...(words.asks && { asks: boundSpaces(words.asks) }), ...(words.told && { told: boundSpaces(words.told) }), ...(words.again && { again: boundSpaces(words.again) }),
  };
}

// A run of spaces without an end would otherwise be walked again from each of its places.
function boundSpaces(pattern: RegExp): RegExp {
  return new RegExp(pattern.source.replaceAll("\\s+", "\\s{1,9}").replaceAll("\\s*", "\\s{0,9}"), pattern.flags);
}
