/** The coach's rules, loaded when somebody writes. The same functions run on the server before a mail leaves. */
export async function loadReview() {
  const [{ reviewOutgoing }, { showFindings, findingKey }, { findTimes }] = await Promise.all([
    import("@rapport/core/flows/draft-changed.ts"), import("@rapport/core/coach/show-findings.ts"), import("@rapport/core/time/find-times.ts"),
  ]);
  return { reviewOutgoing, showFindings, findingKey, findTimes };
}
