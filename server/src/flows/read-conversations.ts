import type { ConversationList } from "@rapport/contract/conversation-view.ts";
import type { Section } from "@rapport/core/model/conversation.ts";
import type { ConversationId, CustomerId } from "@rapport/core/model/ids.ts";
import type { Instant } from "@rapport/core/model/instant.ts";
import { loadConversations } from "../store/conversation.ts";
import type { Tx } from "../store/database.ts";
import { listQueue, searchQueue, type QueueKey } from "../store/queue.ts";
import type { FlowTools } from "./flow-tools.ts";
import { hydrateRows } from "./hydrate-rows.ts";
import { toPage, type PageKey } from "./page-cursor.ts";
import { readAs, type Reader } from "./reader.ts";

export type ConversationsAsked = {
  readonly section?: Section | undefined; readonly q?: string | undefined; readonly customerId?: CustomerId | undefined; readonly limit: number; readonly after?: PageKey | null | undefined;
};

/**
 * One section in its order, or all conversations with the newest first. With words to search for, matches come newest first, and a page
 * may hold fewer rows than it could where a section or a customer is asked for too; `next` still leads on.
 */
export function readConversations(tools: Pick<FlowTools, "db" | "now">, reader: Reader, asked: ConversationsAsked): Promise<ConversationList> {
  return readAs(tools, reader, async (tx, { endOfToday }) => {
    const limit = Math.min(asked.limit, 100);
    const keys = await findKeys(tx, { ...asked, limit: limit + 1 }, endOfToday);
    const { items, next } = toPage(keys, limit, (row) => ({ key: row.at, id: row.id }));
    const rows = await hydrateRows(tx, items.map((row) => row.id), endOfToday);
    const { q, section, customerId } = asked;
    return { items: q ? rows.filter((row) => (section === undefined || row.section === section) && (customerId === undefined || row.customer.id === customerId)) : rows, next };
  });
}

async function findKeys(tx: Tx, asked: ConversationsAsked, endOfToday: Instant): Promise<readonly QueueKey[]> {
  const after = asked.after ? { at: asked.after.key as Instant, id: asked.after.id as ConversationId } : null;
  if (!asked.q) return listQueue(tx, { ...asked, after, endOfToday });
  const ids = await searchQueue(tx, asked.q, after, asked.limit);
  const found = await loadConversations(tx, ids);
  return ids.flatMap((id) => found.get(id) ?? []).map((conversation) => ({ at: conversation.updatedAt, id: conversation.id }));
}
