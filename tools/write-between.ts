import { readFileSync, writeFileSync } from "node:fs";

/** Puts what a run printed between two marks of a page, so that nobody types numbers by hand. Throws where a mark is missing. */
export function writeBetween(page: URL, begin: string, end: string, printed: string): void {
  writeFileSync(page, placeBetween(readFileSync(page, "utf8"), begin, end, printed));
}

export function placeBetween(text: string, begin: string, end: string, printed: string): string {
  const from = text.indexOf(begin), to = text.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`The page has no place for it: ${begin} … ${end}`);
  return `${text.slice(0, from + begin.length)}\n${printed}\n${text.slice(to)}`;
}
