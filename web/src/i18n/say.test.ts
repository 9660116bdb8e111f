import { expect, test } from "vitest";
import { say, type WordKey } from "./say.ts";

test("a name that was stored by another release is said as it is, whatever it holds", () => {
  expect(say("check.arguing")).toBe("arguing back");
  expect(say("check.talks-at-length" as WordKey)).toBe("talks at length");
  expect(say("check.{nope} <b>'" as WordKey)).toBe("{nope} <b>'");
  expect(say("settings.lessons.check", { count: 2, of: 3, check: say("check.nope" as WordKey) })).toBe("Your team kept its own words twice of 3 when the coach remarked on nope.");
});
