import { expect, test } from "vitest";
import type { Reading } from "../model/reading.ts";
import { correctReading, mergeCorrection } from "./correct-reading.ts";

const upset: Reading = {
  language: "en", heat: { score: 66, level: 3, trend: "rising" }, needs: [], asks: [],
  signals: { complaint: 0.9, dissatisfaction: 0.8, leaving: 0.7, goingPublic: 0.04, legal: 0.04, abuse: 0.03, gratitude: 0.1, venting: 0.2, urgency: 0.1 },
  evidence: [{ signal: "heat", span: [0, 5], weight: 20 }, { signal: "heat", span: [6, 9], weight: -4 }, { signal: "leaving", span: [10, 20], weight: 3 }, { signal: "complaint", span: [0, 5], weight: 2 }],
  reframe: "Exact. They name the times.",
};

test("no correction leaves the reading as it is", () => {
  expect(correctReading(upset, { level: null, signals: {} })).toBe(upset);
});

test("a level takes the middle of its band, and calm words carry no heat any more", () => {
  const calm = correctReading(upset, { level: 0, signals: {} });
  expect(calm.heat).toEqual({ score: 10, level: 0 });
  expect(calm.evidence.filter((item) => item.signal === "heat")).toEqual([{ signal: "heat", span: [6, 9], weight: -4 }]);
  expect(calm.reframe).toBeUndefined();
});

test("where the heat was said to be another, nothing is said of where it was going", () => {
  expect(correctReading(upset, { level: 1, signals: {} }).heat).toEqual({ score: 30, level: 1 });
  expect(correctReading(upset, { level: 3, signals: {} }).heat).toEqual(upset.heat);
});

test("a denied signal is gone with its words, another one on the same words stays", () => {
  const staying = correctReading(upset, { level: null, signals: { leaving: false, legal: true } });
  expect([staying.signals.leaving, staying.signals.legal, staying.signals.complaint]).toEqual([0, 1, 0.9]);
  expect(staying.evidence.map((item) => item.signal)).toEqual(["heat", "heat", "complaint"]);
  expect(staying.heat).toEqual(upset.heat);
});

test("a later word goes on top of an earlier one, and null takes one back", () => {
  const first = mergeCorrection(upset, null, { level: 1 });
  expect(first).toEqual({ level: 1, signals: {} });
  const second = mergeCorrection(upset, first, { signals: { leaving: false } });
  expect(second).toEqual({ level: 1, signals: { leaving: false } });
  expect(mergeCorrection(upset, second, { level: null })).toEqual({ level: null, signals: { leaving: false } });
  expect(mergeCorrection(upset, second, { level: null, signals: { leaving: null } })).toBeNull();
});

test("in a language that the desk does not read, also the level that it would have guessed is news", () => {
  expect(mergeCorrection(upset, null, { level: 3 }, true)).toEqual({ level: 3, signals: {} });
});

test("what says no more than the desk had read is no correction", () => {
  expect(mergeCorrection(upset, null, { level: 3, signals: { leaving: true, abuse: false } })).toBeNull();
});
