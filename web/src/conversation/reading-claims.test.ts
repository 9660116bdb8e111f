import fc from "fast-check";
import { expect, test } from "vitest";
import type { Reading } from "@rapport/core/model/reading.ts";
import { claimsBeside, claimsOf, evidenceMarks } from "./reading-claims.ts";

const none: Reading["signals"] = { complaint: 0.1, dissatisfaction: 0.1, leaving: 0.1, goingPublic: 0.1, legal: 0.1, abuse: 0.1, gratitude: 0.1, venting: 0.1, urgency: 0.1 };
const calm: Reading = { language: "en", heat: { score: 4, level: 0 }, signals: none, needs: [], asks: [], evidence: [] };
const upset: Reading = {
  ...calm, heat: { score: 66, level: 3 }, signals: { ...none, complaint: 0.9, dissatisfaction: 0.9, leaving: 0.7, urgency: 0.55 },
  evidence: [{ signal: "heat", span: [10, 20], weight: 18 }, { signal: "complaint", span: [10, 14], weight: 0.8 }, { signal: "leaving", span: [18, 30], weight: 3 }, { signal: "heat", span: [40, 44], weight: -6 }, { signal: "abuse", span: [50, 54], weight: 2 }, { signal: "heat", span: [60, 64], weight: 9, learned: true }, { signal: "heat", span: [70, 74], weight: 2 }],
};

test("a calm message claims nothing and marks nothing", () => {
  expect([claimsOf(calm), evidenceMarks({ ...calm, evidence: upset.evidence }, 100)]).toEqual([[], []]);
});

test("a claim says how sure it is in words, and dissatisfaction is part of a complaint", () => {
  expect(claimsOf(upset)).toEqual([{ claimed: "heat", sure: "plain" }, { claimed: "complaint", sure: "plain" }, { claimed: "leaving", sure: "likely" }, { claimed: "urgency", sure: "perhaps" }]);
});

test("beside a correction all other claims still stand", () => {
  expect(claimsBeside({ ...upset, heat: { score: 30, level: 1 } }, { level: 1, signals: {} }).map(({ claimed }) => claimed)).toEqual(["complaint", "leaving", "urgency"]);
  expect(claimsBeside({ ...upset, signals: { ...upset.signals, legal: 1 } }, { level: null, signals: { legal: true } }).map(({ claimed }) => claimed)).toEqual(["heat", "complaint", "leaving", "urgency"]);
});

test("overlapping words are one mark that says everything they read as, the strongest first", () => {
  expect(evidenceMarks(upset, 100)).toEqual([
    { span: [10, 30], says: [{ claimed: "heat", strength: "strong", learned: false }, { claimed: "leaving", strength: "strong", learned: false }, { claimed: "complaint", strength: "slight", learned: false }] },
    { span: [60, 64], says: [{ claimed: "heat", strength: "clear", learned: true }] },
  ]);
});

test("what the customer asks for is marked too", () => {
  expect(evidenceMarks({ ...calm, needs: [{ kind: "refund", p: 0.9, span: [3, 9] }, { kind: "fix", p: 0.2, span: [0, 2] }, { kind: "person", p: 0.9 }] }, 100)).toEqual([{ span: [3, 9], says: [{ claimed: "need-refund", strength: "strong", learned: false }] }]);
});

test("marks lie inside the text, in order, and never over each other", () => {
  const span = fc.tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: 0, max: 30 })).map(([from, size]): [number, number] => [from, from + size]);
  fc.assert(fc.property(fc.array(fc.record({ signal: fc.constantFrom("heat" as const, "leaving" as const, "complaint" as const), span, weight: fc.double({ min: -3, max: 30, noNaN: true }) }), { maxLength: 30 }), fc.integer({ min: 0, max: 50 }), (evidence, length) => {
    const marks = evidenceMarks({ ...upset, evidence }, length);
    for (const [index, mark] of marks.entries()) {
      expect(mark.span[0]).toBeGreaterThanOrEqual(index === 0 ? 0 : marks[index - 1]!.span[1]);
      expect(mark.span[1]).toBeLessThanOrEqual(length);
      expect(mark.span[1]).toBeGreaterThan(mark.span[0]);
    }
  }));
});

test("where every word hardly weighs, the three heaviest are marked", () => {
  const slight = [1, 4, 2, 5, 3].map((weight, at) => ({ signal: "heat" as const, span: [at * 5, at * 5 + 4] as [number, number], weight }));
  expect(evidenceMarks({ ...upset, evidence: slight }, 100).map((mark) => mark.span[0])).toEqual([5, 15, 20]);
});
