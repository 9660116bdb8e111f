import type { Span } from "../model/span.ts";
import { splitSentences } from "../language/sentences.ts";

/** A few sentences that are read together. */
export type Passage = { readonly span: Span; readonly sentences: readonly Span[] };

/**
 * A text in passages of whole sentences, each of a paragraph's length. A grave paragraph in a long friendly mail is then read for what
 * it is, and a long mail is not hotter for being long. A short text is one passage.
 */
export function splitPassages(text: string): Passage[] {
  const passages: { span: [number, number]; sentences: Span[] }[] = [];
  for (const [start, end] of splitSentences(text)) {
    const last = passages.at(-1);
    if (last !== undefined && end - last.span[0] <= mostLetters) {
      last.span[1] = end;
      last.sentences.push([start, end]);
    } else passages.push({ span: [start, end], sentences: [[start, end]] });
  }
  return passages;
}

/** What passages say together: the strongest counts in full, of the others a part. Texts of one passage are as strong as it is. */
export function sumUpPassages(strengths: readonly number[]): number {
  const most = Math.max(...strengths);
  return most + echo * strengths.reduce((sum, strength) => sum + Math.max(0, strength), -Math.max(0, most));
}

const mostLetters = 380;
const echo = 0.25;
