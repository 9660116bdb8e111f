import { describe, expect, test } from "vitest";
import type { Zone } from "../model/instant.ts";
import { findTimes } from "./find-times.ts";
import { toInstant } from "./instant.ts";

const context = { now: toInstant("2026-11-11T10:20Z"), zone: "Europe/London" as Zone };
const megabyte = 1_000_000;
const fill = (piece: string) => piece.repeat(Math.ceil(megabyte / piece.length)).slice(0, megabyte);
const said = "by 16:00 tomorrow";

// What these texts share is an answer: no fault, spans inside the text, and what stands at the end is still read.
describe("a megabyte of one thing", () => {
  test.each([
    [">"], ["> "], ["1"], ["1-"], ["1."], ["10.0."], [":"], ["-"], ["."], ["a"], ["'"], ["“"], ["„“"], ["\n"], ["\n> "], ["٣"], ["א"], ["שלום "], ["\u202e"], ["\ud800"], ["\udc00"], ["😀"], ["e\u0301"], ["\u0000"], ["<td>"], ["dGhpcyBpcyBiYXNl"],
  ])("%j names no time, and the time behind it is found", (piece) => {
    const text = `${fill(piece)}\n${said}`;
    const found = findTimes(text, context);
    expect(found.map(({ span, start }) => [text.slice(...span), start])).toEqual([[said, "2026-11-12T16:00:00+00:00"]]);
  });

  test.each([["at at at "], ["5 "], ["1 "], ["5 5:"], ["in 2 "], ["monday "], ["monday to "], ["end of the "], ["half past "], ["twenty "], ["march "], ["by by "], ["1st "], ["5h"], ["am "]])("%j is answered with spans in order inside the text", (piece) => {
    const text = `${fill(piece)}\n${said}.`;
    let last = 0;
    for (const { span } of findTimes(text, { ...context, language: "en" })) {
      expect(span[0]).toBeGreaterThanOrEqual(last);
      expect(span[1]).toBeGreaterThan(span[0]);
      last = span[1];
    }
    expect(last).toBe(text.length - 1);
  });
});

test("a lone surrogate beside a time is no part of it", () => {
  const text = `\ud800${said}\udc00`;
  expect(findTimes(text, context).map(({ span }) => text.slice(...span))).toEqual([said]);
});
