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

/** For each language, in the order of `timeLexicons`: how many of the words are everyday words of it, and at most how many can stand in its time phrases. */
export function surveyWords(tokens: readonly TimeToken[]): { common: number; most: number }[] {
  const survey = timeLexicons.map(() => ({ common: 0, most: 0, run: 0, heart: false }));
  for (const { word, number, capital } of tokens) {
    const isNumber = !Number.isNaN(number), known = isNumber ? undefined : languagesOf.get(word);
    // Signs, single letters and names of zones can stand in a phrase of any language.
    const anywhere = isNumber || word.length === 1 || capital && word.length < 5;
    const worth = isNumber ? 0.3 : word.length === 1 && !isLetter(word) ? 0 : 1;
    for (let at = 0; at < survey.length; at++) {
      const one = survey[at]!, bit = 1 << at;
      if (known !== undefined && (known.common & bit) !== 0) one.common += 1;
      if (anywhere || known !== undefined && (known.within & bit) !== 0) {
        one.run += worth;
        if (isNumber || word === "q" || known !== undefined && (known.heart & bit) !== 0) one.heart = true;
      } else if (one.run > 0) endRun(one);
    }
  }
  for (const one of survey) endRun(one);
  return survey;
}

// A run of words without one that can carry a time holds no time phrase.
function endRun(one: { most: number; run: number; heart: boolean }): void {
  if (one.heart) one.most += one.run;
  one.run = 0;
  one.heart = false;
}

function isLetter(sign: string): boolean {
  return sign >= "a" && sign <= "z" || sign > "\u007f";
}

// Which languages have a word, as one bit each: a text is looked up once for all of them.
const languagesOf: ReadonlyMap<string, { common: number; within: number; heart: number }> = collectLanguages();

function collectLanguages(): Map<string, { common: number; within: number; heart: number }> {
  const languages = new Map<string, { common: number; within: number; heart: number }>();
  const of = (word: string) => {
    const known = languages.get(word) ?? { common: 0, within: 0, heart: 0 };
    languages.set(word, known);
    return known;
  };
  timeLexicons.forEach((lexicon, at) => {
    for (const word of lexicon.common) of(word).common |= 1 << at;
    for (const word of lexicon.within) of(word).within |= 1 << at;
    for (const [word, { heart, heartNext }] of lexicon.byFirst) if (heart || heartNext.size > 0) of(word).heart |= 1 << at;
  });
  return languages;
}
