import type { BusinessHours } from "../model/business-hours.ts";
import type { Instant, Zone } from "../model/instant.ts";
import type { PromiseStanding } from "../model/promise-standing.ts";
import { addBusinessDays, addBusinessMinutes, nextOpen, startOfBusiness, dayOf } from "../time/business-hours.ts";
import { addDuration, compareInstants, minutesBetween, toZoned, zonedToInstant } from "../time/instant.ts";

/** How an earlier promise went: how long it was given, in minutes, and whether it was kept in that time. */
export type HeldHistory = readonly { readonly leadMinutes: number; readonly held: boolean }[];

/** A time to offer instead of the old one, and how often promises with about this much time held; null where too few were made to say so. */
export type ProposedTime = { readonly at: Instant; readonly held: { readonly kept: number; readonly of: number } | null };

/**
 * Three specific new times for a promise, in business hours, soonest first: when the work can be done with room to spare, the next morning after that, the end of the second
 * working day. None is before the work can be done, nor before the time it replaces.
 *
 * @practice S4 Manage expectations: an honest, specific time
 */
export function proposeTimes(promise: PromiseStanding, now: Instant, hours: BusinessHours, zone: Zone, history: HeldHistory = []): ProposedTime[] {
  const work = Math.max(promise.workMinutes, 15);
  const earliest = compareInstants(promise.dueAt, now) > 0 ? promise.dueAt : now;
  const soon = roundUp(addBusinessMinutes(earliest, work * 1.5 + 30, hours), zone, hours);
  const morning = morningAfter(soon, work, hours, zone);
  const later = twoWorkingDays(now, morning, hours);
  return [soon, morning, later].map((at) => ({ at, held: heldAtLead(minutesBetween(now, at), history) }));
}

// "By 16:00" is remembered, "by 15:47" is not: full half hours on the reader's clock, as long as the team is then still at work.
function roundUp(at: Instant, zone: Zone, hours: BusinessHours): Instant {
  const local = toZoned(at, zone).round({ smallestUnit: "minute", roundingMode: "ceil" });
  const past = local.minute % 30;
  const rounded = zonedToInstant(past === 0 ? local : local.add({ minutes: 30 - past }));
  const left = minutesBetween(at, rounded);
  return minutesBetween(rounded, addBusinessMinutes(at, left, hours)) === 0 ? rounded : addBusinessMinutes(nextOpen(addDuration(at, { minutes: 1 }), hours), 60, hours);
}

// Midway through the morning of the next working day, with time to do the work in it.
function morningAfter(at: Instant, work: number, hours: BusinessHours, zone: Zone): Instant {
  const opening = startOfBusiness(dayOf(at, hours).add({ days: 1 }), hours);
  return roundUp(addBusinessMinutes(opening, Math.max(120, work * 1.5), hours), zone, hours);
}

function twoWorkingDays(now: Instant, after: Instant, hours: BusinessHours): Instant {
  const second = addBusinessDays(now, 2, hours);
  return minutesBetween(after, second) >= 60 ? second : addBusinessDays(after, 1, hours);
}

const enough = 10;

// Promises that were given between half and twice as much time.
function heldAtLead(lead: number, history: HeldHistory): { kept: number; of: number } | null {
  const alike = history.filter((one) => one.leadMinutes >= lead / 2 && one.leadMinutes <= lead * 2);
  return alike.length < enough ? null : { kept: alike.filter((one) => one.held).length, of: alike.length };
}
