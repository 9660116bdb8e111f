import { statSync } from "node:fs";
import { expect, test } from "vitest";
import { models } from "../../models/manifest.ts";

const sizes = Object.values(models).map(({ file }) => statSync(new URL(`../../models/${file}`, import.meta.url)).size);

test("all that was learned takes less than two megabytes", () => {
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(2_000_000);
});
