import { join } from "node:path";
import { runCommand } from "./run-command.ts";
import { runTorture, type TortureResult } from "./mail/run-torture.ts";
import { printTorture } from "./mail/print-torture.ts";
import { TORTURE_CASES } from "./mail/torture-cases.ts";

/** `node tools/mail-torture.ts` reads every hostile mail in a process of its own and prints how each ended, with time and memory. */
const only = process.argv[2];
if (only === undefined) console.log(printTorture(await tortureAll()));
else for (const one of TORTURE_CASES.filter(({ name }) => name === only)) console.log(JSON.stringify(await runTorture(one)));

async function tortureAll(): Promise<TortureResult[]> {
  const results: TortureResult[] = [];
  for (const { name } of TORTURE_CASES) {
    const { code, output } = await runCommand([join(import.meta.dirname, "mail-torture.ts"), name], { cwd: join(import.meta.dirname, "..") });
    const line = output.split("\n").find((text) => text.startsWith("{"));
    results.push(line === undefined ? { name, kilobytes: 0, ended: `the process ended with ${code}`, says: output.slice(-200), ms: 0, megabytes: 0 } : JSON.parse(line) as TortureResult);
  }
  return results;
}
