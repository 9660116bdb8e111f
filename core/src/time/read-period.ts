import type { TimePiece } from "./read-clock.ts";
import { monthAt, readCalendarDate, readMonth } from "./read-date.ts";
import { numberAt, ordinalAt, signAt, skipFillers, wordAt, yearAt, type Found, type TimeReader } from "./time-reader.ts";
import type { DateSpec, TimeUnit } from "./time-spec.ts";

/** An amount of time from now or back: "in 20 minutes", "3 days ago", "a week hence". `ahead` tells which word stands before it. */
export function readDuration(reader: TimeReader, at: number, ahead: "in" | "within" | null): TimePiece | null {
  const amount = readAmount(reader, skipFillers(reader, at)) ?? readAmount(reader, at) ?? (ahead === "within" ? loneUnit(reader, skipFillers(reader, at)) : null);
  if (!amount) return null;
  // "Over 10 minuten terug", "bel u voor 15 uur terug": what was announced as ahead is not past.
  const back = reader.tokens[amount.next]?.word === "terug" && reader.begins[at - 1]?.byKind.has("prep") === true;
  const ago = ahead === null && !back ? wordAt(reader, amount.next, "ago") : null, hence = ago ? null : wordAt(reader, amount.next, "hence");
  const possessive = hence || ago || !signAt(reader, amount.next, "'") ? null : wordAt(reader, amount.next + 1, "hence") ?? wordAt(reader, amount.next + 2, "hence");
  const later = hence ?? possessive;
  // "a second time" is no second from now; "in three weeks time" is.
  if (ahead === null && !possessive && hence && reader.tokens[hence.next - 1]!.word === "time") return null;
  if (!ago && !later && ahead === null) return null;
  const date: DateSpec = { kind: "ahead", unit: amount.unit, count: ago ? -amount.count : amount.count, few: amount.few };
  return { spec: { date }, next: later?.next ?? ago?.next ?? amount.next, weak: false };
}

/** A stretch of the calendar relative to now: "next week", "the next 3 days", "end of the month", "Q3", "this summer". */
export function readPeriod(reader: TimeReader, at: number): TimePiece | null {
  return readWeekOf(reader, at) ?? readShortEdge(reader, at) ?? readEdge(reader, at) ?? readCount(reader, at) ?? readUnit(reader, at) ?? readQuarter(reader, at) ?? readSeason(reader, at);
}

type Amount = { readonly unit: TimeUnit; readonly count: number; readonly few: boolean; readonly next: number };

function readAmount(reader: TimeReader, at: number): Amount | null {
  const three = wordAt(reader, at, "threeQuarters"), quarter = wordAt(reader, at, "quarter"), half = wordAt(reader, at, "half");
  for (const [fraction, count] of [[three, 0.75], [quarter, 0.25], [half, 0.5]] as const) {
    const unit = fraction && wordAt(reader, signAt(reader, fraction.next, "-") ? fraction.next + 1 : fraction.next, "unit");
    if (unit && unit.value !== "businessDay") return { unit: unit.value as TimeUnit, count, few: false, next: unit.next };
  }
  const few = wordAt(reader, at, "few") ?? wordAt(reader, at, "fraction"), number = few ? { value: Number(few.value), next: few.next } : numberAt(reader, at);
  if (!number) return null;
  let count = number.value, next = number.next;
  const point = reader.tokens[next], digits = reader.tokens[next + 1];
  if (point?.glued && (point.word === "." || point.word === ",") && digits?.glued && !Number.isNaN(digits.number)) {
    count += digits.number / 10 ** (digits.end - digits.start);
    next += 2;
  }
  const andHalf = wordAt(reader, next, "offset");
  if (andHalf?.value === "30") { count += 0.5; next = andHalf.next; }
  const to = signAt(reader, next, "-") ? next + 1 : wordAt(reader, next, "range")?.next ?? orAt(reader, next);
  const range = to === null ? null : numberAt(reader, to);
  // "2-3 days", "zwei bis drei Tage", "two or three hours": the later end is the one that can be relied on.
  if (range && range.value > count && wordAt(reader, range.next, "unit")) { count = range.value; next = range.next; }
  next = signAt(reader, next, "-") ? next + 1 : next;
  if (!wordAt(reader, next, "unit")) next = wordAt(reader, next, "filler")?.next ?? next;
  const unit = wordAt(reader, next, "unit");
  if (!unit || count > 10_000) return null;
  // "in a second attempt"
  const behind = reader.tokens[unit.next];
  if (unit.value === "second" && count === 1 && reader.lexicon.source.language === "en" && behind && /^\p{Ll}{3,}$/u.test(behind.word) && !behind.capital && reader.begins[unit.next] === undefined && !reader.lexicon.common.has(behind.word)) return null;
  // "A day or two" holds by the end of the second.
  const or = orAt(reader, unit.next), later = or === null ? null : numberAt(reader, or);
  if (later && later.value > count && later.value <= 2 * count && !wordAt(reader, later.next, "unit")) return { unit: unit.value as TimeUnit, count: later.value, few: few !== null && Number.isInteger(number.value), next: later.next };
  const after = unitWithHalf(reader, unit);
  return { unit: unit.value as TimeUnit, count: count + after.half, few: few !== null && Number.isInteger(number.value), next: after.next };
}

function orAt(reader: TimeReader, at: number): number | null {
  return /^(?:or|oder|ou|o|of)$/u.test(reader.tokens[at]?.word ?? "") ? at + 1 : null;
}

// "within the hour": the one that is running now.
function loneUnit(reader: TimeReader, at: number): Amount | null {
  const unit = wordAt(reader, at, "unit");
  // "in den nächsten Tagen": several, not said how many.
  const several = unit !== null && plurals.test(reader.tokens[at]!.word);
  return unit && { unit: unit.value as TimeUnit, count: several ? 3 : 1, few: several, next: unit.next };
}

// "una hora y media", "une heure et demie"
function unitWithHalf(reader: TimeReader, unit: Found<string>): { half: number; next: number } {
  const offset = reader.lexicon.source.language === "de" || unit.value !== "hour" ? null : wordAt(reader, unit.next, "offset");
  return offset?.value === "30" ? { half: 0.5, next: offset.next } : { half: 0, next: unit.next };
}

// "the week of 16 November", "la semaine du 6 octobre"
function readWeekOf(reader: TimeReader, at: number): TimePiece | null {
  const unit = wordAt(reader, skipFillers(reader, at), "unit");
  if (unit?.value !== "week" && unit?.value !== "weekend") return null;
  const link = wordAt(reader, unit.next, "link") ?? wordAt(reader, unit.next, "filler");
  const day = link && readCalendarDate(reader, link.next, "date");
  return day?.spec.date?.kind === "date" && day.spec.date.month !== undefined && !day.spec.dateEnd ? { spec: { date: { kind: "weekOf", unit: unit.value, of: day.spec.date } }, next: day.next, weak: false } : null;
}

// "EOM", "Monatsende"
function readShortEdge(reader: TimeReader, at: number): TimePiece | null {
  const period = wordAt(reader, at, "period");
  if (!period) return null;
  // "BOM" and "BOY" are written large, a boy is not.
  if (/^bo[my]$/u.test(reader.tokens[at]!.word) && !reader.tokens[at]!.upper) return null;
  if (period.value === "week" && reader.lexicon.source.language === "de") return null;
  const begin = period.value.startsWith("begin");
  const unit = (begin ? period.value.slice(5).toLowerCase() : period.value) as TimeUnit;
  return { spec: { date: { kind: "edge", edge: begin ? "begin" : "end", of: { kind: "unit", unit, shift: 0 } } }, next: period.next, weak: false };
}

// "end of next week", "mid March", "fin du mois"
function readEdge(reader: TimeReader, at: number): TimePiece | null {
  const edge = wordAt(reader, at, "edge");
  if (!edge) return null;
  const from = skipFillers(reader, edge.next);
  const link = wordAt(reader, from, "link")?.next;
  for (const start of link === undefined ? [from] : [from, link]) {
    const inner = readInner(reader, signAt(reader, start, "-") ? start + 1 : start);
    if (inner) return { spec: { date: { kind: "edge", edge: edge.value as "end" | "begin" | "mid", of: inner.date } }, next: inner.next, weak: false };
  }
  return null;
}

function readInner(reader: TimeReader, at: number): { date: DateSpec; next: number } | null {
  const month = readMonth(reader, at);
  if (month?.spec.date && !(monthAt(reader, at)?.weak && !reader.tokens[at]!.capital)) return { date: month.spec.date, next: month.next };
  const quarter = readQuarter(reader, at);
  if (quarter?.spec.date) return { date: quarter.spec.date, next: quarter.next };
  const unit = readUnit(reader, at);
  if (unit?.spec.date?.kind === "unit") return { date: unit.spec.date, next: unit.next };
  const plain = wordAt(reader, at, "unit");
  if (!plain || !["week", "month", "year", "quarter"].includes(plain.value)) return null;
  return { date: { kind: "unit", unit: plain.value as TimeUnit, shift: 0 }, next: plain.next };
}

// "next 3 days", "3 prochaines semaines", "upcoming two weeks", "the last two hours"
function readCount(reader: TimeReader, at: number): TimePiece | null {
  const which = wordAt(reader, at, "which");
  const first = which ?? { next: skipFillers(reader, at), value: "" };
  const few = wordAt(reader, first.next, "few"), number = few ? { value: Number(few.value), next: few.next } : numberAt(reader, first.next);
  if (!number) return few || !which ? null : pluralUnit(reader, which);
  const middle = which ? null : wordAt(reader, number.next, "which");
  const unit = wordAt(reader, middle?.next ?? number.next, "unit");
  if (!unit) return null;
  const after = which || middle ? null : wordAt(reader, unit.next, "whichAfter");
  const chosen = which?.value ?? middle?.value ?? after?.value;
  if (chosen === undefined || chosen === "this" || chosen === "thisWeek") return null;
  const chosenWord = reader.tokens[which ? at : number.next]!.word;
  const common = { unit: unit.value as TimeUnit, count: number.value, few: few !== null };
  const date: DateSpec = chosenWord === "upcoming" ? { kind: "ahead", ...common, point: true } : { kind: "count", ...common, direction: chosen === "last" ? -1 : 1 };
  return { spec: { date }, next: after?.next ?? unit.next, weak: false };
}

const plurals = /^(?:days|jours|giorni|tagen?|dagen|dias|weeks|semaines|settimane|semanas|weken|wochen|hours|heures|horas|stunden|uren|ore|minutes|minuten|minuti|minutos)$/u;

// "nei prossimi giorni", "in the coming days": several, not said how many.
function pluralUnit(reader: TimeReader, which: Found<string>): TimePiece | null {
  const unit = wordAt(reader, which.next, "unit");
  if (!unit || !plurals.test(reader.tokens[which.next]!.word) || which.value === "this") return null;
  return { spec: { date: { kind: "count", unit: unit.value as TimeUnit, count: 3, direction: which.value === "last" ? -1 : 1, few: true } }, next: unit.next, weak: false };
}

// "next week", "la semaine prochaine", "this month", "the week"
function readUnit(reader: TimeReader, at: number): TimePiece | null {
  const which = wordAt(reader, at, "which");
  const start = which?.next ?? skipFillers(reader, at);
  const unit = wordAt(reader, start, "unit");
  if (!unit || ["second", "minute", "quarterHour", "businessHour", "fortnight"].includes(unit.value)) return null;
  const after = which ? wordAt(reader, unit.next, "whichAfter") : wordAt(reader, unit.next, "whichAfter") ?? null;
  const later = which?.value === "this" && after?.value === "next" ? null : after;
  const chosen = later && (!which || later.value === "afterNext") && reader.lexicon.source.language !== "en" ? later.value : later?.value === "afterNext" ? "afterNext" : which?.value;
  const unitName = unit.value as TimeUnit;
  if (chosen === undefined) {
    if (start > at && unitName === "weekend") return { spec: { date: { kind: "unit", unit: unitName, shift: 0 } }, next: unit.next, weak: false };
    const rest = start > at && unitName === "week";
    return rest ? { spec: { date: { kind: "restOf", unit: unitName } }, next: unit.next, weak: true } : null;
  }
  const shift = { next: 1, coming: 1, last: -1, afterNext: 2, this: 0, thisWeek: 0 }[chosen] ?? 0;
  if (unitName === "day" || unitName === "businessDay") return shift === 0 && chosen !== "this" ? null : dayShift(unitName, shift, unit.next);
  if (unitName === "hour") return shift === 0 ? null : { spec: { date: { kind: "unit", unit: unitName, shift } }, next: unit.next, weak: false };
  return { spec: { date: { kind: "unit", unit: unitName, shift } }, next: chosen === later?.value ? later!.next : unit.next, weak: false };
}

function dayShift(unit: TimeUnit, shift: number, next: number): TimePiece | null {
  if (unit === "businessDay") return shift > 0 ? { spec: { date: { kind: "ahead", unit, count: shift, few: false } }, next, weak: false } : null;
  return shift === 0 ? null : { spec: { date: { kind: "day", offset: shift } }, next, weak: false };
}

// "third quarter", "Q3 2025", "segundo trimestre de 2013"
function readQuarter(reader: TimeReader, at: number): TimePiece | null {
  const token = reader.tokens[at], digit = reader.tokens[at + 1];
  const short = token?.word === "q" && token.capital && digit?.glued && digit.number >= 1 && digit.number <= 4 && !(reader.tokens[at + 2]?.glued && /^[\p{L}\d]/u.test(reader.tokens[at + 2]!.word)) ? { value: digit.number, next: at + 2 } : null;
  const from = skipFillers(reader, at);
  const ordinal = short ? null : ordinalAt(reader, from);
  const unit = ordinal && ordinal.value <= 4 ? wordAt(reader, ordinal.next, "unit") : null;
  const quarter = short ?? (unit?.value === "quarter" ? { value: ordinal!.value, next: unit.next } : null);
  if (!quarter) return null;
  const link = wordAt(reader, quarter.next, "link")?.next ?? quarter.next;
  const year = yearAt(reader, quarter.next) ?? yearAt(reader, link);
  return { spec: { date: { kind: "quarter", quarter: quarter.value, ...(year ? { year: year.value } : {}) } }, next: year?.next ?? quarter.next, weak: false };
}

function readSeason(reader: TimeReader, at: number): TimePiece | null {
  const which = wordAt(reader, at, "which");
  const season = which && wordAt(reader, which.next, "season");
  if (!season || which.value === "last") return null;
  return { spec: { date: { kind: "season", season: season.value, shift: which.value === "next" ? 1 : 0 } }, next: season.next, weak: false };
}
