import type { CustomerPromiseId, MessageId, NoticeId } from "../model/ids.ts";
import type { Instant } from "../model/instant.ts";
import type { Delivery } from "../model/message.ts";
import type { Change, Plan } from "../model/plan.ts";
import { undeliver } from "./bounce-arrived.ts";
import type { ConversationKnown, TeamKnown } from "./conversation-known.ts";
import { keepPromise } from "../promises/change-promise.ts";
import { changePromise, isChanged, replacePromise, toStanding } from "./promise-changes.ts";
import { settleConversation } from "./settle-conversation.ts";

/** What the outbox says of one attempt. */
export type DeliveryOutcome =
  | { readonly kind: "accepted"; readonly asFile: boolean; readonly detail: string }
  | { readonly kind: "again"; readonly uncertain: boolean; readonly detail: string }
  | { readonly kind: "given-up"; readonly uncertain: boolean; readonly detail: string };

export type DeliveryToldKnown = {
  readonly known: ConversationKnown; readonly team: TeamKnown; readonly messageId: MessageId; readonly outcome: DeliveryOutcome;
  /** Promises that the acceptance of this mail keeps. */
  readonly keeps: readonly CustomerPromiseId[]; readonly noticeIds: readonly NoticeId[];
};

/**
 * The outbox tells what became of a mail. Accepted by the next server, it keeps the promises it was written for, and only then (MO-4);
 * kept as a file where no server is set, it says so. A mail that will not arrive is told to its author, and counts as not sent.
 */
export function deliveryTold({ known, team, messageId, outcome, keeps, noticeIds }: DeliveryToldKnown, now: Instant): Plan {
  const message = known.messages.find((candidate) => candidate.id === messageId);
  if (message === undefined) return { changes: [], tasks: [], because: [] };
  switch (outcome.kind) {
    case "accepted": return accepted(known, team, messageId, outcome, keeps, now);
    case "again": {
      const delivery: Delivery = { state: outcome.uncertain ? "uncertain" : "waiting", at: now, detail: outcome.detail };
      return { changes: [{ kind: "set-delivery", messageId, conversationId: known.conversation.id, delivery }], tasks: [], because: [] };
    }
    case "given-up": {
      if (outcome.uncertain) return uncertain(known, messageId, outcome.detail, noticeIds, now);
      const told = undeliver({ messageId, keeps, noticeIds }, known, message, { state: "refused", at: now, detail: outcome.detail }, now);
      const settled = settleConversation(known.conversation, told.after, team.hours, now);
      return { changes: [...told.changes, ...settled.changes], tasks: [...told.tasks, ...settled.tasks], because: settled.conversation.because };
    }
    default: return outcome satisfies never;
  }
}

function accepted(known: ConversationKnown, team: TeamKnown, messageId: MessageId, outcome: { asFile: boolean; detail: string }, keeps: readonly CustomerPromiseId[], now: Instant): Plan {
  const keptBy = outcome.asFile ? "kept-as-file" as const : "mail-accepted" as const;
  const kept = known.promises.filter((promise) => keeps.includes(promise.id) && promise.standing === "open")
    .map((promise) => changePromise(promise, keepPromise(toStanding(promise), keptBy, now), { kind: "kept", at: now, by: promise.ownerId, keptBy }, now)).filter(isChanged);
  const delivery: Delivery = { state: outcome.asFile ? "kept-as-file" : "sent", at: now, detail: outcome.detail };
  const after: ConversationKnown = {
    ...known, messages: known.messages.map((candidate) => candidate.id === messageId ? { ...candidate, delivery } : candidate),
    promises: kept.reduce((promises, one) => replacePromise(promises, one.promise), known.promises),
  };
  const settled = settleConversation(known.conversation, after, team.hours, now);
  return {
    changes: [
      { kind: "set-delivery", messageId, conversationId: known.conversation.id, delivery }, ...kept.map((one) => one.change),
      ...kept.map((one): Change => ({ kind: "read-notices", about: { promiseId: one.promise.id }, at: now })), ...settled.changes,
    ],
    tasks: [...kept.flatMap((one) => one.tasks), ...settled.tasks], because: settled.conversation.because,
  };
}

// It may have arrived: nothing is taken back and nothing is kept by it; a person looks.
function uncertain(known: ConversationKnown, messageId: MessageId, detail: string, noticeIds: readonly NoticeId[], now: Instant): Plan {
  const message = known.messages.find((candidate) => candidate.id === messageId);
  const [id] = noticeIds;
  return {
    changes: [
      { kind: "set-delivery", messageId, conversationId: known.conversation.id, delivery: { state: "uncertain", at: now, detail } },
      ...(id === undefined ? [] : [{ kind: "add-notice", notice: { id, kind: "delivery-uncertain", agentId: message?.authorId ?? known.conversation.assigneeId, conversationId: known.conversation.id, promiseId: null, followUpId: null, at: now, prepared: null, readAt: null } } satisfies Change]),
    ],
    tasks: [], because: [],
  };
}
