import { expect, test } from "vitest";
import { markPieces, paragraphsOf, splitAtSpans } from "./mark-text.ts";

test("an empty line parts paragraphs and each knows where it begins", () => {
  expect(paragraphsOf("Hello,\n\nThree nights.\nAgain.\n\n\nBye")).toEqual([{ text: "Hello,", start: 0 }, { text: "Three nights.\nAgain.", start: 8 }, { text: "Bye", start: 31 }]);
});

test("white space alone is no paragraph", () => {
  expect(paragraphsOf("  \n\n \n")).toEqual([]);
});

test("a mark inside a paragraph cuts it in three", () => {
  expect(markPieces({ text: "I was told soon.", start: 10 }, [{ kind: "heat", span: [21, 25] }])).toEqual([
    { text: "I was told ", start: 10, kinds: [] }, { text: "soon", start: 21, kinds: ["heat"] }, { text: ".", start: 25, kinds: [] },
  ]);
});

test("overlapping marks are named together where they overlap", () => {
  expect(markPieces({ text: "abcdef", start: 0 }, [{ kind: "ask", span: [0, 4] }, { kind: "heat", span: [2, 6] }]).map((piece) => [piece.text, piece.kinds])).toEqual([["ab", ["ask"]], ["cd", ["ask", "heat"]], ["ef", ["heat"]]]);
});

test("a mark that runs over the paragraph covers only what lies inside", () => {
  expect(markPieces({ text: "Bye", start: 31 }, [{ kind: "ask", span: [0, 100] }])).toEqual([{ text: "Bye", start: 31, kinds: ["ask"] }]);
});

test("spans cut a stretch into what lies in them and what lies between, whole again when joined", () => {
  const parts = splitAtSpans({ text: "I was told soon.", start: 10 }, [[0, 4], [12, 15], [21, 40]]);
  expect(parts).toEqual([{ text: "I ", start: 10, index: null }, { text: "was", start: 12, index: 1 }, { text: " told ", start: 15, index: null }, { text: "soon.", start: 21, index: 2 }]);
  expect(parts.map((part) => part.text).join("")).toBe("I was told soon.");
});
