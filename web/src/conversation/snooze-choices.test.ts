import { expect, test } from "vitest";
import type { Instant, Zone } from "@rapport/core/model/instant.ts";
import { fieldToInstant, instantToField, snoozeChoices } from "./snooze-choices.ts";

const london = "Europe/London" as Zone;

test("on a Thursday at noon there is later today, tomorrow, Monday and a week on, at nine", () => {
  expect(snoozeChoices("2025-11-20T11:58:00Z" as Instant, london)).toEqual([
    { key: "in-three-hours", until: "2025-11-20T14:00:00Z" }, { key: "tomorrow", until: "2025-11-21T09:00:00Z" },
    { key: "monday", until: "2025-11-24T09:00:00Z" }, { key: "next-week", until: "2025-11-27T09:00:00Z" },
  ]);
});

test("in the evening there is no later today", () => {
  expect(snoozeChoices("2025-11-20T17:30:00Z" as Instant, london).map((choice) => choice.key)).toEqual(["tomorrow", "monday", "next-week"]);
});

test("on a Sunday tomorrow is Monday, said once; on a Monday next week is next Monday, said once", () => {
  expect(snoozeChoices("2025-11-23T20:00:00Z" as Instant, london).map((choice) => choice.key)).toEqual(["tomorrow", "next-week"]);
  expect(snoozeChoices("2025-11-24T20:00:00Z" as Instant, london).map((choice) => choice.key)).toEqual(["tomorrow", "monday"]);
});

test("a field is read in the reader's zone", () => {
  expect(fieldToInstant("2025-07-01T10:00", london)).toBe("2025-07-01T09:00:00Z");
  expect(instantToField("2025-07-01T09:00:00Z" as Instant, london)).toBe("2025-07-01T10:00");
  expect(fieldToInstant("", london)).toBeNull();
});
