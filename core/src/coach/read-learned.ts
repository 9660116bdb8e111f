import type { Decline, Finding } from "../model/finding.ts";
import { draftFeatures, ruleFeature, type DraftFeatures } from "../language/draft-features.ts";
import { apologyWords, concessions, feelingWords, validation } from "../language/lexicon-coach-recognition.ts";
import { scoreDraftHeads, type DraftModel } from "../language/draft-model.ts";
import { recognisesNothing } from "./check-acknowledgement.ts";
import type { Draft, DraftSentence } from "./read-draft.ts";

/** What the model says of one sentence: log-odds by head. */
export type LearnedSentence = { readonly sentence: DraftSentence; readonly features: DraftFeatures; readonly odds: Float64Array };

/** The sentences of a draft as a model read them, with the model. */
export type Learned = { readonly model: DraftModel; readonly sentences: readonly LearnedSentence[] };

/** The learned reading of a draft's own sentences, greeting and closing left out. */
export function readLearned(draft: Draft, model: DraftModel, findings: readonly Finding[], declines: readonly Decline[]): LearnedSentence[] {
  return draft.body.map((sentence) => {
    const features = draftFeatures(sentence.folded, draft.language);
    return { sentence, features, odds: scoreDraftHeads(model, features, rulesIn(sentence, findings, declines)) };
  });
}

/** Whether the model hears the customer's matter acknowledged in one of the first sentences, in words the rules do not know. */
export function hearsAcknowledgement({ model, sentences }: Learned, language: string): boolean {
  const at = model.heads.findIndex(({ name }) => name === "acknowledges"), head = model.heads[at];
  return head !== undefined && sentences.slice(0, 3).some(({ sentence, odds }) => !recognisesNothing(sentence.folded) && odds[at]! >= (language === "en" ? heard : head.sureElsewhere));
}

/** The rules that spoke inside a sentence, as features. What only the whole draft or the customer's message can tell is no sentence's matter. */
export function rulesIn({ start, end, folded }: { readonly start: number; readonly end: number; readonly folded: string }, findings: readonly Finding[], declines: readonly Decline[]): number[] {
  const names = new Set<string>();
  for (const { check, span } of findings) if (sentenceRules.has(check) && span[0] < end && span[1] > start) names.add(check);
  for (const { kind, span } of declines) if (span[0] < end && span[1] > start) names.add(`decline-${kind}`);
  for (const [name, says] of marks) if (says.test(folded)) names.add(name);
  return [...names].map(ruleFeature);
}

/** The log-odds of one head in a sentence; null where the model does not have it. */
export function oddsOf(model: DraftModel, { odds }: LearnedSentence, name: string): number | null {
  const at = model.heads.findIndex((head) => head.name === name);
  return at < 0 ? null : odds[at]!;
}

// Two thirds of what acknowledges lies above, and a twentieth of what only sounds so.
const heard = -0.5;
const marks: readonly (readonly [string, RegExp])[] = [["mark-concedes", concessions], ["mark-right", validation], ["mark-sorry", apologyWords], ["mark-feeling", feelingWords]];
const sentenceRules: ReadonlySet<string> = new Set([
  "condescending", "belittling", "arguing", "blaming", "calm-down", "sarcastic", "bureaucratic", "labels-person", "shouting", "abrupt-no", "false-maybe",
  "vague-promise", "over-promise", "empty-assurance", "not-owned",
]);
