import type { Zone } from "../model/instant.ts";

/** Whether the text names a time zone that exists here: an IANA name ("Europe/Oslo") or a fixed offset ("-02:00"). */
export function isZone(text: string): text is Zone {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text);
    return !/^\d{4}-/u.test(text);
  } catch {
    return false;
  }
}

/** The text as a zone; throws a RangeError where no such zone exists. */
export function toZone(text: string): Zone {
  if (!isZone(text)) throw new RangeError(`No such time zone: ${text}`);
  return text;
}
