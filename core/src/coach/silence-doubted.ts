import type { Decline, Finding } from "../model/finding.ts";
import type { DraftModel } from "../language/draft-model.ts";
import type { LearnedSentence } from "./read-learned.ts";

/** What the rules remarked on, without the remarks the model doubts: a sentence that says something innocent in the same words. */
export function silenceDoubted(model: DraftModel, sentences: readonly LearnedSentence[], findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => finding.weight > certain || !isDoubted(model, sentences, finding.check, finding.span));
}

/** The noes of a draft: one that the model does not hear as bare is a softened one, a perhaps that it does not hear is none. */
export function soundDeclines(model: DraftModel, sentences: readonly LearnedSentence[], declines: readonly Decline[]): Decline[] {
  return declines.flatMap((decline): Decline[] => {
    if (decline.kind === "abrupt") return [isDoubted(model, sentences, "abrupt-no", decline.span) ? { ...decline, kind: "softened" } : decline];
    return decline.kind === "false-maybe" && isDoubted(model, sentences, decline.kind, decline.span) ? [] : [decline];
  });
}

function isDoubted({ heads }: DraftModel, sentences: readonly LearnedSentence[], check: string, [start, end]: readonly [number, number]): boolean {
  const at = heads.findIndex(({ name }) => name === check);
  const read = sentences.find(({ sentence }) => sentence.start <= start && sentence.end >= end && start < end);
  return at >= 0 && read !== undefined && read.odds[at]! < heads[at]!.doubt;
}

// Remarks of this weight rest on words that are innocent almost nowhere.
const certain = 0.82;
