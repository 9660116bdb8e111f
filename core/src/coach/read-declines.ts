import type { Decline } from "../model/finding.ts";
import type { CoachLexicon } from "./coach-lexicon.ts";
import { meetPattern, meetsIn } from "./meet-patterns.ts";
import type { Draft, DraftSentence } from "./read-draft.ts";

/**
 * The sentences in which a draft says no, or a perhaps that may become one. A no is softened where a way stays open
 * nearby (an offer, a choice) or its reason stands on the customer's side; a perhaps is honest where it says when it will be known.
 *
 * @practice S4 Soften the no
 */
export function readDeclines(draft: Draft, lexicon: CoachLexicon): Decline[] {
  const declines: Decline[] = [];
  draft.body.forEach((sentence, at) => {
    const kind = refuses(sentence, lexicon)
      ? (isSoftened(draft, at, lexicon) ? "softened" : "abrupt")
      : isFalseMaybe(draft, at, lexicon) ? "false-maybe" : null;
    if (kind !== null) declines.push({ span: [sentence.start, sentence.end], kind });
  });
  return declines;
}

function refuses(sentence: DraftSentence, lexicon: CoachLexicon): boolean {
  return refusalAt(sentence, lexicon) >= 0;
}

function refusalAt(sentence: DraftSentence, lexicon: CoachLexicon): number {
  const { folded } = sentence;
  if (folded.endsWith("?")) return -1;
  const refusal = meetPattern(sentence, lexicon.refusals, (match) => !lexicon.innocentBeforeRefusal.test(folded.slice(0, match.index)));
  return refusal === null || lexicon.innocentRefusal.test(folded) ? -1 : refusal.index;
}

/** Whether a way stays open in the sentences around a no: an offer, a choice, or a reason on the customer's side. */
export function opensWayNearby(draft: Draft, at: number, lexicon: CoachLexicon): boolean {
  const near = [at - 2, at - 1, at + 1, at + 2, at + 3].map((place) => draft.body[place]).filter((sentence) => sentence !== undefined);
  return near.some((sentence) => meetPattern(sentence, lexicon.options) !== null && !refuses(sentence, lexicon) || lexicon.theirReason.test(sentence.folded));
}

function isSoftened(draft: Draft, at: number, lexicon: CoachLexicon): boolean {
  const own = draft.body[at]!;
  const refusal = refusalAt(own, lexicon);
  if (lexicon.theirReason.test(own.folded)) return true;
  if (meetsIn(own, own.folded.slice(refusal + 1), lexicon.options) || meetsIn(own, own.folded.slice(0, refusal), lexicon.options)) return true;
  return opensWayNearby(draft, at, lexicon);
}

function isFalseMaybe(draft: Draft, at: number, lexicon: CoachLexicon): boolean {
  const { folded } = draft.body[at]!;
  if (folded.endsWith("?") || meetPattern(draft.body[at]!, lexicon.falseMaybes) === null) return false;
  const behind = `${folded} ${draft.body[at + 1]?.folded ?? ""}`;
  return !(lexicon.concreteTime.test(behind) && lexicon.honestMaybe.test(behind));
}
