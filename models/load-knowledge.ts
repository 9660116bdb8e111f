import { readFileSync } from "node:fs";
import type { Knowledge } from "../core/src/language/knowledge.ts";
import { readKnowledge } from "../core/src/language/read-knowledge.ts";
import { models } from "./manifest.ts";

let loaded: Knowledge | undefined;

/** What was learned from data, read once from the files beside this one. They belong to the project: where one is missing, this throws. */
export function loadKnowledge(): Knowledge {
  loaded ??= readKnowledge(Object.fromEntries(Object.entries(models).map(([name, { file }]) => [name, new Uint8Array(readFileSync(new URL(file, import.meta.url)))])));
  return loaded;
}
