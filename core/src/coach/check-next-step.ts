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
  if (draft.language !== "en" || context.to === undefined || draft.body.some((sentence) => sentence.folded.includes("?"))) return [];
  const reading = given.customerReading;
  const complains = reading !== null && reading !== undefined && reading.heat.score >= 20 && reading.signals.complaint >= 0.85;
  if (given.heat < 40 && !complains) return [];
  const end = draft.body.at(-1)!.end, words = sayings(draft.language);
  const gap = (check: "no-question" | "no-next-step", why: string, better: string, weight: number): Finding => ({ check, span: [end, end], why, instead: [` ${better}`], weight });
  const chooses = draft.body.some((sentence) => meetPattern(sentence, lexicon.options) !== null || ourDeed.test(sentence.folded));
  const timed = given.promises.some(({ dueAt }) => dueAt !== null) || draft.body.some((sentence) => lexicon.concreteTime.test(sentence.folded));
  const moves = chooses || timed || given.promises.length > 0 || draft.body.some((sentence) => ourNext.test(sentence.folded) || done.test(sentence.folded));
  const asksNothing = reading !== null && reading !== undefined && (reading.asks.length === 0 || reading.heat.score >= 60 && reading.signals.venting >= 0.6) && reading.needs.every((need) => need.p < 0.5 || implied.has(need.kind));
  return [
    // Heat without a request waits for a question, unless something was done or a time or a choice was named.
    ...(asksNothing && !chooses && !timed ? [gap("no-question", "Ask what would help", words.question, 0.5)] : []),
    ...(moves || draft.body.length < 2 ? [] : [gap("no-next-step", "No next step. Say what, by when", words.nextStep(proposeTime(context, draft.language).theirs), 0.45)]),
  ];
}

function unannouncedDraft(draft: Draft): Finding[] {
  if (draft.language !== "en" || draft.body.some((sentence) => announced.test(sentence.folded))) return [];
  for (const sentence of draft.body) {
    const match = firstVersion.exec(sentence.folded);
    if (match === null) continue;
    const at = sentence.end;
    return [{ check: "first-draft", span: [at, at], why: "Announce it as a first draft", instead: [" It is a first draft: please tell me what to change."], weight: 0.45 }];
  }
  return [];
}

const work = String.raw`(?:proposals?|mock-?ups?|designs?|layouts?|concepts?|outlines?|sketch(?:es)?|floor plans?|storyboards?|wireframes?|logos?|plans?|schedules?|timetables?|itinerar(?:y|ies)|scripts?|articles?|brochures?|flyers?|leaflets?|banners?|presentations?|slides|prototypes?|translations?|menus?|drawings?|renderings?|templates?|texts? for|copy for|seating plan|website|landing page|artwork|invitations?|speech|playlist|posters?|videos?|animations?|cover|analysis|summary|recipes?|charts?|dashboard|campaigns?)`;
const firstVersion = new RegExp(String.raw`\b(?:attached|enclosed|here(?:'s| is| are| comes?)|please find|i(?:'ve| have|'m sending| am sending| send)(?: you)?(?: now| just| already)? ?(?:attached|finished|prepared|put together|drawn up|written|sketched|made|created|designed|laid out|completed|uploaded|sent(?: you)?|built)?|we(?:'ve| have) (?:attached|finished|prepared|put together|drawn up|written|sketched|made|created|designed|completed|uploaded|built))\b[^.]{0,40}\b${work}\b|\b(?:the|your|our) (?:\w+ ){0,2}${work} (?:is|are) (?:attached|enclosed|ready|done|finished|complete|uploaded|online|below)\b`);
const done = /\b(?:i|we)(?:'ve| have)(?: just| now| already)? (?!received|noted|seen|read|heard|understood|taken note)\w+(?:ed|nt|de|ut|ne|ht|ck|en)\b|\byou (?:can|could|are welcome)\b|\bplease (?!accept|note|be|bear|understand|rest|excuse|forgive|know|let me apologi)\w+|\b(?:is|are) (?:now|back|on (?:its|the|their) way)\b/;
const ourNext = /\b(?:i|we)(?:'ll| will|'m going to| am going to| are going to)\b|\blet me\b|\b(?:comes|arrives|leaves|goes|starts|is coming|is due)\b/;
// That something should be put right is in every complaint; it is no request yet.
const implied: ReadonlySet<string> = new Set(["fix", "explanation"]);
const ourDeed = /\b(?:i|we)(?:'ve| have)(?: just| now| already)? (?!received|noted|seen|read|heard|taken note|forwarded|passed|logged|escalated|shared|recorded|raised|registered|informed|discussed|spoken|understood|reviewed|been)\w+(?:ed|nt|de|ut|ne|ht|ck|en)\b|\b(?:is|are) (?:now|back|on (?:its|the|their) way)\b|\b(?:comes|arrives|leaves|goes|starts) (?:on|at|by|today|tomorrow|from)\b/;
const announced = /\b(?:drafts?|first (?:version|pass|cut|attempt|idea)|rough|changes?|change|your input|comments?|feedback|edits?|final|approved|signed|adjust|revis\w+|tell me what|what you think|not (?:finished|final)|still open)\b/;
