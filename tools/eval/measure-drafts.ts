import { isHeldOut } from "../../models/splits.ts";
import { readRows } from "../../models/labelled-data.ts";
import { elsewhere, type Figure } from "./figure.ts";
import { measureBinary } from "./measure-binary.ts";
import type { OurAnswers } from "./our-answers.ts";
import { draftPackages, sentimentPackages } from "./packages.ts";
import { readScoreOnly } from "./read-score-only.ts";

type Labelled = { readonly id: string; readonly text: string; readonly label: 0 | 1 };
type Graded = { readonly id: string; readonly text: string; readonly label: 0 | 1 | null };

/** How a draft sounds and what it promises, on sentences that others wrote and judged. */
export function measureDrafts(ours: OurAnswers): Figure[] {
  const rude = readRows<Graded>("rude.se.jsonl").filter((row) => row.label !== null && isHeldOut(row.id));
  const said = readScoreOnly<Labelled>("commitment.mrda.val.jsonl");
  return [
    ...measureBinary({
      skill: "rude or polite request", set: "requests among programmers, rudest and politest quarter (Stanford politeness)", seen: "held out", rows: rude, isPositive: (row) => row.label === 1, text: (row) => row.text,
      ours: (row) => 1 - ours.review(row.text).signals.polite, shippedAt: 0.5, metrics: ["AUC", "F1 as shipped", "best F1", "calibration error"], packages: [...draftPackages, ...sentimentPackages], floors: { AUC: elsewhere(0.8) },
    }),
    ...measureBinary({
      skill: "promise", set: "talk in meetings (MRDA)", seen: "never", rows: said, isPositive: (row) => row.label === 1, text: (row) => row.text,
      ours: (row) => (ours.review(row.text).promises.length > 0 ? 1 : 0), shippedAt: 0.5, metrics: ["AUC", "F1 as shipped"], packages: [],
    }),
    ...measureEmpathy(ours),
  ];
}

/** Peers' answers to people in distress are no replies of a desk: a figure to watch, and no more. */
function measureEmpathy(ours: OurAnswers): Figure[] {
  const about = { set: "answers among peers (EPITOME)", seen: "never", isPositive: (row: Labelled) => row.label === 1, text: (row: Labelled) => row.text, shippedAt: 0.5, metrics: ["AUC"], packages: [] } as const;
  const reviews = new Map<string, ReturnType<OurAnswers["review"]>>();
  const review = (row: Labelled & { context: string }): ReturnType<OurAnswers["review"]> => {
    const key = `${row.context}\u0001${row.text}`;
    const known = reviews.get(key) ?? ours.review(row.text, row.context);
    reviews.set(key, known);
    return known;
  };
  return ([["emotional", "empathises"], ["interpretation", "acknowledges"]] as const).flatMap(([kind, signal]) => measureBinary({
    ...about, skill: `empathy: ${kind}`, rows: readScoreOnly<Labelled & { context: string }>(`empathy-${kind}.epitome.jsonl`), ours: (row) => review(row).signals[signal],
  }));
}
