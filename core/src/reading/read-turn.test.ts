import { expect, test } from "vitest";
import type { Instant } from "../model/instant.ts";
import { isStillWriting, readTurns, type TurnMessage } from "./read-turn.ts";

const at = (clock: string) => `2025-11-20T${clock}Z` as Instant;
const said = (direction: TurnMessage["direction"], from: string, clock: string, text: string): TurnMessage => ({ direction, from, at: at(clock), text });

test("a burst of one sender is one turn, until ten minutes pass or we answer", () => {
  const turns = readTurns([
    said("in", "marcus", "09:00", "It is not here"), said("in", "marcus", "09:03", "and nobody called"), said("note", "bea", "09:04", "ringing the courier"), said("in", "marcus", "09:12", "HELLO"),
    said("out", "bea", "09:15", "I am on it"), said("in", "marcus", "09:16", "thanks"), said("in", "priya", "09:17", "I am his colleague"), said("in", "priya", "09:40", "any news"),
  ]);
  expect(turns.map((turn) => turn.map(({ text }) => text))).toEqual([["It is not here", "and nobody called", "HELLO"], ["I am on it"], ["thanks"], ["I am his colleague"], ["any news"]]);
});

test("a customer is still writing for ten minutes after their last message, unless we answered", () => {
  const burst = [said("in", "marcus", "09:00", "It is not here"), said("in", "marcus", "09:03", "and nobody called")];
  expect(isStillWriting(burst, at("09:12"))).toBe(true);
  expect(isStillWriting(burst, at("09:13"))).toBe(false);
  expect(isStillWriting([...burst, said("out", "bea", "09:05", "I am on it")], at("09:06"))).toBe(false);
  expect(isStillWriting([...burst, said("note", "bea", "09:05", "ringing")], at("09:06"))).toBe(true);
  expect(isStillWriting([], at("09:06"))).toBe(false);
});
