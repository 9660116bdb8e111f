import { expect, test } from "vitest";
import type { Instant, Zone } from "@rapport/core/model/instant.ts";
import { sayBecause } from "../desk/say-because.ts";
import { sayMoney, sayMoneyShort } from "./say-money.ts";
import { timesFor } from "./use-times.ts";

const at = (text: string) => text as Instant;
const times = timesFor("Europe/London" as Zone, at("2025-11-20T11:58:00Z"));

test("a row says the clock today, the weekday within the week and the date beyond it", () => {
  expect([at("2025-11-20T12:30:00Z"), at("2025-11-21T10:00:00Z"), at("2025-11-19T10:00:00Z"), at("2025-11-28T09:00:00Z")].map((time) => times.short(time))).toEqual(["12:30", "Fri 10:00", "Wed 10:00", "28 Nov 09:00"]);
});

test("a customer's clock is said only where it differs", () => {
  expect(times.theirs(at("2025-11-21T09:00:00Z"), "Europe/Oslo" as Zone)).toBe("10:00");
  expect(times.theirs(at("2025-11-21T09:00:00Z"), "Europe/Lisbon" as Zone)).toBeNull();
});

test("the reader's day is the day of their zone", () => {
  expect(timesFor("Pacific/Auckland" as Zone, at("2025-11-20T11:58:00Z")).isToday(at("2025-11-20T10:00:00Z"))).toBe(false);
});

test("reasons are said with times in the reader's zone", () => {
  const reasons = [{ code: "heat", values: { level: 3, score: 65 } }, { code: "repeated-contact", values: { count: 3 } }, { code: "waiting-since", values: { at: "2025-11-20T07:52:00Z" } }, { code: "snoozed", values: {} }] as const;
  expect(sayBecause({ because: [], reasons: [...reasons] }, times)).toEqual(["Their last message is upset (65 of 100).", "3rd contact about this.", "Waiting for our answer since 07:52 today.", "Set aside."]);
});

test("money is short in rows and full elsewhere", () => {
  expect([1_840_000, 610_000, 2_200_000].map((minor) => sayMoneyShort({ minor, currency: "GBP" }))).toEqual(["£18.4k", "£6.1k", "£22k"]);
  expect(sayMoney({ minor: 1_840_000, currency: "GBP" })).toBe("£18,400");
  expect(sayMoney({ minor: 1_840_050, currency: "GBP" })).toBe("£18,400.50");
});
