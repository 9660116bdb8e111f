import { expect, test } from "vitest";
import { compare } from "./lost-words.ts";

test("a word that stands twice and is kept once is lost once; more than was expected is no loss", () => {
  expect(compare("It broke, it broke.", "It broke. Best, Ann")).toEqual({ lost: 2, kept: 2 });
  expect(compare("", "Best, Ann")).toEqual({ lost: 0, kept: 0 });
});
