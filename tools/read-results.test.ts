import { expect, test } from "vitest";
import { readResults } from "./read-results.ts";

const good = { passed: 2, failures: [], skips: ["a.test.ts: reads real mail (no shared folder)"] };

test("a good run is what it recorded", () => {
  expect(readResults(JSON.stringify(good), 0, "tests")).toEqual(good);
});

test("a run that ends badly is a failure although every test passed", () => {
  expect(readResults(JSON.stringify(good), 1, "tests")).toMatchObject({ passed: 2, failures: ["tests: the run ended with 1"] });
});

test("a run that leaves no record is a failure", () => {
  expect(readResults(null, 137, "tests")).toMatchObject({ passed: 0, failures: ["tests: the run ended with 137 and left no record"] });
});
