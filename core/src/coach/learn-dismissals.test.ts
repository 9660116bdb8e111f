import fc from "fast-check";
import { expect, test } from "vitest";
import { CheckName, type Finding } from "../model/finding.ts";
import { learnDismissals, weighFindings } from "./learn-dismissals.ts";

const owned = (kept: number, used: number, agents = 3) => learnDismissals([{ check: "not-owned", used, kept, agents }]);
const finding: Finding = { check: "not-owned", span: [0, 2], why: "Say who does it", instead: ["I"], weight: 0.5 };

test("a check that a team mostly keeps its own words against weighs less there", () => {
  expect(owned(9, 1)).toEqual([{ kind: "check", key: "check:not-owned", check: "not-owned", factor: 0.71, kept: 9, used: 1, agents: 3 }]);
  expect(weighFindings([finding], { "not-owned": 0.71 })).toEqual([{ ...finding, weight: 0.355 }]);
});

test("a few answers, or as many taken as kept, teach nothing", () => {
  expect([owned(5, 0), owned(8, 8), owned(8, 20)]).toEqual([[], [], []]);
});

test("what guards facts and people is never lowered", () => {
  expect(learnDismissals([{ check: "contradicts-fact", used: 0, kept: 100, agents: 9 }])).toEqual([]);
  expect(weighFindings([{ ...finding, check: "leaks-embargo" }], { "leaks-embargo": 0.1 })[0]!.weight).toBe(0.5);
});

test("without lessons every remark is the very same", () => {
  fc.assert(fc.property(fc.constantFrom(...CheckName.options), (check) => { const one = { ...finding, check }; expect(weighFindings([one], {})[0]).toBe(one); }));
});

test("the weight is bounded, falls with words kept, and rises with words taken", () => {
  const factor = (kept: number, used: number, agents: number) => owned(kept, used, agents)[0]?.factor ?? 1;
  fc.assert(fc.property(fc.nat(500), fc.nat(500), fc.integer({ min: 1, max: 20 }), (kept, used, agents) => {
    expect(factor(kept, used, agents)).toBeGreaterThanOrEqual(agents > 1 ? 0.6 : 0.8);
    expect(factor(kept + 1, used, agents)).toBeLessThanOrEqual(factor(kept, used, agents));
    expect(factor(kept, used + 1, agents)).toBeGreaterThanOrEqual(factor(kept, used, agents));
  }));
});
