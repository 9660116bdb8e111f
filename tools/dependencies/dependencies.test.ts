import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { countPackages, type Lock } from "./count-packages.ts";

const root = new URL("../..", import.meta.url).pathname;
const read = (file: string): string => readFileSync(`${root}${file}`, "utf8");
type Manifest = { workspaces?: string[]; dependencies?: Record<string, string>; devDependencies?: Record<string, string>; optionalDependencies?: Record<string, string> };
const manifest = (folder: string): Manifest => JSON.parse(read(`${folder}package.json`)) as Manifest;
const workspaces = manifest("").workspaces!;
const page = read("docs/dependencies.md");

test("packages are counted through the floors of node_modules", () => {
  const lock: Lock = { packages: {
    server: { dependencies: { a: "1", "@rapport/core": "1" } }, "node_modules/@rapport/core": { link: true, resolved: "core" }, core: { dependencies: { b: "1" } },
    "node_modules/a": { dependencies: { b: "2" } }, "node_modules/a/node_modules/b": {}, "node_modules/b": {}, "node_modules/unused": {},
  } };
  expect(countPackages(lock, ["server", "core"])).toBe(3);
});

test("every direct dependency has its reason in docs/dependencies.md, and nothing else is listed there", () => {
  const all = ["", ...workspaces.map((name) => `${name}/`)].map(manifest)
    .flatMap(({ dependencies = {}, devDependencies = {}, optionalDependencies = {} }) => Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies })).filter((name) => !name.startsWith("@rapport/"));
  const listed = [...page.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name);
  expect(new Set(listed)).toEqual(new Set(all));
});

test("the number of packages in production is the one that was explained", () => {
  const told = Number(/^Packages in production: (\d+)\.$/m.exec(page)?.[1]);
  expect(countPackages(JSON.parse(read("package-lock.json")) as Lock, workspaces), "a new package needs its reason in docs/dependencies.md").toBe(told);
});
