import type { Span } from "../model/span.ts";
import type { Draft } from "./read-draft.ts";

/** Words made to stand where the span is: a capital where a sentence begins, small inside it, and the span's own last mark. */
export function fitWords(draft: Draft, [start, end]: Span, words: string): string {
  if (words === "") return "";
  const opens = draft.sentences.some((sentence) => sentence.start === start);
  const cased = opens ? words[0]!.toUpperCase() + words.slice(1) : lowerFirst(words);
  const last = draft.text[end - 1] ?? "";
  const next = draft.text[end] ?? "";
  if (/[.!?…]/.test(last)) return /[.!?]$/.test(cased) ? cased : `${cased.replace(/[,;:]$/, "")}.`;
  // The sentence goes on behind the span: its own mark follows.
  return /[.!?…,;:]/.test(next) ? cased.replace(/[.,;:]$/, "") : /[.]$/.test(cased) && next !== "" && next !== "\n" ? cased.slice(0, -1) : cased;
}

function lowerFirst(words: string): string {
  return /^(?:I\b|I’|[A-Z]{2})/.test(words) ? words : words[0]!.toLowerCase() + words.slice(1);
}
