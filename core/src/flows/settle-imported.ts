import type { BusinessHours } from "../model/business-hours.ts";
import type { Conversation } from "../model/conversation.ts";
import type { Instant } from "../model/instant.ts";
import { addDuration, compareInstants } from "../time/instant.ts";
import type { ConversationKnown } from "./conversation-known.ts";
import { settleConversation } from "./settle-conversation.ts";
import type { Settled } from "./settle-conversation.ts";

// What came longer ago than this was dealt with somewhere else, or never will be.
const RECENT = "-P7D";

/** Files an imported conversation: still open where its last word is a recent one of the customer, otherwise resolved. Nothing is woken for times that have passed (MO-9). */
export function settleImported(before: Conversation | null, after: ConversationKnown, hours: BusinessHours, now: Instant): Settled {
  const last = after.messages.findLast((message) => !message.automatic) ?? after.messages.at(-1);
  const recent = last !== undefined && compareInstants(last.at, addDuration(now, RECENT)) > 0;
  const status = !recent || last.automatic ? "resolved" : last.direction === "in" ? "open" : "waiting";
  const opened = after.messages.reduce((first, message) => compareInstants(message.at, first) < 0 ? message.at : first, after.conversation.openedAt);
  const settled = settleConversation(before, { ...after, conversation: { ...after.conversation, status, openedAt: opened } }, hours, now);
  return { ...settled, tasks: settled.tasks.filter((task) => task.kind === "wake" && (task.at === null || compareInstants(task.at, now) > 0)) };
}
