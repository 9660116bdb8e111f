import { sql } from "kysely";
import type { ConversationId, FollowUpId } from "@rapport/core/model/ids.ts";
import type { Tx } from "../store/database.ts";
import { hashSecretToken, makeSecretToken } from "./secret-token.ts";

const linkDays = 60;

/**
 * A new link to the customer's own page, in the transaction's workspace: a random token of which only the hash is kept, good for sixty days
 * of real time. Answers the path, "/c/…"; add `?answer=sorted` to show an answer as chosen.
 */
export async function createCustomerLink(tx: Tx, conversationId: ConversationId, followUpId: FollowUpId | null = null): Promise<string> {
  const token = makeSecretToken();
  await tx.insertInto("customer_link").values({
    token_hash: hashSecretToken(token), conversation_id: conversationId, follow_up_id: followUpId, created_at: sql`clock_timestamp()`, expires_at: sql`clock_timestamp() + make_interval(days => ${linkDays})`,
  }).execute();
  return `/c/${token}`;
}

/** Every link of the conversation stops working. */
export async function withdrawCustomerLinks(tx: Tx, conversationId: ConversationId): Promise<void> {
  await tx.updateTable("customer_link").set({ withdrawn_at: sql`clock_timestamp()` }).where("conversation_id", "=", conversationId).where("withdrawn_at", "is", null).execute();
}
