import type { Span } from "../model/span.ts";

/**
 * The sentences of a text as spans, without the white space around them. A line that was wrapped by a mail program goes on
 * in the next one; a blank line, a list item or a short line ends a sentence.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const found of text.matchAll(/[.!?…。！？]+["'”’»)\]]*(?=\s|$)|\r?\n[^\S\n]*/g)) {
    const at = found.index;
    const end = at + found[0].length;
    if (found[0].includes("\n") ? !endsLine(text, start, at, end) : !endsSentence(text, at, found[0])) continue;
    pushTrimmed(spans, text, start, found[0].includes("\n") ? at : end);
    start = end;
  }
  pushTrimmed(spans, text, start, text.length);
  return spans;
}

const wrapWidth = 58;
const abbreviation = /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|no|nr|approx|ca|etc|vs|inc|ltd|e\.g|i\.e|z\.b|bzw|u\.a|d\.h|inkl|evtl|usw|m|mme|sr|sra|sig|dhr|mevr|bijv|núm|[a-z])$/i;

function endsSentence(text: string, at: number, mark: string): boolean {
  if (mark[0] !== "." || mark.length > 1) return true;
  const before = text.slice(Math.max(0, at - 12), at);
  if (/\d$/.test(before)) return /^\s+(?:\p{Lu}|$)/u.test(text.slice(at + 1, at + 40)) || at + 1 === text.length || text[at + 1] === "\n";
  if (!abbreviation.test(before)) return true;
  // "etc." and a single letter may also close a sentence: then a capital follows a blank, and not a name after a title.
  return /etc$/i.test(before) && /^\s+\p{Lu}/u.test(text.slice(at + 1, at + 4));
}

function endsLine(text: string, start: number, at: number, end: number): boolean {
  if (text[end] === "\n" || text[end] === "\r" || end >= text.length) return true;
  if (/^[-*•–]\s|^\d+[.)]\s/.test(text.slice(end, end + 4))) return true;
  const line = text.slice(Math.max(start, text.lastIndexOf("\n", at - 1) + 1), at);
  return line.length < wrapWidth || /[:;]\s*$/.test(line);
}

function pushTrimmed(spans: Span[], text: string, start: number, end: number): void {
  while (start < end && isBlank(text.charCodeAt(start))) start += 1;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  if (end > start) spans.push([start, end]);
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
}
