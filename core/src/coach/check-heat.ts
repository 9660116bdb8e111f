import { innocentTemperEn, temperWordsEn } from "../language/lexicon-coach-en-heat.ts";
import type { Finding } from "../model/finding.ts";
import { manySentences } from "./find-learned.ts";
import type { Draft } from "./read-draft.ts";
import type { Learned } from "./read-learned.ts";

/**
 * A draft that itself runs hot is offered a pause. It shows once several sharp remarks meet, or where the agent's temper is in the words.
 *
 * @practice S2 Control it: don't argue back
 */
export function checkHeat(draft: Draft, findings: readonly Finding[], learned: Learned | null): Finding[] {
  const sharp = findings.filter((finding) => sharpChecks.has(finding.check)).reduce((sum, finding) => sum + finding.weight, 0);
  const temper = draft.sentences.some((sentence) => temperWordsEn.some((words) => words.test(sentence.folded)) && !innocentTemperEn.test(sentence.folded));
  const heat = sharp + (temper ? temperAlone : learned !== null && soundsHot(learned) ? temperHeard : 0);
  if (heat < 2) return [];
  const start = draft.body[0]?.start ?? 0;
  return [{ check: "hot-draft", span: [start, start], why: "Runs hot. Send it after a pause", instead: [], weight: Math.min(0.9, 0.4 + heat / 10) }];
}

/** The model hears the agent's own temper in a sentence. */
function soundsHot({ model, sentences }: Learned): boolean {
  const at = model.heads.findIndex(({ name }) => name === "hot-draft");
  const head = model.heads[at];
  return head !== undefined && sentences.some(({ odds }) => odds[at]! >= head.sure + manySentences(sentences.length));
}

// One sentence of temper is enough; sharp remarks must be three.
const temperAlone = 2;
const temperHeard = 1.2;
const sharpChecks = new Set(["arguing", "blaming", "sarcastic", "labels-person", "shouting", "calm-down", "belittling", "condescending"]);
