import { expect, test } from "vitest";
import { adjustedRand, precisionAt } from "./group-metrics.ts";
import { auc, bestF1, calibrationError, f1At, spearman, type Scored } from "./metrics.ts";
import { isTimeMeant } from "./time-metrics.ts";

const rows = (text: string): Scored[] => text.split(" ").map((one) => ({ positive: one.startsWith("+"), score: Number(one.slice(1)) }));

test("AUC is one where all positives stand above, a half where nothing tells them apart, and ties count half", () => {
  expect(auc(rows("+0.9 +0.8 -0.2"))).toBe(1);
  expect(auc(rows("+0.1 -0.9"))).toBe(0);
  expect(auc(rows("+0.5 -0.5 +0.5 -0.5"))).toBe(0.5);
  expect(auc(rows("+0.9 +0.5 -0.5 -0.1"))).toBe(0.875);
  expect(auc(rows("+0.9 +0.5"))).toBeNaN();
});

test("F1 at a threshold counts hits, false alarms and misses, and a score at the threshold is a yes", () => {
  expect(f1At(rows("+0.9 +0.5 -0.5 -0.1 +0.2"), 0.5)).toBeCloseTo(2 / 3, 10);
  expect(f1At(rows("+0.1 -0.1"), 0.5)).toBe(0);
});

test("the best F1 looks at every threshold, and never between rows of one score", () => {
  expect(bestF1(rows("+0.9 -0.8 +0.7 -0.1"))).toBe(0.8);
  expect(bestF1(rows("+0.5 -0.5 -0.5"))).toBe(0.5);
});

test("calibration error is the mean distance between what was said and what happened", () => {
  expect(calibrationError(rows("+1 -0"))).toBe(0);
  expect(calibrationError(rows("+0.75 -0.75 +0.25 -0.25"))).toBe(0.25);
});

test("Spearman follows the order and not the distance, and ties share their rank", () => {
  expect(spearman([1, 2, 3], [10, 20, 900])).toBe(1);
  expect(spearman([1, 2, 3], [3, 2, 1])).toBe(-1);
  expect(spearman([1, 2, 2, 3], [1, 2, 3, 4])).toBeCloseTo(0.9487, 4);
  expect(spearman([1, 1, 1], [1, 2, 3])).toBe(0);
});

test("precision leaves out the row itself and rows that found nothing", () => {
  const groups = new Map([["a", "x"], ["b", "x"], ["c", "y"]]);
  expect(precisionAt(5, groups, new Map([["a", ["a", "b", "c"]], ["b", []], ["c", ["a"]]]))).toBe(0.25);
});

test("the adjusted Rand index does not care about names, and is nothing for one great heap", () => {
  expect(adjustedRand(["x", "x", "y", "y"], ["1", "1", "2", "2"])).toBe(1);
  expect(adjustedRand(["x", "x", "y", "y"], ["1", "1", "1", "1"])).toBe(0);
  expect(adjustedRand(["x", "x", "x", "y", "y", "y"], ["1", "1", "2", "2", "3", "3"])).toBeCloseTo(0.2424, 4);
});

test("a time is compared as far as its grain goes", () => {
  expect(isTimeMeant({ kind: "point", start: "2013-02-13T03:00:00", grain: "Hour" }, "2013-02-13T03:30:00-02:00")).toBe(true);
  expect(isTimeMeant({ kind: "point", start: "2013-02-13T03:00:00", grain: "Minute" }, "2013-02-13T03:30:00-02:00")).toBe(false);
  expect(isTimeMeant({ kind: "point", start: "2013-02-18T00:00:00", grain: "Week" }, "2013-02-22")).toBe(true);
  expect(isTimeMeant({ kind: "point", start: "2013-02-18T00:00:00", grain: "Week" }, "2013-02-25")).toBe(false);
  expect(isTimeMeant({ kind: "point", start: "2013-02-18T00:00:00", grain: "Day" }, null)).toBe(false);
});

test("where no time is named, finding none is right", () => {
  expect([isTimeMeant({ kind: "none" }, null), isTimeMeant({ kind: "none" }, "2013-02-18")]).toEqual([true, false]);
});
