import fc from "fast-check";
import { expect, test } from "vitest";
import { cleanFileName } from "./clean-file-name.ts";

test.each([
  ["../../etc/passwd\u0000.pdf", "passwd.pdf"],
  ["\u200b.htaccess", "htaccess"],
  [".\u200b.\u200b/\u200b.env", "env"],
  ["C:\\Users\\ann\\bill.pdf", "bill.pdf"],
  ["invoice\u202efdp.exe", "invoicefdp.exe"],
  ["CON.txt", "_CON.txt"],
  ["nul", "_nul"],
  ["com1 .log", "_com1 .log"],
  ["report. . .", "report"],
  ["a\u0301.txt", "\u00e1.txt"],
  ["新しい ドキュメント.txt", "新しい ドキュメント.txt"],
  ["what?.txt", "what_.txt"],
])("the file name %j is shown as %j", (given, shown) => expect(cleanFileName(given)).toBe(shown));

test("a file without a name is named after its kind", () => {
  expect(cleanFileName(null, "image/png")).toBe("attachment.png");
  expect(cleanFileName("  ", "message/rfc822")).toBe("attachment.eml");
  expect(cleanFileName("...", "application/x-unknown")).toBe("attachment");
});

test("a long name keeps its extension", () => {
  expect(cleanFileName(`${"x".repeat(500)}.docx`)).toMatch(/^x{115}\.docx$/);
});

test("no name is a path, hidden, empty, or longer than 120 letters", () => {
  const hostile = fc.array(fc.constantFrom(".", "/", "\\", "\u0000", "\u200b", "\u202e", "a", "Å", " ", "~", "con", ":", "\ud800", "\u2028"), { maxLength: 40 }).map((letters) => letters.join(""));
  fc.assert(fc.property(fc.oneof(hostile, fc.string({ unit: "binary", maxLength: 40 })), (given) => {
    const shown = cleanFileName(given);
    expect(shown).not.toMatch(/[/\\\u0000-\u001f\u200b-\u200f\u202a-\u202e]|\.\.|^[.\s~]|[.\s]$/);
    expect(shown).not.toBe("");
    expect([...shown].length).toBeLessThanOrEqual(121);
    expect(cleanFileName(shown)).toBe(shown);
  }));
});
