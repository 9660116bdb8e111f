import { indexPatterns, type PatternIndex } from "../language/possible-patterns.ts";
import type { FewCoachWords, Wording } from "../language/lexicon-coach-wording.ts";
import { coachDe } from "../language/lexicon-coach-de.ts";
import { coachFr } from "../language/lexicon-coach-fr.ts";
import { coachEs } from "../language/lexicon-coach-es.ts";
import { coachNl } from "../language/lexicon-coach-nl.ts";
import { coachPt } from "../language/lexicon-coach-pt.ts";
import { coachIt } from "../language/lexicon-coach-it.ts";
import { belittlingEn, condescendingEn } from "../language/lexicon-coach-en-tone.ts";
import { arguingEn, blamingEn } from "../language/lexicon-coach-en-blame.ts";
import { disdainEn } from "../language/lexicon-coach-en-disdain.ts";
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

/** The lexicon of a language, prepared when it is first asked for; null for a language the coach does not judge, where it stays silent. */
export function coachLexicon(language: string): CoachLexicon | null {
  const known = prepared.get(language);
  if (known !== undefined) return known;
  const words = few[language];
  const lexicon = language === "en" ? createEnglish() : words === undefined ? null : createSmall(words);
  if (lexicon !== null) prepared.set(language, lexicon);
  return lexicon;
}

function createEnglish(): CoachLexicon {
  const { all, number, numberTone } = createNumbers();
  const tone = numberTone([...condescendingEn, ...belittlingEn, ...arguingEn, ...blamingEn, ...temperEn, ...disdainEn, ...serviceEn]);
  const numbered = { refusals: number(refusalsEn), options: number(optionsEn), falseMaybes: number(falseMaybesEn), vagueTimes: number(vagueTimesEn), timeless: number(timelessEn) };
  return {
    index: indexPatterns(all), tone, ...numbered,
    innocentRefusal: innocentRefusalEn, innocentBeforeRefusal: innocentBeforeRefusalEn, theirReason: theirReasonEn, honestMaybe: honestMaybeEn,
    commitment: commitmentEn, vagueInnocent: vagueInnocentEn, concreteTime: concreteTimeEn,
  };
}

/** A language judged with care: wordings of tone, times, noes and perhapses; commitments without any time are left alone. */
function createSmall({ tone, refusals, options, falseMaybes, vagueTimes, ...plain }: FewCoachWords): CoachLexicon {
  const { all, number, numberTone } = createNumbers();
  const numbered = { tone: numberTone(tone), refusals: number(refusals), options: number(options), falseMaybes: number(falseMaybes), vagueTimes: number(vagueTimes), timeless: number([]) };
  return { index: indexPatterns(all), ...plain, ...numbered, innocentBeforeRefusal: never };
}

function createNumbers() {
  const all: RegExp[] = [];
  const number = (patterns: readonly RegExp[]): NumberedPatterns => ({ patterns, from: all.push(...patterns) - patterns.length });
  return { all, number, numberTone: (tone: readonly Wording[]) => tone.map((wording) => ({ ...wording, numbered: number(wording.says) })) };
}

const never = /(?!)/;
const few: Readonly<Record<string, FewCoachWords>> = { de: coachDe, fr: coachFr, es: coachEs, nl: coachNl, pt: coachPt, it: coachIt };
const prepared = new Map<string, CoachLexicon>();
