import { mailboxFor } from "@rapport/core/flows/compose-outgoing.ts";
import { followUpCancelled, followUpMoved, followUpSent, type FollowUpActKnown } from "@rapport/core/flows/follow-up-acts.ts";
import { withCustomerPage } from "@rapport/core/reply/compose-follow-up.ts";
import type { FollowUpId, MessageId, NoteId } from "@rapport/core/model/ids.ts";
import type { Instant } from "@rapport/core/model/instant.ts";
import type { Plan, Refusal } from "@rapport/core/model/plan.ts";
import { makeId } from "../make-id.ts";
import { createCustomerLink } from "../secrets/customer-link.ts";
import { inWorkspace, type Tx } from "../store/database.ts";
import { loadFollowUp } from "../store/follow-up.ts";
import { isRefusal } from "../walk.ts";
import { actOnConversation, noMore, type Acted, type Acting } from "./act-on-conversation.ts";
import type { FlowTools } from "./flow-tools.ts";

/** Where customers reach their pages: the address of the desk as they see it. */
export type CustomerPages = { readonly address: () => string };

/** Sends the question in the agent's words, with the link where one tap answers it. */
export function sendFollowUp(tools: FlowTools, pages: CustomerPages, who: Acting, id: FollowUpId, text: string): Promise<true | Refusal | null> {
  const messageId = makeId<MessageId>();
  return actOnFollowUp(tools, who, id, async (tx, { known }) => ({ page: await createCustomerLink(tx, known.conversation.id, id) }), ({ page, ...acted }, now) => {
    const language = acted.known.customer.language;
    return followUpSent(acted, { messageId, messageIdHeader: tools.identity.messageIdFor(acted.known.conversation.id, messageId, mailboxFor(acted.known.conversation, acted.team)?.address), text: withCustomerPage(text, language, `${pages.address()}${page}`) }, now);
  });
}

export function moveFollowUp(tools: FlowTools, who: Acting, id: FollowUpId, dueAt: Instant): Promise<true | Refusal | null> {
  return actOnFollowUp(tools, who, id, noMore, (acted, now) => followUpMoved(acted, dueAt, now));
}

export function cancelFollowUp(tools: FlowTools, who: Acting, id: FollowUpId, reason: string): Promise<true | Refusal | null> {
  const note = makeId<NoteId>();
  return actOnFollowUp(tools, who, id, noMore, (acted, now) => followUpCancelled(acted, reason, { note }, now));
}

async function actOnFollowUp<More extends object>(
  tools: FlowTools, who: Acting, id: FollowUpId, more: (tx: Tx, acted: Acted) => Promise<More>, decide: (acted: FollowUpActKnown & More, now: Instant) => Plan | Refusal,
): Promise<true | Refusal | null> {
  const followUp = await inWorkspace(tools.db, who, (tx) => loadFollowUp(tx, id));
  if (!followUp) return null;
  const decided = await actOnConversation(tools, who, followUp.conversationId, more, (acted, now) => decide({ ...acted, followUpId: id }, now));
  return decided === null || isRefusal(decided) ? decided : true;
}
