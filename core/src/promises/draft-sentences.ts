import type { Span } from "../model/span.ts";

/** The sentences of a draft as spans without surrounding space. Dots in dates, times and abbreviations end none; a new paragraph or list item always does. */
export function draftSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?…]{1,12}["'”)]{0,3}(?=\s)|\n[ \t]*\n\s*|\n(?=[ \t]*(?:[-*•–]|\d{1,2}[.)])\s)|\n/gu)) {
    const end = match.index + match[0].length;
    if (!isBoundary(text, match.index, match[0], end)) continue;
    pushTrimmed(sentences, text, start, end);
    start = end;
  }
  pushTrimmed(sentences, text, start, text.length);
  return sentences;
}

const abbreviation = /(?:^|[\s(])(?:e\.g|i\.e|a\.m|p\.m|z\.B|d\.h|bzw|ca|approx|Mr|Mrs|Ms|Dr|Nr|no|Hr|Fr|Sr|Sra|Sig|dhr|mevr|p\.ex|[A-Z])$/u;

function isBoundary(text: string, at: number, sign: string, end: number): boolean {
  if (sign.startsWith("\n")) {
    if (/\n[ \t]*\n/u.test(sign)) return true;
    const next = /\S/u.exec(text.slice(end, end + 40))?.[0] ?? "";
    const before = text.slice(Math.max(0, at - 40), at).trimEnd().at(-1) ?? "";
    // A line that only wraps goes on in small letters; a greeting or a list item does not.
    return /[-*•–\p{Lu}\d¿¡]/u.test(next) && (/[.:;!?,…]/u.test(before) || /[-*•–\d]/u.test(next) || at - text.lastIndexOf("\n", at - 1) < 45);
  }
  if (sign[0] !== ".") return true;
  const before = text.slice(Math.max(0, at - 12), at);
  const next = /\S/u.exec(text.slice(end, end + 40))?.[0] ?? "";
  if (/\d$/u.test(before)) return /[\p{Lu}¿¡]/u.test(next) && !/^\s*(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Uhr)/u.test(text.slice(end, end + 8));
  if (/[ap]\.?m$/iu.test(before) || !abbreviation.test(before)) return !/\p{Ll}/u.test(next);
  return false;
}

function pushTrimmed(sentences: Span[], text: string, start: number, end: number): void {
  let from = start, to = end;
  while (from < to && /\s/u.test(text[from]!)) from += 1;
  while (to > from && /\s/u.test(text[to - 1]!)) to -= 1;
  if (to > from) sentences.push([from, to]);
}
