import fc from "fast-check";
import { expect, test } from "vitest";
import type { BusinessHours } from "../model/business-hours.ts";
import type { Instant, Zone } from "../model/instant.ts";
import { addBusinessDays, addBusinessMinutes, defaultHours, endOfBusiness, isOpen, nextOpen, startOfBusiness, knownHours } from "./business-hours.ts";
import { compareInstants, toInstant, toOffsetText } from "./instant.ts";

const zoned = (zone: string) => defaultHours(zone as Zone);
const berlin = zoned("Europe/Berlin");
const local = (instant: Instant, hours: BusinessHours) => toOffsetText(instant, hours.zone as Zone);

test("the team is at work from opening to closing, both included", () => {
  expect(isOpen(toInstant("2025-11-20T09:00+01:00"), berlin)).toBe(true);
  expect(isOpen(toInstant("2025-11-20T17:00+01:00"), berlin)).toBe(true);
  expect(isOpen(toInstant("2025-11-20T17:01+01:00"), berlin)).toBe(false);
  expect(isOpen(toInstant("2025-11-22T12:00+01:00"), berlin)).toBe(false);
});

test("business time goes on at the next opening", () => {
  expect(local(addBusinessMinutes(toInstant("2025-11-21T16:30+01:00"), 60, berlin), berlin)).toBe("2025-11-24T09:30:00+01:00");
  expect(local(addBusinessMinutes(toInstant("2025-11-22T12:00+01:00"), 0, berlin), berlin)).toBe("2025-11-24T09:00:00+01:00");
  expect(local(addBusinessMinutes(toInstant("2025-11-20T09:00+01:00"), 480, berlin), berlin)).toBe("2025-11-20T17:00:00+01:00");
});

test("two working days are the end of the second, holidays left out", () => {
  const hours = { ...berlin, holidays: ["2025-12-25", "2025-12-26"] };
  expect(local(addBusinessDays(toInstant("2025-12-23T10:00+01:00"), 2, hours), hours)).toBe("2025-12-29T17:00:00+01:00");
  expect(local(addBusinessDays(toInstant("2025-11-22T10:00+01:00"), 1, berlin), berlin)).toBe("2025-11-24T17:00:00+01:00");
});

test("a closed day ends with the closing before it, and begins with the opening after it", () => {
  const sunday = Temporal.PlainDate.from("2025-11-23");
  expect(local(endOfBusiness(sunday, berlin), berlin)).toBe("2025-11-21T17:00:00+01:00");
  expect(local(endOfBusiness(sunday, berlin, toInstant("2025-11-22T10:00Z")), berlin)).toBe("2025-11-24T17:00:00+01:00");
  expect(local(startOfBusiness(sunday, berlin), berlin)).toBe("2025-11-24T09:00:00+01:00");
});

test("the clock change moves the instant, not the wall clock", () => {
  const cases: [zone: string, friday: string, monday: string][] = [
    ["Europe/Berlin", "2025-03-28T16:30:00+01:00", "2025-03-31T09:30:00+02:00"],
    ["Europe/Berlin", "2025-10-24T16:30:00+02:00", "2025-10-27T09:30:00+01:00"],
    ["America/St_Johns", "2025-03-07T16:30:00-03:30", "2025-03-10T09:30:00-02:30"],
    ["America/St_Johns", "2025-10-31T16:30:00-02:30", "2025-11-03T09:30:00-03:30"],
    ["Australia/Lord_Howe", "2025-04-04T16:30:00+11:00", "2025-04-07T09:30:00+10:30"],
    ["Australia/Lord_Howe", "2025-10-03T16:30:00+10:30", "2025-10-06T09:30:00+11:00"],
    ["Atlantic/Azores", "2025-03-28T16:30:00-01:00", "2025-03-31T09:30:00+00:00"],
    ["Atlantic/Azores", "2025-10-24T16:30:00+00:00", "2025-10-27T09:30:00-01:00"],
  ];
  for (const [zone, friday, monday] of cases) {
    const hours = zoned(zone);
    expect(local(addBusinessMinutes(toInstant(friday), 60, hours), hours)).toBe(monday);
  }
});

test("an opening across the lost hour is as long as the clock was open", () => {
  const night: BusinessHours = { zone: "Europe/Berlin" as Zone, weekly: { sun: [["01:00", "04:00"]] }, holidays: [] };
  expect(local(addBusinessMinutes(toInstant("2025-03-30T01:00+01:00"), 120, night), night)).toBe("2025-03-30T04:00:00+02:00");
  expect(local(addBusinessMinutes(toInstant("2025-10-26T01:00+02:00"), 240, night), night)).toBe("2025-10-26T04:00:00+01:00");
});

test("a day may close at midnight, and openings may touch or overlap", () => {
  const long: BusinessHours = { zone: "Europe/Berlin" as Zone, weekly: { thu: [["18:00", "24:00"], ["08:00", "12:00"], ["11:00", "13:00"]], fri: [["00:00", "02:00"]] }, holidays: [] };
  expect(local(addBusinessMinutes(toInstant("2025-11-20T12:30+01:00"), 60, long), long)).toBe("2025-11-20T18:30:00+01:00");
  expect(isOpen(toInstant("2025-11-21T00:00+01:00"), long)).toBe(true);
  expect(local(addBusinessMinutes(toInstant("2025-11-20T23:30+01:00"), 60, long), long)).toBe("2025-11-21T00:30:00+01:00");
});

test("hours without any opening count as always open", () => {
  const none: BusinessHours = { zone: "Europe/Berlin" as Zone, weekly: {}, holidays: [] };
  const at = toInstant("2025-11-22T12:00Z");
  expect(nextOpen(at, none)).toBe(at);
  expect(addBusinessMinutes(at, 90, none)).toBe("2025-11-22T13:30:00Z");
  expect(local(addBusinessDays(at, 2, none), none)).toBe("2025-11-24T17:00:00+01:00");
});

const anyHours = fc.record({
  zone: fc.constantFrom("Europe/Berlin", "America/St_Johns", "Australia/Lord_Howe", "Atlantic/Azores") as fc.Arbitrary<Zone>,
  weekly: fc.constantFrom<BusinessHours["weekly"]>(
    berlin.weekly, { mon: [["00:00", "24:00"]], wed: [["07:30", "11:45"], ["13:00", "19:15"]] }, { sat: [["01:30", "03:30"]], sun: [["01:30", "03:30"]], thu: [["22:00", "24:00"]] }),
  holidays: fc.constantFrom<string[]>([], ["2025-03-31", "2025-12-25"]),
});
const anyInstant = fc.integer({ min: Date.UTC(2025, 0, 1) / 60_000, max: Date.UTC(2026, 0, 1) / 60_000 }).map((minutes) => toInstant(new Date(minutes * 60_000).toISOString()));

test("a deadline in business time never falls in closed hours", () => {
  fc.assert(fc.property(anyHours, anyInstant, fc.integer({ min: 0, max: 3000 }), (hours, at, minutes) => {
    expect(isOpen(addBusinessMinutes(at, minutes, hours), hours)).toBe(true);
    expect(isOpen(addBusinessDays(at, Math.min(minutes, 5), hours), hours)).toBe(true);
    expect(isOpen(nextOpen(at, hours), hours)).toBe(true);
  }), { numRuns: 200 });
});

test("more business time is never earlier, nor is a later start", () => {
  fc.assert(fc.property(anyHours, anyInstant, anyInstant, fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 2000 }), (hours, a, b, m, n) => {
    const [early, late] = compareInstants(a, b) <= 0 ? [a, b] : [b, a];
    expect(compareInstants(addBusinessMinutes(a, m, hours), addBusinessMinutes(a, m + n, hours))).toBeLessThanOrEqual(0);
    expect(compareInstants(addBusinessMinutes(early, m, hours), addBusinessMinutes(late, m, hours))).toBeLessThanOrEqual(0);
  }), { numRuns: 200 });
});

test("business time in two steps is the same as in one", () => {
  fc.assert(fc.property(anyHours, anyInstant, fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 900 }), (hours, at, m, n) => {
    expect(addBusinessMinutes(addBusinessMinutes(at, m, hours), n, hours)).toBe(addBusinessMinutes(at, m + n, hours));
  }), { numRuns: 200 });
});

test("hours in a zone that does not exist are refused by its name", () => {
  const hours = { zone: "Mars/Olympus" as Zone, weekly: {}, holidays: [] };
  expect(() => knownHours(hours)).toThrow('hours.zone: "Mars/Olympus" is no time zone');
  expect(knownHours({ ...hours, zone: "Europe/Oslo" as Zone }).zone).toBe("Europe/Oslo");
});
