import { readFileSync } from "node:fs";
import type { SignalName } from "@rapport/core/model/reading.ts";
import type { Figure } from "./figure.ts";
import { measureBinary } from "./measure-binary.ts";
import { spearman } from "./metrics.ts";
import type { OurAnswers } from "./our-answers.ts";
import { pleasedPackages, sentimentPackages } from "./packages.ts";

type Message = { readonly id: string; readonly text: string; readonly subject?: string; readonly heat: readonly [number, number]; readonly yes: readonly string[]; readonly no: readonly string[] };

/** Customers' messages that were written and judged before anybody read them with the rules: beside packages where a package has an answer. `score-held-out-readings.ts` looks at the rest. */
export function measureMessages(ours: OurAnswers): Figure[] {
  const messages = readFileSync(new URL("../../models/readings/held-out/messages.jsonl", import.meta.url), "utf8").split("\n").filter((line) => line !== "").map((line) => JSON.parse(line) as Message);
  const set = "messages of customers, written here";
  const wanted = messages.map(({ heat: [least, most] }) => (least + most) / 2);
  return [
    ...(["complaint", "dissatisfaction", "abuse", "gratitude"] as const satisfies readonly SignalName[]).flatMap((signal) => measureBinary({
      skill: signal, set, seen: "never", rows: messages.filter(({ yes, no }) => yes.includes(signal) || no.includes(signal)), isPositive: ({ yes }) => yes.includes(signal), text: ({ text }) => text,
      ours: ({ text, subject }) => ours.readTurn({ text, subject }).signals[signal], shippedAt: 0.5, metrics: ["AUC", "F1 as shipped", "calibration error"], packages: signal === "gratitude" ? pleasedPackages : sentimentPackages,
    })),
    { skill: "heat, graded", set, seen: "never", rows: messages.length, metric: "Spearman", ours: spearman(wanted, messages.map(({ text, subject }) => ours.readTurn({ text, subject }).heat.score)), packages: sentimentPackages.map(({ name, score }) => ({ name, value: spearman(wanted, messages.map(({ text }) => score(text))) })) },
  ];
}
