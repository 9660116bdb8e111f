import type { DraftContext } from "../model/finding.ts";
import type { BusinessHours } from "../model/business-hours.ts";
import type { Instant } from "../model/instant.ts";
import { addBusinessMinutes, defaultHours, isOpen } from "../time/business-hours.ts";
import { toZoned, zonedToInstant } from "../time/instant.ts";
import { sayClock, sayTime } from "../time/say-time.ts";

/** A time we could keep: about four working hours from now, on the hour of the customer's clock, said in their words and ours. */
export type ProposedTime = { readonly dueAt: Instant; readonly theirs: string; readonly why: string };

/**
 * Proposes a concrete time for a vague one, inside business hours and in the customer's zone. The reason names both clocks where they differ.
 *
 * @practice S4 Manage expectations: "within the hour" instead of "right back"
 */
export function proposeTime(context: DraftContext, language: string): ProposedTime {
  const hours = context.hours ?? defaultHours(context.zone);
  const dueAt = roundDown(addBusinessMinutes(context.now, 240, hours), context, hours);
  const theirs = sayTime({ instant: dueAt, zone: context.zone, now: context.now, locale: language });
  const clock = sayClock(dueAt, context.zone), ours = sayClock(dueAt, hours.zone);
  return { dueAt, theirs, why: clock === ours ? "No time in it. Name one you keep" : `No time. ${clock} theirs is ${ours} here` };
}

function roundDown(instant: Instant, { zone, now }: DraftContext, hours: BusinessHours): Instant {
  const rounded = zonedToInstant(toZoned(instant, zone).round({ smallestUnit: "hour", roundingMode: "floor" }));
  return rounded > now && isOpen(rounded, hours) ? rounded : instant;
}
