import type { TimePiece } from "./read-clock.ts";
import { numberAt, ordinalAt, signAt, skipFillers, wordAt, yearAt, type Found, type TimeReader } from "./time-reader.ts";
import type { DateSpec, Which } from "./time-spec.ts";

/** A calendar day or a run of days: "2/15", "28 November", "July 13-15", "the 15th". `introduced` tells that an "on" or "by" stands before it. */
export function readCalendarDate(reader: TimeReader, at: number, introduced: "date" | "either" | null): TimePiece | null {
  return readIso(reader, at) ?? readDayRange(reader, at) ?? readNamedDate(reader, at) ?? readNumericDate(reader, at, introduced !== null) ?? readDayOfMonth(reader, at, introduced);
}

/** A weekday with what belongs to it: "next Tuesday", "mardi en huit", "the first Tuesday of October". */
export function readWeekday(reader: TimeReader, at: number): TimePiece | null {
  const nth = readNth(reader, at);
  if (nth) return nth;
  const ahead = readWeeksFrom(reader, at);
  if (ahead) return ahead;
  const counted = numberAt(reader, at), several = counted && wordAt(reader, counted.next, "weekday"), hence = several && wordAt(reader, several.next, "hence");
  if (hence) return { spec: { date: { kind: "weekday", weekday: Number(several.value), count: counted.value } }, next: hence.next, weak: false };
  const which = wordAt(reader, at, "which");
  const from = which?.next ?? at;
  const strong = wordAt(reader, from, "weekday"), word = strong ?? wordAt(reader, from, "weekdayWeak");
  if (!word) return null;
  const weekday = Number(word.value);
  const dotted = signAt(reader, word.next, ".") && reader.tokens[word.next]!.glued && reader.tokens[word.next - 1]!.word.length <= 5 ? word.next + 1 : word.next;
  const weeks = wordAt(reader, dotted, "weeksOn");
  if (weeks) return { spec: { date: { kind: "weekday", weekday, weeks: Number(weeks.value) } }, next: weeks.next, weak: false };
  const after = wordAt(reader, dotted, "whichAfter");
  if (after && (reader.lexicon.source.language !== "en" || after.value === "afterNext") && !(wordAt(reader, dotted, "which") && wordAt(reader, after.next, "unit"))) {
    return { spec: { date: { kind: "weekday", weekday, which: after.value as Which } }, next: after.next, weak: false };
  }
  const chosen = which?.value as Which | undefined;
  // "Na segunda" is Monday, "a segunda vez" is not. Short names are only sure beside something else: "sat" and "sun" are English words, "do" and "so" German ones.
  const spelled = reader.tokens[from]!.word.length > 3 && (which !== null || /^(?:na|ate|para|da)$/u.test(reader.tokens[at - 1]?.word ?? "")) && !/^(?:vez|parte|via|opcao|pessoa|tentativa|caixa|entrega|encomenda|linha|pagina|fase|etapa|chamada|mensagem|fatura|versao|semana|metade|edicao)$/u.test(reader.tokens[word.next]?.word ?? "");
  const sure = strong !== null || spelled || (reader.tokens[from]!.capital && reader.lexicon.source.language === "en" && from > 0 && signAt(reader, dotted, ",)"));
  return { spec: { date: { kind: "weekday", weekday, ...(chosen === undefined ? {} : { which: chosen }) } }, next: dotted, weak: !sure };
}

// "a week from Friday", "two weeks on Monday"
function readWeeksFrom(reader: TimeReader, at: number): TimePiece | null {
  const weeks = numberAt(reader, at), unit = weeks && wordAt(reader, weeks.next, "unit");
  if (!unit || unit.value !== "week" && unit.value !== "fortnight") return null;
  const count = weeks.value * (unit.value === "fortnight" ? 2 : 1), link = wordAt(reader, unit.next, "link"), weekday = link && wordAt(reader, link.next, "weekday");
  const day = wordAt(reader, unit.next, "day") ?? (link && wordAt(reader, link.next, "day"));
  if (day) return Number(day.value) < 0 ? null : { spec: { date: { kind: "day", offset: Number(day.value), weeks: count } }, next: day.next, weak: false };
  return weekday && { spec: { date: { kind: "weekday", weekday: Number(weekday.value), weeks: count } }, next: weekday.next, weak: false };
}

/** A month by name, with its year; "march" and "may" in small letters are weak. */
export function readMonth(reader: TimeReader, at: number): TimePiece | null {
  const which = wordAt(reader, at, "which");
  const word = monthAt(reader, which?.next ?? at);
  if (!word) return null;
  const after = wordAt(reader, word.next, "whichAfter");
  const year = yearAt(reader, skipOf(reader, word.next));
  const chosen = (which?.value ?? after?.value) as Which | undefined;
  const token = reader.tokens[which?.next ?? at]!;
  const named = isName(reader, which?.next ?? at), led = (["prep", "link", "edge"] as const).some((kind) => reader.begins[at - 1]?.byKind.has(kind));
  // "why this may have happened"
  const verb = word.weak && !token.capital && which !== null;
  const weak = verb || !which && !year && !after && (word.weak ? !led || token.word.length < 4 && reader.lexicon.source.language !== "en" : token.word.length <= 4 && !token.capital || named && !led);
  return {
    spec: { date: { kind: "month", month: word.value, ...(year ? { year: year.value } : {}), ...(chosen ? { which: chosen } : {}) } },
    next: year?.next ?? after?.next ?? word.next, weak,
  };
}

// "Dear April", "June from accounts", "Mars et Vénus": people and brands carry names of months. Where months are written small, a capital is no month.
function isName(reader: TimeReader, at: number): boolean {
  const token = reader.tokens[at]!;
  return token.capital && !token.upper && (reader.lexicon.source.language === "en" ? /^(?:april|may|june|august|jan)$/u.test(token.word) : /^(?:fr|es|it|pt|nl)$/u.test(reader.lexicon.source.language));
}

export function monthAt(reader: TimeReader, at: number): (Found<number> & { weak: boolean }) | null {
  const strong = wordAt(reader, at, "month"), word = strong ?? wordAt(reader, at, "monthWeak");
  if (!word) return null;
  const dot = signAt(reader, word.next, ".") && reader.tokens[word.next]!.glued && reader.tokens[at]!.word.length <= 4;
  return { value: Number(word.value), next: dot ? word.next + 1 : word.next, weak: !strong && !(reader.tokens[at]!.capital && reader.tokens[at]!.word === "march" && at > 0) };
}

function readIso(reader: TimeReader, at: number): TimePiece | null {
  const year = yearAt(reader, at);
  if (!year || !signAt(reader, at + 1, "-/")) return null;
  const month = numberAt(reader, at + 2);
  if (!month || month.value < 1 || month.value > 12) return null;
  const day = signAt(reader, at + 3, "-/") ? numberAt(reader, at + 4) : null;
  if (!day) return { spec: { date: { kind: "month", month: month.value, year: year.value } }, next: at + 3, weak: true };
  const date = dayOf(day.value, month.value, year.value);
  if (!date) return null;
  // "2025-11-20T16:00" is one stamp: the clock is read after the letter.
  const next = reader.tokens[at + 5]?.word === "t" && reader.tokens[at + 5]!.glued ? at + 6 : at + 5;
  return { spec: { date }, next, weak: false };
}

// "28 November", "November 28th 2025", "the third of March", "am 15. Februar", "3eme jour d'octobre"
function readNamedDate(reader: TimeReader, at: number): TimePiece | null {
  const dayFirst = dayAt(reader, at);
  if (dayFirst) {
    const unit = wordAt(reader, dayFirst.next, "unit");
    const of = skipOf(reader, unit?.value === "day" ? unit.next : dayFirst.next);
    const month = monthAt(reader, signAt(reader, of, "-") ? of + 1 : of);
    const which = of > dayFirst.next && !dayFirst.spelled ? wordAt(reader, of, "which") : null, monthUnit = which && wordAt(reader, which.next, "unit");
    if (monthUnit?.value === "month") {
      const monthShift = which!.value === "last" ? -1 : which!.value === "this" ? 0 : 1;
      return { spec: { date: { kind: "date", day: dayFirst.value, monthShift } }, next: monthUnit.next, weak: false };
    }
    if (month && !(month.weak && dayFirst.spelled && (of === dayFirst.next || reader.tokens[of]!.word.length < 4))) return withYear(reader, dayFirst.value, month.value, month.next);
  }
  const month = monthAt(reader, at);
  if (!month) return null;
  const day = dayAt(reader, skipOf(reader, month.next));
  if (!day || month.weak && day.spelled || yearAt(reader, skipOf(reader, month.next))) return null;
  const clock = reader.tokens[day.next];
  if (clock?.glued && (clock.word === ":" || clock.word === "h")) return null;
  return withYear(reader, day.value, month.value, day.next);
}

function withYear(reader: TimeReader, day: number, month: number, at: number): TimePiece | null {
  const comma = signAt(reader, at, ",-/") ? at + 1 : at;
  const year = yearAt(reader, skipOf(reader, comma)) ?? shortYear(reader, comma);
  const date = dayOf(day, month, year?.value);
  return date && { spec: { date }, next: year?.next ?? at, weak: false };
}

// "13 - 15 July", "from the 13th to the 15 of July", "July 13-15", "14. - 15.10.", "du 13 au 18"
function readDayRange(reader: TimeReader, at: number): TimePiece | null {
  const month = monthAt(reader, at);
  const first = dayAt(reader, month ? skipOf(reader, month.next) : at);
  if (!first) return null;
  const dash = signAt(reader, first.next, "-/");
  const range = dash ? { next: first.next + 1 } : wordAt(reader, first.next, "range");
  if (!range) return null;
  let next = skipOf(reader, range.next);
  next = wordAt(reader, next, "weekday")?.next ?? next;
  const repeated = monthAt(reader, next);
  if (month && repeated) next = skipOf(reader, repeated.next);
  const second = dayAt(reader, next);
  if (!second) return null;
  if (month) return rangeOf(first.value, second.value, month.value, repeated?.value ?? month.value, second.next);
  const lastMonth = monthAt(reader, skipOf(reader, second.next));
  if (lastMonth) {
    const year = yearAt(reader, skipOf(reader, lastMonth.next));
    return rangeOf(first.value, second.value, lastMonth.value, lastMonth.value, year?.next ?? lastMonth.next, year?.value);
  }
  const dot = second.ordinal && signAt(reader, second.next - 1, ".") ? second.next : signAt(reader, second.next, ".") ? second.next + 1 : -1;
  const numbered = dot >= 0 && reader.tokens[dot]?.glued ? numberAt(reader, dot) : null;
  // "du 13 au 18", "vom 13. bis 18.", "from the 13th to the 18th": of the month that comes.
  const between = /^(?:le|el|il|dem|o|dia)$/u, articles = between.test(reader.tokens[at - 1]?.word ?? "") && between.test(reader.tokens[range.next - 1]?.word ?? "");
  const named = articles || first.ordinal && second.ordinal || /^(?:du|dal|del|vom)$/u.test(reader.tokens[at - 1]?.word ?? "") && /^(?:au|al|zum|bis)$/u.test(reader.tokens[range.next - 1]?.word ?? "");
  if (numbered === null && named && !dash && first.value < second.value && endsSentence(reader, second.next)) return { spec: { date: { kind: "date", day: first.value }, dateEnd: { kind: "date", day: second.value } }, next: second.next, weak: false };
  if (!numbered || numbered.value > 12 || numbered.value < 1) return null;
  const closing = signAt(reader, numbered.next, ".") ? numbered.next + 1 : numbered.next;
  const year = yearAt(reader, closing);
  return rangeOf(first.value, second.value, numbered.value, numbered.value, year?.next ?? closing, year?.value);
}

function rangeOf(first: number, second: number, month: number, lastMonth: number, next: number, year?: number): TimePiece | null {
  const date = dayOf(first, month, year), dateEnd = dayOf(second, lastMonth, year);
  return date && dateEnd && (first < second || month !== lastMonth) ? { spec: { date, dateEnd }, next, weak: false } : null;
}

// "2/15", "15.02.2013", "5-5-2013", "am 15.2."
function readNumericDate(reader: TimeReader, at: number, introduced: boolean): TimePiece | null {
  const first = numberAt(reader, at), sign = reader.tokens[at + 1];
  if (!first || Number.isNaN(reader.tokens[at]!.number) || !sign) return null;
  const spaced = !"/.-".includes(sign.word);
  const second = numberAt(reader, spaced ? at + 1 : at + 2);
  if (!second || Number.isNaN(reader.tokens[second.next - 1]!.number)) return null;
  if (!spaced && sign.word === "." && !(sign.glued && reader.tokens[at + 2]!.glued)) return null;
  const pair = pairOf(first.value, second.value, reader.dayFirst || sign.word === ".");
  if (!pair) return null;
  const third = reader.tokens[second.next], again = spaced ? true : third?.word === sign.word;
  const yearFrom = spaced ? second.next : second.next + 1;
  const year = again ? yearAt(reader, yearFrom) ?? twoDigits(reader, yearFrom) : null;
  if (year) {
    const date = dayOf(pair.day, pair.month, year.value);
    return date && { spec: { date }, next: year.next, weak: spaced };
  }
  const date = dayOf(pair.day, pair.month);
  if (!date || spaced && reader.lexicon.source.language === "en") return null;
  const dot = sign.word === "." && signAt(reader, second.next, ".") && reader.tokens[second.next]!.glued;
  const after = reader.tokens[dot ? second.next + 1 : second.next];
  const clear = sign.word === "/" ? introduced || first.value > 12 || second.value > 12 : introduced && !spaced || dot && reader.lexicon.source.language === "de";
  const counted = after !== undefined && (after.glued && /[\p{L}\d]/u.test(after.word) || wordAt(reader, second.next, "unit") !== null || /^(?:of|stars?|out)$/u.test(after.word));
  return { spec: { date }, next: dot ? second.next + 1 : second.next, weak: !clear || counted };
}

// "the 15th", "le 2", "día quince", "on the first"
function readDayOfMonth(reader: TimeReader, at: number, introduced: "date" | "either" | null): TimePiece | null {
  const article = wordAt(reader, at, "filler"), from = article?.next ?? at;
  const ordinal = ordinalAt(reader, from), number = ordinal ?? (reader.lexicon.source.language === "en" ? null : numberAt(reader, from));
  if (!number || number.value < 1 || number.value > 31 || wordAt(reader, number.next, "unit")) return null;
  const digits = !Number.isNaN(reader.tokens[from]!.number);
  if (reader.lexicon.source.language === "de" && article && /^(?:die|das)$/u.test(reader.tokens[from - 1]!.word)) return null;
  if (reader.tokens[number.next]?.glued && /[\p{L}\d:/.,]/u.test(reader.tokens[number.next]!.word) && !endsSentence(reader, number.next)) return null;
  // "de 5 a 7 personas"
  const range = ordinal ? null : wordAt(reader, number.next, "range"), other = range && numberAt(reader, range.next);
  if (other && namesThing(reader, other.next)) return null;
  if (namesThing(reader, number.next) || ordinal && isFeminine(reader, from)) return null;
  const free = endsSentence(reader, number.next) || wordAt(reader, number.next, "prep") !== null || wordAt(reader, number.next, "link") !== null;
  // A bare number after "by" is an hour.
  if (ordinal === null && introduced === "either" && article === null) return null;
  const sure = digits && (introduced !== null || article !== null) && (ordinal !== null || free) || !digits && ordinal !== null && introduced !== null && endsSentence(reader, number.next) && reader.lexicon.source.language === "en";
  const spoken = !digits && ordinal === null;
  return { spec: { date: { kind: "date", day: number.value } }, next: number.next, weak: !sure || spoken && introduced === null };
}

// "the 3rd floor", "du 15e siècle", "am 3. Platz": what follows the ordinal is what it numbers. Verbs that may follow a day are few.
function namesThing(reader: TimeReader, at: number): boolean {
  const after = reader.tokens[at], language = reader.lexicon.source.language;
  if (!after || after.glued || !/^\p{L}{3,}$/u.test(after.word) || reader.begins[at] !== undefined || reader.lexicon.within.has(after.word) || reader.lexicon.common.has(after.word)) return false;
  if (language === "de") return after.capital;
  return !after.capital && (language !== "en" || !/^(?:works?|suits?|sounds?|would|could|should|might|must|but|because|since|instead|when|where|which|who|latest|earliest|please|was|were|had|did|does|seems|looks|and|or|can|cannot|may|shall)$/u.test(after.word));
}

// "the first Tuesday of October", "fifth last day of May", "letzter Montag im März"
function readNth(reader: TimeReader, start: number): TimePiece | null {
  const at = skipFillers(reader, start);
  const last = wordAt(reader, at, "which");
  const ordinal = ordinalAt(reader, at);
  if (!ordinal && last?.value !== "last") return null;
  const fromEnd = ordinal ? wordAt(reader, ordinal.next, "last") : null;
  const nth = ordinal ? (fromEnd ? -ordinal.value : ordinal.value) : -1;
  const from = fromEnd?.next ?? ordinal?.next ?? last!.next;
  const weekday = wordAt(reader, from, "weekday"), unit = weekday ? null : wordAt(reader, from, "unit");
  const kind = weekday ? Number(weekday.value) : unit?.value === "day" ? null : unit?.value === "weekend" ? 0 : unit?.value === "week" ? 8 : undefined;
  if (kind === undefined) return null;
  const of = skipOf(reader, weekday?.next ?? unit!.next);
  const month = readMonth(reader, of);
  if (month?.spec.date) return { spec: { date: { kind: "nth", nth, weekday: kind, of: month.spec.date } }, next: month.next, weak: false };
  const which = wordAt(reader, of, "which");
  const monthUnit = wordAt(reader, which?.next ?? of, "unit");
  if (monthUnit?.value !== "month") return null;
  const after = wordAt(reader, monthUnit.next, "whichAfter");
  const chosen = which?.value ?? after?.value;
  const shift = chosen === "last" ? -1 : chosen === "next" || chosen === "coming" ? 1 : 0;
  return { spec: { date: { kind: "nth", nth, weekday: kind, of: { kind: "unit", unit: "month", shift } } }, next: after?.next ?? monthUnit.next, weak: false };
}

function dayAt(reader: TimeReader, at: number): (Found<number> & { spelled: boolean; ordinal: boolean }) | null {
  const from = skipFillers(reader, at);
  const ordinal = ordinalAt(reader, from), day = ordinal ?? numberAt(reader, from);
  if (ordinal && isFeminine(reader, from)) return null;
  if (!day || day.value < 1 || day.value > 31 || reader.tokens[from]!.word === "a" || reader.tokens[from]!.word === "an") return null;
  return { ...day, spelled: Number.isNaN(reader.tokens[from]!.number), ordinal: ordinal !== null };
}

// Days are masculine: "cuarta", "seconda" and "terceira" number something else.
function isFeminine(reader: TimeReader, at: number): boolean {
  return /^(?:es|it|pt)$/u.test(reader.lexicon.source.language) && reader.tokens[at]!.word.endsWith("a");
}

function pairOf(a: number, b: number, dayFirst: boolean): { day: number; month: number } | null {
  const fits = (day: number, month: number) => day >= 1 && day <= 31 && month >= 1 && month <= 12;
  if (dayFirst ? fits(a, b) : !fits(b, a) && fits(a, b)) return { day: a, month: b };
  return fits(b, a) ? { day: b, month: a } : null;
}

const longestMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function dayOf(day: number, month: number, year?: number): DateSpec | null {
  return day >= 1 && month >= 1 && month <= 12 && day <= longestMonth[month - 1]! ? { kind: "date", day, month, ...(year === undefined ? {} : { year }) } : null;
}

function shortYear(reader: TimeReader, at: number): Found<number> | null {
  return signAt(reader, at - 1, "-/") && reader.tokens[at]?.glued ? twoDigits(reader, at) : signAt(reader, at, "'") ? twoDigits(reader, at + 1) : null;
}

function twoDigits(reader: TimeReader, at: number): Found<number> | null {
  const token = reader.tokens[at];
  if (!token || Number.isNaN(token.number) || token.end - token.start !== 2) return null;
  return { value: token.number + (token.number < 70 ? 2000 : 1900), next: at + 1 };
}

function skipOf(reader: TimeReader, at: number): number {
  let next = signAt(reader, at, ",") ? at + 1 : at;
  for (let i = 0; i < 2; i++) next = wordAt(reader, next, "link")?.next ?? wordAt(reader, next, "filler")?.next ?? next;
  return next;
}

function endsSentence(reader: TimeReader, at: number): boolean {
  const token = reader.tokens[at];
  if (!token) return true;
  return ".,;:!?)".includes(token.word) && !reader.tokens[at + 1]?.glued;
}
