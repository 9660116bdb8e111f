import { writeFileSync } from "node:fs";
import { relative } from "node:path";
import type { Reporter, TestModule } from "vitest/node";

/** What a run of the tests came to; names are those of the tests that did not simply pass. */
export type Recorded = { passed: number; failures: readonly string[]; skips: readonly string[] };

/** A reporter that writes the result of a run to a file: vitest's own JSON leaves out why a test was skipped. */
export function recordResults(file: string): Reporter {
  return {
    onTestRunEnd: (modules, errors) => {
      const files = modules.map(recordModule);
      const recorded: Recorded = {
        passed: files.reduce((sum, one) => sum + one.passed, 0),
        failures: [...files.flatMap((one) => one.failures), ...errors.map((error) => `outside of any test: ${error.message}`)],
        skips: files.flatMap((one) => one.skips),
      };
      writeFileSync(file, JSON.stringify(recorded));
    },
  };
}

/** A file that does not even load, or fails before its first test, counts as one failure. */
function recordModule(module: TestModule): Recorded {
  const name = relative(process.cwd(), module.moduleId);
  const failures: string[] = [];
  const skips: string[] = [];
  let passed = 0;
  for (const test of module.children.allTests()) {
    const result = test.result();
    if (result.state === "passed") passed++;
    else if (result.state === "failed") failures.push(`${name}: ${test.fullName}`);
    else skips.push(`${name}: ${test.fullName}${result.state === "skipped" && result.note ? ` (${result.note})` : ""}`);
  }
  if (module.state() === "failed" && failures.length === 0) failures.push(`${name}: the file itself`);
  return { passed, failures, skips };
}
