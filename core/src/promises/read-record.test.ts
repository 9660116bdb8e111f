import { expect, test } from "vitest";
import type { Instant } from "../model/instant.ts";
import type { PromiseStanding } from "../model/promise-standing.ts";
import { readHeld, readRecord } from "./read-record.ts";

const at = (time: string) => `2025-11-20T${time}:00Z` as Instant;
const promise = (more: Partial<PromiseStanding>): PromiseStanding => ({ standing: "open", madeAt: at("08:00"), dueAt: at("10:00"), workMinutes: 30, renegotiations: [], ...more });
const kept = (time: string, more: Partial<PromiseStanding> = {}) => promise({ standing: "kept", keptAt: at(time), keptBy: "agents-word", ...more });
const moved = (movedAt: string) => ({ dueAt: at("14:00"), renegotiations: [{ at: at(movedAt), from: at("10:00"), to: at("14:00") }] });

test.each([
  ["kept before its time", kept("09:30"), "keptOnTime"], ["kept at its time", kept("10:00"), "keptOnTime"], ["kept after its time", kept("10:05"), "late"],
  ["moved before its time and kept", kept("13:00", moved("09:00")), "renegotiatedInTime"], ["moved after its time and kept", kept("13:00", moved("10:30")), "late"],
  ["moved in time and kept late", kept("15:00", moved("09:00")), "late"], ["open after its time", promise({}), "late"],
])("a promise %s counts as %s", (_, one, as) => {
  expect(readRecord([one], at("12:00"))).toEqual({ keptOnTime: 0, renegotiatedInTime: 0, late: 0, total: 1, [as]: 1 });
});

test("what is ahead or was taken back is in no figure", () => {
  expect(readRecord([promise({ dueAt: at("16:00") }), promise({ standing: "withdrawn" })], at("12:00"))).toEqual({ keptOnTime: 0, renegotiatedInTime: 0, late: 0, total: 0 });
});

test("a time that was given up did not hold, its successor is looked at by itself", () => {
  expect(readHeld([kept("13:00", moved("09:00"))], at("15:00"))).toEqual([{ leadMinutes: 120, held: false }, { leadMinutes: 300, held: true }]);
});
