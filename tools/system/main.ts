import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { writeBetween } from "../write-between.ts";
import { faults } from "./faults.ts";
import { printOutcomes, type Outcome, type Skipped } from "./outcome.ts";

/**
 * Shows on the running product, with real programs, that mail which was acknowledged is never lost. Names choose faults, none means all;
 * `--full` runs as many rounds as stand in docs/mail.md, and `--write` writes them there.
 */
const words = process.argv.slice(2), names = words.filter((word) => !word.startsWith("--"));
const unknown = names.filter((name) => !faults.some((fault) => fault.name === name));
if (unknown.length > 0) {
  console.error(`There is no fault ${unknown.join(", ")}. There are: ${faults.map((fault) => fault.name).join(", ")}.`);
  process.exit(64);
}
const outcomes: (Outcome | Skipped)[] = [];
for (const fault of faults.filter(({ name }) => names.length === 0 || names.includes(name))) {
  const outcome = await fault.run(words.includes("--full") ? "full" : "short").catch((error: unknown): Outcome => ({
    fault: fault.name, rounds: null, acknowledged: null, lost: null, doubled: null, recoveryMs: [], remark: `did not come to its end: ${error instanceof Error ? error.message : String(error)}`, ok: false,
  }));
  outcomes.push(outcome);
  console.log("skipped" in outcome ? `skipped ${fault.name}: ${outcome.skipped}` : `${outcome.ok ? "ok     " : "failed "} ${fault.name}: ${outcome.acknowledged ?? "–"} acknowledged, ${outcome.lost ?? "–"} lost, ${outcome.doubled ?? "–"} doubled; ${outcome.remark}`);
}
const printed = printOutcomes(outcomes);
console.log(`\n${printed}`);
if (words.includes("--write")) writeBetween(pathToFileURL(join(import.meta.dirname, "../../docs/mail.md")), "<!-- faults:begin -->", "<!-- faults:end -->", printed);
// Timers of helpers that were not needed in the end would keep us here.
process.exit(outcomes.some((outcome) => "ok" in outcome && !outcome.ok) ? 1 : 0);
