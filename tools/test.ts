import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "./run-command.ts";
import { checkTypes } from "./typecheck.ts";
import { countTests } from "./count-tests.ts";
import type { TestCount } from "./count-tests.ts";

const root = join(import.meta.dirname, "..");
const results = mkdtempSync(join(tmpdir(), "rapport-results-"));
let count: TestCount = { passed: 0, failed: 0, skipped: 0, skips: [], failures: [] };
const stages: string[] = [];

/** Everything that must pass. Every stage runs, whatever the one before said; the closing line counts tests. */
await stage("types", checkTypes);
await stage("lint", () => script("node_modules/oxlint/bin/oxlint", "--type-aware"));
await stage("house rules", () => script("tools/house-rules.ts"));
await stage("proof of the rules", () => script("tools/prove-rules.ts"));
await tests("tests", []);
await tests("tests of the store on PostgreSQL 15", ["--project", "db", "server/src/store", "server/test/with-database"], { RAPPORT_TEST_PG: "15" });
rmSync(results, { recursive: true, force: true });

console.log(`\n${stages.join("\n")}`);
for (const failure of count.failures) console.log(`failed: ${failure}`);
for (const skip of count.skips) console.log(`skipped: ${skip}`);
console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
process.exitCode = count.failed > 0 ? 1 : 0;

async function script(...args: string[]): Promise<{ ok: boolean; said: string }> {
  const { code, output } = await runCommand(args, { cwd: root });
  return { ok: code === 0, said: output.trim() };
}

/** A stage that is no test counts as one, so that the closing line never hides its failure. */
async function stage(name: string, run: () => Promise<{ ok: boolean; said: string }>): Promise<void> {
  const started = performance.now();
  const { ok, said } = await run();
  if (!ok) console.log(`\n${name}:\n${said}`);
  record(name, ok, performance.now() - started);
  count = { ...count, passed: count.passed + (ok ? 1 : 0), failed: count.failed + (ok ? 0 : 1), failures: ok ? count.failures : [...count.failures, name] };
}

async function tests(name: string, args: readonly string[], env: Record<string, string> = {}): Promise<void> {
  const started = performance.now();
  const report = join(results, `${name.replaceAll(" ", "-")}.json`);
  const { code } = await runCommand(["node_modules/vitest/vitest.mjs", "run", ...args, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`], { cwd: root, live: true, env: { CI: "true", ...env } });
  const found = countTests(readReport(report), code, name);
  record(name, found.failed === 0, performance.now() - started);
  count = { passed: count.passed + found.passed, failed: count.failed + found.failed, skipped: count.skipped + found.skipped, skips: [...count.skips, ...found.skips], failures: [...count.failures, ...found.failures] };
}

function readReport(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}

function record(name: string, ok: boolean, milliseconds: number): void {
  stages.push(`${ok ? "ok    " : "failed"} ${name} ${(milliseconds / 1000).toFixed(1)} s`);
}
