import { expect, test } from "vitest";
import { readOutburst } from "./read-outburst.ts";

const found = (text: string) => readOutburst(text).map(({ phrase, span }) => `${phrase}: ${text.slice(span[0], span[1])}`);

test("what is said again in fragments is an outburst", () => {
  expect(found("I waited two days. Two whole days. Nothing came.")).toEqual(["said again: I waited two days. Two whole days."]);
  expect(found("No call. No letter. Nothing.")).toEqual(["said again: No call. No letter."]);
});

test("plain and kind sentences that begin alike are none", () => {
  expect(found("The pump is blue. The hose is green.")).toEqual([]);
  expect(found("Great service. Great people. Thank you.")).toEqual([]);
  expect(found("Please send two cables. I need them in March.")).toEqual([]);
});

test("three questions in a row, one of which blames, are an outburst; three that ask are not", () => {
  expect(found("Who does this? Why me? Do you even read these?")).toEqual(["questions in a row: Who does this? Why me? Do you even read these?"]);
  expect(found("What does it cost? Is it blue? Can I collect it?")).toEqual([]);
});

test("a stream of steps and a cry are found once", () => {
  expect(found("i rang and then i was cut off and then it rang out")).toEqual(["and then: and then"]);
  expect(found("Nooooo not again nooo")).toEqual(["a cry: Nooooo"]);
});
