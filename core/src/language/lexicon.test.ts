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

test("a named set stands for its words, in phrases and in what a group wants beside them", () => {
  const frames = createLexicon("@rival = competitor|rival\n@soon = tomorrow|now\n[heat 9 near @soon unless how|why]\n(to) my|our @rival", "");
  const read = (text: string) => matchPhrases(frames, splitWords(text)).length;
  expect(read("We move to your rival now")).toBe(0);
  expect(read("We move to our rival now")).toBe(1);
  expect(read("We move to our rival")).toBe(0);
  expect(read("How do we move to our rival now")).toBe(0);
  expect(read("Our rival opens one two three four five six seven eight nine ten shops tomorrow")).toBe(0);
  expect(() => createLexicon("[heat 9]\n@firm", "")).toThrow("@firm");
});

test("the start and the end of a sentence may belong to a phrase, and a wide gap is up to six words", () => {
  const frames = createLexicon("[heat 9]\n^ now $\ntold ... nobody", "");
  const read = (text: string) => matchPhrases(frames, splitWords(text)).map(({ from, to }) => [from, to]);
  expect(read("Now")).toEqual([[0, 1]]);
  expect(read("Now we know")).toEqual([]);
  expect(read("And now")).toEqual([]);
  expect(read("you told me one two three four five nobody")).toEqual([[1, 9]]);
  expect(read("you told me one two three four five six nobody")).toEqual([]);
});

test("a head with a weight that is no number is refused", () => {
  expect(() => createLexicon("[heat lots]\nword", "")).toThrow("heat lots");
});
