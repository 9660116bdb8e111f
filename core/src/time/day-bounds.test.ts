import { expect, test } from "vitest";
import type { Instant, Zone } from "../model/instant.ts";
import { dayBounds } from "./day-bounds.ts";

test.each([
  ["2025-11-20T11:58:00Z", "Europe/Oslo", "2025-11-19T23:00:00Z", "2025-11-20T23:00:00Z"],
  ["2025-11-20T23:30:00Z", "Europe/Oslo", "2025-11-20T23:00:00Z", "2025-11-21T23:00:00Z"],
  ["2025-10-26T12:00:00Z", "Europe/Oslo", "2025-10-25T22:00:00Z", "2025-10-26T23:00:00Z"],
  ["2025-11-20T02:00:00Z", "America/Los_Angeles", "2025-11-19T08:00:00Z", "2025-11-20T08:00:00Z"],
])("%s in %s lies in the day from %s to %s", (moment, zone, startAt, endAt) => {
  expect(dayBounds(moment as Instant, zone as Zone)).toEqual({ startAt, endAt });
});
