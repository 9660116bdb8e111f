import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { splitSentences } from "../language/sentences.ts";
import { possiblePatterns } from "../language/possible-patterns.ts";
import { coachLexicon } from "./coach-lexicon.ts";
import { foldText } from "./fold-text.ts";

const folder = new URL("../../../examples/coach/", import.meta.url);
const texts = readdirSync(folder).flatMap((table) => readFileSync(new URL(table, folder), "utf8").replaceAll("\\n", "\n").split(/ \| |\n/));

describe("patterns left out by their required parts", () => {
  it("are never met in any sentence of the tables", () => {
    const lexicon = coachLexicon("en")!;
    const lists = [...lexicon.tone.map((wording) => wording.numbered), lexicon.refusals, lexicon.options, lexicon.falseMaybes, lexicon.vagueTimes, lexicon.timeless];
    const missed: string[] = [];
    for (const text of texts) for (const [start, end] of splitSentences(text)) {
      const folded = foldText(text.slice(start, end));
      const possible = possiblePatterns(lexicon.index, folded);
      for (const { patterns, from } of lists) patterns.forEach((pattern, at) => {
        if (possible[from + at] === 0 && pattern.test(folded)) missed.push(`${pattern.source.slice(0, 60)} in ${folded}`);
      });
    }
    expect(missed).toEqual([]);
  });
});
