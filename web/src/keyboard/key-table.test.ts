import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { keyTable } from "./key-table.ts";

const sources = readdirSync(join(import.meta.dirname, ".."), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.|^key-table/.test(entry.name))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));
const registered = sources.flatMap((source) => [...source.matchAll(/\{ id: "([a-z-]+)", title: "([a-z.-]+)"(?: as const)?, keys: (\["[^"]+"(?:, "[^"]+")*\])/g)]
  .map(([, id, title, keys]) => JSON.stringify({ id, title, keys: JSON.parse(keys!) as string[] })));
const inTable = keyTable.filter((line) => line.id).map(({ id, title, keys }) => JSON.stringify({ id, title, keys }));

test("the help names every key that a screen registers, and none that is not there", () => {
  expect([...inTable].sort()).toEqual([...new Set(registered)].sort());
});

test("within one place no two lines share a key", () => {
  const pairs = keyTable.map((line) => `${line.place} ${line.keys[0]}`);
  expect(pairs.filter((pair, index) => pairs.indexOf(pair) !== index)).toEqual([]);
});
