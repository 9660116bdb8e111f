import { expect, test } from "vitest";
import type { Zone } from "../model/instant.ts";
import { toInstant } from "./instant.ts";
import { sayClock, sayDate, sayTime } from "./say-time.ts";

const zone = "Europe/Berlin" as Zone, now = toInstant("2025-11-20T11:58Z");
const said = (at: string, locale?: string) => sayTime({ instant: toInstant(at), zone, now, locale });

test("near times carry a relative word and the clock, far ones a date", () => {
  expect(said("2025-11-20T15:00Z")).toBe("16:00 today");
  expect(said("2025-11-21T08:00Z")).toBe("09:00 tomorrow");
  expect(said("2025-11-19T08:00Z")).toBe("09:00 yesterday");
  expect(said("2025-11-24T08:05Z")).toBe("Mon 09:05");
  expect(said("2025-11-28T08:00Z")).toBe("28 Nov 09:00");
  expect(said("2026-01-03T08:00Z")).toBe("3 Jan 2026 09:00");
  expect(said("2025-11-14T08:00Z")).toBe("14 Nov 09:00");
});

test("what is today depends on where the reader is", () => {
  expect(sayTime({ instant: toInstant("2025-11-20T23:30Z"), zone, now })).toBe("00:30 tomorrow");
  expect(sayTime({ instant: toInstant("2025-11-20T23:30Z"), zone: "America/New_York" as Zone, now })).toBe("18:30 today");
});

test("seven languages say it their way, others in English", () => {
  expect(["de", "fr", "es", "it", "nl", "pt-BR", "ja"].map((locale) => said("2025-11-21T08:00Z", locale)))
    .toEqual(["morgen 09:00", "demain 09:00", "mañana 09:00", "domani 09:00", "morgen 09:00", "amanhã 09:00", "09:00 tomorrow"]);
  expect(said("2025-12-03T08:00Z", "de")).toBe("3. Dez. 09:00");
});

test("a date or a clock can be said alone", () => {
  expect(sayDate({ instant: toInstant("2025-11-28T08:00Z"), zone, now })).toBe("28 Nov");
  expect(sayClock(toInstant("2025-11-28T08:00Z"), zone)).toBe("09:00");
});
