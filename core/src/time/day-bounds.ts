import type { Instant, Zone } from "../model/instant.ts";
import { toZoned, zonedToInstant } from "./instant.ts";

/** The calendar day of a moment where somebody lives: its first moment, and the first moment of the next one. A day of a clock change is shorter or longer. */
export function dayBounds(moment: Instant, zone: Zone): { readonly startAt: Instant; readonly endAt: Instant } {
  const start = toZoned(moment, zone).startOfDay();
  return { startAt: zonedToInstant(start), endAt: zonedToInstant(start.add({ days: 1 }).startOfDay()) };
}
