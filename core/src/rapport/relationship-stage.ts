import type { ConversationStatus } from "../model/conversation.ts";
import type { OutcomeAnswer } from "../model/follow-up.ts";
import type { HeatLevel } from "../model/reading.ts";

export type RelationshipStage = "steady" | "at-risk" | "recovering" | "recovered";
/** What one conversation of the last 90 days says about a relationship. `hottest` is its hottest message in that time. */
export type StageConversation = { readonly status: ConversationStatus; readonly level: HeatLevel; readonly hottest: HeatLevel; readonly outcome: OutcomeAnswer | null };

const upsetFrom = 3;

/**
 * Where the relationship stands, first form: at risk while a conversation is upset, a promise is late, or they said that it is not sorted;
 * recovering while something is open after an upset, or nobody has asked yet whether it is sorted; recovered when they said it is; else steady.
 *
 * @practice S4 Loyal advocates: know where the relationship stands before asking anything of it
 */
export function relationshipStage(known: { readonly conversations: readonly StageConversation[]; readonly latePromises: number }): RelationshipStage {
  const open = known.conversations.filter(isOpen);
  if (known.latePromises > 0 || open.some((one) => one.level >= upsetFrom) || open.some((one) => one.outcome === "not-yet")) return "at-risk";
  const upset = known.conversations.filter((one) => one.hottest >= upsetFrom);
  if (upset.length === 0) return "steady";
  return upset.every((one) => !isOpen(one) && one.outcome === "sorted") ? "recovered" : "recovering";
}

function isOpen({ status }: StageConversation): boolean {
  return status !== "resolved" && status !== "closed";
}
