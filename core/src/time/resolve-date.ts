import type { Grain } from "../model/time-found.ts";
import type { DateSpec, TimeUnit, Which } from "./time-spec.ts";

/** A stretch of the calendar: `end` is the first day (or moment) after it, missing for a single unit of `grain`. */
export type PlacedDate = {
  readonly start: Temporal.PlainDateTime; readonly end?: Temporal.PlainDateTime | undefined; readonly grain: Grain;
  /** The moment itself was said, not a stretch of the calendar: "in 20 minutes". */
  readonly exact?: boolean;
};

/** Places a date on the calendar, seen from `now` in the reader's zone. Days that can lie on either side lie ahead. Null where there is no such day. */
export function resolveDate(spec: DateSpec, now: Temporal.PlainDateTime): PlacedDate | null {
  const today = now.toPlainDate();
  switch (spec.kind) {
    case "now": return { start: now.round("second"), grain: "minute", exact: true };
    case "day": return onDay(today.add({ days: spec.offset + 7 * (spec.weeks ?? 0) }));
    case "weekday": return onDay(weekdayOf(spec, today));
    case "date": return dateOf(spec, today);
    case "month": return monthOf(spec, today);
    case "unit": return unitOf(spec.unit, spec.shift, now);
    case "restOf": return { ...stretch(today, mondayOf(today).add({ days: 5 }), "day") };
    case "count": return countOf(spec, now);
    case "ahead": return aheadOf(spec, now);
    case "nth": return nthOf(spec, now);
    case "edge": return edgeOf(spec, now);
    case "weekOf": return weekOf(spec, now);
    case "quarter": return quarterOf(spec.quarter, spec.year, today);
    case "year": return { start: Temporal.PlainDate.from({ year: spec.year, month: 1, day: 1 }).toPlainDateTime(), grain: "year" };
    case "season": return seasonOf(spec.season, spec.shift, today);
    case "holiday": return holidayOf(spec.key, spec.year, today);
    default: return spec satisfies never;
  }
}

/** The first day after the stretch. */
export function dayAfter(placed: PlacedDate): Temporal.PlainDate {
  if (placed.end) return placed.end.toPlainDate();
  const day = placed.start.toPlainDate();
  switch (placed.grain) {
    case "year": return day.add({ years: 1 });
    case "quarter": return day.add({ months: 3 });
    case "month": return day.add({ months: 1 });
    case "week": return day.add({ weeks: 1 });
    default: return day.add({ days: 1 });
  }
}

function weekdayOf(spec: DateSpec & { kind: "weekday" }, today: Temporal.PlainDate): Temporal.PlainDate {
  const ahead = (spec.weekday - today.dayOfWeek + 7) % 7;
  if (spec.which === "thisWeek") return mondayOf(today).add({ days: 7 * (spec.weeks ?? 0) + spec.weekday - 1 });
  if (spec.weeks !== undefined) return today.add({ days: ahead + 7 * spec.weeks });
  if (spec.count !== undefined) return today.add({ days: (ahead === 0 ? 7 : ahead) + 7 * (spec.count - 1) });
  const shift: Partial<Record<Which, number>> = { next: 7, afterNext: 14, last: -7 };
  if (spec.which === "last") return today.subtract({ days: (today.dayOfWeek - spec.weekday + 6) % 7 + 1 });
  // "Next Friday" is the one of the next calendar week, "the Friday after next" the one after the coming one.
  if (spec.which === "next") return mondayOf(today).add({ days: shift.next! + spec.weekday - 1 });
  const coming = today.add({ days: ahead === 0 ? 7 : ahead });
  return spec.which === "afterNext" ? coming.add({ days: 7 }) : coming;
}

function dateOf(spec: DateSpec & { kind: "date" }, today: Temporal.PlainDate): PlacedDate | null {
  if (spec.monthShift !== undefined) return onDayOf(today.with({ day: 1 }).add({ months: spec.monthShift }), spec.day);
  if (spec.month !== undefined) {
    if (spec.year !== undefined) return onDayOf(Temporal.PlainDate.from({ year: spec.year, month: spec.month, day: 1 }), spec.day);
    // A leap day may be years ahead.
    for (let year = today.year; year <= today.year + 8; year++) {
      const day = dayIn(Temporal.PlainDate.from({ year, month: spec.month, day: 1 }), spec.day);
      if (day && (Temporal.PlainDate.compare(day, today) >= 0 || spec.weekday === day.dayOfWeek)) return onDay(day);
    }
    return null;
  }
  for (let months = 0; months < 24; months++) {
    const day = dayIn(today.with({ day: 1 }).add({ months }), spec.day);
    if (day && Temporal.PlainDate.compare(day, today) >= 0 && (spec.weekday === undefined || spec.weekday === day.dayOfWeek)) return onDay(day);
  }
  return null;
}

function monthOf(spec: DateSpec & { kind: "month" }, today: Temporal.PlainDate): PlacedDate {
  const here = today.with({ month: spec.month, day: 1 });
  const last = spec.which === "last", passed = spec.month < today.month || (spec.which === "next" && spec.month === today.month);
  const year = spec.year ?? (spec.yearShift !== undefined ? today.year + spec.yearShift : today.year + (last ? (spec.month >= today.month ? -1 : 0) : passed ? 1 : 0) + (spec.which === "afterNext" ? 1 : 0));
  return { start: here.with({ year }).toPlainDateTime(), grain: "month" };
}

function unitOf(unit: TimeUnit, shift: number, now: Temporal.PlainDateTime): PlacedDate | null {
  const today = now.toPlainDate();
  switch (unit) {
    case "hour": return { start: now.round({ smallestUnit: "hour", roundingMode: "floor" }).add({ hours: shift }), grain: "hour" };
    case "week": return { start: mondayOf(today).add({ weeks: shift }).toPlainDateTime(), grain: "week" };
    case "weekend": return weekendOf(mondayOf(today).add({ weeks: shift }));
    case "month": return { start: today.with({ day: 1 }).add({ months: shift }).toPlainDateTime(), grain: "month" };
    case "quarter": return { start: quarterStart(today).add({ months: 3 * shift }).toPlainDateTime(), grain: "quarter" };
    case "year": return { start: today.with({ month: 1, day: 1 }).add({ years: shift }).toPlainDateTime(), grain: "year" };
    default: return null;
  }
}

function countOf(spec: DateSpec & { kind: "count" }, now: Temporal.PlainDateTime): PlacedDate | null {
  const small = clockUnit(spec.unit);
  if (small) {
    const here = now.round({ smallestUnit: small, roundingMode: "floor" }), unit = `${small}s` as const;
    return spec.direction > 0
      ? { start: here.add({ [unit]: 1 }), end: here.add({ [unit]: 1 + spec.count }), grain: small === "second" ? "minute" : small }
      : { start: here.subtract({ [unit]: spec.count }), end: here, grain: small === "second" ? "minute" : small };
  }
  const days = spec.unit === "day" || spec.unit === "businessDay";
  const first = days ? onDay(now.toPlainDate()) : unitOf(spec.unit, 0, now);
  if (!first) return null;
  const step = (n: number) => days ? { days: n } : spec.unit === "weekend" || spec.unit === "week" ? { weeks: n } : spec.unit === "quarter" ? { months: 3 * n } : spec.unit === "month" ? { months: n } : { years: n };
  const grain = days ? "day" as const : first.grain;
  return spec.direction > 0
    ? { start: first.start.add(step(1)), end: first.start.add(step(1 + spec.count)), grain }
    : { start: first.start.subtract(step(spec.count)), end: first.start, grain };
}

function aheadOf(spec: DateSpec & { kind: "ahead" }, now: Temporal.PlainDateTime): PlacedDate | null {
  const small = clockUnit(spec.unit), seconds = { second: 1, minute: 60, hour: 3600, quarterHour: 900, halfHour: 1800, threeQuarterHour: 2700, businessHour: 3600 }[spec.unit as string];
  if (seconds !== undefined) return { start: now.add({ seconds: Math.round(spec.count * seconds) }), grain: small === "hour" ? "hour" : "minute", exact: true };
  const whole = Math.trunc(spec.count), half = spec.count - whole;
  switch (spec.unit) {
    case "day": case "businessDay": return { start: now.add({ hours: Math.round(half * 24), days: whole }), grain: "day", exact: true };
    case "week": case "weekend": return spec.point ? unitOf("week", whole, now) : { start: now.add({ days: Math.round(spec.count * 7) }), grain: "day", exact: true };
    case "fortnight": return { start: now.add({ days: Math.round(spec.count * 14) }), grain: "day", exact: true };
    case "month": return spec.point ? unitOf("month", whole, now) : { start: now.add({ months: whole, days: Math.round(half * 30) }), grain: "day", exact: true };
    case "quarter": return spec.point ? unitOf("quarter", whole, now) : { start: now.add({ months: Math.round(spec.count * 3) }), grain: "day", exact: true };
    case "year": return spec.point ? unitOf("year", whole, now) : { start: now.add({ months: Math.round(spec.count * 12) }), grain: "month", exact: true };
    default: return null;
  }
}

function nthOf(spec: DateSpec & { kind: "nth" }, now: Temporal.PlainDateTime): PlacedDate | null {
  let placed = resolveDate(spec.of, now);
  for (let tries = 0; placed && tries < 2; tries++) {
    const day = nthIn(placed, spec.nth, spec.weekday);
    if (!day) return null;
    const passed = Temporal.PlainDate.compare(day, now.toPlainDate()) < 0 && spec.of.kind === "month" && spec.of.year === undefined;
    if (!passed) return spec.weekday === 0 ? weekendOf(mondayOf(day)) : spec.weekday === 8 ? stretch(day, day.add({ days: 7 }), "day") : onDay(day);
    placed = { ...placed, start: placed.start.add({ years: 1 }) };
  }
  return null;
}

function nthIn(placed: PlacedDate, nth: number, weekday: number | null): Temporal.PlainDate | null {
  const first = placed.start.toPlainDate(), after = dayAfter(placed);
  if (weekday === null) return nth > 0 ? first.add({ days: nth - 1 }) : after.add({ days: nth });
  // The weeks of a month are counted from its first day, or back from its last.
  if (weekday === 8) return nth > 0 ? first.add({ days: 7 * (nth - 1) }) : after.add({ days: 7 * nth });
  const wanted = weekday === 0 ? 5 : weekday;
  const day = nth > 0
    ? first.add({ days: (wanted - first.dayOfWeek + 7) % 7 + 7 * (nth - 1) })
    : after.subtract({ days: (after.dayOfWeek - wanted + 6) % 7 + 1 + 7 * (-nth - 1) });
  return Temporal.PlainDate.compare(day, first) >= 0 && Temporal.PlainDate.compare(day, after) < 0 ? day : null;
}

// The first or last third of a month, the last or first half of a working week, the last months of a year.
function edgeOf(spec: DateSpec & { kind: "edge" }, now: Temporal.PlainDateTime): PlacedDate | null {
  const whole = resolveDate(spec.of, now);
  if (!whole) return null;
  const first = whole.start.toPlainDate(), after = dayAfter(whole);
  switch (whole.grain) {
    case "month": return spec.edge === "end" ? stretch(first.with({ day: 21 }), after, "day") : spec.edge === "mid" ? stretch(first.with({ day: 11 }), first.with({ day: 21 }), "day") : stretch(first, first.with({ day: 11 }), "day");
    case "week": return spec.edge === "end" ? stretch(first.add({ days: 4 }), after, "day") : spec.edge === "mid" ? stretch(first.add({ days: 2 }), first.add({ days: 4 }), "day") : stretch(first, first.add({ days: 3 }), "day");
    case "year": return spec.edge === "end" ? stretch(first.with({ month: 9 }), after, "month") : spec.edge === "mid" ? stretch(first.with({ month: 5 }), first.with({ month: 9 }), "month") : stretch(first, first.with({ month: 4 }), "month");
    case "quarter": return spec.edge === "end" ? stretch(first.add({ months: 2 }), after, "month") : stretch(first.add({ months: spec.edge === "mid" ? 1 : 0 }), first.add({ months: spec.edge === "mid" ? 2 : 1 }), "month");
    default: return whole;
  }
}

function quarterOf(quarter: number, year: number | undefined, today: Temporal.PlainDate): PlacedDate {
  const start = today.with({ month: 3 * quarter - 2, day: 1 });
  const passed = Temporal.PlainDate.compare(start.add({ months: 3 }), today) <= 0;
  return { start: start.with({ year: year ?? (passed ? today.year + 1 : today.year) }).toPlainDateTime(), grain: "quarter" };
}

const seasons = ["spring", "summer", "autumn", "winter"];
const seasonStarts = [[3, 20], [6, 21], [9, 23], [12, 21]] as const;

// Northern seasons; they end on the day the next one begins.
function seasonOf(name: string, shift: number, today: Temporal.PlainDate): PlacedDate | null {
  const index = name === "season" ? seasonAt(today) : seasons.indexOf(name);
  if (index < 0 && name !== "season") return null;
  const begin = (at: number) => today.with({ month: seasonStarts[(at % 4 + 4) % 4]![0], day: seasonStarts[(at % 4 + 4) % 4]![1] }).add({ years: Math.floor(at / 4) });
  if (name === "season") return stretch(begin(index + shift), begin(index + shift + 1), "day");
  const here = Temporal.PlainDate.compare(begin(index + 1), today) > 0 ? 0 : 4;
  return stretch(begin(index + here), begin(index + here + 1).add({ days: 1 }), "day");
}

function seasonAt(today: Temporal.PlainDate): number {
  const text = today.toString().slice(5);
  return text < "03-20" ? -1 : text < "06-21" ? 0 : text < "09-23" ? 1 : text < "12-21" ? 2 : 3;
}

function holidayOf(key: string, year: number | undefined, today: Temporal.PlainDate): PlacedDate {
  const inYear = (y: number) => /^\d/u.test(key) ? Temporal.PlainDate.from(`${y}-${key}`) : easter(y).add({ days: key === "easterMonday" ? 1 : key === "goodFriday" ? -2 : 0 });
  if (year !== undefined) return onDay(inYear(year));
  const here = inYear(today.year);
  return onDay(Temporal.PlainDate.compare(here, today) >= 0 ? here : inYear(today.year + 1));
}

// The Gregorian computus in its anonymous form.
function easter(year: number): Temporal.PlainDate {
  const a = year % 19, b = Math.floor(year / 100), c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const days = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(days / 31), day: days % 31 + 1 });
}

// "The week of 16 November" holds that day; named by a Sunday it begins with it.
function weekOf(spec: DateSpec & { kind: "weekOf" }, now: Temporal.PlainDateTime): PlacedDate | null {
  const day = resolveDate(spec.of, now);
  if (!day) return null;
  const named = day.start.toPlainDate(), monday = mondayOf(spec.unit === "week" && named.dayOfWeek === 7 ? named.add({ days: 1 }) : named);
  return spec.unit === "weekend" ? weekendOf(monday) : { start: monday.toPlainDateTime(), grain: "week" };
}

function weekendOf(monday: Temporal.PlainDate): PlacedDate {
  return { start: monday.add({ days: 4 }).toPlainDateTime("18:00"), end: monday.add({ days: 7 }).toPlainDateTime(), grain: "hour" };
}

function quarterStart(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.with({ month: day.month - (day.month - 1) % 3, day: 1 });
}

function mondayOf(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.subtract({ days: day.dayOfWeek - 1 });
}

function onDay(day: Temporal.PlainDate): PlacedDate {
  return { start: day.toPlainDateTime(), grain: "day" };
}

function onDayOf(month: Temporal.PlainDate, day: number): PlacedDate | null {
  const date = dayIn(month, day);
  return date && onDay(date);
}

function dayIn(month: Temporal.PlainDate, day: number): Temporal.PlainDate | null {
  return day <= month.daysInMonth ? month.with({ day }) : null;
}

function stretch(first: Temporal.PlainDate, after: Temporal.PlainDate, grain: Grain): PlacedDate {
  return { start: first.toPlainDateTime(), end: after.toPlainDateTime(), grain };
}

function clockUnit(unit: TimeUnit): "second" | "minute" | "hour" | null {
  return unit === "second" || unit === "minute" || unit === "hour" ? unit : unit === "businessHour" ? "hour" : unit === "quarterHour" || unit === "halfHour" || unit === "threeQuarterHour" ? "minute" : null;
}
