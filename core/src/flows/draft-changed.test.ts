import { expect, test } from "vitest";
import type { Instant, Zone } from "../model/instant.ts";
import { reviewOutgoing } from "./draft-changed.ts";

const context = { now: "2025-11-20T11:58:00Z" as Instant, zone: "Europe/Oslo" as Zone };

test("a draft that argues, refuses and promises vaguely is told so, and its promise with a time is found", () => {
  const draft = "As I already told you, that is not possible. You should have read the manual. I will get back to you shortly. I will send you the converted file by 16:00 today.";
  const review = reviewOutgoing(draft, { ...context, to: { message: "This is the third time I ask. Your export destroyed our data and nobody cares. I am furious." } });
  expect(review.findings.map((finding) => finding.check)).toEqual(expect.arrayContaining(["blaming", "vague-promise"]));
  expect(review.promises.find((promise) => !promise.vague)?.dueAt).toBe("2025-11-20T15:00:00Z");
  for (const { span } of review.findings) expect(span[0] >= 0 && span[1] <= draft.length && span[0] <= span[1]).toBe(true);
});

test("an empty draft has nothing to answer for", () => {
  expect(reviewOutgoing("", context)).toMatchObject({ promises: [], declines: [] });
});

test("a remark that this team mostly keeps its own words against weighs less, and all others the same", () => {
  const draft = "As I already told you, that is not possible. I will get back to you shortly.";
  const weightOf = (weights: Parameters<typeof reviewOutgoing>[1]["checkWeights"], check: string) => reviewOutgoing(draft, { ...context, checkWeights: weights }).findings.find((finding) => finding.check === check)!.weight;
  expect(weightOf({ "vague-promise": 0.6 }, "vague-promise")).toBeCloseTo(weightOf({}, "vague-promise") * 0.6, 3);
  expect(weightOf({ "vague-promise": 0.6 }, "condescending")).toBe(weightOf(undefined, "condescending"));
});
