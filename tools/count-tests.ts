/** What one run of the tests came to; `skips` and `failures` name them. */
export type TestCount = { passed: number; failed: number; skipped: number; skips: readonly string[]; failures: readonly string[] };

type Assertion = { fullName: string; status: string; meta?: { reason?: string } };
type Report = { testResults: { name: string; status: string; assertionResults: Assertion[] }[] };

/**
 * Counts a report of vitest. A file that could not even be loaded, a run that ended badly although every test passed,
 * and a run without a report count as one failure each: nothing that went wrong may look like nothing.
 */
export function countTests(report: string | null, exitCode: number, name: string): TestCount {
  if (report === null) return { passed: 0, failed: 1, skipped: 0, skips: [], failures: [`${name}: there is no report of the run (it ended with ${exitCode})`] };
  const files = (JSON.parse(report) as Report).testResults;
  const all = files.flatMap((file) => file.assertionResults);
  const failures = all.filter((test) => test.status === "failed").map((test) => test.fullName);
  const broken = files.filter((file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed")).map((file) => `${file.name} (the file itself)`);
  const skips = all.filter((test) => ["skipped", "pending", "todo", "disabled"].includes(test.status)).map((test) => (test.meta?.reason ? `${test.fullName}: ${test.meta.reason}` : test.fullName));
  const unexplained = exitCode !== 0 && failures.length + broken.length === 0 ? [`${name}: the run ended with ${exitCode}`] : [];
  const failed = [...failures, ...broken, ...unexplained];
  return { passed: all.filter((test) => test.status === "passed").length, failed: failed.length, skipped: skips.length, skips, failures: failed };
}
