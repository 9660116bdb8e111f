import type { Instant, Zone } from "../model/instant.ts";

/** Reads an ISO 8601 date-time with any offset (or Z) as an instant in UTC; throws a RangeError where the text names no instant. */
export function toInstant(text: string): Instant {
  return temporalToInstant(Temporal.Instant.from(text.trim()));
}

/** The moment `duration` after `instant` (before it, when negative): an ISO 8601 duration of exact time ("PT30M", "P2D" is 48 hours), or minutes. */
export function addDuration(instant: Instant, duration: string | { readonly minutes: number }): Instant {
  const span = typeof duration === "string"
    ? exactTime(Temporal.Duration.from(duration))
    : Temporal.Duration.from({ milliseconds: Math.round(duration.minutes * 60_000) });
  return temporalToInstant(Temporal.Instant.from(instant).add(span));
}

/** Negative when `a` is before `b`, zero when they are the same moment, positive when after. */
export function compareInstants(a: Instant, b: Instant): number {
  return Temporal.Instant.compare(a, b);
}

/** Minutes from `from` to `to`, with fractions; negative when `to` is earlier. */
export function minutesBetween(from: Instant, to: Instant): number {
  return (Temporal.Instant.from(to).epochMilliseconds - Temporal.Instant.from(from).epochMilliseconds) / 60_000;
}

/** The wall-clock time in `zone`, without offset: "2025-11-20T16:00:00". */
export function toLocal(instant: Instant, zone: Zone): string {
  return toZoned(instant, zone).toPlainDateTime().toString({ smallestUnit: "second" });
}

/** The same moment written with the offset of `zone`: "2025-11-20T16:00:00+01:00". */
export function toOffsetText(instant: Instant, zone: Zone): string {
  return toZoned(instant, zone).toString({ smallestUnit: "second", timeZoneName: "never" });
}

export function toZoned(instant: Instant, zone: Zone): Temporal.ZonedDateTime {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
}

export function zonedToInstant(zoned: Temporal.ZonedDateTime): Instant {
  return temporalToInstant(zoned.toInstant());
}

export function temporalToInstant(instant: Temporal.Instant): Instant {
  return instant.toString() as Instant;
}

// An instant has no calendar: days and weeks count as 24 hours, months and years are refused by Temporal.
function exactTime(duration: Temporal.Duration): Temporal.Duration {
  if (duration.years !== 0 || duration.months !== 0) throw new RangeError("A duration added to an instant has no months or years");
  return Temporal.Duration.from({
    hours: duration.hours + 24 * (duration.days + 7 * duration.weeks), minutes: duration.minutes, seconds: duration.seconds,
    milliseconds: duration.milliseconds, microseconds: duration.microseconds, nanoseconds: duration.nanoseconds,
  });
}
