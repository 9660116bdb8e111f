import type { ClockSpec, TimeSpec } from "./time-spec.ts";
import { numberAt, signAt, skipFillers, wordAt, type Found, type TimeReader } from "./time-reader.ts";
import { articles } from "./time-words.ts";

/** A piece of a time phrase. A weak one counts only beside another piece, or where it is the whole text. */
export type TimePiece = { readonly spec: TimeSpec; readonly next: number; readonly weak: boolean };

/** A time of day or a stretch between two, "15:30", "half past three", "from 9 to 11". `introduced` tells that an "at", "by" or "from" stands before it. */
export function readClock(reader: TimeReader, at: number, introduced: boolean): TimePiece | null {
  const first = readOneClock(reader, at, introduced);
  if (!first) return null;
  const start = readOffset(reader, first.next);
  // "Ages from 10 to 81": one end is no hour, so the other is none.
  const on = isBare(first) ? wordAt(reader, first.next, "range") : null, other = on && numberAt(reader, on.next);
  if (other && !Number.isNaN(reader.tokens[on.next]!.number) && other.value > 24 && (other.value < 100 || other.value % 100 === 0)) return null;
  const second = readClockEnd(reader, start?.next ?? first.next, first, introduced);
  // "from 5 to 7 people"
  if (!second && other && on && isCounted(reader, on.next, other.next)) return null;
  if (!second) return { spec: { clock: first.value, ...(start ? { offset: start.value } : {}) }, next: start?.next ?? first.next, weak: first.weak };
  const end = readOffset(reader, second.next), offset = end ?? start;
  const half = first.value.half ?? (first.value.twelve && second.value.half === "pm" && first.value.hour <= second.value.hour ? "pm" : null);
  return {
    spec: { clock: { ...first.value, half }, clockEnd: second.value, ...(offset ? { offset: offset.value } : {}) },
    next: end?.next ?? second.next, weak: first.weak && second.weak && !(introduced && leadsHour(reader, at)),
  };
}

type Clock = Found<ClockSpec> & { readonly weak: boolean };

function isBare({ value, weak }: Clock): boolean {
  return value.grain === "hour" && value.half === null && (weak || value.twelve);
}

// What must stand before a bare number for it to be an hour: after "à", "von" or "di" it is mostly an amount, and French says "heures".
const hourLeads: Readonly<Record<string, RegExp>> = {
  de: /^(?:um|gegen|bis|ab|punkt|ca|circa|etwa|spatestens)$/u, fr: /^$/u, es: /^(?:las|la)$/u, it: /^(?:alle|dalle|delle|le|ore|all|dall|dell|')$/u,
  nl: /^(?:om|tegen|rond|tot|vanaf|omstreeks|uiterlijk|voor)$/u, pt: /^(?:as|das|pelas)$/u,
};

function leadsHour(reader: TimeReader, at: number): boolean {
  const leads = hourLeads[reader.lexicon.source.language], before = reader.tokens[at - 1];
  if (!leads || before === undefined) return true;
  return leads.test(before.word) || before.word === "." && leads.test(reader.tokens[at - 2]?.word ?? "");
}

function readClockEnd(reader: TimeReader, at: number, first: Clock, introduced: boolean): Clock | null {
  const sign = signAt(reader, at, "-/");
  const range = sign ? { next: at + 1 } : wordAt(reader, at, "range");
  if (!range) return null;
  const next = wordAt(reader, range.next, "prep")?.next ?? range.next;
  const second = readOneClock(reader, next, introduced || !first.weak);
  if (!second || (first.weak && second.weak && !introduced)) return null;
  // "9-11" alone may be a date or a score; "9-11 Uhr" is a stretch.
  const said = reader.begins[second.next - 1]?.byKind.has("oclock") === true;
  return sign && first.weak && second.value.half === null && second.value.grain === "hour" && !said ? null : second;
}

function readOneClock(reader: TimeReader, at: number, introduced: boolean): Clock | null {
  const from = introduced ? skipFillers(reader, at) : at, led = introduced && leadsHour(reader, from);
  return readMinuteFirst(reader, from, introduced) ?? readHalf(reader, from, introduced) ?? readNoon(reader, from) ?? readDigits(reader, from, introduced, led) ?? readSpoken(reader, from, introduced, led);
}

function readNoon(reader: TimeReader, start: number): Clock | null {
  // "12 noon"
  const twelve = numberAt(reader, start), at = twelve?.value === 12 && wordAt(reader, twelve.next, "clock") ? twelve.next : start;
  const word = wordAt(reader, at, "clock");
  if (!word) return null;
  return withMinutes(reader, { value: plain(Number(word.value.slice(0, 2)), 0, false, "hour"), next: word.next, weak: false }, true);
}

// "a quarter past three", "20 nach 3", "10 voor half 4", "quinze para o meio dia"
function readMinuteFirst(reader: TimeReader, at: number, introduced: boolean): Clock | null {
  const quarter = wordAt(reader, at, "quarter"), half = wordAt(reader, at, "half");
  const amount = quarter ? { value: 15, next: quarter.next } : half ? { value: 30, next: half.next } : numberAt(reader, at);
  if (!amount || amount.value < 1 || amount.value > 59) return null;
  const unit = wordAt(reader, amount.next, "unit");
  const afterUnit = unit?.value === "minute" ? unit.next : amount.next;
  // "8 till 6" and "two to four" are stretches: nobody counts two minutes to the hour without saying "minutes".
  if (reader.lexicon.source.language === "en" && unit === null && amount.value % 5 !== 0) return null;
  const past = wordAt(reader, afterUnit, "past"), to = past || introduced && opensRange(reader, at) ? null : wordAt(reader, afterUnit, "to");
  const side = past ?? to;
  if (!side) return null;
  const halfHour = wordAt(reader, side.next, "half");
  const hour = halfHour && reader.lexicon.source.halfIsBefore ? readHalf(reader, side.next, true) : readHour(reader, skipFillers(reader, side.next));
  if (!hour) return null;
  const sure = quarter !== null || half !== null || introduced || !hour.weak || unit !== null;
  return { value: shifted(hour.value, past ? amount.value : -amount.value), next: hour.next, weak: !sure };
}

// "From 2 to 4" runs from one hour to the other, "two to four" alone is two minutes before four.
function opensRange(reader: TimeReader, at: number): boolean {
  return reader.begins[at - 1]?.byKind.get("prep")?.some(({ words, value }) => words.length === 1 && (value === "from" || value === "between")) === true;
}

function readHalf(reader: TimeReader, at: number, introduced: boolean): Clock | null {
  const half = wordAt(reader, at, "half");
  if (!half) return null;
  const hour = readHour(reader, half.next);
  if (!hour || hour.value.hour > 12 || wordAt(reader, hour.next, "unit") && !wordAt(reader, hour.next, "oclock")) return null;
  const before = reader.lexicon.source.halfIsBefore;
  return { value: shifted(hour.value, before ? -30 : 30), next: hour.next, weak: !before && !introduced && hour.weak };
}

// An hour on its own, in digits or words, with what may follow it: "3", "three pm", "15 Uhr", "noon".
function readHour(reader: TimeReader, at: number): Clock | null {
  const noon = wordAt(reader, at, "clock");
  if (noon) return { value: plain(Number(noon.value.slice(0, 2)), 0, false, "hour"), next: noon.next, weak: false };
  const number = hourAt(reader, at);
  if (!number || number.value > 24) return null;
  return withHalf(reader, { value: plain(number.value, 0, number.value <= 12 && number.value > 0, "hour"), next: number.next, weak: true });
}

function readDigits(reader: TimeReader, at: number, introduced: boolean, led: boolean): Clock | null {
  const token = reader.tokens[at];
  const number = token && !Number.isNaN(token.number) ? hourAt(reader, at) : null;
  if (!token || !number) return null;
  const length = token.end - token.start;
  if (length >= 3) return readRunTogether(reader, at, led);
  if (number.value > 24) return null;
  const hour = number.value, padded = length === 2 && hour < 10;
  const minutes = minutesAfter(reader, at + 1, introduced);
  if (minutes) {
    const spoken = reader.lexicon.source.language !== "en" || padded || reader.tokens[at + 1]!.word === "h";
    const seconds = signAt(reader, minutes.next, ":") ? numberAt(reader, minutes.next + 1) : null;
    const clock = plain(hour, minutes.value, hour <= 12 && hour > 0 && !spoken, seconds ? "second" : "minute", seconds?.value);
    return withHalf(reader, { value: clock, next: seconds?.next ?? minutes.next, weak: minutes.weak });
  }
  const half = letterHalf(reader, at + 1, introduced);
  if (half && hour <= 12 && hour > 0) return { value: { ...plain(hour, 0, false, "hour"), half: half.value }, next: half.next, weak: false };
  // "5h" is written on the 24-hour clock.
  const written = reader.tokens[at + 1]?.word === "h" && reader.tokens[at + 1]!.glued && reader.lexicon.source.language !== "en";
  const bare = withHalf(reader, { value: plain(hour, 0, hour <= 12 && hour > 0 && !written, "hour"), next: number.next, weak: !led });
  const after = reader.tokens[bare.next];
  if (after?.glued && (".,/-:'".includes(after.word) && !Number.isNaN(reader.tokens[bare.next + 1]?.number ?? Number.NaN) && reader.tokens[bare.next + 1]!.glued || /\p{L}/u.test(after.word))) {
    return bare.next === number.next ? null : bare;
  }
  if (bare.next === number.next && (wordAt(reader, bare.next, "unit") || isCounted(reader, at, bare.next))) return null;
  return withMinutes(reader, bare, introduced);
}

// "for 3 articles", "from one team", "at 3 stores": what follows the number is what it counts. After "at" and "by" a verb or a name may follow ("by 4 Priya will"), so there only a noun that shows itself counts.
function isCounted(reader: TimeReader, at: number, next: number): boolean {
  const after = reader.tokens[next], language = reader.lexicon.source.language;
  if (!after || after.glued || !/^\p{L}{2,}$/u.test(after.word) || reader.begins[next] !== undefined || reader.lexicon.within.has(after.word) || reader.lexicon.common.has(after.word)) return false;
  if (after.capital && language !== "de") return false;
  if (language === "en" && reader.tokens[at]!.word === "one") return true;
  // "las 15 fotos", "le due realtà", "as duas campanhas" against "a las 3 pasa", "alle 3 arriva".
  const article = reader.tokens[at - 1]?.word ?? "", earlier = reader.tokens[at - 2]?.word ?? "";
  if (article === "las" && earlier !== "a" || article === "le" && language === "it" || article === "as" && /[^o]s$/u.test(after.word)) return true;
  const pointing = reader.begins[at - 1]?.byKind.get("prep")?.filter(({ words }) => words.length === 1).map(({ value }) => value) ?? [];
  if (language === "en" && pointing.some((value) => value !== "for" && value !== "from" && value !== "around")) return /[^s]s$|^(?:people|men|women|children|percent)$/u.test(after.word) && !/^(?:is|was|as|this|us|plus|has|does|its|always|perhaps|works|suits|sounds|seems|needs|helps|means|makes)$/u.test(after.word);
  return !(pointing.includes("at") || /^(?:las|les|alle|le|as)$/u.test(reader.tokens[at - 1]?.word ?? "")) || language === "de" && after.capital;
}

// "330 p.m.", "1030": only with a half of the day or an introduction.
function readRunTogether(reader: TimeReader, at: number, introduced: boolean): Clock | null {
  const value = reader.tokens[at]!.number, hour = Math.floor(value / 100), minute = value % 100;
  if (hour > 24 || minute > 59 || hour === 0) return null;
  const after = reader.tokens[at + 1];
  if (after?.glued && ".,/-:".includes(after.word) && reader.tokens[at + 2]?.glued) return null;
  // "120 horas" is an amount.
  if (reader.tokens[at]!.end - reader.tokens[at]!.start === 3 && wordAt(reader, at + 1, "oclock") && reader.lexicon.source.language !== "en") return null;
  // "1800 hrs"
  const hours = reader.lexicon.source.language === "en" && reader.tokens[at]!.end - reader.tokens[at]!.start === 4 ? wordAt(reader, at + 1, "unit") : null;
  if (hours?.value === "hour" && value % 5 === 0) return { value: plain(hour, minute, false, "minute"), next: hours.next, weak: false };
  const clock = withHalf(reader, { value: plain(hour, minute, hour <= 12, "minute"), next: at + 1, weak: true });
  // "at 2000 customers", "um 1500 Euro": a run of digits is a time of day only where nothing is counted by it.
  const counted = after !== undefined && /\p{L}/u.test(after.word) && clock.next === at + 1 && !wordAt(reader, at + 1, "link");
  if (value >= 1900 && value <= 2100 && clock.next === at + 1) return null;
  const said = /^(?:at|by|until|till|before|um|gegen|om|alle|las|as|@)$/u.test(reader.tokens[at - 1]?.word ?? "");
  return introduced && !counted && said ? { ...clock, weak: false } : clock;
}

function minutesAfter(reader: TimeReader, at: number, introduced: boolean): (Found<number> & { weak: boolean }) | null {
  const sign = reader.tokens[at];
  if (!sign) return null;
  const minuteToken = reader.tokens[at + 1];
  const two = minuteToken !== undefined && minuteToken.end - minuteToken.start === 2 && minuteToken.number < 60;
  if (sign.glued && sign.word === ":" && two && minuteToken.glued) return { value: minuteToken.number, next: at + 2, weak: false };
  if (sign.glued && sign.word === "." && two && minuteToken.glued && !signAt(reader, at + 2, ".,/-")) {
    const said = wordAt(reader, at + 2, "ampm") ?? wordAt(reader, at + 2, "oclock");
    return { value: minuteToken.number, next: at + 2, weak: !introduced && !said };
  }
  if (sign.glued && (sign.word === "h" || sign.word === "u") && two && minuteToken.glued) return { value: minuteToken.number, next: at + 2, weak: false };
  const oclock = wordAt(reader, at, "oclock");
  const spoken = oclock && reader.lexicon.source.language !== "en" ? numberAt(reader, oclock.next) : null;
  if (spoken && spoken.value < 60 && spoken.value > 0 && !wordAt(reader, spoken.next, "month") && !(signAt(reader, spoken.next, ".:/") && reader.tokens[spoken.next + 1]?.glued)) return { ...spoken, weak: false };
  return null;
}

// "7a", "9p": letters that touch the number.
function letterHalf(reader: TimeReader, at: number, introduced: boolean): Found<"am" | "pm"> | null {
  const token = reader.tokens[at];
  if (!token?.glued || reader.lexicon.source.language !== "en" || (token.word !== "a" && token.word !== "p")) return null;
  if (signAt(reader, at + 1, ".") && reader.tokens[at + 2]?.word === "m") return null;
  // "4a" without an introduction is a clause or a flat.
  if (token.word === "a" && !introduced && !wordAt(reader, at + 1, "range") && !signAt(reader, at + 1, "-")) return null;
  return { value: token.word === "a" ? "am" : "pm", next: signAt(reader, at + 1, ".") ? at + 2 : at + 1 };
}

// "seven thirty p.m.", "at three twenty", "las seis cero dos": hour and minutes in words.
function readSpoken(reader: TimeReader, at: number, introduced: boolean, led: boolean): Clock | null {
  const hour = hourAt(reader, at);
  if (hour && reader.lexicon.source.language === "en" && reader.tokens[hour.next]?.word === "of") return null;
  if (hour && reader.tokens[hour.next]?.glued && signAt(reader, hour.next, "./,:-") && reader.tokens[hour.next + 1]?.glued && (!signAt(reader, hour.next, "-") || wordAt(reader, hour.next + 2, "unit"))) return null;
  if (!hour || hour.value > 24 || hour.value === 0 || wordAt(reader, at, "num")?.value === "1" && !introduced) return null;
  const bare: Clock = { value: plain(hour.value, 0, hour.value <= 12, "hour"), next: hour.next, weak: !led };
  // "dix-sept heures trente", "zehn Uhr dreißig"
  const oclock = reader.lexicon.source.language === "en" ? null : wordAt(reader, hour.next, "oclock"), after = oclock && numberAt(reader, oclock.next);
  if (after && after.value > 0 && after.value < 60 && !wordAt(reader, after.next, "month") && !wordAt(reader, after.next, "unit")) {
    return withHalf(reader, { value: plain(hour.value, after.value, false, "minute"), next: after.next, weak: false });
  }
  const dash = signAt(reader, hour.next, "-") ? hour.next + 1 : hour.next;
  const zero = /^(?:zero|cero|oh|o|0)$/u.test(reader.tokens[dash]?.word ?? "") ? (signAt(reader, dash + 1, "-") ? dash + 2 : dash + 1) : null;
  const minutes = numberAt(reader, zero ?? dash);
  // "9-11 am" runs from hour to hour; "9-30 am" and "seven-thirty" are one time.
  const spans = minutes && dash > hour.next && zero === null && !Number.isNaN(reader.tokens[at]!.number) && minutes.value <= 24 && (minutes.value <= 12 || !wordAt(reader, minutes.next, "ampm"));
  if (minutes && !spans && (zero === null ? minutes.value >= 10 && minutes.value < 60 : minutes.value < 10) && !wordAt(reader, minutes.next, "unit")) {
    const said = withHalf(reader, { value: plain(hour.value, minutes.value, hour.value <= 12, "minute"), next: minutes.next, weak: true });
    if (said.value.half !== null || introduced || zero !== null) return { ...said, weak: said.value.half === null && !introduced };
  }
  const said = withHalf(reader, bare);
  if (said.next === bare.next && (wordAt(reader, said.next, "unit") || isCounted(reader, at, said.next))) return null;
  return withMinutes(reader, said, introduced);
}

function withHalf(reader: TimeReader, clock: Clock): Clock {
  const oclock = wordAt(reader, clock.next, "oclock");
  const afterOclock = oclock?.next ?? clock.next;
  const half = wordAt(reader, afterOclock, "ampm");
  // "o'clock" and "Uhr" say a time of day; "3 hours" may be a duration.
  const sure = oclock !== null && /^(?:oclock|o|uhr)$/u.test(reader.tokens[clock.next]!.word) || oclock !== null && clock.value.grain === "minute" || oclock !== null && clock.value.hour > 12 && reader.tokens[clock.next]!.glued
    || oclock !== null && reader.lexicon.source.language === "fr" && reader.tokens[clock.next]!.glued;
  if (!half || clock.value.hour > 12 && half.value === "am" || clock.value.hour === 0) return { ...clock, next: afterOclock, weak: clock.weak && !sure };
  return { value: { ...clock.value, half: clock.value.hour > 12 ? null : half.value as "am" | "pm", twelve: false }, next: half.next, weak: false };
}

// "et quart", "y media", "meno un quarto", "e venti".
function withMinutes(reader: TimeReader, clock: Clock, introduced: boolean): Clock {
  const offset = wordAt(reader, clock.next, "offset");
  if (offset) return half({ value: shifted(clock.value, Number(offset.value)), next: offset.next, weak: false });
  const plus = wordAt(reader, clock.next, "plus"), minus = plus ? null : wordAt(reader, clock.next, "minus");
  const side = plus ?? minus;
  const minutes = side && (introduced || !clock.weak || reader.lexicon.source.language !== "en") ? numberAt(reader, side.next) : clock.next > 0 && wordAt(reader, clock.next - 1, "clock") ? numberAt(reader, clock.next) : null;
  if (!minutes || minutes.value < 5 || minutes.value > 59 || wordAt(reader, minutes.next, "month") || wordAt(reader, minutes.next, "unit") && !minus) return clock;
  return half({ value: shifted(clock.value, minus ? -minutes.value : minutes.value), next: minutes.next, weak: clock.weak });
  function half(read: Clock): Clock {
    return read.value.half === null && read.value.hour <= 12 ? withHalf(reader, read) : read;
  }
}

// Articles and "a couple" count things, not hours.
function hourAt(reader: TimeReader, at: number): Found<number> | null {
  const token = reader.tokens[at], after = reader.tokens[at + 1];
  if (token && Number.isNaN(token.number) && articles.test(token.word)) return null;
  // "de una", "a uma fórmula" against "a la una", "all'una", "à uma da tarde"
  if (token && /^(?:una|uma)$/u.test(token.word) && !/^(?:la|all|dall|dell|l|'|a|da)$/u.test(reader.tokens[at - 1]?.word ?? "")) return null;
  // "tot een paar" against "om een uur", "half een"
  if (token?.word === "een" && reader.lexicon.source.language === "nl" && !wordAt(reader, at + 1, "oclock") && !/^(?:half|over|voor|na)$/u.test(reader.tokens[at - 1]?.word ?? "")) return null;
  // "13MF", "a 2-wöchige", "3D" name things.
  if (token && !Number.isNaN(token.number) && after?.glued && (/^\p{L}/u.test(after.word) && !/^[aphu]$/u.test(after.word) && !(["ampm", "oclock", "unit", "exact"] as const).some((kind) => reader.begins[at + 1]?.byKind.has(kind))
    || after.word === "-" && reader.tokens[at + 2]?.glued && /^\p{L}{3,}/u.test(reader.tokens[at + 2]!.word) && reader.begins[at + 2] === undefined)) return null;
  // "the 13th and 14th" are days.
  return after?.glued && wordAt(reader, at + 1, "exact") && !wordAt(reader, at + 1, "oclock") ? null : numberAt(reader, at);
}

/** A full hour as it stands in "10-12". */
export function hourOf(hour: number): ClockSpec {
  return plain(hour, 0, hour <= 12 && hour > 0, "hour");
}

function plain(hour: number, minute: number, twelve: boolean, grain: ClockSpec["grain"], second?: number): ClockSpec {
  return { hour, minute, second, half: null, twelve, grain };
}

function shifted(clock: ClockSpec, minutes: number): ClockSpec {
  const total = (clock.hour * 60 + clock.minute + minutes + 1440) % 1440;
  const hour = Math.floor(total / 60);
  // Half past twelve before one stays in the twelve-hour count: "halb eins" is 12:30.
  return { ...clock, hour: clock.twelve && hour === 0 ? 12 : hour, minute: total % 60, grain: minutes === 0 ? clock.grain : "minute" };
}

const zoneOffsets: Readonly<Record<string, number>> = {
  gmt: 0, utc: 0, bst: 1, wet: 0, west: 1, cet: 1, cest: 2, mez: 1, mesz: 2, eet: 2, eest: 3, est: -5, edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7, jst: 9, aest: 10, aedt: 11, ist: 5.5,
};

function readOffset(reader: TimeReader, at: number): Found<number> | null {
  const bracket = signAt(reader, at, "(");
  const token = reader.tokens[bracket ? at + 1 : at];
  const offset = token?.upper ? zoneOffsets[token.word] : undefined;
  if (offset === undefined) return null;
  const next = bracket ? at + 2 : at + 1;
  return { value: offset, next: bracket && signAt(reader, next, ")") ? next + 1 : next };
}
