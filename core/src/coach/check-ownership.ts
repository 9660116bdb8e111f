import type { DraftContext, Finding } from "../model/finding.ts";
import type { Span } from "../model/span.ts";
import { fitWords } from "./fit-words.ts";
import { contentStems, readMatter, theirThing } from "./their-matter.ts";
import type { Draft } from "./read-draft.ts";

/**
 * "That issue" before the draft has named the customer's thing. The better words come from their message.
 *
 * @practice beyond Evidence-based wording: "your grey jacket" rather than "that"
 */
export function checkOwnership(draft: Draft, context: DraftContext): Finding[] {
  const message = context.to?.message ?? "";
  if (message.trim() === "" || draft.language !== "en" || draft.body.length === 0) return [];
  const matter = readMatter(message);
  for (const sentence of draft.body) {
    if (contentStems(sentence.folded).some((stem) => matter.stems.has(stem))) return [];
    const match = /\b(?:that|this|the|your) (?:issue|matter|problem|situation|case|concern|request|query|enquiry|inquiry|item|product|thing)\b/.exec(sentence.folded);
    if (match === null) continue;
    const start = sentence.start + match.index;
    const span: Span = [start, start + match[0].length];
    const thing = theirThing(message);
    return [{ check: "not-concrete", span, why: "Name their thing", instead: thing === null ? [] : [fitWords(draft, span, `your ${thing}`)], weight: 0.5 }];
  }
  return [];
}
