import type { Span } from "../model/span.ts";
import { hedges, ourWill } from "../language/lexicon-coach-hedges.ts";
import { coachLexicon } from "./coach-lexicon.ts";
import { meetPattern } from "./meet-patterns.ts";
import type { Draft } from "./read-draft.ts";

/** Whether a folded sentence says plainly that we will do something, with no word that leaves it open: a yes that lacks its time, and no perhaps. */
export function isPlainCommitment(folded: string, language: string): boolean {
  return ourWill[language]?.test(folded) === true && !hedges[language]!.test(folded);
}

/** Whether the sentence at the span commits us to a vague time ("soon"), which is remarked on as such. */
export function namesVagueTime(draft: Draft, [start, end]: Span): boolean {
  const lexicon = coachLexicon(draft.language), sentence = draft.body.find((one) => one.start === start && one.end === end);
  if (lexicon === null || sentence === undefined) return false;
  const { folded } = sentence;
  return meetPattern(sentence, lexicon.vagueTimes) !== null && lexicon.commitment.test(folded) && !lexicon.vagueInnocent.test(folded) && !lexicon.concreteTime.test(folded);
}
