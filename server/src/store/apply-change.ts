import type { AgentId, ConversationId, CustomerPromiseId } from "@rapport/core/model/ids.ts";
import type { Instant } from "@rapport/core/model/instant.ts";
import type { Change } from "@rapport/core/model/plan.ts";
import { addConversation, joinConversations, updateConversation } from "./conversation.ts";
import { addPromise, updatePromise } from "./customer-promise.ts";
import { addCustomer, updateCustomer } from "./customer.ts";
import type { Tx } from "./database.ts";
import { forgetDraft } from "./draft.ts";
import { addFollowUp, addOutcome, updateFollowUp } from "./follow-up.ts";
import type { Happened } from "./happening.ts";
import { saveCorrection } from "./lesson.ts";
import { addMessage, setDelivery } from "./message.ts";
import { addNote } from "./note.ts";
import { addNotice, readNotices } from "./notice.ts";

export type ApplyContext = { readonly now: Instant; /** Bytes of attached files by SHA-256. */ readonly contents: ReadonlyMap<string, Uint8Array> };

/** Writes one change of a plan, and says what browsers should hear of it. A new kind of change does not compile until it is written here. */
export async function applyChange(tx: Tx, change: Change, context: ApplyContext): Promise<Happened | null> {
  switch (change.kind) {
    case "add-customer":
      await addCustomer(tx, change.customer, context.now);
      return null;
    case "update-customer":
      await updateCustomer(tx, change.id, change.set);
      return happened("desk", {});
    case "add-conversation":
      await addConversation(tx, change.conversation);
      return happened("conversation", { conversationId: change.conversation.id });
    case "update-conversation":
      await updateConversation(tx, change.id, change.version, change.set);
      return happened("conversation", { conversationId: change.id });
    case "join-conversations":
      await joinConversations(tx, change.from, change.into, context.now);
      return happened("conversation", { conversationId: change.from });
    case "add-message":
      await addMessage(tx, change.message, change.header, change.attachments, context.contents);
      return happened("conversation", { conversationId: change.message.conversationId });
    case "set-delivery":
      await setDelivery(tx, change.messageId, change.delivery);
      return happened("delivery", { conversationId: change.conversationId });
    case "correct-reading":
      await saveCorrection(tx, change.messageId, { reading: change.reading, asRead: change.asRead, correction: change.correction, by: change.by, at: context.now });
      return happened("conversation", { conversationId: change.conversationId });
    case "add-note":
      await addNote(tx, change.note);
      return happened("conversation", { conversationId: change.note.conversationId });
    case "add-promise":
      await addPromise(tx, change.promise);
      return happened("promise", { conversationId: change.promise.conversationId, promiseId: change.promise.id });
    case "update-promise":
      await updatePromise(tx, change.id, change.version, change.set, change.happening);
      return happened("promise", { promiseId: change.id });
    case "add-follow-up":
      await addFollowUp(tx, change.followUp);
      return happened("conversation", { conversationId: change.followUp.conversationId });
    case "update-follow-up":
      await updateFollowUp(tx, change.id, change.set);
      return happened("desk", {});
    case "add-outcome":
      await addOutcome(tx, change.outcome);
      return happened("conversation", { conversationId: change.outcome.conversationId });
    case "add-notice":
      await addNotice(tx, change.notice);
      return happened("notice", { conversationId: change.notice.conversationId, promiseId: change.notice.promiseId, agentId: change.notice.agentId });
    case "read-notices":
      await readNotices(tx, change.about, change.at);
      return happened("notice", { promiseId: change.about.promiseId ?? null });
    case "forget-draft":
      await forgetDraft(tx, change.agentId, change.conversationId);
      return null;
    default:
      change satisfies never;
      throw new Error("A change of an unknown kind");
  }
}

function happened(kind: Happened["kind"], about: { conversationId?: ConversationId | null; promiseId?: CustomerPromiseId | null; agentId?: AgentId | null }): Happened {
  return { kind, conversationId: about.conversationId ?? null, promiseId: about.promiseId ?? null, agentId: about.agentId ?? null };
}
