import { indexPatterns, type PatternIndex } from "../language/pattern-index.ts";
import type { Wording } from "../language/lexicon-coach-wording.ts";
import { belittlingEn, condescendingEn } from "../language/lexicon-coach-en-tone.ts";
import { arguingEn, blamingEn } from "../language/lexicon-coach-en-blame.ts";
import { temperEn } from "../language/lexicon-coach-en-temper.ts";
import { serviceEn } from "../language/lexicon-coach-en-service.ts";
import { commitmentEn, concreteTimeEn, timelessEn, vagueInnocentEn, vagueTimesEn } from "../language/lexicon-coach-en-promises.ts";
import { falseMaybesEn, honestMaybeEn, innocentBeforeRefusalEn, innocentRefusalEn, optionsEn, refusalsEn, theirReasonEn } from "../language/lexicon-coach-en-declines.ts";

/** Patterns of one kind, with the number of the first of them in the lexicon's index. */
export type NumberedPatterns = { readonly patterns: readonly RegExp[]; readonly from: number };

/** All that the checks know about one language. */
export type CoachLexicon = {
  readonly index: PatternIndex;
  readonly tone: readonly (Wording & { readonly numbered: NumberedPatterns })[];
  readonly refusals: NumberedPatterns;
  readonly innocentRefusal: RegExp;
  readonly innocentBeforeRefusal: RegExp;
  readonly options: NumberedPatterns;
  readonly theirReason: RegExp;
  readonly falseMaybes: NumberedPatterns;
  readonly honestMaybe: RegExp;
  readonly vagueTimes: NumberedPatterns;
  readonly timeless: NumberedPatterns;
  readonly commitment: RegExp;
  readonly vagueInnocent: RegExp;
  readonly concreteTime: RegExp;
};

/** The lexicon of a language; null for a language the coach does not judge, where it stays silent. */
export function coachLexicon(language: string): CoachLexicon | null {
  return lexicons[language] ?? null;
}

function createEnglish(): CoachLexicon {
  const all: RegExp[] = [];
  const number = (patterns: readonly RegExp[]): NumberedPatterns => ({ patterns, from: all.push(...patterns) - patterns.length });
  const tone = [...condescendingEn, ...belittlingEn, ...arguingEn, ...blamingEn, ...temperEn, ...serviceEn].map((wording) => ({ ...wording, numbered: number(wording.says) }));
  const numbered = { refusals: number(refusalsEn), options: number(optionsEn), falseMaybes: number(falseMaybesEn), vagueTimes: number(vagueTimesEn), timeless: number(timelessEn) };
  return {
    index: indexPatterns(all), tone, ...numbered,
    innocentRefusal: innocentRefusalEn, innocentBeforeRefusal: innocentBeforeRefusalEn, theirReason: theirReasonEn, honestMaybe: honestMaybeEn,
    commitment: commitmentEn, vagueInnocent: vagueInnocentEn, concreteTime: concreteTimeEn,
  };
}

const lexicons: Readonly<Record<string, CoachLexicon>> = { en: createEnglish() };
