import type { DraftContext, DraftSignals, Finding } from "../model/finding.ts";
import { apologyWords, concessions, feelingWords, recognitionFrames, validation } from "../language/lexicon-coach-recognition.ts";
import { acknowledges } from "./check-acknowledgement.ts";
import type { Draft } from "./read-draft.ts";

/** How a draft sounds as a whole, each 0 to 1. More remarks never lower `condescending`, more courtesies never lower `polite`. */
export function readSignals(draft: Draft, context: DraftContext, findings: readonly Finding[]): DraftSignals {
  const weigh = (checks: ReadonlySet<string>) => 1 - findings.filter((finding) => checks.has(finding.check)).reduce((rest, finding) => rest * (1 - finding.weight), 1);
  const count = (pattern: RegExp) => draft.sentences.filter((sentence) => pattern.test(sentence.folded)).length;
  const courtesies = count(courtesy) + count(apologyWords) + (draft.greetingEnd > 0 ? 1 : 0) + (draft.bodyEnd < draft.text.trimEnd().length ? 1 : 0);
  const frames = recognitionFrames[draft.language] ?? recognitionFrames["en"]!;
  const felt = draft.body.filter((sentence) => validation.test(sentence.folded) || frames.test(sentence.folded) && (feelingWords.test(sentence.folded) || apologyWords.test(sentence.folded))).length;
  const message = context.to?.message ?? "";
  const heard = message.trim() !== "" && acknowledges(draft, message, false);
  return {
    condescending: round(weigh(talksDown) * 0.95 + 0.03),
    polite: round(sigmoid(0.9 * Math.min(courtesies, 4) - 0.2) * (1 - 0.85 * weigh(impolite))),
    acknowledges: round(heard ? 0.9 : felt > 0 ? 0.45 : count(frames) > 0 ? 0.2 : 0.05),
    empathises: round(felt === 0 ? 0.08 : 1 - 0.5 ** (felt + (heard ? 1 : 0))),
    concedes: round(count(concessions) === 0 ? (count(apologyWords) > 0 ? 0.15 : 0.05) : 1 - 0.25 ** count(concessions)),
  };
}

const talksDown = new Set(["condescending", "belittling", "sarcastic", "calm-down", "blaming", "labels-person"]);
const impolite = new Set(["condescending", "belittling", "sarcastic", "calm-down", "blaming", "labels-person", "arguing", "shouting", "abrupt-no"]);
const courtesy = /\b(?:please|thank(?:s| you)|would you|could you|may i|kind|glad|happy to|welcome|appreciate|bitte|danke|merci|s'il vous|gracias|por favor|alstublieft|bedankt|obrigad[oa]|grazie|per favore)\b/;

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

function round(p: number): number {
  return Math.round(Math.min(1, Math.max(0, p)) * 1000) / 1000;
}
