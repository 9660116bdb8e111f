import type { BusinessHours } from "../model/business-hours.ts";
import type { Instant, Zone } from "../model/instant.ts";
import type { Grain } from "../model/time-found.ts";
import { addBusinessDays, addBusinessMinutes, dayOf, endOfBusiness, isBusinessDay, nextOpen, startOfBusiness } from "./business-hours.ts";
import { toZoned, zonedToInstant } from "./instant.ts";
import type { Mention } from "./read-mention.ts";
import { dayAfter, resolveDate, type PlacedDate } from "./resolve-date.ts";
import type { ClockSpec, DateSpec, TimeSpec } from "./time-spec.ts";

/** Where and when a phrase is read. `parts` are the hours of the parts of a day in the phrase's language. */
export type Whereabouts = {
  readonly now: Instant; readonly zone: Zone; readonly hours: BusinessHours;
  readonly parts: Readonly<Record<string, readonly [from: number, to: number]>>;
};

/** A phrase as moments. `due` is the last moment at which a promise with this phrase is kept; null where it names none ("right now"). */
export type PlacedTime = {
  readonly start: Instant; readonly end?: Instant | undefined; readonly grain: Grain; readonly due: Instant | null;
  /** How many was not said: "in a few days". */
  readonly few: boolean;
};

/** Places a phrase on the calendar; null where it names no possible time ("30 February"). A deadline's `start` is the deadline itself. */
export function placeTime(mention: Mention, where: Whereabouts): PlacedTime | null {
  const placed = placeSpec(mention.spec, where);
  if (!placed) return null;
  // By and before the weekend are by closing time of its Friday.
  if ((mention.bound === "by" || mention.bound === "before") && mention.spec.date?.kind === "unit" && mention.spec.date.unit === "weekend") {
    const due = endOfBusiness(toZoned(placed.start, where.zone).toPlainDate(), where.hours, where.now);
    return { ...placed, start: due, end: undefined, due };
  }
  // By the start of December is by its first day.
  if ((mention.bound === "by" || mention.bound === "before") && mention.spec.date?.kind === "edge" && mention.spec.date.edge === "begin") {
    const due = endOfBusiness(toZoned(placed.start, where.zone).toPlainDate(), where.hours, where.now);
    return { ...placed, start: due, end: undefined, due };
  }
  // "Before the end of the week" means by its end.
  if (mention.bound === "before" && placed.due && mention.spec.date?.kind === "edge" && mention.spec.date.edge === "end") return { ...placed, start: placed.due, end: undefined };
  if (mention.bound === "before" && placed.due && mention.spec.clock === undefined && mention.spec.business === undefined) {
    const due = lastClosingBefore(placed.start, where);
    return { ...placed, start: due, end: undefined, due };
  }
  // A stretch that is over has no deadline ahead: "by last Friday" stays the day it was.
  if ((mention.bound === "by" || mention.bound === "within") && placed.due) return { ...placed, start: placed.due, end: undefined };
  return placed;
}

function placeSpec(spec: TimeSpec, where: Whereabouts): PlacedTime | null {
  const zone = spec.offset === undefined ? where.zone : offsetZone(spec.offset);
  const now = toZoned(where.now, zone).toPlainDateTime();
  if (spec.business) return placeBusiness(spec, now, where);
  if (spec.date?.kind === "ahead" && spec.date.unit.startsWith("business") && !spec.clock) return placeBusinessAhead(spec.date, where);
  const date = spec.date ? resolveDate(spec.date, now) : null;
  if (spec.date && !date) return null;
  const few = spec.date !== undefined && "few" in spec.date && spec.date.few;
  if (spec.clock) return { ...placeClock(spec, spec.clock, date, now, zone, where), few };
  if (spec.part) return placePart(spec.part, date, now, zone, where);
  return date && { ...placeDate(spec, date, zone, where), few };
}

function placeBusiness(spec: TimeSpec, now: Temporal.PlainDateTime, where: Whereabouts): PlacedTime | null {
  const date = spec.date ? resolveDate(spec.date, now) : null;
  if (spec.date && !date) return null;
  const at = (instant: Instant): PlacedTime => ({ start: instant, grain: "hour", due: instant, few: false });
  const day = date ? dayAfter(date).subtract({ days: 1 }) : dayOf(nextOpen(where.now, where.hours), where.hours);
  if (spec.business === "close") return at(endOfBusiness(date && date.grain !== "day" ? lastBusinessDay(date, where) : day, where.hours, where.now));
  return at(date ? startOfBusiness(date.start.toPlainDate(), where.hours) : nextStart(where));
}

function placeBusinessAhead(spec: DateSpec & { kind: "ahead" }, where: Whereabouts): PlacedTime {
  const due = spec.unit === "businessHour"
    ? addBusinessMinutes(where.now, spec.count * 60, where.hours)
    : addBusinessDays(where.now, Math.max(1, Math.ceil(spec.count)), where.hours);
  return { start: due, grain: spec.unit === "businessHour" ? "minute" : "day", due, few: spec.few };
}

function placeClock(spec: TimeSpec, clock: ClockSpec, date: PlacedDate | null, now: Temporal.PlainDateTime, zone: Zone, where: Whereabouts): Omit<PlacedTime, "few"> {
  const part = spec.part === undefined ? undefined : where.parts[spec.part];
  const start = date ? onDate(clock, part, date.start.toPlainDate()) : comingClock(clock, part, now);
  const instant = placeLocal(start, zone);
  const grain = clock.grain === "hour" ? "hour" : "minute";
  if (!spec.clockEnd) return { start: instant, grain, due: instant };
  const endClock = spec.clockEnd;
  let end = start.toPlainDate().toPlainDateTime({ hour: 0 }).add({ minutes: minutesOf(endClock, endClock.half === "pm") });
  if (Temporal.PlainDateTime.compare(end, start) <= 0) end = end.add({ hours: endClock.twelve && endClock.half === null || endClock.hour <= 12 && endClock.half === null ? 12 : 24 });
  const endInstant = placeLocal(end, zone);
  return { start: instant, end: endInstant, grain, due: endInstant };
}

// With a day, "at 3" lies in working hours: 1 to 6 is the afternoon, 7 to 12 as said.
function onDate(clock: ClockSpec, part: readonly [number, number] | undefined, day: Temporal.PlainDate): Temporal.PlainDateTime {
  const afternoon = part ? clock.hour < 12 && part[0] >= 12 && part[0] < 24 : clock.twelve && clock.hour < 7;
  const late = part && clock.hour === 12 && part[0] >= 18 ? 12 * 60 : 0;
  return day.toPlainDateTime().add({ minutes: minutesOf(clock, clock.half === "pm" || clock.half === null && afternoon) + late, seconds: clock.second ?? 0 });
}

// Without a day: the next such time that lies in the waking day where it is open which half was meant, otherwise the next at all.
function comingClock(clock: ClockSpec, part: readonly [number, number] | undefined, now: Temporal.PlainDateTime): Temporal.PlainDateTime {
  const today = now.toPlainDate();
  if (part || clock.half !== null || !clock.twelve) {
    const here = onDate(clock, part, today);
    return Temporal.PlainDateTime.compare(here, now) >= 0 ? here : here.add({ days: 1 });
  }
  const candidates = [0, 1].flatMap((days) => [false, true].map((pm) => today.add({ days }).toPlainDateTime().add({ minutes: minutesOf(clock, pm), seconds: clock.second ?? 0 })))
    .filter((at) => Temporal.PlainDateTime.compare(at, now) >= 0)
    .sort(Temporal.PlainDateTime.compare);
  return candidates.find((at) => at.hour >= 7 && at.hour < 19) ?? candidates[0]!;
}

function placePart(name: string, date: PlacedDate | null, now: Temporal.PlainDateTime, zone: Zone, where: Whereabouts): PlacedTime | null {
  const [from, to] = where.parts[name] ?? [0, 24];
  let day = (date?.start ?? now).toPlainDate();
  // A part of the day that is over is tomorrow's.
  if (!date && Temporal.PlainDateTime.compare(day.toPlainDateTime().add({ hours: to }), now) <= 0) day = day.add({ days: 1 });
  const start = placeLocal(day.toPlainDateTime().add({ hours: from }), zone), end = placeLocal(day.toPlainDateTime().add({ hours: to }), zone);
  const closing = isBusinessDay(day, where.hours) ? endOfBusiness(day, where.hours) : end;
  const cut = Temporal.Instant.compare(closing, start) > 0 && Temporal.Instant.compare(closing, end) < 0 && Temporal.Instant.compare(closing, where.now) > 0;
  return { start, end, grain: "hour", due: cut ? closing : end, few: false };
}

function placeDate(spec: TimeSpec, date: PlacedDate, zone: Zone, where: Whereabouts): Omit<PlacedTime, "few"> {
  const start = placeLocal(date.start, zone);
  if (date.exact) {
    const daily = date.grain === "day" || date.grain === "month";
    const exact = spec.date?.kind === "ahead" && !daily ? zonedToInstant(toZoned(where.now, where.zone).add({ seconds: Math.round(secondsBetween(toZoned(where.now, zone).toPlainDateTime(), date.start)) })) : start;
    if (daily) return { start: exact, grain: "day", due: endOfBusiness(date.start.toPlainDate(), where.hours, where.now) };
    return { start: exact, grain: date.grain, due: spec.date?.kind === "now" ? null : exact };
  }
  const lastDate = spec.dateEnd ? resolveDate(spec.dateEnd, date.start) : null;
  const end = lastDate ? lastDate.start.add({ days: 1 }) : date.end;
  const whole = end ? { ...date, end } : date;
  const small = date.grain === "minute" || date.grain === "hour";
  const due = small && end ? placeLocal(end, zone) : endOfDay(lastBusinessDay(whole, where), zone, where);
  return { start, ...(end ? { end: placeLocal(end, zone) } : {}), grain: date.grain, due };
}

// The end of business of the day; said after closing, "today" still means the rest of that day.
function endOfDay(day: Temporal.PlainDate, zone: Zone, where: Whereabouts): Instant {
  const closing = endOfBusiness(day, where.hours, where.now);
  const midnight = placeLocal(day.add({ days: 1 }).toPlainDateTime(), zone);
  return Temporal.Instant.compare(closing, where.now) <= 0 && Temporal.Instant.compare(midnight, where.now) > 0 ? midnight : closing;
}

// The last day of a stretch on which the team works; its last day where there is none.
function lastBusinessDay(placed: PlacedDate, where: Whereabouts): Temporal.PlainDate {
  const last = dayAfter(placed).subtract({ days: 1 });
  if (placed.grain === "day" && !placed.end) return last;
  for (let day = last; Temporal.PlainDate.compare(day, placed.start.toPlainDate()) >= 0; day = day.subtract({ days: 1 })) {
    if (isBusinessDay(day, where.hours)) return day;
  }
  return last;
}

function lastClosingBefore(start: Instant, where: Whereabouts): Instant {
  const day = toZoned(start, where.zone).toPlainDate().subtract({ days: 1 });
  return endOfBusiness(day, where.hours, where.now);
}

function nextStart(where: Whereabouts): Instant {
  const today = dayOf(where.now, where.hours), start = startOfBusiness(today, where.hours);
  return Temporal.Instant.compare(start, where.now) > 0 ? start : startOfBusiness(today.add({ days: 1 }), where.hours);
}

function minutesOf(clock: ClockSpec, pm: boolean): number {
  const hour = clock.half === "am" && clock.hour === 12 ? 0 : pm && clock.hour < 12 ? clock.hour + 12 : clock.hour;
  return hour * 60 + clock.minute;
}

function placeLocal(local: Temporal.PlainDateTime, zone: string): Instant {
  return zonedToInstant(local.toZonedDateTime(zone));
}

function offsetZone(hours: number): Zone {
  const minutes = Math.round(Math.abs(hours) * 60);
  return `${hours < 0 ? "-" : "+"}${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}` as Zone;
}

function secondsBetween(a: Temporal.PlainDateTime, b: Temporal.PlainDateTime): number {
  return a.until(b, { largestUnit: "seconds" }).seconds;
}
