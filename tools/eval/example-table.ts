import { readFileSync } from "node:fs";

/** The rows of a text table below `examples/`, each split at " | "; lines that begin with # speak about the table. */
export function readExampleTable(file: string): string[][] {
  return readFileSync(new URL(`../../examples/${file}`, import.meta.url), "utf8").split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#")).map((line) => line.split(" | "));
}
