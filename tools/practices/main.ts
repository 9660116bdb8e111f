import { globSync, readFileSync, writeFileSync } from "node:fs";
import { printPractices } from "./print-practices.ts";
import { matchPractice, readPracticeTags } from "./read-practice-tags.ts";

/** Tags of all sources, sorted by file. */
export function collectPracticeTags(root: string): ReturnType<typeof readPracticeTags> {
  return globSync("{core,server,web,portal}/src/**/*.{ts,tsx}", { cwd: root }).toSorted().filter((file) => !file.includes(".test."))
    .flatMap((file) => readPracticeTags(file, readFileSync(`${root}/${file}`, "utf8")));
}

if (import.meta.main) {
  const root = new URL("../..", import.meta.url).pathname.replace(/\/$/, "");
  const tags = collectPracticeTags(root);
  writeFileSync(`${root}/docs/practices.md`, printPractices(tags));
  const strangers = tags.filter((tag) => !matchPractice(tag.text));
  for (const tag of strangers) console.error(`${tag.file}:${tag.line}: no article has a practice "${tag.text}"`);
  console.log(`docs/practices.md: ${tags.length} tags`);
  process.exitCode = strangers.length > 0 ? 1 : 0;
}
