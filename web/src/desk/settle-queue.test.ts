import { expect, test } from "vitest";
import { settleQueue } from "./settle-queue.ts";

test("without a held row the queue is as it comes", () => {
  expect(settleQueue([["a", "b"], ["p"]], [["n", "b", "a"], ["p"]], null)).toEqual({ order: [["n", "b", "a"], ["p"]], waiting: [0, 0] });
});

test("new mail above the held row waits and is counted", () => {
  expect(settleQueue([["a", "b"]], [["n", "m", "a", "b"]], "b")).toEqual({ order: [["a", "b"]], waiting: [2] });
});

test("new mail below the held row comes in", () => {
  expect(settleQueue([["a", "b"]], [["a", "n", "b"]], "a")).toEqual({ order: [["a", "n", "b"]], waiting: [0] });
});

test("new mail in a section above the held row waits, in one below it does not", () => {
  expect(settleQueue([["a"], ["p"], ["w"]], [["n", "a"], ["p"], ["v", "w"]], "p")).toEqual({ order: [["a"], ["p"], ["v", "w"]], waiting: [1, 0, 0] });
});

test("rows above the held one keep their places when their order changes", () => {
  expect(settleQueue([["a", "b", "c"]], [["b", "a", "c"]], "c").order).toEqual([["a", "b", "c"]]);
});

test("a row that is done leaves also while another is held", () => {
  expect(settleQueue([["a", "b", "c"]], [["b", "c"]], "c")).toEqual({ order: [["b", "c"]], waiting: [0] });
});

test("when the held row itself moved to another section everything is free", () => {
  expect(settleQueue([["a", "b"], []], [["n", "b"], ["a"]], "a").order).toEqual([["n", "b"], ["a"]]);
});
