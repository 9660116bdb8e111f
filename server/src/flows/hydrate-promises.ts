import type { PromiseView } from "@rapport/contract/promise-view.ts";
import type { CustomerPromise } from "@rapport/core/model/customer-promise.ts";
import type { Instant } from "@rapport/core/model/instant.ts";
import { loadAgentNames } from "../store/agent-names.ts";
import { loadConversations } from "../store/conversation.ts";
import { loadCustomers } from "../store/customer.ts";
import type { Tx } from "../store/database.ts";
import { loadOwnWords } from "../store/own-words.ts";
import { presentPromise } from "./present/present-promise.ts";

/** Promises with the people, the conversations and the very words they belong to. */
export async function hydratePromises(tx: Tx, promises: readonly CustomerPromise[], now: Instant): Promise<PromiseView[]> {
  if (promises.length === 0) return [];
  const conversations = await loadConversations(tx, promises.map((promise) => promise.conversationId));
  const known = {
    customers: await loadCustomers(tx, promises.map((promise) => promise.customerId)), agents: await loadAgentNames(tx),
    needs: new Map([...conversations].map(([id, conversation]) => [id, conversation.need])), sources: await loadOwnWords(tx, promises.flatMap((promise) => promise.sourceMessageId ?? [])), now,
  };
  return promises.map((promise) => presentPromise(promise, known));
}
