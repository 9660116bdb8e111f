import { expect, test } from "vitest";
import type { Zone } from "../model/instant.ts";
import { addDuration, compareInstants, minutesBetween, toInstant, toLocal, toOffsetText } from "./instant.ts";
import { isZone, toZone } from "./zone.ts";

test("any offset is read as UTC, and nonsense is refused", () => {
  expect(toInstant("2025-11-20T16:00:00+01:00")).toBe("2025-11-20T15:00:00Z");
  expect(toInstant(" 2025-11-20T11:58Z ")).toBe("2025-11-20T11:58:00Z");
  for (const text of ["", "tomorrow", "2025-11-20", "2025-11-20T16:00", "2025-02-30T00:00Z"]) expect(() => toInstant(text)).toThrow(RangeError);
});

test("a duration is exact time; months have none", () => {
  const at = toInstant("2025-03-29T12:00+01:00");
  expect(addDuration(at, "P1D")).toBe("2025-03-30T11:00:00Z");
  expect(addDuration(at, "-PT90M")).toBe("2025-03-29T09:30:00Z");
  expect(addDuration(at, { minutes: 0.5 })).toBe("2025-03-29T11:00:30Z");
  expect(() => addDuration(at, "P1M")).toThrow(RangeError);
});

test("instants compare as moments, not as text", () => {
  const a = toInstant("2025-11-20T11:58Z"), b = toInstant("2025-11-20T11:58:00.5Z");
  expect(compareInstants(a, b)).toBe(-1);
  expect(minutesBetween(b, a)).toBeCloseTo(-0.5 / 60);
});

test("a moment is written on the wall clock of its reader", () => {
  const at = toInstant("2025-11-20T15:00Z");
  expect(toLocal(at, "Europe/Berlin" as Zone)).toBe("2025-11-20T16:00:00");
  expect(toOffsetText(at, "Europe/Berlin" as Zone)).toBe("2025-11-20T16:00:00+01:00");
  expect(toOffsetText(at, "Australia/Lord_Howe" as Zone)).toBe("2025-11-21T02:00:00+11:00");
});

test("a zone is an IANA name or an offset that exists", () => {
  for (const zone of ["Europe/Oslo", "UTC", "-02:00", "Etc/GMT+2"]) expect(isZone(zone)).toBe(true);
  for (const zone of ["", "Mars/Base", "Europe", "2025-11-20T10:00Z"]) expect(isZone(zone)).toBe(false);
  expect(() => toZone("Nowhere")).toThrow("No such time zone: Nowhere");
});
