import type { NumberedPatterns } from "./coach-lexicon.ts";
import type { DraftSentence } from "./read-draft.ts";

/** The first pattern met in a sentence that `takes` accepts, in the order of the list; patterns that cannot be met there do not run. */
export function meetPattern(sentence: DraftSentence, { patterns, from }: NumberedPatterns, takes: (match: RegExpExecArray) => boolean = always): RegExpExecArray | null {
  for (let at = 0; at < patterns.length; at += 1) {
    if (sentence.possible[from + at] !== 1) continue;
    const match = patterns[at]!.exec(sentence.folded);
    if (match !== null && takes(match)) return match;
  }
  return null;
}

/** Whether one of the patterns is met in a part of the sentence that begins and ends between words. */
export function meetsIn(sentence: DraftSentence, part: string, { patterns, from }: NumberedPatterns): boolean {
  return patterns.some((pattern, at) => sentence.possible[from + at] === 1 && pattern.test(part));
}

function always(): boolean {
  return true;
}
