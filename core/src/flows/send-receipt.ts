import type { Conversation } from "../model/conversation.ts";
import type { MessageId } from "../model/ids.ts";
import type { Instant } from "../model/instant.ts";
import type { Change, Task } from "../model/plan.ts";
import { composeReceipt } from "../reply/compose-receipt.ts";
import { letterWordsOf } from "../reply/letter-words.ts";
import { sayTime } from "../time/say-time.ts";
import { composeOutgoing } from "./compose-outgoing.ts";
import type { ConversationKnown, TeamKnown } from "./conversation-known.ts";

/** What a receipt needs besides the conversation: its ids, whether this address had one within the last day (LP-5), and how long it waits until its sender is judged. */
export type ReceiptKnown = { readonly messageId: MessageId; readonly messageIdHeader: string; readonly hadOne: boolean; readonly holdSeconds?: number };

const hotFrom = 40;

/**
 * The automatic word that a first message arrived and by when a person answers it. Never while the customer is hot, never inside a burst or a
 * running conversation, at most one a day to one address, and never to a machine (DECISIONS 13, LP-1). What it tells becomes the
 * date that the conversation was told.
 *
 * @practice S3 Eliminate the noise: an honest date for what waits
 */
export function sendReceipt(known: ConversationKnown, settled: Conversation, team: TeamKnown, receipt: ReceiptKnown, now: Instant): { readonly changes: readonly Change[]; readonly tasks: readonly Task[]; readonly toldAnswerBy: Instant } | null {
  const [first, ...more] = known.messages;
  if (!team.receipts || receipt.hadOne || first === undefined || more.length > 0) return null;
  if (settled.heat.score >= hotFrom || settled.replyBy === null || settled.lane === "none" || settled.lane === "theirs") return null;
  const { customer } = known;
  const zone = customer.zone ?? team.zone;
  const time = sayTime({ instant: settled.replyBy, zone, now, locale: customer.language ?? "en" });
  // Whose clock it is goes without saying only where we know theirs.
  const answerBy = customer.zone === null ? `${time} (${zone.split("/").at(-1)!.replaceAll("_", " ")})` : time;
  const nameless = { ...known, customer: { ...customer, name: "" }, conversation: { ...known.conversation, subject: letterWordsOf(customer.language).receiptSubject(team.name) } };
  const outgoing = composeOutgoing(nameless, team, {
    messageId: receipt.messageId, messageIdHeader: receipt.messageIdHeader, text: composeReceipt({ language: customer.language, company: team.name, answerBy }), author: null, automatic: "auto-replied", holdSeconds: receipt.holdSeconds,
  }, now);
  return outgoing === null ? null : { changes: [outgoing.change], tasks: [outgoing.task], toldAnswerBy: settled.replyBy };
}
