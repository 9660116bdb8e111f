import type { NeedKind } from "@rapport/core/model/reading.ts";
import { readRows } from "../../models/labelled-data.ts";
import { isHeldOut } from "../../models/splits.ts";
import { elsewhere, type Figure } from "./figure.ts";
import { measureBinary } from "./measure-binary.ts";
import type { OurAnswers } from "./our-answers.ts";

type Labelled = { readonly id: string; readonly text: string; readonly label: 0 | 1 };

/** What customers need and ask. No package in the table answers these questions. */
export function measureNeeds(ours: OurAnswers): Figure[] {
  const about = { isPositive: (row: Labelled) => row.label === 1, text: (row: Labelled) => row.text, packages: [], shippedAt: 0.5 };
  const heldOut = (name: string): Labelled[] => readRows<Labelled>(`${name}.jsonl`).filter((row) => isHeldOut(row.id));
  const needs = ([["person", "need-handoff"], ["cancel", "need-cancel"], ["refund", "need-refund"], ["fix", "need-problem"]] as const satisfies readonly (readonly [NeedKind, string])[]).flatMap(([kind, file]) => measureBinary({
    ...about, skill: `need: ${kind}`, set: "bank customers (NLU++)", seen: "held out", rows: heldOut(`${file}.nlupp-banking`), ours: (row) => ours.need(kind, row.text),
    metrics: ["AUC", "F1 as shipped", "best F1"], floors: kind === "person" ? { "F1 as shipped": elsewhere(0.8) } : {},
  }));
  return [...needs, ...measureBinary({
    ...about, skill: "request", set: "sentences of mails (ParaKweet)", seen: "held out", rows: heldOut("request.parakweet.train"), ours: (row) => ours.read(row.text).request ?? 0,
    metrics: ["AUC", "F1 as shipped", "best F1"], floors: { AUC: elsewhere(0.87), "F1 as shipped": elsewhere(0.7) },
  })];
}
