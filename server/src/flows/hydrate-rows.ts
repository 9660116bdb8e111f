import type { ConversationRow } from "@rapport/contract/conversation-view.ts";
import type { ConversationId } from "@rapport/core/model/ids.ts";
import type { Instant } from "@rapport/core/model/instant.ts";
import { loadAgentNames } from "../store/agent-names.ts";
import { loadConversations } from "../store/conversation.ts";
import { loadCustomers } from "../store/customer.ts";
import type { Tx } from "../store/database.ts";
import { loadFollowUpTimes } from "../store/pending-follow-up.ts";
import { presentRow } from "./present/present-row.ts";

/** Everything that rows of these conversations show, in one step, whatever their number; then the rows, in the order of the ids. */
export async function hydrateRows(tx: Tx, ids: readonly ConversationId[], endOfToday: Instant): Promise<ConversationRow[]> {
  const conversations = await loadConversations(tx, ids);
  const found = ids.flatMap((id) => conversations.get(id) ?? []);
  const known = {
    customers: await loadCustomers(tx, found.map((conversation) => conversation.customerId)), agents: await loadAgentNames(tx), followUpAt: await loadFollowUpTimes(tx, ids), endOfToday,
  };
  return found.map((conversation) => presentRow(conversation, known));
}
