import { hourOf, readClock, type TimePiece } from "./read-clock.ts";
import { numberAt, signAt, wordAt, yearAt, type TimeReader } from "./time-reader.ts";

/** Words that are a piece on their own: "today", "tonight", "noon is a clock", "EOD", "now", "Christmas". */
export function simplePiece(reader: TimeReader, at: number): TimePiece | null {
  const business = wordAt(reader, at, "business");
  const dayPart = wordAt(reader, at, "dayPart"), day = wordAt(reader, at, "day");
  const longest = Math.max(business?.next ?? 0, dayPart?.next ?? 0, day?.next ?? 0);
  if (business && business.next === longest) return { spec: { business: business.value as "open" | "close" }, next: business.next, weak: false };
  if (dayPart && dayPart.next === longest) {
    const [offset, part] = dayPart.value.split(" ");
    return { spec: { date: { kind: "day", offset: Number(offset) }, part: part! }, next: dayPart.next, weak: false };
  }
  const weekdayPart = wordAt(reader, at, "weekdayPart");
  if (weekdayPart) {
    const [weekday, part] = weekdayPart.value.split(" ");
    return { spec: { date: { kind: "weekday", weekday: Number(weekday) }, part: part! }, next: weekdayPart.next, weak: false };
  }
  if (day) {
    // "Tomorrow week", "morgen in einer Woche", "domani a otto"
    const weeks = wordAt(reader, day.next, "weeksOn");
    return { spec: { date: { kind: "day", offset: Number(day.value), ...(weeks ? { weeks: Number(weeks.value) } : {}) } }, next: weeks?.next ?? day.next, weak: false };
  }
  const which = wordAt(reader, at, "which"), part = wordAt(reader, which?.next ?? at, "part");
  if (part) {
    const today = which !== null && which.value === "this";
    if (which && !today) return null;
    return { spec: { ...(today ? { date: { kind: "day", offset: 0 } } : {}), part: part.value }, next: part.next, weak: !today && !isPhrase(reader, at, part.next) };
  }
  // "Now" in a sentence tells of what is being done, it names no time.
  const now = wordAt(reader, at, "now");
  if (now) return { spec: { date: now.value === "now" ? { kind: "now" } : { kind: "day", offset: 0 } }, next: now.next, weak: true };
  const holiday = wordAt(reader, at, "holiday");
  if (!holiday) return null;
  const year = yearAt(reader, holiday.next);
  return { spec: { date: { kind: "holiday", key: holiday.value, ...(year ? { year: year.value } : {}) } }, next: year?.next ?? holiday.next, weak: false };
}

// "in the afternoon", "am Abend", "por la tarde" say a time by themselves, a lone "morning" does not.
function isPhrase(reader: TimeReader, at: number, next: number): boolean {
  if (next - at > 1) return true;
  const before = reader.tokens[at - 1], earlier = reader.tokens[at - 2];
  return before !== undefined && (reader.lexicon.source.language === "en" ? /^(?:the|in)$/u : /^(?:am|im|la|l|a|de|in|nel|nella)$/u).test(before.word) && (before.word !== "the" || earlier?.word === "in" || earlier?.word === "over" || earlier?.word === "during");
}

/** "Jeudi 15" names the day of the month beside the weekday; "dia 15 às 18:15" and "le 2 à 5h" a day and then an hour. English says an hour there. */
export function readDayBeside(reader: TimeReader, at: number, dated: boolean): TimePiece | null {
  const number = reader.lexicon.source.language === "en" ? null : numberAt(reader, at);
  if (!number || number.value < 1 || number.value > 31 || !Number.isInteger(number.value) || !(dated || reader.begins[at - 1]?.byKind.has("weekday"))) return null;
  const after = reader.tokens[number.next];
  if (after?.glued && /[\p{L}\d:/.,-]/u.test(after.word) || (["oclock", "unit", "offset", "plus", "minus", "ampm", "month"] as const).some((kind) => wordAt(reader, number.next, kind))) return null;
  const range = wordAt(reader, number.next, "range"), clock = range && readClock(reader, range.next, false);
  const hour = clock && (!clock.weak || reader.begins[clock.next - 1]?.byKind.has("oclock"));
  if (range ? !hour : dated) return null;
  return { spec: { date: { kind: "date", day: number.value } }, next: number.next, weak: false };
}

/** "Thursday 10-12" is a stretch of hours, not a date. */
export function readHourSpan(reader: TimeReader, at: number): TimePiece | null {
  const first = reader.tokens[at]!, second = reader.tokens[at + 2];
  if (!(first.number > 0 && first.number <= 24) || !signAt(reader, at + 1, "-") || !second?.glued || !(second.number > 0 && second.number <= 24) || reader.tokens[at + 3]?.glued && /[\p{L}\d./:-]/u.test(reader.tokens[at + 3]!.word) && !endsHere(reader, at + 3)) return null;
  const between = reader.begins[at - 1]?.byKind.get("prep")?.some(({ words, value }) => words.length === 1 && value === "between") === true;
  if (!between && !(["weekday", "day", "dayPart"] as const).some((kind) => reader.begins[at - 1]?.byKind.has(kind))) return null;
  if (between && (["month", "monthWeak", "unit"] as const).some((kind) => wordAt(reader, at + 3, kind))) return null;
  return { spec: { clock: hourOf(first.number), clockEnd: hourOf(second.number) }, next: at + 3, weak: false };
}

function endsHere(reader: TimeReader, at: number): boolean {
  return !reader.tokens[at + 1]?.glued;
}

/** "tomorrow AM", "Monday PM" */
export function readHalfDay(reader: TimeReader, at: number): TimePiece | null {
  const { word, upper } = reader.tokens[at]!, part = word === "am" ? "morning" : word === "pm" ? "afternoon" : null;
  if (!part || !upper || reader.lexicon.source.language !== "en" || !(["weekday", "day"] as const).some((kind) => reader.begins[at - 1]?.byKind.has(kind))) return null;
  return { spec: { part }, next: at + 1, weak: false };
}
