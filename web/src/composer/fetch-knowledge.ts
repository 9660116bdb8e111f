import type { Knowledge } from "@rapport/core/language/knowledge.ts";
import { readKnowledge } from "@rapport/core/language/read-knowledge.ts";

const files = {
  reading: new URL("../../../models/reading.bin", import.meta.url),
  draft: new URL("../../../models/draft.bin", import.meta.url),
  languages: new URL("../../../models/languages.bin", import.meta.url),
} as const;

/** What was learned from data, fetched once and kept by the browser. Where it cannot be had, the rules speak alone. */
export async function fetchKnowledge(): Promise<Knowledge> {
  const fetched = await Promise.all(Object.entries(files).map(async ([name, url]) => {
    const answer = await fetch(url);
    if (!answer.ok) throw new Error(`${url.pathname} answered ${answer.status}`);
    return [name, new Uint8Array(await answer.arrayBuffer())] as const;
  }));
  return readKnowledge(Object.fromEntries(fetched));
}
