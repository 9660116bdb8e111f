import { expect, test } from "vitest";
import { scanSource } from "./scan-source.ts";

const code = (source: string) => scanSource(source).code.trim();

test("comments and the insides of strings are not code", () => {
  expect(code("const a = 'Date.now()'; // Date.now()")).toBe("const a = '          ';");
  expect(code('/* fetch */ f("await")')).toBe('f("     ")');
});

test("what stands in a template's braces is code, also when templates nest", () => {
  expect(code("`a ${b(`c ${d}`)} e`").replace(/\s+/g, " ")).toBe("` b(` d )");
});

test("a pattern is not code and does not open a string", () => {
  expect(code("x = /['\"`]/.test(y) ? 'Date' : Date").replace(/\s+/g, " ")).toBe("x = / .test(y) ? ' ' : Date");
});

test("a division is no pattern", () => {
  expect(code("a = b / c; d = e / await")).toBe("a = b / c; d = e / await");
});

test("an apostrophe in the text of a component ends with its line", () => {
  expect(code("<p>Don't wait</p>\nawait x")).toContain("await x");
});

test("rows of strings and numbers are data and not lines of code", () => {
  expect(scanSource('export const words = [\n  "calm", 1,\n  "upset", 2,\n];\n').codeLines).toBe(2);
});
