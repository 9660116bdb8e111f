import { readBounce } from "../intake/bounce.ts";
import type { CustomerPromise } from "../model/customer-promise.ts";
import type { ConversationId, MessageId, NoticeId } from "../model/ids.ts";
import type { Instant } from "../model/instant.ts";
import type { Delivery, Message } from "../model/message.ts";
import type { Change, Task } from "../model/plan.ts";
import type { ArrivedMail } from "./arrived-mail.ts";
import type { ConversationKnown } from "./conversation-known.ts";
import { reopenPromise, replacePromise } from "./promise-changes.ts";

/** Our own mail that a bounce speaks of, proven by its token or its signed Message-ID; without that proof a bounce is only a mail (LP-4). */
export type BounceKnown = {
  readonly conversationId: ConversationId; readonly messageId: MessageId;
  /** Promises that the acceptance of that mail had kept or would keep. */
  readonly keeps: readonly CustomerPromise["id"][];
  readonly noticeIds: readonly NoticeId[];
};

/** A mail of ours did not arrive after all: it counts as not sent, the promises it kept are open again, and its author hears of it (MO-4). */
export function handleBounce(bounce: BounceKnown, known: ConversationKnown, arrived: ArrivedMail, now: Instant): { after: ConversationKnown; changes: readonly Change[]; tasks: readonly Task[] } | null {
  const report = readBounce(arrived.mail);
  const final = report?.recipients.filter((recipient) => recipient.permanent) ?? [];
  const message = known.messages.find((candidate) => candidate.id === bounce.messageId);
  if (message === undefined || final.length === 0 || message.delivery?.state === "bounced") return null;
  const detail = final.map((recipient) => recipient.says || recipient.reason).join("; ").slice(0, 500);
  return undeliver(bounce, known, message, { state: "bounced", at: now, detail }, now);
}

/** What follows from a mail that will not arrive, whoever says so: the next server at once, or a bounce later. */
export function undeliver(about: Omit<BounceKnown, "conversationId">, known: ConversationKnown, message: Message, delivery: Delivery, now: Instant): { after: ConversationKnown; changes: readonly Change[]; tasks: readonly Task[] } {
  const reopened = known.promises.filter((promise) => about.keeps.includes(promise.id)).map((promise) => reopenPromise(promise, now)).filter((one) => one !== null);
  const [first, ...more] = about.noticeIds;
  const agentId = message.authorId ?? known.conversation.assigneeId;
  const notice = (id: NoticeId, promise: CustomerPromise | null): Change => ({
    kind: "add-notice",
    notice: { id, kind: promise === null ? "not-delivered" : "promise-reopened", agentId: promise?.ownerId ?? agentId, conversationId: known.conversation.id, promiseId: promise?.id ?? null, followUpId: null, at: now, prepared: null, readAt: null },
  });
  const open = known.conversation.status === "closed" ? known.conversation : { ...known.conversation, status: "open" as const, snoozedUntil: null };
  return {
    after: {
      ...known, conversation: open, messages: known.messages.map((candidate) => candidate.id === message.id ? { ...candidate, delivery } : candidate),
      promises: reopened.reduce((promises, one) => replacePromise(promises, one.promise), known.promises),
    },
    changes: [
      { kind: "set-delivery", messageId: message.id, conversationId: known.conversation.id, delivery },
      ...reopened.map((one) => one.change),
      ...(first === undefined ? [] : [notice(first, null)]),
      ...reopened.flatMap((one, index) => more[index] === undefined ? [] : [notice(more[index], one.promise)]),
    ],
    tasks: reopened.flatMap((one) => one.tasks),
  };
}
