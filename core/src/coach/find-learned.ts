import type { CheckName, DraftContext, Finding } from "../model/finding.ts";
import type { Span } from "../model/span.ts";
import { tokenParts, type DraftModel } from "../language/draft-model.ts";
import { learnedWhy } from "../language/lexicon-coach-learned.ts";
import { betterWords } from "./better-words.ts";
import type { Draft } from "./read-draft.ts";
import type { LearnedSentence } from "./read-learned.ts";

/**
 * Remarks that no rule made and the model is sure of: in each sentence at most two. The span is the clause that carries the
 * score, and the weight stays below a rule's.
 *
 * @practice S2 Tone it: the worst thing you can do is take on a condescending tone
 */
export function findLearned(draft: Draft, context: DraftContext, model: DraftModel, learned: readonly LearnedSentence[], found: readonly Finding[]): Finding[] {
  return learned.filter(({ features }) => features.tokens.length >= fewestTokens).flatMap((read) => surest(model, read).flatMap(({ check, head, over }): Finding[] => {
    const { start, end } = read.sentence;
    if (found.some((finding) => finding.check === check && finding.weight >= 0.4 && finding.span[0] < end && finding.span[1] > start)) return [];
    const { span, instead } = betterWords(draft, context, read.sentence, check, carryingClause(model, head, read));
    return [{ check, span, why: learnedWhy[check]!, instead, weight: Math.round(Math.min(0.62, 0.46 + over / 20) * 100) / 100, learned: true }];
  }));
}

type Sure = { readonly check: CheckName; readonly head: number; readonly over: number };

function surest({ heads }: DraftModel, { odds }: LearnedSentence): Sure[] {
  return heads.map(({ name, sure }, head): Sure => ({ check: name as CheckName, head, over: odds[head]! - sure }))
    .filter(({ check, over }) => over >= 0 && learnedWhy[check] !== undefined).sort((a, b) => b.over - a.over).slice(0, mostPerSentence);
}

/** The clause that carries most of the score; the whole sentence where no clause stands out. */
function carryingClause(model: DraftModel, head: number, { sentence, features }: LearnedSentence): Span {
  const parts = tokenParts(model, head, features);
  const clauses = clausesOf(sentence.folded);
  const sums = clauses.map(([from, to]) => features.tokens.reduce((sum, { start }, at) => start >= from && start < to ? sum + parts[at]! : sum, 0));
  const most = Math.max(...sums);
  const at = sums.indexOf(most);
  const total = sums.reduce((sum, part) => sum + Math.max(0, part), 0);
  const [from, to] = clauses.length > 1 && most > total * 0.7 ? clauses[at]! : [0, sentence.folded.length];
  return [sentence.start + from, sentence.start + to];
}

/** Clauses that could stand alone: four words or more on each side of a comma, a colon or a dash. */
function clausesOf(folded: string): [number, number][] {
  const cuts = [...folded.matchAll(/[,;:]\s+(?:and |but |so )?|\s[-–—]\s/g)].filter(({ index, 0: mark }) => words(folded.slice(0, index)) >= 4 && words(folded.slice(index + mark.length)) >= 4);
  const clauses: [number, number][] = [];
  let from = 0;
  for (const { index, 0: mark } of cuts) {
    if (index < from) continue;
    clauses.push([from, index]);
    from = index + mark.length;
  }
  return [...clauses, [from, folded.length]];
}

function words(text: string): number {
  return text.split(/\s+/).filter((word) => /[a-z0-9]/.test(word)).length;
}

// "Of course." says too little to be judged without the sentence beside it.
const fewestTokens = 5;
// More than two remarks about one sentence are noise.
const mostPerSentence = 2;
