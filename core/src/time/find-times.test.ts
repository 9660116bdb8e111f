import { readFileSync, readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Instant, Zone } from "../model/instant.ts";
import { findTimes, guessTimeLanguage, readTimes, readWhen } from "./find-times.ts";
import { defaultHours, isOpen } from "./business-hours.ts";
import { compareInstants, toInstant } from "./instant.ts";

const folder = new URL("../../../examples/times/", import.meta.url);
const berlin = "Europe/Berlin" as Zone;
const now = toInstant("2025-11-20T11:58:00Z");

for (const file of readdirSync(folder).filter((name) => /^[a-z]{2}\.txt$/u.test(name))) {
  describe(`times are read as in examples/times/${file}`, () => {
    const language = file.slice(0, 2);
    for (const line of readFileSync(new URL(file, folder), "utf8").split("\n")) {
      if (line.trim() === "" || line.startsWith("#")) continue;
      const [expected, at, zone, ...rest] = line.split(" | ") as [string, string, string, ...string[]];
      const text = rest.join(" | ");
      test(text, () => expect(said(text, toInstant(at), zone as Zone, language)).toBe(expected));
    }
  });
}

function said(text: string, at: Instant, zone: Zone, language: string): string {
  const when = readWhen(text, { now: at, zone, language });
  if (when.start === null) return "none";
  const short = (iso: string) => iso.slice(0, 16).replace("T", " ");
  const start = short(when.start);
  return when.end ? `${start} .. ${short(when.end)}` : start.replace(/ 00:00$/u, "");
}

test("the offset of a time is that of the reader's zone on that day", () => {
  expect(readWhen("by 16:00 today", { now, zone: berlin }).start).toBe("2025-11-20T16:00:00+01:00");
  expect(readWhen("on 3 July at 16:00", { now, zone: berlin }).start).toBe("2026-07-03T16:00:00+02:00");
});

test("of several times the deadline counts", () => {
  const text = "I saw your mail of Monday, and you have the file by 16:00 tomorrow.";
  expect(readWhen(text, { now, zone: berlin })).toMatchObject({ start: "2025-11-21T16:00:00+01:00", found: [{ span: [19, 25] }, { span: [49, 66] }] });
});

test("a promise for a day is due at its end of business, in the team's hours", () => {
  const hours = { zone: berlin, weekly: { thu: [["08:00", "18:30"]], fri: [["08:00", "12:30"]] } as { thu: [string, string][]; fri: [string, string][] }, holidays: ["2025-11-27"] };
  expect(readTimes("tomorrow", { now, zone: berlin, hours })[0]?.due).toBe("2025-11-21T11:30:00Z");
  expect(readTimes("on the 27th", { now, zone: berlin, hours })[0]?.due).toBe("2025-11-21T11:30:00Z");
  expect(readTimes("EOD", { now, zone: berlin, hours })[0]?.due).toBe("2025-11-20T17:30:00Z");
});

test("today, said after closing, is the rest of the day", () => {
  expect(readTimes("I'll send it today", { now: toInstant("2025-11-20T18:00Z"), zone: berlin })[0]?.due).toBe("2025-11-20T23:00:00Z");
});

test("an afternoon ends when the team goes home", () => {
  expect(readTimes("this afternoon", { now: toInstant("2025-11-20T14:20Z"), zone: berlin })[0]?.due).toBe("2025-11-20T16:00:00Z");
});

test("a zone that is named stands above the reader's", () => {
  expect(readWhen("Friday at 15:00 CET", { now, zone: "America/New_York" as Zone }).start).toBe("2025-11-21T09:00:00-05:00");
});

test("the language is told from the words", () => {
  expect(guessTimeLanguage("Ich melde mich morgen um 10 Uhr bei Ihnen.", berlin)).toBe("de");
  expect(guessTimeLanguage("Je vous rappelle demain à 10h.", berlin)).toBe("fr");
  expect(guessTimeLanguage("Ik bel u morgen om tien uur.", berlin)).toBe("nl");
  expect(guessTimeLanguage("", berlin)).toBe("en");
});

const pieces = fc.constantFrom("by", "on", "at", "the", "within", "next", "tomorrow", "Friday", "28", "3", "pm", "16:00", "November", "working", "days", "EOD", "noon", "half", "past", "in", "2", "hours", "end", "of", "month",
  "-", ",", ".", "/", "(", "bis", "morgen", "um", "Uhr", "à", "h", "las", "alle", "24", "4.2", "£12", "week", "15th", "31", "February", "\n", "’s", "😀");

test("a time lies inside its text, times do not overlap, and every start is an ISO time", () => {
  fc.assert(fc.property(fc.array(pieces, { maxLength: 25 }), fc.constantFrom("en", "de", "fr", "es", "it", "nl", "pt", undefined), (words, language) => {
    const text = words.join(" ");
    let last = 0;
    for (const { span, start } of findTimes(text, { now, zone: berlin, language })) {
      expect(span[0]).toBeGreaterThanOrEqual(last);
      expect(span[1]).toBeGreaterThan(span[0]);
      expect(span[1]).toBeLessThanOrEqual(text.length);
      expect(start).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/u);
      last = span[1];
    }
  }), { numRuns: 400 });
});

test("any text is read without a fault", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => { findTimes(text, { now, zone: berlin }); }), { numRuns: 200 });
});

test("a business deadline never falls in closed hours and never before now", () => {
  const hours = { ...defaultHours(berlin), holidays: ["2025-12-25", "2025-12-26", "2026-01-01"] };
  const phrase = fc.constantFrom("EOD", "by close of business tomorrow", "within 2 business days", "in 3 working days", "by Friday", "by the end of next week", "first thing tomorrow", "within 5 working hours", "by Sunday");
  fc.assert(fc.property(phrase, fc.integer({ min: 0, max: 200 * 24 * 60 }), (text, minutes) => {
    const at = new Date(Date.UTC(2025, 10, 20) + minutes * 60_000).toISOString() as Instant;
    const due = readTimes(text, { now: at, zone: berlin, hours, language: "en" })[0]?.due;
    expect(due && isOpen(due, hours)).toBe(true);
    expect(compareInstants(due!, at)).toBeGreaterThanOrEqual(0);
  }), { numRuns: 300 });
});

test("a long line without an end is read to its end", () => {
  const text = `${"at 3 on the of next half past 12 bis um ".repeat(500)} by 16:00 today`;
  expect(findTimes(text, { now, zone: berlin, language: "en" }).at(-1)?.span[1]).toBe(text.length);
});

describe("what only looks like a time is none, as in examples/times/no-times.txt", () => {
  const lines = readFileSync(new URL("no-times.txt", folder), "utf8").split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  test.each(lines.map((line) => line.split(" | ") as [string, string]))("%s: %s", (language, text) => {
    expect([language, undefined].map((known) => readWhen(text, { now: toInstant("2026-11-11T10:20Z"), zone: "Europe/London" as Zone, language: known }).start)).toEqual([null, null]);
  });
});

test.each([
  ["9-11 am on Tuesday", "en", "09:00", "11:00"], ["from 9-11 am on Tuesday", "en", "09:00", "11:00"], ["9–11am on Tuesday", "en", "09:00", "11:00"], ["2-4 pm on Tuesday", "en", "14:00", "16:00"],
  ["9-11 Uhr am Dienstag", "de", "09:00", "11:00"],
])("%s is a stretch of hours", (text, language, from, to) => {
  expect(readWhen(text, { now, zone: berlin, language })).toMatchObject({ start: `2025-11-25T${from}:00+01:00`, end: `2025-11-25T${to}:00+01:00` });
});

test("9-30 am and seven-thirty are one time", () => {
  expect(readWhen("9-30 am on Tuesday", { now, zone: berlin }).start).toBe("2025-11-25T09:30:00+01:00");
  expect(readWhen("seven-thirty pm on Tuesday", { now, zone: berlin }).start).toBe("2025-11-25T19:30:00+01:00");
});
