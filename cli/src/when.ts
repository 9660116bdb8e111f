import { WhenLine } from "@rapport/core/model/command-lines.ts";
import { readWhen } from "@rapport/core/time/find-times.ts";
import { knownHours } from "@rapport/core/time/business-hours.ts";
import { toInstant } from "@rapport/core/time/instant.ts";
import { toZone } from "@rapport/core/time/zone.ts";
import { answerLines } from "./answer-lines.ts";

/** `rapport when --jsonl`: the times a text names, as they stand in the zone that was given. */
export function runWhen(): Promise<number> {
  return answerLines(WhenLine, ({ text, now, zone, hours }) => readWhen(text, { now: toInstant(now), zone: toZone(zone), hours: hours && knownHours(hours) }));
}
