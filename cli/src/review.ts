import { reviewOutgoing } from "@rapport/core/flows/draft-changed.ts";
import { ReviewLine } from "@rapport/core/model/command-lines.ts";
import { knownHours } from "@rapport/core/time/business-hours.ts";
import { toInstant } from "@rapport/core/time/instant.ts";
import { toZone } from "@rapport/core/time/zone.ts";
import { loadKnowledge } from "../../models/load-knowledge.ts";
import { answerLines } from "./answer-lines.ts";

/** `rapport review --jsonl`: what an attentive colleague would say about each draft, all findings with their weight. */
export function runReview(): Promise<number> {
  const knowledge = loadKnowledge();
  return answerLines(ReviewLine, ({ draft, to, facts, earlier, first, now, zone, hours }) => reviewOutgoing(draft, {
    to, facts, earlier, first, now: toInstant(now), zone: toZone(zone), hours: hours && knownHours(hours),
  }, knowledge));
}
