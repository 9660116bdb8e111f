import type { Span } from "../model/span.ts";
import { leaveOutPolicy } from "./leave-out-policy.ts";
import type { Draft } from "./read-draft.ts";
import { sayings } from "./sayings.ts";

/**
 * A bare no with a question behind it that opens a way. The no stays; without our policy as its reason and, where the language
 * allows it, without its "unfortunately".
 */
export function softenNo(draft: Draft, [start, end]: Span): string {
  const sentence = withoutPolicy(draft, [start, end]).replace(/[.!…]*$/, "");
  return `${verbSecond.has(draft.language) ? sentence : withoutOpener(sentence)}. ${sayings(draft.language).openWay}`;
}

function withoutPolicy(draft: Draft, [start, end]: Span): string {
  const own = draft.body.find((sentence) => sentence.start === start && sentence.end === end);
  const left = own === undefined ? null : leaveOutPolicy(draft, own);
  const words = left?.instead[0];
  return left === null || words === undefined ? draft.text.slice(start, end) : draft.text.slice(start, left.span[0]) + words + draft.text.slice(left.span[1], end);
}

/** The next word takes over the opener's capital, and only where it had one. */
function withoutOpener(sentence: string): string {
  return sentence.replace(opener, (_, first: string, next: string) => (/\p{Lu}/u.test(first) ? next.toUpperCase() : next));
}

// There the verb stands behind the opener: without it the no would read as a question.
const verbSecond: ReadonlySet<string> = new Set(["de", "nl"]);
const opener = /^(?=(.))(?:unfortunately|sadly|regrettably|i’m afraid|i'm afraid|malheureusement|lamentablemente|infelizmente|purtroppo),?\s+(\S)/i;
