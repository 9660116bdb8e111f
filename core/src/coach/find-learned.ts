import type { CheckName, DraftContext, Finding, PromiseCandidate } from "../model/finding.ts";
import type { Span } from "../model/span.ts";
import { tokenParts, type DraftHead, type DraftModel } from "../language/draft-model.ts";
import { clearsTheReaderEn, learnedWhy } from "../language/lexicon-coach-learned.ts";
import { betterWords, readCustomerWords, type CustomerWords } from "./better-words.ts";
import type { CoachLexicon } from "./coach-lexicon.ts";
import type { Draft } from "./read-draft.ts";
import { isPlainCommitment } from "./plain-commitment.ts";
import { opensWayNearby } from "./read-declines.ts";
import type { Learned, LearnedSentence } from "./read-learned.ts";

/**
 * Remarks that no rule made and the model is sure of: in each sentence at most two. The span is the clause that carries the
 * score, and the weight stays below a rule's.
 *
 * @practice S2 Tone it: the worst thing you can do is take on a condescending tone
 */
export function findLearned(draft: Draft, context: DraftContext, { model, sentences }: Learned, known: LearnedGiven): Finding[] {
  const more = manySentences(draft.body.length);
  let customer: CustomerWords | undefined;
  return sentences.filter(({ features }) => features.tokens.length >= fewestTokens).flatMap((read) => surest(model, read, more, draft.language).flatMap(({ check, head, over }): Finding[] => {
    const { start, end } = read.sentence;
    if (known.found.some((finding) => finding.check === check && finding.weight >= 0.4 && finding.span[0] < end && finding.span[1] > start)) return [];
    if (check === "concedes-unproven" ? context.earlier?.faultProven !== false : draft.language === "en" && clearsTheReaderEn.test(read.sentence.folded)) return [];
    if (isMetNearby(draft, draft.body.indexOf(read.sentence), check, known)) return [];
    const { span, instead } = betterWords(draft, customer ??= readCustomerWords(context, draft.language), known.lexicon, read.sentence, check, carryingClause(model, head, read));
    return [{ check, span, why: learnedWhy[check]!, instead, weight: Math.round(Math.min(0.62, 0.46 + over / 20) * 100) / 100 }];
  }));
}

/** How much surer the model must be where it has many sentences to be wrong about. */
export function manySentences(count: number): number {
  return 0.55 * Math.log(Math.max(1, count));
}

export type LearnedGiven = { readonly found: readonly Finding[]; readonly promises: readonly PromiseCandidate[]; readonly lexicon: CoachLexicon };

/** What one sentence lacks may stand beside it: a way that stays open, a time, what was changed. */
function isMetNearby(draft: Draft, at: number, check: CheckName, { found, promises, lexicon }: LearnedGiven): boolean {
  const { folded, start, end } = draft.body[at]!;
  const next = draft.body[at + 1]?.folded ?? "", last = draft.body[at - 1]?.folded ?? "";
  const timed = (): boolean => lexicon.concreteTime.test(folded) || lexicon.concreteTime.test(last) || lexicon.concreteTime.test(next) && lexicon.commitment.test(next)
    || promises.some(({ span, dueAt, vague }) => dueAt !== null && !vague && span[0] < end && span[1] > start);
  switch (check) {
    case "abrupt-no": return folded.endsWith("?") || opensWayNearby(draft, at, lexicon);
    case "false-maybe": return folded.endsWith("?") || isPlainCommitment(folded, draft.language) || found.some((other) => other.check === "vague-promise" && other.span[0] < end && other.span[1] > start) || timed();
    case "vague-promise": return folded.endsWith("?") || timed();
    case "bureaucratic": return lexicon.concreteTime.test(folded) && lexicon.commitment.test(folded);
    case "empty-assurance": case "over-promise": return changed.test(last) || changed.test(next);
    default: return false;
  }
}

type Sure = { readonly check: CheckName; readonly head: number; readonly over: number };

function surest({ heads }: DraftModel, { odds }: LearnedSentence, more: number, language: string): Sure[] {
  const least = ({ sure, sureElsewhere }: DraftHead): number => (language === "en" ? sure : measured.has(language) ? sureElsewhere : sureElsewhere + unmeasured) + more;
  return heads.map((head, at): Sure => ({ check: head.name as CheckName, head: at, over: odds[at]! - least(head) + (head.name === "concedes-unproven" ? more : 0) }))
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

// Languages the model learned sentences of; in the others it knows word families only, and must be surer.
const measured: ReadonlySet<string> = new Set(["de", "fr"]);
const unmeasured = 0.4;
// "Of course." says too little to be judged without the sentence beside it.
const fewestTokens = 5;
const changed = /\b(?:i|we)(?:'ve| have| now)? (?:\w+ )?(?:added|changed|removed|replaced|fixed|set|put|turned|blocked|corrected|switched|introduced|moved|updated|stopped|split|check|test|tested|marked|agreed)\b/;
// More than two remarks about one sentence are noise.
const mostPerSentence = 2;
