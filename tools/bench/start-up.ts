import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { quantile, row, type Row } from "./compare.ts";

type Start = { readonly loaded: number; readonly answered: number };

/**
 * From a fresh process until all language parts are loaded, models included, beside loading the packages that do parts of the same. Both sides may keep what
 * Node compiled, as `rapport` does; the first start, which has nothing kept, is told beside it.
 */
export function benchStartUp(): Row[] {
  const kept = mkdtempSync(join(tmpdir(), "rapport-bench-"));
  try {
    const [first, ...rounds] = Array.from({ length: 10 }, () => ({ ours: start("ours", kept), partner: start("packages", kept) }));
    const median = (pick: (round: NonNullable<typeof first>) => number): number => quantile(rounds.map(pick).toSorted((a, b) => a - b), 0.5);
    return [row("start-up of the language parts, median", "alex, chrono-node, franc, vader-sentiment, wink-sentiment and write-good", "ms", median(({ ours }) => ours.loaded), median(({ partner }) => partner.loaded), {
      "ms to the first reading and review": median(({ ours }) => ours.answered), "of it for the partner": median(({ partner }) => partner.answered), "ms the very first time": first!.ours.loaded,
    })];
  } finally {
    rmSync(kept, { recursive: true, force: true });
  }
}

function start(side: "ours" | "packages", kept: string): Start {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(import.meta.dirname, "start-language.ts"), side], { encoding: "utf8", env: { ...process.env, NODE_COMPILE_CACHE: kept } });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Start;
}
