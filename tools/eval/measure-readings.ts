import { displeasure, readEmotions, readRows, type EmotionRow } from "../../models/labelled-data.ts";
import { isHeldOut } from "../../models/splits.ts";
import { elsewhere, here, type Figure } from "./figure.ts";
import { measureBinary, type BinaryMetric } from "./measure-binary.ts";
import { spearman } from "./metrics.ts";
import type { OurAnswers } from "./our-answers.ts";
import { pleasedPackages, sentimentPackages } from "./packages.ts";

type Labelled = { readonly id: string; readonly text: string; readonly label: 0 | 1 };
type Abusive = Labelled & { readonly prevAgent: string; readonly score: number };

/** What is read in single messages: complaint, displeasure, heat, abuse, gratitude. */
export function measureReadings(ours: OurAnswers, final: boolean): Figure[] {
  return [...measureComplaints(ours), ...measureEmotions("dev", ours), ...(final ? measureEmotions("test", ours) : []), ...measureAbuse(ours), ...measureThanks(ours)];
}

const all: readonly BinaryMetric[] = ["AUC", "F1 as shipped", "best F1", "calibration error"];
const ofHeat: readonly BinaryMetric[] = ["AUC", "best F1"];
const text = (row: { readonly text: string }): string => row.text;
const isPositive = (row: Labelled): boolean => row.label === 1;

function measureComplaints(ours: OurAnswers): Figure[] {
  const complaint = (row: { text: string }): number => ours.signal("complaint", row.text);
  const calm = readRows<Labelled>("group.clinc.test.jsonl").map((row) => ({ ...row, label: 0 as const }));
  const mixed = [...readRows<Labelled>("complaint.cfpb.halfA.jsonl"), ...calm].filter((row) => isHeldOut(row.id));
  return [
    ...measureBinary({ skill: "complaint", set: "letters to a bank's regulator among calm requests (CFPB, CLINC)", seen: "held out", rows: mixed, isPositive, text, ours: complaint, shippedAt: 0.5, metrics: all, packages: sentimentPackages, floors: { AUC: elsewhere(0.85), "F1 as shipped": elsewhere(0.81) } }),
    ...measureBinary({ skill: "complaint", set: "review sentences (UCI)", seen: "words chosen", rows: readRows<Labelled>("negative.uci.jsonl").filter((row) => isHeldOut(row.id)), isPositive, text, ours: complaint, shippedAt: 0.5, metrics: all, packages: sentimentPackages, floors: { AUC: elsewhere(0.77), "F1 as shipped": elsewhere(0.78) } }),
  ];
}

function measureEmotions(split: "dev" | "test", ours: OurAnswers): Figure[] {
  const rows = readEmotions(split);
  const about = { set: `forum comments (GoEmotions ${split})`, seen: "never", rows, text } as const;
  const has = (...names: readonly string[]) => (row: EmotionRow): boolean => names.some((name) => row.emotions.has(name));
  return [
    ...measureBinary({ ...about, skill: "displeasure", isPositive: has(...displeasure), ours: (row) => ours.signal("dissatisfaction", row.text), shippedAt: 0.5, metrics: all, packages: sentimentPackages }),
    ...measureBinary({ ...about, skill: "heat, on anger", isPositive: has("anger"), ours: (row) => ours.heat(row.text), shippedAt: frustrated, metrics: ofHeat, packages: sentimentPackages, floors: { AUC: split === "test" ? here(0.84) : elsewhere(0.84) } }),
    ...measureBinary({ ...about, skill: "gratitude", isPositive: has("gratitude"), ours: (row) => ours.signal("gratitude", row.text), shippedAt: 0.5, metrics: all, packages: pleasedPackages, floors: { "F1 as shipped": elsewhere(0.86) } }),
  ];
}

// Where the desk begins to call a message frustrated.
const frustrated = 40;

function measureAbuse(ours: OurAnswers): Figure[] {
  const rows = readRows<Abusive>("abuse.convabuse.valid.jsonl");
  const set = "talks with assistants (ConvAbuse valid)";
  const graded = { skill: "heat, beside the severity of abuse", set, seen: "never", rows: rows.length, metric: "Spearman" } as const;
  const severity = rows.map((row) => row.score);
  return [
    ...measureBinary({ skill: "abuse", set, seen: "never", rows, isPositive, text, ours: (row) => ours.signal("abuse", row.text), shippedAt: 0.5, metrics: all, packages: sentimentPackages, floors: { AUC: elsewhere(0.92), "F1 as shipped": elsewhere(0.68) } }),
    { ...graded, ours: spearman(severity, rows.map((row) => ours.heat(row.text))), packages: sentimentPackages.map(({ name, score }) => ({ name, value: spearman(severity, rows.map((row) => score(row.text))) })) },
  ];
}

function measureThanks(ours: OurAnswers): Figure[] {
  return measureBinary({ skill: "gratitude", set: "bank customers (NLU++)", seen: "held out", rows: readRows<Labelled>("gratitude.nlupp-banking.jsonl").filter((row) => isHeldOut(row.id)), isPositive, text, ours: (row) => ours.signal("gratitude", row.text), shippedAt: 0.5, metrics: all, packages: pleasedPackages, floors: { "F1 as shipped": elsewhere(0.86) } });
}
