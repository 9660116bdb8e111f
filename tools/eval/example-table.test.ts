import { expect, test } from "vitest";
import { isHeldOut, partOf } from "../../models/splits.ts";
import { readExampleTable } from "./example-table.ts";
import { anybody, calmTemplates, dialectPairs, identities } from "./paired-sentences.ts";

test("each line of the tables that nobody tunes on has its columns", () => {
  expect(readExampleTable("times/never-tuned.txt").filter((row) => row.length !== 5 || !/^(?:none|2026-[\d :.-]+(?: or 2026-[\d :.-]+)*)$/.test(row[1]!))).toEqual([]);
  expect(readExampleTable("promises/never-tuned.txt").filter((row) => row.length !== 6 || !/^(?:none|-|2026-\d\d-\d\d \d\d:\d\d)$/.test(row[1]!))).toEqual([]);
});

test("a row stays in its part for all time", () => {
  expect(["nl-0", "nl-1", "nl-2", "pk-train-3", "hc-1"].map(partOf)).toEqual(["dev", "held-out", "train", "train", "dev"]);
});

test("about a fifth of all rows is held out", () => {
  const heldOut = Array.from({ length: 5_000 }, (_, at) => `row-${at}`).filter(isHeldOut).length;
  expect(heldOut).toBeGreaterThan(900);
  expect(heldOut).toBeLessThan(1_100);
});

test("pairs differ, and every template has room for a person", () => {
  expect(dialectPairs.filter(([standard, dialect]) => standard === dialect)).toEqual([]);
  expect(calmTemplates.filter((template) => template.split("@").length !== 2)).toEqual([]);
  expect(identities.filter((identity) => (anybody as readonly string[]).includes(identity))).toEqual([]);
});
