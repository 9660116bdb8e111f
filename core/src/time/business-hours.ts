import type { BusinessHours } from "../model/business-hours.ts";
import type { Instant, Zone } from "../model/instant.ts";
import { temporalToInstant, toZoned } from "./instant.ts";
import { isZone } from "./zone.ts";

/** Monday to Friday, 09:00 to 17:00 in the given zone, no holidays: what is assumed until a team says otherwise. */
export function defaultHours(zone: Zone): BusinessHours {
  const day = [["09:00", "17:00"]] as [string, string][];
  return { zone, weekly: { mon: day, tue: day, wed: day, thu: day, fri: day }, holidays: [] };
}

/** Whether the team is at work at that moment; the moment of closing is still open, so that a deadline at closing time counts as met. */
export function isOpen(instant: Instant, hours: BusinessHours): boolean {
  const at = epoch(instant);
  const day = dayOf(instant, hours);
  // The day before too: closing at 24:00 is the first moment of the next day.
  const openings = [...openingsOn(day.subtract({ days: 1 }), hours), ...openingsOn(day, hours)];
  return !hasOpenings(hours) || openings.some(([from, to]) => from <= at && at <= to);
}

/** The moment itself where the team is at work with time left, otherwise the next opening. */
export function nextOpen(instant: Instant, hours: BusinessHours): Instant {
  const at = epoch(instant);
  for (const [from, to] of openingsFrom(dayOf(instant, hours), hours)) if (to > at) return fromEpoch(Math.max(from, at));
  return instant;
}

/** The moment when `minutes` of open time have passed since `instant`; it is never in closed hours. Hours without any opening count as always open. */
export function addBusinessMinutes(instant: Instant, minutes: number, hours: BusinessHours): Instant {
  const start = epoch(instant);
  let left = Math.max(0, Math.round(minutes * 60_000));
  if (!hasOpenings(hours)) return fromEpoch(start + left);
  for (const [from, to] of openingsFrom(dayOf(instant, hours), hours)) {
    const begin = Math.max(from, start);
    if (to < begin) continue;
    if (to - begin >= left) return fromEpoch(begin + left);
    left -= to - begin;
  }
  throw new RangeError("Business time runs past the calendar that is looked at");
}

/** The end of the n-th business day after the day of `instant` (that day itself does not count); n = 0 is the end of business of the day itself or the next one. */
export function addBusinessDays(instant: Instant, days: number, hours: BusinessHours): Instant {
  let day = dayOf(instant, hours);
  if (!hasOpenings(hours)) return endOf(day.add({ days }), hours);
  if (days <= 0) return endOfBusiness(day, hours, instant);
  for (let left = days; left > 0;) {
    day = day.add({ days: 1 });
    if (isBusinessDay(day, hours)) left -= 1;
  }
  return endOf(day, hours);
}

/** When work starts on that day, or on the next business day where it is closed. */
export function startOfBusiness(day: Temporal.PlainDate, hours: BusinessHours): Instant {
  for (const [from] of openingsFrom(day, hours)) return fromEpoch(from);
  return temporalToInstant(day.toZonedDateTime({ timeZone: hours.zone, plainTime: "09:00" }).toInstant());
}

/** When work ends on that day. Where the day is closed, the last closing before it: the earlier word is the honest one; unless that is not after `now`, then the next closing. */
export function endOfBusiness(day: Temporal.PlainDate, hours: BusinessHours, now?: Instant): Instant {
  if (isBusinessDay(day, hours) || !hasOpenings(hours)) return endOf(day, hours);
  const last = endOf(nearBusinessDay(day, -1, hours), hours);
  return now === undefined || epoch(last) > epoch(now) ? last : endOf(nearBusinessDay(day, 1, hours), hours);
}

/** The hours as given, where their zone exists; throws a RangeError that names it where it does not. */
export function knownHours(hours: BusinessHours): BusinessHours {
  if (!isZone(hours.zone)) throw new RangeError(`hours.zone: ${JSON.stringify(hours.zone)} is no time zone`);
  return hours;
}

export function isBusinessDay(day: Temporal.PlainDate, hours: BusinessHours): boolean {
  return openingsOn(day, hours).length > 0;
}

/** The calendar day of the moment where the team works. */
export function dayOf(instant: Instant, hours: BusinessHours): Temporal.PlainDate {
  return toZoned(instant, hours.zone as Zone).toPlainDate();
}

type Opening = readonly [from: number, to: number];
const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
const daysLookedAt = 3660;

function* openingsFrom(day: Temporal.PlainDate, hours: BusinessHours): Generator<Opening> {
  if (!hasOpenings(hours)) return;
  for (let i = 0; i < daysLookedAt; i++) yield* openingsOn(day.add({ days: i }), hours);
}

function openingsOn(day: Temporal.PlainDate, hours: BusinessHours): Opening[] {
  if (hours.holidays.includes(day.toString())) return [];
  const openings = (hours.weekly[weekdays[day.dayOfWeek - 1]!] ?? [])
    .map(([from, to]) => [clockOn(day, from, hours.zone), clockOn(day, to, hours.zone)] as const)
    .filter(([from, to]) => from < to)
    .sort((a, b) => a[0] - b[0]);
  const merged: [number, number][] = [];
  for (const [from, to] of openings) {
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

// Midnight at the end of the day is written "24:00", which is no wall-clock time.
function clockOn(day: Temporal.PlainDate, clock: string, zone: string): number {
  const hour = Number(clock.slice(0, 2)), minute = Number(clock.slice(3));
  if (hour > 24 || minute > 59) return Number.NaN;
  const date = hour === 24 ? day.add({ days: 1 }) : day;
  return date.toZonedDateTime({ timeZone: zone, plainTime: { hour: hour % 24, minute } }).epochMilliseconds;
}

function hasOpenings(hours: BusinessHours): boolean {
  return weekdays.some((day) => (hours.weekly[day] ?? []).some(([from, to]) => from < to && to <= "24:00"));
}

function nearBusinessDay(day: Temporal.PlainDate, step: 1 | -1, hours: BusinessHours): Temporal.PlainDate {
  let near = day;
  for (let i = 0; i < daysLookedAt && !isBusinessDay(near, hours); i++) near = near.add({ days: step });
  return near;
}

function endOf(day: Temporal.PlainDate, hours: BusinessHours): Instant {
  const last = openingsOn(day, hours).at(-1);
  return last ? fromEpoch(last[1]) : temporalToInstant(day.toZonedDateTime({ timeZone: hours.zone, plainTime: "17:00" }).toInstant());
}

function epoch(instant: Instant): number {
  return Temporal.Instant.from(instant).epochMilliseconds;
}

function fromEpoch(ms: number): Instant {
  return temporalToInstant(Temporal.Instant.fromEpochMilliseconds(ms));
}
