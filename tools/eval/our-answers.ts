import { reviewOutgoing } from "@rapport/core/flows/draft-changed.ts";
import type { Knowledge } from "@rapport/core/language/knowledge.ts";
import type { DraftContext, DraftReview } from "@rapport/core/model/finding.ts";
import type { NeedKind, Reading, ReadingInput, SignalName } from "@rapport/core/model/reading.ts";
import { readMessage } from "@rapport/core/reading/read-message.ts";
import { toInstant } from "@rapport/core/time/instant.ts";
import { toZone } from "@rapport/core/time/zone.ts";

/** What the product answers, as it ships: one reader with everything loaded. */
export type OurAnswers = {
  readonly read: (text: string) => Reading;
  /** One turn of a dialogue, with what was said before it. */
  readonly readTurn: (input: ReadingInput) => Reading;
  readonly heat: (text: string) => number;
  readonly signal: (name: SignalName, text: string) => number;
  readonly need: (kind: NeedKind, text: string) => number;
  readonly reviewIn: (draft: string, context: DraftContext) => DraftReview;
  readonly review: (draft: string, message?: string) => DraftReview;
};

export function createOurAnswers(knowledge: Knowledge): OurAnswers {
  const known = new Map<string, Reading>();
  const read = (text: string): Reading => {
    const before = known.get(text);
    if (before) return before;
    const reading = readMessage({ text }, knowledge);
    known.set(text, reading);
    return reading;
  };
  return {
    read,
    readTurn: (input) => readMessage(input, knowledge),
    heat: (text) => read(text).heat.score,
    signal: (name, text) => read(text).signals[name],
    need: (kind, text) => read(text).needs.find((need) => need.kind === kind)?.p ?? 0,
    reviewIn: (draft, context) => reviewOutgoing(draft, context, knowledge),
    review: (draft, message) => reviewOutgoing(draft, { ...(message === undefined ? {} : { to: { message } }), now, zone }, knowledge),
  };
}

const now = toInstant("2025-11-20T11:58:00Z");
const zone = toZone("Europe/London");
