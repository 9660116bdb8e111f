import { weighFindings } from "../coach/learn-dismissals.ts";
import { reviewDraft } from "../coach/review-draft.ts";
import type { Knowledge } from "../language/knowledge.ts";
import type { DraftContext, DraftReview } from "../model/finding.ts";
import type { Reading } from "../model/reading.ts";
import { findPromises } from "../promises/find-promises.ts";
import { readMessage } from "../reading/read-message.ts";

/**
 * All that is to say about a draft: remarks with their reasons and better words, the promises in it with their time in the customer's
 * zone, and its noes. Without `knowledge` the rules speak alone. The same function runs in the browser at every pause, on the server before sending, and on the command line.
 *
 * @practice S2 Control it: look at your own words before they leave
 */
export function reviewOutgoing(draft: string, context: DraftContext, knowledge?: Knowledge): DraftReview {
  const customerReading = context.to ? readMessage({ text: context.to.message }, knowledge) : null;
  const promises = findPromises(draft, { now: context.now, zone: context.zone, hours: context.hours });
  const heat = context.to?.heat ?? upset(customerReading);
  const review = reviewDraft(draft, context, { promises, heat, customerReading, model: knowledge?.draft });
  return { ...review, findings: context.checkWeights ? weighFindings(review.findings, context.checkWeights) : review.findings, promises };
}

/** A cold complaint is told in calm words: where the matter is one and the displeasure is plain, it counts as upset. */
function upset(reading: Reading | null): number {
  if (reading === null) return 0;
  const { heat: { score }, signals: { complaint, dissatisfaction } } = reading;
  return score >= 30 && complaint >= 0.85 && dissatisfaction >= 0.8 ? Math.max(score, 40) : score;
}
