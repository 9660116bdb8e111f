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
  /** A role where the customer's name belongs. */
  readonly greets?: boolean;
  /** Our policy given as the reason: only that clause is left out. */
  readonly policy?: boolean;
  /** The sentence says something innocent where this is met in it. */
  readonly unless?: RegExp;
  /** Innocent where the words before end like this. */
  readonly notAfter?: RegExp;
  /** Innocent where the words behind begin like this. */
  readonly notBefore?: RegExp;
};

/** What the coach knows of a language it judges with care: wordings of tone, times that name none, noes and what opens a way. */
export type FewCoachWords = {
  readonly tone: readonly Wording[];
  readonly vagueTimes: readonly RegExp[];
  /** The vague time is what the reader is asked for, or it is over. */
  readonly vagueInnocent: RegExp;
  readonly commitment: RegExp;
  readonly concreteTime: RegExp;
  readonly refusals: readonly RegExp[];
  readonly innocentRefusal: RegExp;
  readonly options: readonly RegExp[];
  readonly theirReason: RegExp;
  readonly falseMaybes: readonly RegExp[];
  readonly honestMaybe: RegExp;
};

/** A family of wordings in another language than English: the reason and the weight are the check's own. */
export function careful(check: keyof typeof reasons, instead: string, says: readonly RegExp[], unless?: RegExp): Wording {
  const [why, weight] = reasons[check];
  return { check, why, weight, says, instead: [instead], whole: true, ...(unless === undefined ? {} : { unless }) };
}

const reasons = {
  condescending: ["Reads as a correction", 0.8],
  belittling: ["Makes their trouble small", 0.7],
  arguing: ["Argues the point. Give the facts", 0.7],
  blaming: ["Looks back and blames. Look ahead", 0.75],
  "calm-down": ["Telling people to calm down heats", 0.85],
  sarcastic: ["Reads as mockery", 0.7],
  bureaucratic: ["Cold and official. Say it yourself", 0.55],
  "labels-person": ["Speaks of the person, not the matter", 0.8],
  "over-promise": ["More than you can know", 0.6],
  "empty-assurance": ["What changed, so it will not?", 0.55],
} as const;
