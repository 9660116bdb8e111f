import { expect, test } from "vitest";
import { countTests } from "./count-tests.ts";

const report = (status: string, ...statuses: string[]) => JSON.stringify({ testResults: [{ name: "a.test.ts", status, assertionResults: statuses.map((one) => ({ fullName: `a ${one}`, status: one })) }] });

test("tests are counted by how they ended", () => {
  expect(countTests(report("failed", "passed", "passed", "failed", "skipped"), 1, "tests")).toEqual({ passed: 2, failed: 1, skipped: 1, skips: ["a skipped"], failures: ["a failed"] });
});

test("a file that does not load is a failure", () => {
  expect(countTests(report("failed"), 1, "tests")).toMatchObject({ failed: 1, failures: ["a.test.ts (the file itself)"] });
});

test("a run that ends badly is a failure although every test passed", () => {
  expect(countTests(report("passed", "passed"), 1, "tests")).toMatchObject({ passed: 1, failed: 1 });
});

test("a run that leaves no report is a failure", () => {
  expect(countTests(null, 137, "tests")).toMatchObject({ passed: 0, failed: 1 });
});
