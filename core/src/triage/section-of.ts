import type { ConversationStatus, Lane, Section } from "../model/conversation.ts";
import type { Instant } from "../model/instant.ts";
import { compareInstants } from "../time/instant.ts";

/**
 * The one queue section a conversation is shown in, or null where nothing is expected of anyone. A move of ours comes before
 * a promise that is due today, and that before waiting.
 */
export function sectionOf(known: { lane: Lane; status: ConversationStatus; nextPromiseDueAt: Instant | null; endOfToday: Instant }): Section | null {
  if (known.lane === "ours") return "needs-you-now";
  if (known.nextPromiseDueAt !== null && compareInstants(known.nextPromiseDueAt, known.endOfToday) <= 0) return "promises-due";
  if (known.lane === "theirs") return "waiting";
  return known.lane === "background" && known.status !== "closed" ? "background" : null;
}
