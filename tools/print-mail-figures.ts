import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { countLostWords } from "./mail/lost-words.ts";
import { printLostWords, printSuites, type SuiteReport } from "./mail/print-suites.ts";
import { runCommand } from "./run-command.ts";
import { writeBetween } from "./write-between.ts";

const root = join(import.meta.dirname, "..");
const page = pathToFileURL(join(root, "docs/mail.md"));

/** Scores the intake on the collected suites, runs the torture set, and writes both into docs/mail.md. RAPPORT_SHARED names the folder in which mail/ lies. */
const folder = join(resolve(root, process.env["RAPPORT_SHARED"] ?? "../shared"), "mail");
if (existsSync(join(folder, "score.mjs"))) await writeSuites();
else console.error("The suites are not here: RAPPORT_SHARED names the folder in which mail/score.mjs lies. Their table stays as it is.");
const torture = await runCommand([join(root, "tools/mail-torture.ts")], { cwd: root });
if (torture.code !== 0) throw new Error(torture.output);
writeBetween(page, "<!-- torture:begin -->", "<!-- torture:end -->", torture.output.split("\n").filter((line) => line.startsWith("|")).join("\n"));
console.log("docs/mail.md is written.");

async function writeSuites(): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), "rapport-mail-"));
  const out = join(scratch, "score.json");
  try {
    const { code, output } = await runCommand([join(folder, "score.mjs"), "--batch", "--json", out, "--", join(root, "bin/rapport"), "mail", "parse", "--batch"], { cwd: root });
    if (code !== 0) throw new Error(output);
    const { report } = JSON.parse(readFileSync(out, "utf8")) as { report: SuiteReport };
    const suites = readdirSync(folder).filter((name) => name in report);
    writeBetween(page, "<!-- suites:begin -->", "<!-- suites:end -->", `${printSuites(report)}\n\n${printLostWords(await countLostWords(folder, suites))}`);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
