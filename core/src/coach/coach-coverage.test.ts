import { expect, test } from "vitest";
import { coachCoverage, missingChecks } from "./coach-coverage.ts";

test("English has every check", () => {
  expect(missingChecks("en")).toEqual([]);
});

test("German says what it does not have", () => {
  expect(missingChecks("de")).toEqual(["not-concrete", "not-owned", "no-question", "no-next-step", "first-draft"]);
  expect(coachCoverage("de").condescending).toBe("careful");
});

test("a language without words of its own keeps what needs none", () => {
  expect(coachCoverage("sv").shouting).toBe("full");
  expect(coachCoverage("sv").blaming).toBe("none");
});
