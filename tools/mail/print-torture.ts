import type { TortureResult } from "./run-torture.ts";

/** The results as a table for people. */
export function printTorture(results: readonly TortureResult[]): string {
  const rows = results.map(({ name, kilobytes, ended, says, ms, megabytes }) => `| ${cell(name)} | ${kilobytes.toLocaleString("en")} KB | ${ended === "read" ? "read" : `\`${ended}\``} | ${ms.toLocaleString("en")} ms | ${megabytes} MB | ${cell(says)} |`);
  return ["| the mail | size | how it ends | time | memory on top | what is said |", "|---|---|---|---|---|---|", ...rows].join("\n");
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("<", "&lt;").slice(0, 160);
}
