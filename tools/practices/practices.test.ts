import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { collectPracticeTags } from "./main.ts";
import { printPractices } from "./print-practices.ts";
import { matchPractice, readPracticeTags } from "./read-practice-tags.ts";

const root = new URL("../..", import.meta.url).pathname.replace(/\/$/, "");

test("a tag belongs to the export below it", () => {
  expect(readPracticeTags("a.ts", "/** Heat.\n * @practice S1 Listen: to the matter\n */\nexport function readHeat() {}\n"))
    .toEqual([{ file: "a.ts", line: 2, text: "S1 Listen: to the matter", exported: "readHeat" }]);
});

test("a name that no article has is not a practice", () => {
  expect(matchPractice("S2 Shout back")).toBeNull();
  expect(matchPractice("S2 Tone it: never condescend")?.name).toBe("Tone it");
});

test("every tag in the code names a practice of an article", () => {
  expect(collectPracticeTags(root).filter((tag) => !matchPractice(tag.text)).map((tag) => `${tag.file}: ${tag.text}`)).toEqual([]);
});

test("docs/practices.md is what the code says", () => {
  expect(readFileSync(`${root}/docs/practices.md`, "utf8"), "run npm run practices").toBe(printPractices(collectPracticeTags(root)));
});
