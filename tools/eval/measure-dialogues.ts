import type { ReadingInput } from "@rapport/core/model/reading.ts";
import { elsewhere, type Figure } from "./figure.ts";
import { auc, mean, spearman } from "./metrics.ts";
import type { OurAnswers } from "./our-answers.ts";
import { sentimentPackages } from "./packages.ts";
import { readScoreOnly } from "./read-score-only.ts";

type Turn = { readonly id: string; readonly dialogue: string; readonly turn: number; readonly text: string; readonly prevSystem: string; readonly score: number; readonly label: 0 | 1 };
type Said = NonNullable<ReadingInput["before"]>[number];

/** Dissatisfaction of a turn, read with all that was said before it. These sets may only produce a number. */
export function measureDialogues(answers: OurAnswers): Figure[] {
  const sets = ["redial", "ccpe"].map((name) => {
    const turns = readScoreOnly<Turn>(`dissatisfied.uss-${name}.jsonl`);
    return { name, turns, ours: readInOrder(turns, (input) => answers.readTurn(input).signals.dissatisfaction), packages: sentimentPackages.map((one) => ({ name: one.name, scores: turns.map((turn) => one.score(turn.text)) })) };
  });
  const ranked = (turns: readonly Turn[], scores: readonly number[]): number => auc(turns.map((turn, at) => ({ positive: turn.label === 1, score: scores[at]! })));
  const figures = sets.flatMap(({ name, turns, ours, packages }): Figure[] => {
    const about = { skill: "dissatisfaction, with what was said before", set: `talks about films (USS ${name})`, seen: "never", rows: turns.length, base: mean(turns.map((turn) => turn.label)) } as const;
    const discontent = turns.map((turn) => -turn.score);
    return [
      { ...about, metric: "AUC", ours: ranked(turns, ours), packages: packages.map((one) => ({ name: one.name, value: ranked(turns, one.scores) })) },
      { ...about, metric: "Spearman", ours: spearman(discontent, ours), packages: packages.map((one) => ({ name: one.name, value: spearman(discontent, one.scores) })) },
    ];
  });
  const aucs = figures.filter((figure) => figure.metric === "AUC");
  return [...figures, {
    skill: "dissatisfaction, with what was said before", set: "mean of both", seen: "never", rows: aucs.reduce((sum, { rows }) => sum + rows, 0), metric: "AUC", floor: elsewhere(0.72), ours: mean(aucs.map(({ ours }) => ours)),
    packages: aucs[0]!.packages.map(({ name }) => ({ name, value: mean(aucs.map(({ packages }) => packages.find((one) => one.name === name)!.value)) })),
  }];
}

function readInOrder(turns: readonly Turn[], dissatisfaction: (input: ReadingInput) => number): number[] {
  let before: Said[] = [];
  return turns.map((turn, at) => {
    if (turns[at - 1]?.dialogue !== turn.dialogue) before = [];
    if (turn.prevSystem !== "") before = [...before, { from: "agent", text: turn.prevSystem }];
    const score = dissatisfaction({ text: turn.text, before });
    before = [...before, { from: "customer", text: turn.text }];
    return score;
  });
}
