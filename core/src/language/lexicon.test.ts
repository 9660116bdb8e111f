import { expect, test } from "vitest";
import { createLexicon, matchPhrases } from "./lexicon.ts";
import { splitWords } from "./words.ts";

const lexicon = createLexicon(`
[calm]
complaint form
[heat 10]
complaint|complaints
# weeks later
told .. soon
very (very) late
[heat -5 flip heat 12]
happy
[heat 20 neg]
unaccept*
`, "not never");
const found = (text: string) => matchPhrases(lexicon, splitWords(text)).map(({ phrase, weights }) => `${phrase}=${weights["heat"] ?? 0}`);

test("a phrase that lies inside a calm one is covered by it", () => {
  expect(found("where is the complaint form")).toEqual(["complaint form=0"]);
  expect(found("my complaint")).toEqual(["complaint|complaints=10"]);
});

test("stems, numbers, gaps and what may be left out match", () => {
  expect(found("unacceptable, 3 weeks later; told us very soon")).toEqual(["unaccept*=20", "# weeks later=10", "told .. soon=10"]);
  expect(found("very late, very very late")).toEqual(["very (very) late=10", "very (very) late=10"]);
});

test("a negation silences or turns what follows within three words", () => {
  expect(found("not unacceptable")).toEqual(["unaccept*=0"]);
  expect(found("we are not at all happy")).toEqual(["happy=12"]);
  expect(found("we are happy")).toEqual(["happy=-5"]);
  expect(found("she isn't happy")).toEqual(["happy=12"]);
});

test("a head with a weight that is no number is refused", () => {
  expect(() => createLexicon("[heat lots]\nword", "")).toThrow("heat lots");
});
