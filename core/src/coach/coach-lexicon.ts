import type { Wording } from "../language/lexicon-coach-wording.ts";
import { belittlingEn, condescendingEn } from "../language/lexicon-coach-en-tone.ts";
import { arguingEn, blamingEn } from "../language/lexicon-coach-en-blame.ts";
import { temperEn } from "../language/lexicon-coach-en-temper.ts";
import { serviceEn } from "../language/lexicon-coach-en-service.ts";
import { commitmentEn, concreteTimeEn, timelessEn, vagueInnocentEn, vagueTimesEn } from "../language/lexicon-coach-en-promises.ts";
import { falseMaybesEn, honestMaybeEn, innocentBeforeRefusalEn, innocentRefusalEn, optionsEn, refusalsEn, theirReasonEn } from "../language/lexicon-coach-en-declines.ts";

/** All that the checks know about one language. */
export type CoachLexicon = {
  readonly tone: readonly Wording[];
  readonly refusals: readonly RegExp[];
  readonly innocentRefusal: RegExp;
  readonly innocentBeforeRefusal: RegExp;
  readonly options: readonly RegExp[];
  readonly theirReason: RegExp;
  readonly falseMaybes: readonly RegExp[];
  readonly honestMaybe: RegExp;
  readonly vagueTimes: readonly RegExp[];
  readonly timeless: readonly RegExp[];
  readonly commitment: RegExp;
  readonly vagueInnocent: RegExp;
  readonly concreteTime: RegExp;
};

const en: CoachLexicon = {
  tone: [...condescendingEn, ...belittlingEn, ...arguingEn, ...blamingEn, ...temperEn, ...serviceEn],
  refusals: refusalsEn, innocentRefusal: innocentRefusalEn, innocentBeforeRefusal: innocentBeforeRefusalEn, options: optionsEn, theirReason: theirReasonEn,
  falseMaybes: falseMaybesEn, honestMaybe: honestMaybeEn,
  vagueTimes: vagueTimesEn, timeless: timelessEn, commitment: commitmentEn, vagueInnocent: vagueInnocentEn, concreteTime: concreteTimeEn,
};

const lexicons: Readonly<Record<string, CoachLexicon>> = { en };

/** The lexicon of a language; null for a language the coach does not judge, where it stays silent. */
export function coachLexicon(language: string): CoachLexicon | null {
  return lexicons[language] ?? null;
}
