import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { BusinessHours } from "../model/business-hours.ts";
import type { NextStep } from "../model/conversation.ts";
import type { Instant, Zone } from "../model/instant.ts";
import { defaultHours, isOpen } from "../time/business-hours.ts";
import { compareInstants } from "../time/instant.ts";
import { placeInQueue, type QueueKnown } from "./place-in-queue.ts";
import { sayBecause } from "./say-because.ts";
import { sectionOf } from "./section-of.ts";

const hours: BusinessHours = defaultHours("UTC" as Zone);
const at = (text: string) => text as Instant;
const quiet = { complaint: 0, dissatisfaction: 0, leaving: 0, goingPublic: 0, legal: 0, abuse: 0, gratitude: 0, venting: 0, urgency: 0 };

function readKnown(cells: string): QueueKnown {
  const said = new Map(cells.trim().split(/\s+/).map((cell) => cell.split("=") as [string, string | undefined]));
  const time = (name: string) => (said.has(name) ? at(said.get(name)!) : null);
  const score = Number(said.get("heat"));
  const trend = (["settling", "steady", "rising"] as const).find((name) => said.has(name));
  const since = time("since");
  return {
    now: time("now") ?? at("2025-11-20T11:58Z"), hours, status: (said.get("status") ?? "open") as QueueKnown["status"],
    heat: { score, level: Math.min(4, Math.floor(score / 20)) as 0, ...(trend === undefined ? {} : { trend }) },
    signals: { ...quiet, leaving: said.has("leaving") ? 0.9 : 0, legal: said.has("legal") ? 0.9 : 0, urgency: said.has("urgent") ? 0.9 : 0, gratitude: said.has("thanks") ? 0.9 : 0, complaint: said.has("complaint") ? 0.9 : 0 },
    needs: said.has("discount") ? [{ kind: "discount", p: 0.8 }] : [], asks: said.has("thanks") ? 0 : 1,
    contactCount: Number(said.get("contact")), annualValueMinor: said.has("value") ? Number(said.get("value")) * 100 : null,
    customerWroteLast: since !== null, waitingSince: since, promisesDueAt: said.has("promise") ? [time("promise")!] : [],
    followUpDueAt: time("follow-up"), outcome: said.has("not-yet") ? { answer: "not-yet", at: time("not-yet")! } : null,
    automatic: said.has("automatic"), unreadLanguage: said.has("unread-language"), pathNext: said.get("path") as NextStep | undefined,
  };
}

const rows = readFileSync(new URL("../../../examples/triage/reply-by.txt", import.meta.url), "utf8")
  .split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#")).map((line) => line.split("|").map((cell) => cell.trim()) as [string, string, string]);

describe("reply by, and why, as the table says", () => {
  for (const [expected, known, reasons] of rows) {
    test(`${known} → ${expected}`, () => {
      const place = placeInQueue(readKnown(known));
      const [lane, replyBy, nextStep] = expected.split(/\s+/);
      expect({ lane: place.lane, replyBy: place.replyBy?.replace(/(T\d{2}:\d{2}):00Z$/, "$1Z") ?? "-", nextStep: place.nextStep, because: place.because.map(({ code }) => code).join(" ") })
        .toEqual({ lane, replyBy, nextStep, because: reasons });
    });
  }
});

const known = fc.record({
  heat: fc.integer({ min: 0, max: 100 }), contact: fc.integer({ min: 1, max: 9 }), value: fc.option(fc.integer({ min: 0, max: 5_000_000 })), minutes: fc.integer({ min: 0, max: 20_000 }),
  leaving: fc.boolean(), urgent: fc.boolean(),
}).map(({ heat, contact, value, minutes, leaving, urgent }): QueueKnown => ({
  ...readKnown("heat=0 contact=1 since=2025-11-20T11:40Z"), heat: { score: heat, level: Math.min(4, Math.floor(heat / 20)) as 0 }, contactCount: contact, annualValueMinor: value,
  waitingSince: at(new Date(Date.UTC(2025, 10, 1) + minutes * 60_000).toISOString()), signals: { ...quiet, leaving: leaving ? 1 : 0, urgency: urgent ? 1 : 0 },
}));

test("an answer is never due in closed hours, nor before the mail came", () => {
  fc.assert(fc.property(known, (one) => {
    const { replyBy } = placeInQueue(one);
    expect(replyBy !== null && isOpen(replyBy, hours) && compareInstants(replyBy, one.waitingSince!) >= 0).toBe(true);
  }));
});

test("more heat never means later", () => {
  fc.assert(fc.property(known, fc.integer({ min: 0, max: 100 }), (one, more) => {
    const score = Math.min(100, one.heat.score + more);
    const hotter = placeInQueue({ ...one, heat: { score, level: Math.min(4, Math.floor(score / 20)) as 0 } });
    expect(compareInstants(hotter.replyBy!, placeInQueue(one).replyBy!)).toBeLessThanOrEqual(0);
  }));
});

test("whoever waits has a time and a reason that can be said", () => {
  fc.assert(fc.property(known, (one) => {
    const place = placeInQueue(one);
    expect(place.because.length).toBeGreaterThan(0);
    for (const because of place.because) expect(sayBecause(because)).toMatch(/^[A-Z].*\.$/);
  }));
});

test("a conversation is in one section: our move first, then a promise of today, then waiting", () => {
  const endOfToday = at("2025-11-20T23:59Z");
  const today = at("2025-11-20T15:00Z");
  const tomorrow = at("2025-11-21T15:00Z");
  expect(sectionOf({ lane: "ours", status: "open", nextPromiseDueAt: today, endOfToday })).toBe("needs-you-now");
  expect(sectionOf({ lane: "theirs", status: "waiting", nextPromiseDueAt: today, endOfToday })).toBe("promises-due");
  expect(sectionOf({ lane: "none", status: "closed", nextPromiseDueAt: today, endOfToday })).toBe("promises-due");
  expect(sectionOf({ lane: "theirs", status: "waiting", nextPromiseDueAt: tomorrow, endOfToday })).toBe("waiting");
  expect(sectionOf({ lane: "background", status: "open", nextPromiseDueAt: null, endOfToday })).toBe("background");
  expect(sectionOf({ lane: "none", status: "resolved", nextPromiseDueAt: null, endOfToday })).toBe(null);
});
