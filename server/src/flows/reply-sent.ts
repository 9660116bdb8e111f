import { mailboxFor } from "@rapport/core/flows/compose-outgoing.ts";
import { replySent, type Reply } from "@rapport/core/flows/reply-sent.ts";
import type { AttachmentId, ConversationId, CustomerPromiseId, FollowUpId, MessageId } from "@rapport/core/model/ids.ts";
import type { Instant } from "@rapport/core/model/instant.ts";
import type { Refusal } from "@rapport/core/model/plan.ts";
import { makeId } from "../make-id.ts";
import { loadUploads } from "../store/attachment.ts";
import { isRefusal } from "../walk.ts";
import { actOnConversation, type Acting } from "./act-on-conversation.ts";
import type { FlowTools } from "./flow-tools.ts";

export type WantedReply = {
  readonly text: string; readonly sendAt?: Instant | null | undefined; readonly promises: readonly { readonly text: string; readonly dueAt: Instant }[];
  readonly keeps?: readonly string[] | undefined; readonly attachmentIds?: readonly string[] | undefined; readonly cc?: readonly string[] | undefined;
  readonly seen?: string | undefined; readonly resolve?: boolean | undefined;
};

/** Sends an agent's reply: the mail waits out its undo time. Answers the id of the message. */
export async function sendReply(tools: FlowTools, who: Acting, id: ConversationId, wanted: WantedReply): Promise<MessageId | Refusal | null> {
  const message = makeId<MessageId>();
  const promises = wanted.promises.map(() => makeId<CustomerPromiseId>());
  const followUp = makeId<FollowUpId>();
  const decided = await actOnConversation(tools, who, id, async (tx) => ({ attachments: await loadUploads(tx, (wanted.attachmentIds ?? []) as AttachmentId[], who.agentId) }), ({ known, team, agent, attachments }, now) => {
    const reply: Reply = {
      text: wanted.text, sendAt: wanted.sendAt ?? null, promises: wanted.promises, keeps: (wanted.keeps ?? []) as CustomerPromiseId[], attachments, cc: wanted.cc ?? [],
      seen: wanted.seen ?? null, resolve: wanted.resolve ?? false,
    };
    return replySent({ known, team, agent, reply, ids: { message, messageIdHeader: tools.identity.messageIdFor(known.conversation.id, message, mailboxFor(known.conversation, team)?.address), promises, followUp } }, now);
  });
  return decided === null || isRefusal(decided) ? decided : message;
}
