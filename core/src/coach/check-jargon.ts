import type { DraftContext, Finding } from "../model/finding.ts";
import { foldText } from "./fold-text.ts";
import type { Draft } from "./read-draft.ts";

/**
 * Our words where the customer has words of their own for the thing, unless they used ours in their message.
 *
 * @practice S0 Speak their language
 */
export function checkJargon(draft: Draft, context: DraftContext): Finding[] {
  const message = foldText((context.to?.message ?? "").slice(0, 20_000));
  return (context.to?.words ?? []).flatMap(({ ours, theirs }): Finding[] => {
    const pattern = termPattern(foldText(ours));
    if (pattern === null || pattern.test(message) && !termPattern(foldText(theirs))?.test(message)) return [];
    return draft.sentences.flatMap((sentence): Finding[] => {
      const match = pattern.exec(sentence.folded);
      if (match === null || foldText(theirs).includes(match[0]) && sentence.folded.includes(foldText(theirs))) return [];
      const start = sentence.start + match.index, end = start + match[0].length;
      return [{ check: "our-jargon", span: [start, end], why: `Their word is “${theirs}”`.split(" ").length <= 8 ? `Their word is “${theirs}”` : "They have their own word for it", instead: [likeSpan(theirs, draft.text.slice(start, end), match[1] !== undefined)], weight: 0.45 }];
    });
  });
}

function termPattern(term: string): RegExp | null {
  const trimmed = term.trim();
  return trimmed === "" ? null : new RegExp(`(?<![\\p{L}\\p{N}])${trimmed.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(s|es)?(?![\\p{L}\\p{N}])`, "u");
}

function likeSpan(theirs: string, written: string, plural: boolean): string {
  const numbered = plural && /^[a-z ]+[^s]$/i.test(theirs) && !theirs.startsWith("the ") ? `${theirs}s` : theirs;
  return /^\p{Lu}\p{Ll}/u.test(written) ? numbered[0]!.toUpperCase() + numbered.slice(1) : numbered;
}
