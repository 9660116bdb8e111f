import type { Instant, Zone } from "../model/instant.ts";
import { toZoned } from "./instant.ts";
import { timeSayings, type TimeSaying } from "./time-sayings.ts";

/**
 * A moment in the reader's words and zone: "16:00 today", "09:00 tomorrow", "Fri 09:00" within the week, "28 Nov 09:00" beyond it.
 * 24-hour clock; the year only when it is not this one; a relative word never stands without a time. Unknown locales read English.
 */
export function sayTime({ instant, zone, now, locale }: { instant: Instant; zone: Zone; now: Instant; locale?: string | undefined }): string {
  const at = toZoned(instant, zone), day = at.toPlainDate();
  const today = toZoned(now, zone).toPlainDate();
  const words = sayingOf(locale), clock = clockText(at);
  const ahead = today.until(day, { largestUnit: "days" }).days;
  if (ahead === 0) return words.today(clock);
  if (ahead === 1) return words.tomorrow(clock);
  if (ahead === -1) return words.yesterday(clock);
  if (ahead > 1 && ahead < 7) return `${words.weekdays[day.dayOfWeek - 1]} ${clock}`;
  return `${dateText(day, today, words)} ${clock}`;
}

/** A day without its time: "28 Nov", "3 Jan 2027" when the year is not this one. */
export function sayDate({ instant, zone, now, locale }: { instant: Instant; zone: Zone; now: Instant; locale?: string | undefined }): string {
  return dateText(toZoned(instant, zone).toPlainDate(), toZoned(now, zone).toPlainDate(), sayingOf(locale));
}

/** The wall clock alone, "09:05". */
export function sayClock(instant: Instant, zone: Zone): string {
  return clockText(toZoned(instant, zone));
}

function sayingOf(locale: string | undefined): TimeSaying {
  return timeSayings[(locale ?? "en").slice(0, 2).toLowerCase()] ?? timeSayings["en"]!;
}

function clockText(at: Temporal.ZonedDateTime): string {
  return `${String(at.hour).padStart(2, "0")}:${String(at.minute).padStart(2, "0")}`;
}

function dateText(day: Temporal.PlainDate, today: Temporal.PlainDate, words: TimeSaying): string {
  const date = words.date(day.day, words.months[day.month - 1]!);
  return day.year === today.year ? date : `${date} ${day.year}`;
}
