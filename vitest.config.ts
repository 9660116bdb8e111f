import { defineConfig } from "vitest/config";
import { recordResults } from "./tools/record-results.ts";

const everywhere = ["{core,contract,server,web,portal,cli}/src/**", "server/test/**", "web/test/**", "tools/**"];
const named = (suffix: string) => everywhere.map((folder) => `${folder}/*${suffix}`);
const needsTheWorld = [...named(".db.test.ts"), ...named(".net.test.ts"), ...named(".browser.test.ts")];
const never = ["**/node_modules/**", "**/dist/**"];

/** The suffix of a test says what it needs, and with it how it may run beside others. */
export default defineConfig({
  test: {
    reporters: process.env["TEST_RESULTS_FILE"] ? ["default", recordResults(process.env["TEST_RESULTS_FILE"])] : ["default"],
    projects: [
      // One kind after the other: on two cores a browser beside a database server makes both of them slow, and tests that wait fail.
      { test: { name: "pure", sequence: { groupOrder: 0 }, pool: "threads", include: named(".test.ts"), exclude: [...never, ...needsTheWorld] } },
      { test: { name: "db", sequence: { groupOrder: 1 }, include: named(".db.test.ts"), exclude: never, globalSetup: "tools/test-database.ts", maxWorkers: 2, testTimeout: 60_000, hookTimeout: 120_000 } },
      { test: { name: "net", sequence: { groupOrder: 2 }, include: named(".net.test.ts"), exclude: never, globalSetup: "tools/test-database.ts", maxWorkers: 2, testTimeout: 60_000, hookTimeout: 120_000 } },
      { test: { name: "browser", sequence: { groupOrder: 3 }, include: named(".browser.test.ts"), exclude: never, globalSetup: "tools/test-database.ts", fileParallelism: false, testTimeout: 180_000, hookTimeout: 180_000 } },
    ],
  },
});
