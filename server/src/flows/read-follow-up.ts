import type { FollowUpDetail } from "@rapport/contract/conversation-view.ts";
import type { FollowUpId } from "@rapport/core/model/ids.ts";
import { composeFollowUp } from "@rapport/core/reply/compose-follow-up.ts";
import { loadConversation } from "../store/conversation.ts";
import { loadCustomer } from "../store/customer.ts";
import { loadFollowUp } from "../store/follow-up.ts";
import { loadOwnWords } from "../store/own-words.ts";
import type { FlowTools } from "./flow-tools.ts";
import { nameToGreet, toCustomerRef } from "./present/customer-ref.ts";
import { readAs, type Reader } from "./reader.ts";

/** One follow-up with its question: as it was sent, or prepared for the reader to send. The link to the customer's page is added when it is sent. */
export function readFollowUp(tools: Pick<FlowTools, "db" | "now">, reader: Reader, id: FollowUpId): Promise<FollowUpDetail | null> {
  return readAs(tools, reader, async (tx, { agent }) => {
    const followUp = await loadFollowUp(tx, id);
    const conversation = followUp && await loadConversation(tx, followUp.conversationId);
    const customer = conversation && await loadCustomer(tx, conversation.customerId);
    if (!followUp || !conversation || !customer) return null;
    const sent = followUp.messageId === null ? undefined : (await loadOwnWords(tx, [followUp.messageId])).get(followUp.messageId);
    const prepared = () => composeFollowUp({ customerName: nameToGreet(customer), language: customer.language, agentName: agent.name, solution: followUp.solution, pageUrl: null });
    return { ...followUp, text: sent ?? prepared(), customer: toCustomerRef(customer), need: conversation.need };
  });
}
