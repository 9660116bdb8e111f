import type { Finding } from "../model/finding.ts";
import type { Draft } from "./read-draft.ts";

/**
 * A draft that itself runs hot is offered a pause. It shows once several sharp remarks meet, or where the agent's temper is in the words.
 *
 * @practice S2 Control it: don't argue back
 */
export function checkHeat(draft: Draft, findings: readonly Finding[]): Finding[] {
  const sharp = findings.filter((finding) => sharpChecks.has(finding.check)).reduce((sum, finding) => sum + finding.weight, 0);
  const temper = draft.sentences.some((sentence) => tempers.test(sentence.folded));
  const heat = sharp + (temper ? 1.4 : 0);
  if (heat < 2) return [];
  const start = draft.body[0]?.start ?? 0;
  return [{ check: "hot-draft", span: [start, start], why: "Runs hot. Send it after a pause", instead: [], weight: Math.min(0.9, 0.4 + heat / 10) }];
}

const sharpChecks = new Set(["arguing", "blaming", "sarcastic", "labels-person", "shouting", "calm-down", "belittling", "condescending"]);
const tempers = /\b(?:sick (?:and tired )?of|fed up|had (?:it|enough)(?: with| of)|(?:i|we) (?:won't|will not|refuse to|do not have to|don't have to) (?:tolerate|put up with|take|accept) (?:this|that|such|your)|how dare you|waste (?:of )?(?:my|our) time|wasting (?:my|our) time|get lost|go (?:away|elsewhere)|shut up|ridiculous|nonsense|lost (?:my|our) patience|for the last time|leave (?:me|us) alone|damn|bloody|hell)\b/;
