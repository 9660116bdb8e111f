import { expect, test } from "vitest";
import { placeBetween } from "./write-between.ts";

test("what was printed replaces what stood between the marks, and nothing else", () => {
  expect(placeBetween("a\n<!-- x -->\nold\n<!-- x end -->\nb\n", "<!-- x -->", "<!-- x end -->", "new")).toBe("a\n<!-- x -->\nnew\n<!-- x end -->\nb\n");
});

test("a page without the marks is left alone, loudly", () => {
  expect(() => placeBetween("a\n<!-- x -->\n", "<!-- x -->", "<!-- x end -->", "new")).toThrow("no place");
});
