import type { DraftContext, DraftSignals, Finding } from "../model/finding.ts";
import { draftFeatures } from "../language/draft-features.ts";
import { scoreDraftHeads } from "../language/draft-model.ts";
import { apologyWords, concessions, feelingWords, recognitionFrames, validation } from "../language/lexicon-coach-recognition.ts";
import { acknowledges } from "./check-acknowledgement.ts";
import type { Draft } from "./read-draft.ts";
import { oddsOf, type Learned } from "./read-learned.ts";
import { readRudeness } from "./read-politeness.ts";

/**
 * How a draft sounds as a whole, each 0 to 1: from the remarks, the moves of politeness and, where there is a model, what it says of each
 * sentence. More remarks never lower `condescending` and never raise `polite`.
 */
export function readSignals(draft: Draft, context: DraftContext, findings: readonly Finding[], learned: Learned | null): DraftSignals {
  const weigh = (checks: ReadonlySet<string>) => 1 - findings.filter((finding) => checks.has(finding.check)).reduce((rest, finding) => rest * (1 - finding.weight), 1);
  const count = (pattern: RegExp) => draft.sentences.filter((sentence) => pattern.test(sentence.folded)).length;
  const frames = recognitionFrames[draft.language] ?? recognitionFrames["en"]!;
  const felt = draft.body.filter((sentence) => validation.test(sentence.folded) || frames.test(sentence.folded) && (feelingWords.test(sentence.folded) || apologyWords.test(sentence.folded))).length;
  const message = context.to?.message ?? "";
  const heard = message.trim() !== "" && acknowledges(draft, message, false);
  const recognising = likeliest(learned, ["acknowledges"], 0), conceding = likeliest(learned, ["concedes-unproven"], 0), owned = count(concessions);
  const talking = learned === null ? 0 : 0.85 * likeliest(learned, talkingHeads, 1);
  return {
    condescending: round(1 - (1 - weigh(talksDown) * 0.95) * (1 - talking) + 0.03),
    polite: round(politeness(draft, learned) * (1 - 0.7 * weigh(impolite))),
    acknowledges: round((heard ? 0.75 : felt > 0 ? 0.4 : count(frames) > 0 ? 0.15 : 0.04) + 0.2 * recognising),
    empathises: round(Math.max(felt === 0 ? 0.06 : 1 - 0.5 ** (felt + (heard ? 1 : 0)), 0.45 * recognising)),
    concedes: round(1 - 0.25 ** owned * (1 - 0.7 * conceding) + (owned === 0 && count(apologyWords) > 0 ? 0.08 : 0.03)),
  };
}

/** From the moves of politeness and the model's word on how rude the first lines read, in equal parts. */
function politeness(draft: Draft, learned: Learned | null): number {
  const words = draft.sentences.map((sentence) => sentence.folded).join(" ");
  const moves = readRudeness(words, draft.language);
  const at = learned?.model.heads.findIndex((head) => head.name === "rude") ?? -1;
  if (learned === null || at < 0 || draft.language !== "en") return 1 - sigmoid(moves * 0.8);
  const odds = scoreDraftHeads(learned.model, draftFeatures(words.slice(0, 4_000)))[at]!;
  return 1 - sigmoid(moves * 0.6 + odds * 0.8);
}

/** How likely the sentence that says it most says one of these; with `sharp` 1 the point where the model may speak alone counts as even. */
function likeliest(learned: Learned | null, heads: readonly string[], sharp: 0 | 1): number {
  if (learned === null) return 0;
  const { model, sentences } = learned;
  const levels = sentences.flatMap((sentence) => heads.map((name) => {
    const odds = oddsOf(model, sentence, name);
    return odds === null ? 0 : sigmoid(odds - (sharp === 0 ? 0 : model.heads.find((head) => head.name === name)!.sure));
  }));
  return levels.reduce((most, level) => Math.max(most, level), 0);
}

const talkingHeads = ["condescending", "belittling", "sarcastic"];
const talksDown = new Set(["condescending", "belittling", "sarcastic", "calm-down", "blaming", "labels-person"]);
const impolite = new Set(["condescending", "belittling", "sarcastic", "calm-down", "blaming", "labels-person", "arguing", "shouting", "abrupt-no"]);

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

function round(p: number): number {
  return Math.round(Math.min(1, Math.max(0, p)) * 1000) / 1000;
}
