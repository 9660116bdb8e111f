import type { CheckName } from "../model/finding.ts";

/**
 * One family of wordings the coach remarks on. Patterns are met with one folded sentence at a time (lower case, no accents,
 * straight quotes, one blank for a line break). `instead` may use `$1`; `whole` puts the better words in place of the sentence.
 */
export type Wording = {
  readonly check: CheckName;
  /** At most eight words, in the product's voice. */
  readonly why: string;
  readonly weight: number;
  readonly says: readonly RegExp[];
  readonly instead: readonly string[];
  readonly whole?: boolean;
  /** The sentence says something innocent where this is met in it. */
  readonly unless?: RegExp;
  /** Innocent where the words before end like this. */
  readonly notAfter?: RegExp;
  /** Innocent where the words behind begin like this. */
  readonly notBefore?: RegExp;
};

/** What the coach knows of a language it judges with care only: some wordings of tone, and times that name none. */
export type FewCoachWords = {
  readonly tone: readonly Wording[];
  readonly vagueTimes: readonly RegExp[];
  /** The vague time is what the reader is asked for, or it is over. */
  readonly vagueInnocent: RegExp;
  readonly concreteTime: RegExp;
};
