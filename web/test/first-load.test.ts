import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";

type Chunk = { readonly file: string; readonly imports?: readonly string[]; readonly isEntry?: boolean };
const dist = join(import.meta.dirname, "../dist"), manifest = join(dist, "manifest.json");

test.skipIf(!existsSync(manifest))("the first load of the desk stays under 250 kB of packed script, without the editor and zod", () => {
  const chunks = JSON.parse(readFileSync(manifest, "utf8")) as Record<string, Chunk>;
  const files = new Set<string>();
  const add = (name: string) => {
    const chunk = chunks[name];
    if (!chunk || files.has(chunk.file)) return;
    files.add(chunk.file);
    chunk.imports?.forEach(add);
  };
  Object.entries(chunks).filter(([, chunk]) => chunk.isEntry).forEach(([name]) => add(name));
  const scripts = [...files].map((file) => readFileSync(join(dist, file)));
  expect(Math.round(scripts.reduce((sum, script) => sum + gzipSync(script).length, 0) / 1000)).toBeLessThanOrEqual(250);
  expect(scripts.some((script) => /ZodError|prosemirror/.test(script.toString()))).toBe(false);
});
