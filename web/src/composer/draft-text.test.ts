import { getSchema } from "@tiptap/core";
import StarterKit from "@tiptap/starter-kit";
import { expect, test } from "vitest";
import { docToText, positionOf, textToDoc } from "./draft-text.ts";

const schema = getSchema([StarterKit]);
const docOf = (text: string) => schema.nodeFromJSON(textToDoc(text));

test.each([
  "Hei Ingrid,\n\nYou are right to be upset.\n\nVennlig hilsen,\nBea",
  "We can do two things:\n\n- convert the batch\n- send two probes\n\nWhich would you prefer?",
  "1. open the box\n2. press the button",
  "One line", "",
])("a draft goes into the editor and comes back as it was: %j", (text) => {
  expect(docToText(docOf(text)).text).toBe(text);
});

test("a place in the text is the same words in the document", () => {
  const text = "Hei Ingrid,\n\nI will send it shortly.\n\n- first\n- second", doc = docOf(text), draft = docToText(doc);
  for (const word of ["Ingrid", "shortly", "first", "second"]) {
    const start = text.indexOf(word);
    expect(doc.textBetween(positionOf(draft, start), positionOf(draft, start + word.length, "end"))).toBe(word);
  }
});

test("the end of a paragraph and the start of the next are two places", () => {
  const draft = docToText(docOf("One.\n\nTwo."));
  expect(positionOf(draft, 4, "end")).toBe(5);
  expect(positionOf(draft, 6)).toBe(7);
});

test("a place in the line between two paragraphs is the end of the first", () => {
  expect(positionOf(docToText(docOf("One.\n\nTwo.")), 5)).toBe(5);
});

test("paragraphs that are left empty add nothing to what the customer reads", () => {
  const paragraph = (text?: string) => ({ type: "paragraph", ...(text ? { content: [{ type: "text", text }] } : {}) });
  const doc = schema.nodeFromJSON({ type: "doc", content: [paragraph(), paragraph("Dear Nadia,"), paragraph(), paragraph(), paragraph("I will ring you."), paragraph()] });
  const draft = docToText(doc), start = draft.text.indexOf("ring");
  expect(draft.text).toBe("Dear Nadia,\n\nI will ring you.");
  expect(doc.textBetween(positionOf(draft, start), positionOf(draft, start + 4, "end"))).toBe("ring");
  expect(doc.resolve(positionOf(draft, 11, "end")).parent.textContent).toBe("Dear Nadia,");
});

test("a link names its address only where its words do not", () => {
  const link = (text: string, href: string) => schema.nodeFromJSON({ type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text, marks: [{ type: "link", attrs: { href } }] }] }] });
  expect(docToText(link("our page", "https://fernbrook.example/m4")).text).toBe("our page (https://fernbrook.example/m4)");
  expect(docToText(link("https://fernbrook.example", "https://fernbrook.example/")).text).toBe("https://fernbrook.example");
});
