import { readdirSync, readFileSync } from "node:fs";
import type { ReadingRow } from "./reading-rows.ts";

const folder = new URL("readings/train/", import.meta.url);

/**
 * Messages that were written for training (models/readings/train), with what they say: `heat 3 | text`, `leaving, legal | text` or
 * `not leaving | text`. They teach what no public set labels. An id is made of the text, so that a row stays in its part when others come.
 */
export function readOwnReadings(): ReadingRow[] {
  return readdirSync(folder).filter((file) => file.endsWith(".txt")).toSorted().flatMap((file) => readFileSync(new URL(file, folder), "utf8").split("\n").flatMap((line) => readLine(file, line)));
}

/** How a heat level is learned: as a share of very upset. */
const upset = [0.02, 0.2, 0.5, 0.8, 0.97] as const;

function readLine(file: string, line: string): ReadingRow[] {
  const bar = line.indexOf(" | ");
  if (bar < 0 || line.startsWith("//")) return [];
  const said = line.slice(0, bar).trim();
  const text = line.slice(bar + 3).replaceAll("\\n", "\n").trim();
  const heat = /^heat ([0-4])$/.exec(said)?.[1];
  const labels = heat === undefined ? Object.fromEntries(said.split(",").map((name) => name.trim()).map((name) => name.startsWith("not ") ? [headName(name.slice(4)), 0] : [headName(name), 1])) : heatLabels(Number(heat));
  return [{ id: `own-${file}-${text}`, text, source: "own", weight: 4, labels }];
}

// What is calm threatens nobody; what is hot may or may not.
function heatLabels(level: number): Record<string, number> {
  return { upset: upset[level]!, ...(level === 0 ? { leaving: 0, goingPublic: 0, legal: 0, abuse: 0, venting: 0 } : {}) };
}

/** Needs that the public sets know under another name. */
function headName(name: string): string {
  return name === "fix" ? "problem" : name;
}
