import type { DraftModel } from "./draft-model.ts";
import type { LanguageModel } from "./language-model.ts";
import type { SimilarityModel } from "./similarity-model.ts";
import type { TextModel } from "./text-model.ts";

/**
 * What was learned from data, as the shell loads it from `models/`. Everything is optional: without it the rules and lexicons speak alone.
 * Nothing in core keeps it: it is handed in, like the time.
 */
export type Knowledge = {
  /** Heads over a customer's words: displeasure, anger, gratitude, abuse, requests, needs. */
  readonly reading?: TextModel | undefined;
  /** Heads over an agent's sentences: tone, noes, promises, politeness. */
  readonly draft?: DraftModel | undefined;
  /** What words mean to each other, for finding complaints with one cause. */
  readonly similarity?: SimilarityModel | undefined;
  /** Letters and words of 24 languages, many more than the table that is always there. */
  readonly languages?: LanguageModel | undefined;
};
