import type { DraftContext, Finding, PromiseCandidate } from "../model/finding.ts";
import type { Reading } from "../model/reading.ts";
import type { CoachLexicon } from "./coach-lexicon.ts";
import { meetPattern } from "./meet-patterns.ts";
import type { Draft } from "./read-draft.ts";
import { proposeTime } from "./propose-time.ts";
import { sayings } from "./sayings.ts";

type NextStepGiven = { readonly promises: readonly PromiseCandidate[]; readonly heat: number; readonly customerReading?: Reading | null | undefined };

/**
 * What is missing at the end: the question that moves heat without a request on, or any next step; and a first version that
 * is sent as if it were the last.
 *
 * @practice S2 Help it: ask what you can do to help improve everything for them
 * @practice S1 Next steps: explain them clearly and agree on them
 */
export function checkNextStep(draft: Draft, context: DraftContext, given: NextStepGiven, lexicon: CoachLexicon): Finding[] {
  if (draft.body.length === 0) return [];
  return [...missingEnd(draft, context, given, lexicon), ...unannouncedDraft(draft)];
}

function missingEnd(draft: Draft, context: DraftContext, given: NextStepGiven, lexicon: CoachLexicon): Finding[] {
  // Only in English are there words enough to tell a next step from none.
  if (draft.language !== "en" || given.heat < 40 || context.to === undefined || draft.body.some((sentence) => sentence.folded.includes("?"))) return [];
  const end = draft.body.at(-1)!.end;
  const gap = (check: "no-question" | "no-next-step", why: string, words: string, weight: number): Finding[] => [{ check, span: [end, end], why, instead: [` ${words}`], weight }];
  const words = sayings(draft.language);
  const reading = given.customerReading;
  const asksNothing = reading !== null && reading !== undefined && reading.asks.length === 0 && reading.needs.every((need) => need.p < 0.5);
  const moves = given.promises.length > 0 || draft.body.some((sentence) => lexicon.commitment.test(sentence.folded) || meetPattern(sentence, lexicon.options) !== null || done.test(sentence.folded));
  if (asksNothing && !moves) return gap("no-question", "Ask what would help", words.question, 0.5);
  return moves || draft.body.length < 2 ? [] : gap("no-next-step", "No next step. Say what, by when", words.nextStep(proposeTime(context, draft.language).theirs), 0.45);
}

function unannouncedDraft(draft: Draft): Finding[] {
  if (draft.language !== "en" || draft.body.some((sentence) => announced.test(sentence.folded))) return [];
  for (const sentence of draft.body) {
    const match = /\b(?:attached|enclosed|here(?:'s| is| are)|i(?:'ve| have) (?:attached|finished|prepared|put together)|please find)\b[^.]{0,40}\b(?:proposal|mock-?up|design|layout|concept|outline|sketch|floor plan|storyboard|wireframes?|logo)s?\b/.exec(sentence.folded);
    if (match === null) continue;
    const at = sentence.end;
    return [{ check: "first-draft", span: [at, at], why: "Announce it as a first draft", instead: [" It is a first draft: please tell me what to change."], weight: 0.45 }];
  }
  return [];
}

const done = /\b(?:i|we)(?:'ve| have)(?: just| now| already)? \w+(?:ed|nt|de|ut|ne|ht|ck|en)\b|\byou (?:can|could|are welcome)\b|\bplease\b|\b(?:is|are) (?:now|back|on (?:its|the|their) way)\b|\b(?:by|at|on|within) (?:\d|mon|tue|wed|thu|fri|sat|sun|noon|tomorrow)/;
const announced = /\b(?:drafts?|first (?:version|pass|cut|attempt|idea)|rough|changes?|change|your input|comments?|feedback|edits?|final|approved|signed|adjust|revis\w+|tell me what|what you think|not (?:finished|final)|still open)\b/;
