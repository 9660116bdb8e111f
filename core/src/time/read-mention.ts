import { readCalendarDate, readMonth, readWeekday } from "./read-date.ts";
import { readClock, type TimePiece } from "./read-clock.ts";
import { readDuration, readPeriod } from "./read-period.ts";
import { readDayBeside, readHalfDay, readHourSpan, simplePiece } from "./read-short-piece.ts";
import { numberAt, signAt, skipFillers, wordAt, yearAt, type TimeReader } from "./time-reader.ts";
import { combineDates, type DateSpec, type TimeSpec } from "./time-spec.ts";

/** A time phrase in a text, not yet placed on a calendar. `first` and `next` are token positions. */
export type Mention = {
  readonly spec: TimeSpec;
  readonly first: number;
  readonly next: number;
  /** "by", "before" and "until" name a last moment; "within" the end of a stretch; "after" and "from" a first one. */
  readonly bound: "by" | "before" | "within" | "after" | null;
  /** Only a phrase because nothing else stands in the text. */
  readonly weak: boolean;
};

/** Reads the time phrase that starts at the position, or null. */
export function readMention(reader: TimeReader, at: number): Mention | null {
  return readAhead(reader, at) ?? readPhrase(reader, at);
}

function readAhead(reader: TimeReader, at: number): Mention | null {
  const back = wordAt(reader, at, "agoBefore"), passed = back && readDuration(reader, back.next, "in");
  if (passed?.spec.date?.kind === "ahead") return { spec: { date: { ...passed.spec.date, count: -passed.spec.date.count } }, first: at, next: passed.next, bound: null, weak: false };
  const within = wordAt(reader, at, "within"), ahead = wordAt(reader, at, "ahead");
  for (const [word, mode] of [[within, "within"], [ahead, "in"]] as const) {
    if (!word) continue;
    const duration = readDuration(reader, word.next, mode) ?? readDuration(reader, word.next - 1, mode);
    // "D'ici 16h" is a time of day, "d'ici 48h" an amount.
    const hour = reader.tokens[at]!.word === "d" && duration?.spec.date?.kind === "ahead" && duration.spec.date.unit === "hour" && duration.spec.date.count >= 7 && duration.spec.date.count < 24;
    if (duration && !hour && duration.next > word.next) return { spec: duration.spec, first: at, next: duration.next, bound: mode === "within" ? "within" : null, weak: false, ...joined(reader, duration, at, mode) };
    if (mode === "within") {
      const period = readPeriod(reader, word.next) ?? readPeriod(reader, word.next - 1);
      if (period && period.next > word.next) return { spec: period.spec, first: at, next: period.next, bound: "within", weak: false };
    }
  }
  const minutes = wordAt(reader, at, "ahead") && numberAt(reader, wordAt(reader, at, "ahead")!.next);
  if (reader.lexicon.source.language === "en" && minutes && minutes.value >= 5 && minutes.value <= 90 && minutes.next === reader.tokens.length) {
    return { spec: { date: { kind: "ahead", unit: "minute", count: minutes.value, few: false } }, first: at, next: minutes.next, bound: null, weak: true };
  }
  return null;
}

// "in 4 years at 5pm", "in 3 days by noon": a clock may follow an amount of days.
function joined(reader: TimeReader, duration: TimePiece, at: number, mode: "in" | "within"): Partial<Mention> {
  const date = duration.spec.date;
  if (mode === "within" || date?.kind !== "ahead" || ["second", "minute", "hour", "quarterHour", "businessHour"].includes(date.unit)) return {};
  const rest = collect(reader, duration.next, { spec: duration.spec, weak: false, introduced: null });
  return { spec: rest.spec, next: rest.next, first: at };
}

type Bound = Mention["bound"];
const bounds: Readonly<Record<string, Bound>> = { by: "by", before: "before", until: "by", after: "after", from: "after" };

function readPhrase(reader: TimeReader, at: number): Mention | null {
  const prefixes = prefixesAt(reader, at);
  // "After lunch" is a part of the day, not a time after one.
  const day = wordAt(reader, at, "day");
  for (const prefix of wordAt(reader, at, "part") || day && day.next > (wordAt(reader, at, "prep")?.next ?? 0) ? prefixes.reverse() : prefixes) {
    const collected = collect(reader, prefix.next, { spec: {}, weak: true, introduced: prefix.introduced });
    if (isEmpty(collected.spec)) continue;
    const since = /^(?:since|seit|depuis|sinds)$/u.test(reader.tokens[at]!.word) && collected.spec.date?.kind === "weekday" && collected.spec.date.which === undefined;
    if (since) return { spec: { ...collected.spec, date: { ...collected.spec.date as DateSpec & { kind: "weekday" }, which: "last" } }, first: at, next: collected.next, bound: "after", weak: false };
    const closing = wordAt(reader, collected.next, "prep");
    // "11 Uhr spätestens", "11 uur op zijn laatst"
    const late = prefix.bound === null && closing && bounds[closing.value] === "by" && !reader.tokens[closing.next]?.word.match(/\p{L}|\d/u) && reader.lexicon.source.language !== "en";
    return {
      spec: collected.spec, first: at, next: late ? closing.next : collected.next, bound: late ? "by" : prefix.bound,
      weak: collected.weak && !(prefix.bound === "by" && collected.spec.date !== undefined && !["date", "now"].includes(collected.spec.date.kind) && (collected.spec.date.kind !== "weekday" || reader.tokens[collected.next - 1]!.capital)),
    };
  }
  return null;
}

type Prefix = { readonly next: number; readonly bound: Bound; readonly introduced: Introduced };

// The longest run of prepositions first, then without the last: "after" begins "after lunch" too.
function prefixesAt(reader: TimeReader, at: number): Prefix[] {
  const prefixes: Prefix[] = [{ next: at, bound: null, introduced: null }];
  let next = at, bound: Bound = null;
  for (let i = 0; i < 3; i++) {
    const word = wordAt(reader, next, "prep");
    if (!word) break;
    next = word.next;
    bound ??= bounds[word.value] ?? null;
    prefixes.unshift({ next, bound, introduced: introductionBy(reader, word.value, next) });
  }
  return prefixes;
}

/** What a preposition announces: a time of day, a date, either of them, or nothing. */
type Introduced = "clock" | "date" | "either" | null;

const clockArticles: Readonly<Record<string, RegExp>> = { it: /^(?:le|alle|dalle|delle|all|ore)$/u, es: /^las$/u, pt: /^(?:as|das|pelas)$/u, fr: /^a$/u };
const dateArticles: Readonly<Record<string, RegExp>> = { it: /^(?:il|dal|del|al)$/u, es: /^(?:el|del|al|dia)$/u, pt: /^(?:dia|o|ao|do)$/u, fr: /^(?:le|du|au)$/u, de: /^(?:zum|am|vom|dem)$/u, en: /^the$/u };

function introductionBy(reader: TimeReader, prep: string, next: number): Introduced {
  if (prep === "in") return yearAt(reader, next) ? "date" : null;
  if (prep === "for") return null;
  if (prep === "at") return "clock";
  const language = reader.lexicon.source.language, word = reader.tokens[next - 1]!.word;
  if (clockArticles[language]?.test(word)) return "clock";
  return prep === "on" || dateArticles[language]?.test(word) ? "date" : "either";
}

type Collected = { readonly spec: TimeSpec; readonly next: number; readonly weak: boolean };

// Pieces of one phrase may come in any order ("9am on Saturday", "Saturday at 9"): they are taken up as long as they fit together.
function collect(reader: TimeReader, at: number, begun: { spec: TimeSpec; weak: boolean; introduced: Introduced }): Collected {
  let { spec, weak } = begun, next = at, pieces = isEmpty(spec) ? 0 : 1;
  for (let i = 0; i < 6; i++) {
    const found = nextPiece(reader, next, spec, pieces === 0 ? begun.introduced : null, pieces > 0);
    if (!found) break;
    spec = found.spec;
    weak = pieces === 0 ? found.weak : weak && found.weak && !(found.spec.date && found.spec.date.kind !== "year" && found.spec.date.kind !== "date" && found.spec.clock);
    next = found.next;
    pieces += 1;
    const until = spec.date && !spec.dateEnd && !spec.clock ? readLastDate(reader, next, spec.date) : null;
    if (until) {
      spec = { ...spec, ...alignRange(spec.date!, until.date) };
      weak = weak && until.weak;
      next = until.next;
    }
  }
  return { spec, next, weak };
}

// "Monday to Wednesday of next week": the week that is named last is that of both days.
function alignRange(date: DateSpec, dateEnd: DateSpec): { date: DateSpec; dateEnd: DateSpec } {
  if (date.kind !== "weekday" || dateEnd.kind !== "weekday" || date.which !== undefined) return { date, dateEnd };
  return { date: { ...dateEnd, weekday: date.weekday }, dateEnd: { kind: "weekday", weekday: dateEnd.weekday } };
}

// "Monday to Wednesday", "14/10 - 15/10", "da domani a giovedì"
function readLastDate(reader: TimeReader, at: number, first: DateSpec): { date: DateSpec; next: number; weak: boolean } | null {
  const range = signAt(reader, at, "-") ? { next: at + 1 } : /^(?:and|und|y|e|et|en)$/u.test(reader.tokens[at]?.word ?? "") ? null : wordAt(reader, at, "range");
  if (!range || !["day", "weekday", "date"].includes(first.kind)) return null;
  const from = skipFillers(reader, range.next);
  const day = wordAt(reader, from, "day");
  const piece: TimePiece | null = day ? { spec: { date: { kind: "day", offset: Number(day.value) } }, next: day.next, weak: false } : withMonth(readCalendarDate(reader, from, "date")) ?? readWeekday(reader, from);
  const last = piece?.spec.date;
  if (!piece || !last || piece.spec.dateEnd || !["day", "weekday", "date"].includes(last.kind)) return null;
  return { date: last, next: piece.next, weak: piece.weak };
}

// A lone number after a range word may be an hour: "Friday 15 à 16h".
function withMonth(piece: TimePiece | null): TimePiece | null {
  return piece?.spec.date?.kind === "date" && piece.spec.date.month !== undefined ? piece : null;
}

function nextPiece(reader: TimeReader, at: number, spec: TimeSpec, introduced: Introduced, joins: boolean): (Collected & { weak: boolean }) | null {
  for (const from of joins ? startsAfter(reader, at) : [{ next: at, introduced, deadline: false }, { next: skipFillers(reader, at), introduced, deadline: false }]) {
    // Nothing is due on a day that is over: in "a file for last night by 16:00 today" the deadline begins a time of its own.
    if (from.deadline && isOver(spec.date)) continue;
    for (const piece of piecesAt(reader, from.next, from.introduced)) {
      // "12/18/11 04: first day", "for June and 1000": a bare number after a date is no hour of it.
      if (joins && piece.weak && piece.spec.date?.kind === "date" && piece.spec.date.month === undefined && spec.date?.kind === "day") continue;
      if (joins && piece.weak && piece.spec.clock && from.introduced === null && (spec.date?.kind === "date" || spec.date?.kind === "month")) continue;
      const merged = merge(reader, spec, piece);
      if (merged) return { spec: merged, next: piece.next, weak: piece.weak };
    }
  }
  return null;
}

function isOver(date: DateSpec | undefined): boolean {
  if (date === undefined) return false;
  return date.kind === "day" && date.offset < 0 || date.kind === "weekday" && date.which === "last" || date.kind === "unit" && date.shift < 0 || date.kind === "count" && date.direction < 0;
}

// Where the next piece of a phrase may start: behind a comma, a preposition or small words.
function startsAfter(reader: TimeReader, at: number): { next: number; introduced: Introduced; deadline: boolean }[] {
  const starts: { next: number; introduced: Introduced; deadline: boolean }[] = [{ next: at, introduced: null, deadline: false }];
  // "de la mañana" is a part of the day; without its first words it is tomorrow.
  if (wordAt(reader, at, "part")) return starts;
  // "16 uur 's middags": the sign is the beginning of the word.
  let next = signAt(reader, at, ",-(") || signAt(reader, at, "'") && !reader.tokens[at]!.glued ? at + 1 : at, introduced: Introduced = null, deadline = false;
  if (next !== at) starts.push({ next, introduced, deadline });
  for (let i = 0; i < 3; i++) {
    const prep = wordAt(reader, next, "prep"), link = prep ?? wordAt(reader, next, "link") ?? wordAt(reader, next, "filler");
    if (!link) break;
    next = link.next;
    if (prep) introduced = introductionBy(reader, prep.value, next) ?? introduced;
    deadline ||= prep !== null && ["by", "before", "until", "within"].includes(prep.value);
    starts.unshift({ next, introduced, deadline });
  }
  return starts;
}

function* piecesAt(reader: TimeReader, at: number, introduced: Introduced): Generator<TimePiece> {
  const token = reader.tokens[at];
  const half = token && readHalfDay(reader, at);
  if (half) yield half;
  if (!token || reader.begins[at]?.opens !== true && Number.isNaN(token.number) && token.word !== "q") return;
  const simple = simplePiece(reader, at);
  if (simple) yield simple;
  const duration = readDuration(reader, at, null);
  if (duration) yield duration;
  const after = wordAt(reader, at, "ahead");
  const later = after && readDuration(reader, after.next, "in");
  if (later) yield later;
  const period = readPeriod(reader, at);
  const weekday = readWeekday(reader, at);
  if (weekday) yield weekday;
  if (period) yield period;
  const date = readCalendarDate(reader, at, introduced === "clock" ? null : introduced);
  const clock = readClock(reader, at, introduced === "clock" || introduced === "either");
  const span = readHourSpan(reader, at);
  if (span) yield span;
  const beside = readDayBeside(reader, at, introduced === "date");
  if (beside) yield beside;
  // Of two readings of the same signs the longer one, and of these the clock only where it is sure: "9:30", "10.10".
  const loneDay = date?.weak && date.spec.date?.kind === "date" && date.spec.date.month === undefined;
  if (clock && (introduced === "clock" || introduced === null && loneDay) && clock.next >= (date?.next ?? 0)) yield clock;
  if (date && !(clock && (clock.next > date.next || clock.weak === false && date.weak))) yield date;
  if (clock) yield clock;
  if (date) yield date;
  const month = readMonth(reader, at);
  if (month) yield month;
  const year = yearAt(reader, at);
  if (year) yield { spec: { date: { kind: "year", year: year.value } }, next: year.next, weak: introduced === null };
}

function merge(reader: TimeReader, a: TimeSpec, piece: TimePiece): TimeSpec | null {
  const b = piece.spec;
  // "Montag morgen" is Monday in the morning.
  if (b.date?.kind === "day" && b.date.offset === 1 && a.date?.kind === "weekday" && ["de", "nl"].includes(reader.lexicon.source.language)) return { ...a, part: "morning" };
  if (a.clock && b.clock || a.part && b.part && b.date || a.business && (b.business || b.clock)) return null;
  if (b.business && a.clock) return null;
  const date = a.date && b.date ? (isSame(a.date, b.date) ? a.date : combineDates(a.date, b.date)) : a.date ?? b.date;
  if (a.date && b.date && date === null) return null;
  if (a.date?.kind === "now" || b.date?.kind === "now" && !isEmpty(a)) return null;
  if (b.dateEnd && a.dateEnd) return null;
  const part = b.part ?? a.part;
  return { ...a, ...b, ...(date ? { date } : {}), ...(part ? { part } : {}) };
}

function isSame(a: DateSpec, b: DateSpec): boolean {
  return a.kind === "day" && b.kind === "day" && a.offset === b.offset && a.weeks === b.weeks;
}

function isEmpty(spec: TimeSpec): boolean {
  return spec.date === undefined && spec.clock === undefined && spec.part === undefined && spec.business === undefined;
}
