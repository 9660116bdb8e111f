import type { ReadingInput } from "../model/reading.ts";
import { splitWords } from "../language/words.ts";
import { gatherClues, type Clue } from "./gather-clues.ts";

/**
 * What the turns before say about this one: displeasure said a turn ago still counts by half, saying the same again means that
 * it was not heard, and after our "sorry, I cannot" few are content. These clues have no words in the text that is read.
 * @practice S1 Listen: dissatisfaction shows over turns, not in one
 */
export function readContext(text: string, before: NonNullable<ReadingInput["before"]>, language: string): Clue[] {
  if (before.length === 0) return [];
  const clues: Clue[] = [];
  const theirs = before.filter((message) => message.from === "customer");
  const lastOurs = before.at(-1)?.from === "agent" ? before.at(-1)!.text : "";
  const last = theirs.at(-1);
  if (last !== undefined) {
    const said = gatherClues(last.text, language).reduce((sum, clue) => sum + (clue.weights["dissatisfaction"] ?? 0), 0);
    if (said > 0) clues.push(contextClue("displeased-before", { dissatisfaction: Math.min(1.2, said * 0.4), complaint: Math.min(0.6, said * 0.2) }));
  }
  if (theirs.slice(-3).some((message) => isSaidAgain(message.text, text))) clues.push(contextClue("said-again", { dissatisfaction: 0.8, complaint: 0.3 }));
  if (refused.test(lastOurs)) clues.push(contextClue("after-our-no", { dissatisfaction: 0.6 }));
  return clues;
}

const refused = /\b(?:sorry|apologi[sz]e|unfortunately|unable to|(?:can(?:no|['’])t|could ?n[o'’]t|do(?:es)?n['’]t) (?:find|help|do|understand|have|see|seem|any)|no (?:results?|matches|information)|not (?:available|possible|sure)|could you (?:repeat|rephrase)|leider|malheureusement|lamentablemente|helaas|infelizmente|purtroppo)\b/i;

function contextClue(phrase: string, weights: Clue["weights"]): Clue {
  return { span: [0, 0], phrase, weights };
}

function isSaidAgain(earlier: string, now: string): boolean {
  const words = matterWords(now);
  if (words.length < 3) return false;
  const known = new Set(matterWords(earlier));
  return words.filter((word) => known.has(word)).length / words.length >= 0.6;
}

function matterWords(text: string): string[] {
  return [...new Set(splitWords(text).map((word) => word.text).filter((word) => word.length > 3))];
}
