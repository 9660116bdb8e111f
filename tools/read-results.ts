import type { Recorded } from "./record-results.ts";

/**
 * What a run recorded, and one failure more where it ended badly although every test passed or left no record at all:
 * nothing that went wrong may look like nothing.
 */
export function readResults(record: string | null, exitCode: number, name: string): Recorded {
  if (record === null) return { passed: 0, skips: [], failures: [`${name}: the run ended with ${exitCode} and left no record`] };
  const recorded = JSON.parse(record) as Recorded;
  if (exitCode === 0 || recorded.failures.length > 0) return recorded;
  return { ...recorded, failures: [`${name}: the run ended with ${exitCode}`] };
}
