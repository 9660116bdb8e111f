import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hasBinaries } from "../server/src/embedded-postgres/binaries.ts";
import { readResults } from "./read-results.ts";
import { runCommand } from "./run-command.ts";
import { checkTypes } from "./typecheck.ts";

const root = join(import.meta.dirname, "..");
const records = mkdtempSync(join(tmpdir(), "rapport-results-"));
const stages: string[] = [];
const failures: string[] = [];
const skips: string[] = [];
let passed = 0;

/** Everything that must pass. Every stage runs, whatever the one before said; the closing line counts tests. */
await stage("types", checkTypes);
await stage("lint", () => script("node_modules/oxlint/bin/oxlint", "--type-aware"));
await stage("house rules", () => script("tools/house-rules.ts"));
await stage("proof of the rules", () => script("tools/prove-rules.ts"));
await tests("tests", []);
if (hasBinaries(15)) await tests("tests of the store on PostgreSQL 15", ["--project", "db", "server/src/store", "server/test/with-database"], { RAPPORT_TEST_PG: "15" });
else skips.push("tests of the store on PostgreSQL 15 (npm has none for this machine)");
rmSync(records, { recursive: true, force: true });

console.log(`\n${stages.join("\n")}`);
for (const failure of failures) console.log(`failed: ${failure}`);
for (const skip of skips) console.log(`skipped: ${skip}`);
console.log(`${passed} passed, ${failures.length} failed, ${skips.length} skipped`);
process.exitCode = failures.length > 0 ? 1 : 0;

async function script(...args: string[]): Promise<{ ok: boolean; said: string }> {
  const { code, output } = await runCommand(args, { cwd: root });
  return { ok: code === 0, said: output.trim() };
}

/** A stage that is no test counts as one, so that the closing line never hides its failure. */
async function stage(name: string, run: () => Promise<{ ok: boolean; said: string }>): Promise<void> {
  const started = performance.now();
  const { ok, said } = await run();
  if (!ok) console.log(`\n${name}:\n${said}`);
  if (ok) passed++;
  else failures.push(name);
  recordStage(name, ok, started);
}

async function tests(name: string, args: readonly string[], env: Record<string, string> = {}): Promise<void> {
  const started = performance.now();
  const record = join(records, name.replaceAll(" ", "-"));
  const { code } = await runCommand(["node_modules/vitest/vitest.mjs", "run", ...args], { cwd: root, live: true, env: { CI: "true", TEST_RESULTS_FILE: record, ...env } });
  const found = readResults(readText(record), code, name);
  passed += found.passed;
  failures.push(...found.failures);
  skips.push(...found.skips);
  recordStage(name, found.failures.length === 0, started);
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}

function recordStage(name: string, ok: boolean, started: number): void {
  stages.push(`${ok ? "ok    " : "failed"} ${name} ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
