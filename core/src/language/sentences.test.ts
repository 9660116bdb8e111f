import fc from "fast-check";
import { expect, test } from "vitest";
import { splitSentences } from "./sentences.ts";
import { splitWords } from "./words.ts";

const sentences = (text: string) => splitSentences(text).map((span) => text.slice(...span));

test("a sentence ends at its mark, not inside numbers, addresses and abbreviations", () => {
  expect(sentences("Firmware 4.2 is out. See https://fernbrook.example/m4.html, e.g. page 3. Is it right?! Yes.")).toEqual([
    "Firmware 4.2 is out.", "See https://fernbrook.example/m4.html, e.g. page 3.", "Is it right?!", "Yes.",
  ]);
  expect(sentences("Dr. Osei wrote to Mr. Hill. He agreed.")).toEqual(["Dr. Osei wrote to Mr. Hill.", "He agreed."]);
});

test("a line that a mail program wrapped goes on, a short line and a list item do not", () => {
  expect(sentences("The sensor head on our competition pool has died and we are\nreading chlorine by hand.\nRegards\nMarcus\n- one\n- two")).toEqual([
    "The sensor head on our competition pool has died and we are\nreading chlorine by hand.", "Regards", "Marcus", "- one", "- two",
  ]);
});

test("sentences lie inside the text, in order, and do not touch blanks", () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom("a", " ", ".", "?", "\n", "B", "1", "”", "é"), maxLength: 80 }), (text) => {
    let last = 0;
    for (const [start, end] of splitSentences(text)) {
      expect(start >= last && end > start && end <= text.length).toBe(true);
      expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
      last = end;
    }
  }));
});

test("contractions stay one word, elisions are two, accents and case fold", () => {
  expect(splitWords("DON’T touch l’Été, Straße 4.2").map(({ text }) => text)).toEqual(["don't", "touch", "l", "ete", "strasse", "4", "2"]);
});
