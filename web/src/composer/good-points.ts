import type { DraftReview } from "@rapport/core/model/finding.ts";
import type { WordKey } from "../i18n/say.ts";

/** Up to five things that are right in a draft; only what the review really saw is said. */
export function goodPoints(review: DraftReview, text: string, theirWords: readonly { readonly theirs: string }[]): readonly WordKey[] {
  const timed = review.promises.filter((promise) => !promise.conditional), folded = text.toLowerCase();
  const points: (WordKey | false)[] = [
    review.signals.acknowledges >= 0.5 && "good.acknowledged",
    review.declines.length > 0 && review.declines.every((decline) => decline.kind === "softened") && "good.softened",
    timed.length > 0 && timed.every((promise) => promise.dueAt !== null) && "good.times",
    /\?\s*(\n|$)/.test(text) && "good.question",
    theirWords.some((pair) => folded.includes(pair.theirs.toLowerCase())) && "good.words",
    review.signals.polite >= 0.5 && review.signals.condescending < 0.2 && "good.tone",
  ];
  return points.filter((point) => point !== false).slice(0, 5);
}
