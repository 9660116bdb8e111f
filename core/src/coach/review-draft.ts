import type { Decline, DraftContext, DraftReview, Finding, PromiseCandidate } from "../model/finding.ts";
import type { DraftModel } from "../language/draft-model.ts";
import type { Reading } from "../model/reading.ts";
import { checkAcknowledgement } from "./check-acknowledgement.ts";
import { checkApologies } from "./check-apologies.ts";
import { checkBasics } from "./check-basics.ts";
import { checkDeclines } from "./check-declines.ts";
import { checkFacts } from "./check-facts.ts";
import { checkHeat } from "./check-heat.ts";
import { checkJargon } from "./check-jargon.ts";
import { checkLanguage } from "./check-language.ts";
import { checkNextStep } from "./check-next-step.ts";
import { checkOwnership } from "./check-ownership.ts";
import { checkPromises } from "./check-promises.ts";
import { checkShouting } from "./check-shouting.ts";
import { coachLexicon, type CoachLexicon } from "./coach-lexicon.ts";
import { findLearned } from "./find-learned.ts";
import { findWordings } from "./find-wordings.ts";
import { readDeclines } from "./read-declines.ts";
import { readDraft, type Draft } from "./read-draft.ts";
import { hearsAcknowledgement, readLearned, type Learned } from "./read-learned.ts";
import { readSignals } from "./read-signals.ts";
import { rank } from "./show-findings.ts";
import { silenceDoubted, soundDeclines } from "./silence-doubted.ts";

export type ReviewGiven = {
  readonly promises: readonly PromiseCandidate[];
  /** Heat of the message that is answered, 0 to 100. */
  readonly heat: number;
  readonly customerReading?: Reading | null | undefined;
  /** What was learned of agents' sentences; without it the rules speak alone. */
  readonly model?: DraftModel | undefined;
};

/**
 * What an attentive colleague would say about a draft: all remarks with their weight, the noes in it, and how it sounds.
 * Spans refer to the draft as given; quoted text is not judged; the same draft and context always give the same answer.
 *
 * @practice S2 Tone it: the worst thing you can do is take on a condescending tone
 * @practice S0 Disagree with compassion
 */
export function reviewDraft(text: string, context: DraftContext, given: ReviewGiven): Omit<DraftReview, "promises"> {
  const draft = readDraft(text, given.customerReading?.language ?? context.to?.language?.slice(0, 2).toLowerCase());
  const lexicon = coachLexicon(draft.language);
  const declines = lexicon === null ? [] : readDeclines(draft, lexicon);
  const ruled = findByRules(draft, context, given, lexicon, declines);
  const { model } = given;
  if (model === undefined || lexicon === null) return finish(draft, context, ruled, declines, null);
  const learned: Learned = { model, sentences: readLearned(draft, model, ruled, declines) };
  const isEnglish = draft.language === "en";
  const known = hearsAcknowledgement(learned, draft.language) ? ruled.filter(({ check }) => check !== "no-acknowledgement") : ruled;
  const found = isEnglish ? silenceDoubted(model, learned.sentences, known) : known;
  const heard = findLearned(draft, context, learned, { found, promises: given.promises, lexicon });
  return finish(draft, context, [...found, ...heard], isEnglish ? soundDeclines(model, learned.sentences, declines) : declines, learned);
}

function findByRules(draft: Draft, context: DraftContext, given: ReviewGiven, lexicon: CoachLexicon | null, declines: readonly Decline[]): Finding[] {
  const worded = lexicon === null ? [] : [
    ...findWordings(draft, context, lexicon), ...checkDeclines(draft, declines, context),
    ...checkPromises(draft, context, given.promises, lexicon), ...checkNextStep(draft, context, given, lexicon),
  ];
  return [
    ...checkAcknowledgement(draft, context, given.heat), ...worded, ...checkBasics(draft, context, given.heat), ...checkShouting(draft), ...checkFacts(draft, context),
    ...checkApologies(draft, context, lexicon), ...checkJargon(draft, context), ...checkOwnership(draft, context), ...checkLanguage(draft, context),
  ];
}

function finish(draft: Draft, context: DraftContext, found: readonly Finding[], declines: readonly Decline[], learned: Learned | null): Omit<DraftReview, "promises"> {
  const findings = [...found, ...checkHeat(draft, found, learned)].sort(byPlace);
  const bare = findings.filter(({ check, span }) => (check === "abrupt-no" || check === "false-maybe") && !declines.some((decline) => decline.span[0] < span[1] && span[0] < decline.span[1]));
  const all = [...declines, ...bare.map(({ check, span }): Decline => ({ span, kind: check === "abrupt-no" ? "abrupt" : "false-maybe" }))].sort((a, b) => a.span[0] - b.span[0]);
  return { findings, declines: all, signals: readSignals(draft, context, findings, learned) };
}

function byPlace(a: Finding, b: Finding): number {
  return a.span[0] - b.span[0] || rank(a) - rank(b) || b.weight - a.weight;
}
