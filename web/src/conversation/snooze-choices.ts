import type { Instant, Zone } from "@rapport/core/model/instant.ts";
import { toZoned, zonedToInstant } from "@rapport/core/time/instant.ts";

export type SnoozeChoice = { readonly key: "in-three-hours" | "tomorrow" | "monday" | "next-week"; readonly until: Instant };

/** When a conversation may come back, in the agent's zone: later today (while there is a today), tomorrow, Monday, in a week; at nine. */
export function snoozeChoices(now: Instant, zone: Zone): readonly SnoozeChoice[] {
  const here = toZoned(now, zone), later = here.add({ hours: 3 }).round({ smallestUnit: "hour", roundingMode: "floor" });
  const nine = (days: number) => zonedToInstant(here.add({ days }).with({ hour: 9, minute: 0, second: 0, millisecond: 0, microsecond: 0, nanosecond: 0 }));
  const toMonday = 8 - here.dayOfWeek;
  return [
    ...(later.hour < 18 && later.toPlainDate().equals(here.toPlainDate()) ? [{ key: "in-three-hours" as const, until: zonedToInstant(later) }] : []),
    { key: "tomorrow", until: nine(1) },
    ...(toMonday > 1 ? [{ key: "monday" as const, until: nine(toMonday) }] : []),
    ...(toMonday < 7 ? [{ key: "next-week" as const, until: nine(7) }] : []),
  ];
}

/** What a date-and-time field holds ("2025-11-24T10:00") as a moment in the reader's zone; null while it holds none. */
export function fieldToInstant(value: string, zone: Zone): Instant | null {
  try {
    return zonedToInstant(Temporal.PlainDateTime.from(value).toZonedDateTime(zone));
  } catch {
    return null;
  }
}

export function instantToField(instant: Instant, zone: Zone): string {
  return toZoned(instant, zone).toPlainDateTime().toString({ smallestUnit: "minute" });
}
