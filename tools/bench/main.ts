import { writeFileSync } from "node:fs";
import { writeBetween } from "../write-between.ts";
import { benchBrowser } from "./browser.ts";
import { benchCoach } from "./coach.ts";
import { sayRow, type Row } from "./compare.ts";
import { benchMailIn } from "./mail-in.ts";
import { benchQueue } from "./queue.ts";
import { benchStartUp } from "./start-up.ts";
import { withBenchDatabase } from "./with-bench-database.ts";

/**
 * `npm run bench [-- --json FILE] [--language] [--page]`: every row is a ratio to a partner that was measured beside it, in turns, in the same run. `--language` leaves out mail and queue,
 * `--page` puts what it prints into docs/language.md.
 */
const rows: Row[] = [];
const add = (more: readonly Row[]): void => { for (const one of more) { rows.push(one); console.log(sayRow(one)); } };

add(benchStartUp());
add(await benchCoach());
add(await benchBrowser());
if (!process.argv.includes("--language")) {
  await withBenchDatabase(async (url) => add(await benchMailIn(url)));
  await withBenchDatabase(async (url) => add(await benchQueue(url)));
}

const at = process.argv.indexOf("--json");
if (at > 0) writeFileSync(process.argv[at + 1]!, `${JSON.stringify({ node: process.version, at: new Date().toISOString(), rows }, null, 1)}\n`);
if (process.argv.includes("--page")) {
  writeBetween(new URL("../../docs/language.md", import.meta.url), "<!-- speed: printed by npm run bench -- --language --page -->", "<!-- speed end -->", rows.map((one) => `- ${sayRow(one)}`).join("\n"));
}
