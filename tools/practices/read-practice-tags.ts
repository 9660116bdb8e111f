import { practices, type Practice } from "./practices.ts";

export type PracticeTag = { readonly file: string; readonly line: number; readonly text: string; readonly exported: string | null };

/** Every `@practice` tag of a source, with the exported name that stands below it. */
export function readPracticeTags(file: string, source: string): PracticeTag[] {
  const lines = source.split("\n");
  return lines.flatMap((line, at) => {
    const text = /@practice\s+(.+?)\s*(?:\*\/)?\s*$/.exec(line)?.[1];
    if (!text) return [];
    const below = lines.slice(at + 1, at + 12).join("\n");
    return [{ file, line: at + 1, text, exported: /export (?:function|const|type) (\w+)/.exec(below)?.[1] ?? null }];
  });
}

/** The practice that a tag names, or null where no article has one by that name. */
export function matchPractice(text: string): Practice | null {
  return practices.find(({ article, name }) => text === `${article} ${name}` || text.startsWith(`${article} ${name}:`)) ?? null;
}
