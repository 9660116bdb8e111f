import { expect, test } from "vitest";
import { placeDayLine, placeHour } from "./place-day-line.ts";

const first = (names: readonly string[]) => names[0]!;

test("the line runs from eight to six and holds what is outside at its ends", () => {
  expect([placeHour(8), placeHour(13), placeHour(18)]).toEqual([24, 480, 936]);
  expect([placeHour(6.5), placeHour(21)]).toEqual([24, 936]);
});

test("names go above and below in turn", () => {
  const marks = placeDayLine([{ name: "Sofia", hour: 13, state: "open" }, { name: "Yusuf", hour: 14.5, state: "open" }, { name: "Kelda", hour: 17, state: "open" }], first);
  expect(marks.map((mark) => mark.label)).toEqual(["above", "below", "above"]);
});

test("a name that has room on neither side is left out", () => {
  const long = (hour: number) => ({ name: "A very long company name", hour, state: "open" as const });
  expect(placeDayLine([long(12), long(12.3), long(12.6)], first).map((mark) => mark.label)).toEqual(["above", "below", "none"]);
});

test("marks at the same minute are one, in the state that needs most", () => {
  expect(placeDayLine([{ name: "Owen", hour: 12, state: "kept" }, { name: "Marcus", hour: 12, state: "at-risk" }], first)).toEqual([{ x: 388.8, state: "at-risk", names: ["Owen", "Marcus"], label: "above" }]);
});
