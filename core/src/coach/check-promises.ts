import type { DraftContext, Finding, PromiseCandidate } from "../model/finding.ts";
import type { CoachLexicon } from "./coach-lexicon.ts";
import { meetPattern } from "./meet-patterns.ts";
import type { Draft, DraftSentence } from "./read-draft.ts";
import { proposeTime, type ProposedTime } from "./propose-time.ts";
import { sayings } from "./sayings.ts";

/**
 * Remarks on commitments whose time is none ("shortly", "we will be in touch"). A time of any kind in the sentence, a candidate
 * that was resolved there, a wish, the past, or a step that waits on the customer is left alone.
 *
 * @practice S4 Manage expectations: "I’ll call you right back" becomes "within the hour"
 */
export function checkPromises(draft: Draft, context: DraftContext, promises: readonly PromiseCandidate[], lexicon: CoachLexicon): Finding[] {
  const found: Finding[] = [];
  let proposed: ProposedTime | undefined;
  draft.body.forEach((sentence, at) => {
    const span = vagueSpan(sentence, lexicon);
    if (span === null || hasTime(sentence, span, promises, lexicon)) return;
    if (!span.named && timeFollows(draft.body[at + 1], lexicon)) return;
    const time = proposed ??= proposeTime(context, draft.language);
    const words = draft.text.slice(span.start, span.end);
    const better = sayings(draft.language).bySomeTime(time.theirs);
    found.push({
      check: "vague-promise", span: [span.start, span.end], why: time.why, weight: span.named ? 0.7 : 0.6,
      instead: [span.named ? (/^\p{Lu}/u.test(words) ? better[0]!.toUpperCase() + better.slice(1) : better) : `${words.trimEnd()} ${better}`],
    });
  });
  return found;
}

type VagueSpan = { readonly start: number; readonly end: number; readonly named: boolean };

function vagueSpan(sentence: DraftSentence, lexicon: CoachLexicon): VagueSpan | null {
  const { folded, start } = sentence;
  if (folded.endsWith("?")) return null;
  const named = meetPattern(sentence, lexicon.vagueTimes);
  const match = named !== null && lexicon.commitment.test(folded) ? named : meetPattern(sentence, lexicon.timeless);
  if (match === null || lexicon.vagueInnocent.test(folded)) return null;
  const end = match.index + (match === named ? match[0] : match[0].trimEnd()).length;
  return { start: start + match.index, end: start + (match === named ? end : clauseEnd(folded, end)), named: match === named };
}

/** A time goes behind what is promised: where the clause of the commitment ends. */
function clauseEnd(folded: string, from: number): number {
  const found = /^\S*(?: (?!(?:and|but|so|then|as|when|once|until|if|because|und|aber|et|mais|y|pero|en|maar|e|mas|ma)\b)[^\s.,;:!?()]+){0,12}/.exec(folded.slice(from))?.[0] ?? "";
  return from + found.replace(/[.,;:!?()]+$/, "").length;
}

/** A time in the same clause, besides the vague words themselves: "shortly, and 4.3 is out next week" has none for "shortly". */
function hasTime(sentence: DraftSentence, vague: VagueSpan, promises: readonly PromiseCandidate[], lexicon: CoachLexicon): boolean {
  const from = vague.start - sentence.start, to = vague.end - sentence.start;
  const [left, right] = clauseAround(sentence.folded, from, to);
  const rest = vague.named ? `${sentence.folded.slice(left, from)} ${sentence.folded.slice(to, right)}` : sentence.folded.slice(left, right);
  return lexicon.concreteTime.test(rest)
    || promises.some(({ span, dueAt, vague: open }) => dueAt !== null && !open && span[0] < sentence.start + right && span[1] > sentence.start + left && !(span[0] <= vague.start && span[1] >= vague.end && vague.named));
}

function clauseAround(folded: string, from: number, to: number): [number, number] {
  let left = 0, right = folded.length;
  for (const match of folded.matchAll(/[;:]\s|,\s(?:and|but|so|then|und|aber|et|mais|y|pero|en|maar|e|mas|ma)\s(?!(?:in any case|at the latest|no later|certainly|spatestens|jedenfalls|zwar|en tout cas|au plus tard|de todos modos|a mas tardar|in elk geval|uiterlijk|de qualquer modo|o mais tardar|comunque|al piu tardi)\b)/g)) {
    if (match.index < from) left = match.index;
    else if (match.index >= to && right === folded.length) right = match.index;
  }
  return [left, right];
}

/** "I'll look into it. You will have an answer by 16:00." names its time one sentence later. */
function timeFollows(next: DraftSentence | undefined, lexicon: CoachLexicon): boolean {
  return next !== undefined && lexicon.concreteTime.test(next.folded) && lexicon.commitment.test(next.folded);
}
