import { expect, test } from "vitest";
import { runTorture } from "./run-torture.ts";
import { TORTURE_CASES } from "./torture-cases.ts";

test.each(TORTURE_CASES)("$name ends as it must, with a reason where it is refused", async (one) => {
  const { ended, says } = await runTorture(one);
  expect(ended).toBe(one.ends);
  if (ended !== "read") expect(says).toMatch(/^The (?:mail|head|parts|contents) .+\.$/);
});
