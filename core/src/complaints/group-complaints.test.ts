import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { loadKnowledge } from "../../../models/load-knowledge.ts";
import { adjustedRand } from "../../../tools/eval/group-metrics.ts";
import { groupComplaints } from "./group-complaints.ts";

const knowledge = loadKnowledge();

test("complaints that share a cause share a group, and find each other", () => {
  for (const known of [{}, knowledge]) {
    const grouped = groupComplaints([
      { id: "a", text: "The batch file has timestamps one hour out since 4.2." },
      { id: "b", text: "Tracking number arrives after the promised delivery time." },
      { id: "c", text: "Since 4.2 the timestamps in the batch file are one hour wrong." },
      { id: "d", text: "I get the tracking number only after the promised time." },
    ], known);
    expect(grouped.map(({ group }) => group)).toEqual(["g1", "g2", "g1", "g2"]);
    expect(grouped[0]!.similar[0]).toBe("c");
    expect(grouped[3]!.similar[0]).toBe("b");
  }
});

test("complaints with nothing in common stay alone", () => {
  for (const known of [{}, knowledge]) {
    expect(groupComplaints([{ id: 1, text: "lid cracked" }, { id: 2, text: "invoice twice" }], known)).toEqual([{ id: 1, group: "g1", similar: [] }, { id: 2, group: "g2", similar: [] }]);
  }
});

test.for(["shop", "instruments", "versand-de"])("the causes in the table %s are found again", (name) => {
  const rows = readFileSync(new URL(`../../../examples/complaints/${name}.txt`, import.meta.url), "utf8").split("\n").filter((line) => line !== "" && !line.startsWith("#"))
    .map((line, i) => ({ id: String(i), group: line.split(" | ")[0]!, text: line.split(" | ")[1]! }));
  for (const known of [{}, knowledge]) expect(adjustedRand(rows.map(({ group }) => group), groupComplaints(rows, known).map(({ group }) => group))).toBeGreaterThan(0.6);
});

test("a paraphrase is found by what it means, where the model knows it", () => {
  const complaints = [{ id: 1, text: "I lost my phone yesterday" }, { id: 2, text: "Someone has stolen my mobile" }, { id: 3, text: "What is the exchange rate for euros?" }];
  expect(groupComplaints(complaints)[0]!.similar).toEqual([]);
  expect(groupComplaints(complaints, knowledge)[0]!.similar).toEqual([2]);
});

test("the same words with another order number are one complaint", () => {
  const grouped = groupComplaints(Array.from({ length: 30 }, (_, id) => ({ id, text: `Order ${88_000 + id * 7} never came` })));
  expect(new Set(grouped.map(({ group }) => group))).toEqual(new Set(["g1"]));
  expect(grouped[5]!.similar).toEqual([0, 1, 2, 3, 4, 6, 7, 8, 9, 10]);
});

test("of two that are as alike, the one of the same product comes first", () => {
  const grouped = groupComplaints([
    { id: 1, text: "the lid cracked when frozen", product: "Probe 2" }, { id: 2, text: "lid cracked in the freezer", product: "Logger" },
    { id: 3, text: "lid cracked in the freezer", product: "probe 2" }, { id: 4, text: "invoice is blank" },
  ]);
  expect(grouped[0]!.similar).toEqual([3, 2]);
});

test("lines without words are answered, alone", () => {
  const grouped = groupComplaints([{ id: 1, text: "" }, { id: 2, text: "😡😡" }, { id: 3, text: "😡😡" }, { id: 4, text: ">".repeat(1 << 20) }, { id: 5, text: "\ud800" }], knowledge);
  expect(grouped.map(({ group, similar }) => [group, similar.length])).toEqual([["g1", 0], ["g2", 0], ["g3", 0], ["g4", 0], ["g5", 0]]);
});

const someComplaints = fc.array(fc.array(fc.constantFrom("probe", "batch", "late", "invoice", "wrong", "lid", "cracked", "the", "4471", "包裹"), { maxLength: 6 }), { maxLength: 30 })
  .map((texts) => texts.map((words, id) => ({ id, text: words.join(" ") })));

test("each complaint is answered once, in order, and is never similar to itself", () => {
  fc.assert(fc.property(someComplaints, (complaints) => {
    const grouped = groupComplaints(complaints, knowledge);
    expect(grouped.map(({ id }) => id)).toEqual(complaints.map(({ id }) => id));
    for (const { id, similar } of grouped) {
      expect(similar).not.toContain(id);
      expect(new Set(similar).size).toBe(similar.length);
    }
  }));
});

test("the order in which complaints come does not change who is with whom", () => {
  fc.assert(fc.property(someComplaints.chain((complaints) => fc.tuple(fc.constant(complaints), fc.shuffledSubarray(complaints, { minLength: complaints.length }))), ([complaints, shuffled]) => {
    expect(partition(groupComplaints(shuffled))).toEqual(partition(groupComplaints(complaints)));
  }));
});

function partition(grouped: ReturnType<typeof groupComplaints>): string[] {
  return [...Map.groupBy(grouped, ({ group }) => group).values()].map((some) => some.map(({ id }) => Number(id)).sort((a, b) => a - b).join(" ")).sort();
}
