import fc from "fast-check";
import { expect, test } from "vitest";
import type { Zone } from "../model/instant.ts";
import type { PromiseStanding } from "../model/promise-standing.ts";
import { defaultHours, isOpen } from "../time/business-hours.ts";
import { compareInstants, toInstant, toOffsetText } from "../time/instant.ts";
import { proposeTimes, type HeldHistory } from "./propose-times.ts";

const zone = "Europe/Berlin" as Zone, hours = defaultHours(zone);
const promise = (due: string, workMinutes = 30): PromiseStanding => ({ standing: "open", madeAt: toInstant("2025-11-19T09:00Z"), dueAt: toInstant(due), workMinutes, renegotiations: [] });
const proposed = (due: string, now: string, history?: HeldHistory) => proposeTimes(promise(due), toInstant(now), hours, zone, history).map(({ at }) => toOffsetText(at, zone));

test("three specific times: later today, the next morning, the end of the second working day", () => {
  expect(proposed("2025-11-20T12:00Z", "2025-11-20T11:30Z")).toEqual(["2025-11-20T14:30:00+01:00", "2025-11-21T11:00:00+01:00", "2025-11-24T17:00:00+01:00"]);
});

test("late in the day the first is the next morning, never a closed hour", () => {
  expect(proposed("2025-11-21T15:30Z", "2025-11-21T15:20Z")).toEqual(["2025-11-24T10:00:00+01:00", "2025-11-25T11:00:00+01:00", "2025-11-25T17:00:00+01:00"]);
});

test("without ten earlier promises alike nothing is said about how often they held", () => {
  const history = Array.from({ length: 9 }, () => ({ leadMinutes: 120, held: true }));
  expect(proposeTimes(promise("2025-11-20T12:00Z"), toInstant("2025-11-20T11:30Z"), hours, zone, history).map(({ held }) => held)).toEqual([null, null, null]);
});

test("with history each time says how often such a time held", () => {
  const history = [...Array.from({ length: 19 }, () => ({ leadMinutes: 120, held: true })), { leadMinutes: 100, held: false }, { leadMinutes: 6000, held: false }];
  expect(proposeTimes(promise("2025-11-20T12:00Z"), toInstant("2025-11-20T11:30Z"), hours, zone, history)[0]?.held).toEqual({ kept: 19, of: 20 });
});

test("proposed times are in business hours, ahead, after the old time, and apart", () => {
  const minute = fc.integer({ min: 0, max: 20 * 24 * 60 }).map((minutes) => new Date(Date.UTC(2025, 10, 20) + minutes * 60_000).toISOString());
  const zones = fc.constantFrom("Europe/Berlin", "America/St_Johns", "Asia/Kolkata") as fc.Arbitrary<Zone>;
  fc.assert(fc.property(minute, minute, fc.integer({ min: 0, max: 600 }), zones, (due, now, work, reader) => {
    const times = proposeTimes(promise(due, work), toInstant(now), hours, reader).map(({ at }) => at);
    expect(times).toHaveLength(3);
    for (const [index, at] of times.entries()) {
      expect(isOpen(at, hours)).toBe(true);
      expect(compareInstants(at, toInstant(now))).toBeGreaterThan(0);
      expect(compareInstants(at, toInstant(due))).toBeGreaterThan(0);
      if (index > 0) expect(compareInstants(times[index - 1]!, at)).toBeLessThan(0);
    }
  }), { numRuns: 200 });
});
