import type { DraftContext, Finding } from "../model/finding.ts";
import type { Span } from "../model/span.ts";
import { fitWords } from "./fit-words.ts";
import { contentStems, readMatter } from "./their-matter.ts";
import type { Draft } from "./read-draft.ts";

/**
 * "That issue" where the whole draft never names the customer's thing. The better words come from their message.
 *
 * @practice beyond Evidence-based wording: "your grey jacket" rather than "that"
 */
export function checkOwnership(draft: Draft, context: DraftContext): Finding[] {
  const message = context.to?.message ?? "";
  if (message.trim() === "" || draft.language !== "en" || draft.body.length === 0) return [];
  const matter = readMatter(message);
  if (draft.body.some((sentence) => contentStems(sentence.folded).some((stem) => matter.stems.has(stem)))) return [];
  for (const sentence of draft.body) {
    const match = /\b(?:that|this|the|your) (?:issue|matter|problem|situation|case|concern|request|query|enquiry|inquiry|item|product|thing)\b/.exec(sentence.folded);
    if (match === null) continue;
    const start = sentence.start + match.index;
    const span: Span = [start, start + match[0].length];
    const thing = theirThing(matter.folded);
    return [{ check: "not-concrete", span, why: "Name their thing", instead: thing === null ? [] : [fitWords(draft, span, `your ${thing}`)], weight: 0.5 }];
  }
  return [];
}

/** The first thing that the customer calls theirs. */
function theirThing(message: string): string | null {
  const found = /\b(?:my|our) ((?:new |old |second |last |first |whole )?[a-z][a-z-]{2,20})(?= (?:is|was|has|had|does|did|never|keeps?|still|won't|doesn't|didn't|isn't|hasn't|can't|stopped|arrived|broke|failed|from|for|on|in|and|rejected|were|are)\b|[.,!?;]|$)/.exec(message);
  return found === null ? null : found[1]!;
}
