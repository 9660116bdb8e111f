import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readComplaintWords } from "../core/src/complaints/complaint-words.ts";
import { groupComplaints } from "../core/src/complaints/group-complaints.ts";
import { encodeSimilarityModel, type SimilarityModel } from "../core/src/language/similarity-model.ts";
import { adjustedRand, precisionAtFive } from "../tools/eval/group-metrics.ts";
import { readEmotions, readRows } from "./labelled-data.ts";
import { isHeldOut } from "./splits.ts";
import { trainSimilarityModel, type SimilarityTraining } from "./train-similarity-model.ts";

type Row = { readonly id: string; readonly text: string; readonly group: string; readonly product?: string };
type Trial = { readonly learn: readonly Row[][]; readonly tests: Readonly<Record<string, readonly Row[]>> };

const training: SimilarityTraining = {
  placing: { dims: 96, leastSeen: 5, mostWords: 9_000, window: 10, rounds: 3, seed: 20_261_124 },
  drawing: { dims: 96, epochs: 10, rate: 0.1, temperature: 0.15, batch: 256, together: 4, drop: 0.1, seed: 20_261_124 },
};
const groupFiles = ["group.banking77.train.jsonl", "group.clinc.test.jsonl", "group.cfpb.halfA.jsonl"];
const plainFiles = ["rude.se.jsonl", "request.parakweet.train.jsonl", "negative.uci.jsonl", "complaint.cfpb.halfA.jsonl", "need-problem.nlupp-banking.jsonl"];

/**
 * Trains models/similarity.bin on the groups of all rows that are not held out, words placed from all plain text but theirs. With
 * `--measure` it trains on some groups instead and prints how well others, which it never saw, are found. `RAPPORT_SHARED=… node models/train-similarity.ts`.
 */
const [bank, clinc, cfpb] = groupFiles.map((file) => readRows<Row>(file)) as [Row[], Row[], Row[]];
if (process.argv.includes("--measure")) for (const trial of listTrials()) measure(trial);
else {
  const bytes = encodeSimilarityModel(train([bank, clinc, cfpb].map((rows) => rows.filter(({ id }) => !isHeldOut(id)))));
  writeFileSync(join(import.meta.dirname, "similarity.bin"), bytes);
  console.log(`${bytes.length} bytes, sha256 ${createHash("sha256").update(bytes).digest("hex")}`);
}

function train(sources: readonly Row[][]): SimilarityModel {
  const plain = [...readEmotions("train").map(({ text }) => text), ...plainFiles.flatMap((file) => readRows(file)).filter(({ id }) => !isHeldOut(id)).map(({ text }) => text), ...sources.flat().map(({ text }) => text)];
  return trainSimilarityModel(plain.map(stemsOf), sources.map((rows) => rows.map(({ text, group }) => ({ stems: stemsOf(text), group }))), training);
}

function stemsOf(text: string): string[] {
  return readComplaintWords(text).map(({ stem }) => stem);
}

/** What is tested shares no group with what is learned; in the first three not even the source. */
function listTrials(): Trial[] {
  const [bankLearned, bankOther] = splitGroups(bank), [clincLearned, clincOther] = splitGroups(clinc);
  return [
    { learn: [clinc, cfpb], tests: { "banking77, 40 of each group": fewOfEach(bank, 40), "banking77, all": bank } },
    { learn: [bank, cfpb], tests: { clinc } },
    { learn: [bank, clinc], tests: { "cfpb, long letters": cfpb } },
    { learn: [bankLearned, clincLearned, cfpb], tests: { "banking77, the other third of the groups, 40 of each": fewOfEach(bankOther, 40), "clinc, the other third of the groups": clincOther } },
  ];
}

function measure({ learn, tests }: Trial): void {
  const model = train(learn);
  for (const [name, rows] of Object.entries(tests)) for (const [how, knowledge] of [["words alone", {}], ["with the model", { similarity: model }]] as const) {
    const grouped = groupComplaints(rows.map(({ id, text }) => ({ id, text })), knowledge);
    const near = precisionAtFive(new Map(rows.map(({ id, group }) => [id, group])), new Map(grouped.map(({ id, similar }) => [String(id), similar.map(String)])));
    const together = adjustedRand(rows.map(({ group }) => group), grouped.map(({ group }) => group));
    console.log(`${name}; ${how}: P@5 ${near.toFixed(3)}, ARI ${together.toFixed(3)}, ${new Set(grouped.map(({ group }) => group)).size} groups for ${new Set(rows.map(({ group }) => group)).size}`);
  }
}

/** Every third group by name is put aside. */
function splitGroups(rows: readonly Row[]): [Row[], Row[]] {
  const names = [...new Set(rows.map(({ group }) => group))].sort();
  const aside = new Set(names.filter((_, i) => i % 3 === 0));
  return [rows.filter(({ group }) => !aside.has(group)), rows.filter(({ group }) => aside.has(group))];
}

function fewOfEach(rows: readonly Row[], most: number): Row[] {
  const taken = new Map<string, number>();
  return rows.filter(({ group }) => {
    taken.set(group, (taken.get(group) ?? 0) + 1);
    return taken.get(group)! <= most;
  });
}
