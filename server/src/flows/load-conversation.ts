import type { ConversationKnown } from "@rapport/core/flows/conversation-known.ts";
import type { ConversationId } from "@rapport/core/model/ids.ts";
import { loadConversation } from "../store/conversation.ts";
import { loadPromisesOf } from "../store/customer-promise.ts";
import { loadCustomer } from "../store/customer.ts";
import type { Tx } from "../store/database.ts";
import { loadFollowUpsOf, loadOutcomesOf } from "../store/follow-up.ts";
import { loadMessages } from "../store/message.ts";

/** Everything a rule may want to know of one conversation. Redirects are followed; locked, it stays as it is until the walk has ended. */
export async function loadConversationKnown(tx: Tx, id: ConversationId, options: { readonly lock?: boolean } = {}): Promise<ConversationKnown | null> {
  const conversation = await loadConversation(tx, id, options);
  if (!conversation) return null;
  const customer = await loadCustomer(tx, conversation.customerId);
  if (!customer) throw new Error(`The conversation ${conversation.id} has no customer`);
  return {
    conversation, customer, messages: await loadMessages(tx, conversation.id), promises: await loadPromisesOf(tx, conversation.id),
    followUps: await loadFollowUpsOf(tx, conversation.id), outcomes: await loadOutcomesOf(tx, conversation.id),
  };
}
