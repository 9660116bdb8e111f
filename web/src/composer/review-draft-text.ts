import { reviewOutgoing } from "@rapport/core/flows/draft-changed.ts";
import { findingKey, showFindings } from "@rapport/core/coach/show-findings.ts";
import { findTimes } from "@rapport/core/time/find-times.ts";
import type { Knowledge } from "@rapport/core/language/knowledge.ts";
import type { DraftContext, DraftReview, Finding, PromiseCandidate } from "@rapport/core/model/finding.ts";

export type ReviewRequest = { readonly text: string; readonly context: DraftContext; readonly dismissed: readonly string[] };
export type Reviewed = {
  readonly text: string; readonly review: DraftReview;
  /** What the agent sees, with the key by which it can be dismissed. */
  readonly shown: readonly { readonly finding: Finding; readonly key: string }[];
  /** Promises with a time, each with the words that name it. */
  readonly timed: readonly { readonly promise: PromiseCandidate; readonly words: readonly [number, number] }[];
};

/** Everything that the composer shows about a draft. The rules are core's; the server runs the same before a mail leaves. */
export function reviewDraftText({ text, context, dismissed }: ReviewRequest, knowledge: Knowledge): Reviewed {
  const review = reviewOutgoing(text, context, knowledge), times = findTimes(text, context);
  return {
    text, review,
    shown: showFindings(text, review.findings, dismissed).map((finding) => ({ finding, key: findingKey(text, finding) })),
    timed: review.promises.filter((promise) => promise.dueAt !== null).map((promise) => ({ promise, words: times.findLast(({ span }) => span[0] >= promise.span[0] && span[1] <= promise.span[1])?.span ?? promise.span })),
  };
}
