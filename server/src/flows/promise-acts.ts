import { mailboxFor } from "@rapport/core/flows/compose-outgoing.ts";
import { promiseKept, promiseMade, promiseRenegotiated, promiseWithdrawn, type PromiseActKnown } from "@rapport/core/flows/promise-moved.ts";
import type { ConversationId, CustomerPromiseId, MessageId } from "@rapport/core/model/ids.ts";
import type { Instant } from "@rapport/core/model/instant.ts";
import type { Plan, Refusal } from "@rapport/core/model/plan.ts";
import { makeId } from "../make-id.ts";
import { loadPromise } from "../store/customer-promise.ts";
import { inWorkspace } from "../store/database.ts";
import { isRefusal } from "../walk.ts";
import { actOnConversation, noMore, type Acting } from "./act-on-conversation.ts";
import type { FlowTools } from "./flow-tools.ts";

/** A promise made on the telephone, or anywhere else outside of a mail. */
export async function makePromise(tools: FlowTools, who: Acting, id: ConversationId, wanted: { readonly text: string; readonly dueAt: Instant }): Promise<CustomerPromiseId | Refusal | null> {
  const promiseId = makeId<CustomerPromiseId>();
  const decided = await actOnConversation(tools, who, id, noMore, ({ known, team, agent }, now) => promiseMade({ known, team, agent, promiseId, ...wanted }, now));
  return decided === null || isRefusal(decided) ? decided : promiseId;
}

/** A new time. With `text` the customer gets it as a mail; without, the agent has told them another way. */
export function renegotiatePromise(tools: FlowTools, who: Acting, id: CustomerPromiseId, wanted: { readonly dueAt: Instant; readonly text?: string | undefined }): Promise<true | Refusal | null> {
  return actOnPromise(tools, who, id, wanted.text, (act, now) => promiseRenegotiated({ ...act, dueAt: wanted.dueAt }, now));
}

/** Kept: with `text` once the next server has accepted the mail, without by the agent's word. */
export function keepPromise(tools: FlowTools, who: Acting, id: CustomerPromiseId, text: string | undefined): Promise<true | Refusal | null> {
  return actOnPromise(tools, who, id, text, promiseKept);
}

export function withdrawPromise(tools: FlowTools, who: Acting, id: CustomerPromiseId, wanted: { readonly reason?: string | undefined; readonly text?: string | undefined }): Promise<true | Refusal | null> {
  return actOnPromise(tools, who, id, wanted.text, (act, now) => promiseWithdrawn({ ...act, reason: wanted.reason ?? null }, now));
}

async function actOnPromise(tools: FlowTools, who: Acting, id: CustomerPromiseId, text: string | undefined, decide: (act: PromiseActKnown, now: Instant) => Plan | Refusal): Promise<true | Refusal | null> {
  const promise = await inWorkspace(tools.db, who, (tx) => loadPromise(tx, id));
  if (!promise) return null;
  const messageId = makeId<MessageId>();
  const decided = await actOnConversation(tools, who, promise.conversationId, noMore, ({ known, team, agent }, now) => {
    const letter = text === undefined ? null : { messageId, messageIdHeader: tools.identity.messageIdFor(known.conversation.id, messageId, mailboxFor(known.conversation, team)?.address), text };
    return decide({ known, team, agent, promiseId: id, letter }, now);
  });
  return decided === null || isRefusal(decided) ? decided : true;
}
