import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { quantile, row, type Row } from "./compare.ts";

/** From a fresh process to the first answers of all language parts, models included, beside loading the packages that do parts of the same. */
export function benchStartUp(): Row[] {
  const rounds = Array.from({ length: 9 }, () => ({ ours: start("ours"), partner: start("packages") }));
  const median = (pick: (round: (typeof rounds)[number]) => number): number => quantile(rounds.map(pick).toSorted((a, b) => a - b), 0.5);
  return [row("start-up of the language parts to their first answers, median", "alex, chrono-node, franc, vader-sentiment, wink-sentiment and write-good", "ms", median(({ ours }) => ours.answered), median(({ partner }) => partner.answered), { "ms until loaded": median(({ ours }) => ours.loaded) })];
}

function start(side: "ours" | "packages"): { loaded: number; answered: number } {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(import.meta.dirname, "start-language.ts"), side], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as { loaded: number; answered: number };
}
