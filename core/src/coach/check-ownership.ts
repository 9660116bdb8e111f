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
  const named = draft.body.findIndex((sentence) => contentStems(sentence.folded).some((stem) => matter.stems.has(stem)));
  const unnamed = named < 0 ? draft.body : draft.body.slice(0, named);
  for (const [pattern, weight] of named < 0 && matter.stems.size >= 4 ? [[vagueThing, 0.5], [vagueWord, 0.42]] as const : [[vagueThing, 0.5]] as const) {
    for (const sentence of unnamed) {
      const match = pattern.exec(sentence.folded);
      if (match === null) continue;
      const start = sentence.start + match.index;
      const span: Span = [start, start + match[0].length];
      const thing = theirThing(message);
      return [{ check: "not-concrete", span, why: "Name their thing", instead: thing === null ? [] : [fitWords(draft, span, `your ${thing}`)], weight }];
    }
  }
  return [];
}

const vagueThing = /\b(?:that|this|the|your) (?:issue|matter|problem|situation|case|concern|request|query|enquiry|inquiry|item|product|thing|incident|topic|subject|service)\b/;
// "It" and "that" name nothing where no word of theirs comes anywhere in the reply.
const vagueWord = /(?<=\b(?:replace|replaced|fix|fixed|check|checked|checking|resolve|resolved|refund|refunded|repair|repaired|change|changed|cancel|cancelled|into|about|with|look at|looked at|sort|sorted|handle|handled|solve|solved|correct|corrected|for|on) )(?:it|this|that)\b(?= |[.,;!]|$)(?! (?:week|month|year|morning|afternoon|evening|time|way|is|was|day|you|we|i)\b)/;
