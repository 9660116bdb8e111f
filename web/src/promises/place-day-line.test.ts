import { expect, test } from "vitest";
import { placeDayLine, placeHour, spanDay } from "./place-day-line.ts";

const first = (names: readonly string[]) => names[0]!;

const day = { from: 8, to: 18 };

test("the line runs from eight to six", () => {
  expect([placeHour(8, day), placeHour(13, day), placeHour(18, day)]).toEqual([24, 480, 936]);
});

test("the day is longer only where something lies outside of it", () => {
  expect(spanDay([9.5, 17])).toEqual(day);
  expect(spanDay([1.3, 20.25])).toEqual({ from: 1, to: 21 });
});

test("a name at the edge stays whole", () => {
  expect(placeDayLine([{ name: "Marcus Oyelaran", hour: 8, state: "open" }], day, first)[0]).toMatchObject({ x: 24, labelX: 49.5 });
});

test("names go above and below in turn", () => {
  const marks = placeDayLine([{ name: "Sofia", hour: 13, state: "open" }, { name: "Yusuf", hour: 14.5, state: "open" }, { name: "Kelda", hour: 17, state: "open" }], day, first);
  expect(marks.map((mark) => mark.label)).toEqual(["above", "below", "above"]);
});

test("a name that has room on neither side is left out", () => {
  const long = (hour: number) => ({ name: "A very long company name", hour, state: "open" as const });
  expect(placeDayLine([long(12), long(12.3), long(12.6)], day, first).map((mark) => mark.label)).toEqual(["above", "below", "none"]);
});

test("marks at the same minute are one, in the state that needs most", () => {
  expect(placeDayLine([{ name: "Owen", hour: 12, state: "kept" }, { name: "Marcus", hour: 12, state: "at-risk" }], day, first)).toEqual([{ x: 388.8, state: "at-risk", names: ["Owen", "Marcus"], label: "above", labelX: 388.8 }]);
});
