import { groupComplaints } from "@rapport/core/complaints/group-complaints.ts";
import type { Knowledge } from "@rapport/core/language/knowledge.ts";
import { readRows } from "../../models/labelled-data.ts";
import { isHeldOut } from "../../models/splits.ts";
import { elsewhere, type Figure, type Seen } from "./figure.ts";
import { readExampleTable } from "./example-table.ts";
import { adjustedRand, precisionAt } from "./group-metrics.ts";
import { groupByWords } from "./group-by-words.ts";

type Row = { readonly id: string; readonly text: string; readonly group: string };

/** The same for causes in trades that the model has not met. */
export function measureCauses(knowledge: Knowledge): Figure[] {
  return ["instruments", "shop", "versand-de"].flatMap((name) => measure(knowledge, `complaints by cause (complaints/${name}.txt)`, "never", readExampleTable(`complaints/${name}.txt`).map(([group = "", text = ""], at) => ({ id: String(at), text, group }))));
}

/** Similar complaints, and groups of them; beside it what rare words in common give. */
export function measureGroups(knowledge: Knowledge): Figure[] {
  const heldOut = readRows<Row>("group.banking77.train.jsonl").filter((row) => isHeldOut(row.id));
  return [
    ...measure(knowledge, "questions to a bank, 77 groups (Banking77)", "held out", heldOut, { near: 0.6, grouped: 0.32 }),
    ...measure(knowledge, "requests to an assistant, 150 groups (CLINC)", "held out", readRows<Row>("group.clinc.test.jsonl").filter((row) => isHeldOut(row.id))),
    ...measure(knowledge, "letters about banks (CFPB)", "held out", readRows<Row>("group.cfpb.halfA.jsonl").filter((row) => isHeldOut(row.id))),
  ];
}

function measure(knowledge: Knowledge, set: string, seen: Seen, rows: readonly Row[], floors?: { near: number; grouped: number }): Figure[] {
  // A cause with four complaints has three neighbours and no five.
  const small = rows.length < 100;
  const plain = rows.map(({ id, text }) => ({ id, text }));
  const ours = groupComplaints(plain, knowledge), words = groupByWords(plain);
  const groups = new Map(rows.map((row) => [row.id, row.group]));
  const near = (found: typeof ours): number => precisionAt(small ? 1 : 5, groups, new Map(found.map(({ id, similar }) => [String(id), similar.map(String)])));
  const grouped = (found: typeof ours): number => adjustedRand(rows.map((row) => row.group), found.map(({ group }) => group));
  const about = { skill: "grouping", set, seen, rows: rows.length };
  return [
    { ...about, metric: small ? "precision of the first" : "precision of the first five", ours: near(ours), packages: [{ name: "rare words in common", value: near(words) }], floor: floors && elsewhere(floors.near) },
    { ...about, metric: "adjusted Rand", ours: grouped(ours), packages: [{ name: "rare words in common", value: grouped(words) }], floor: floors && elsewhere(floors.grouped) },
  ];
}
