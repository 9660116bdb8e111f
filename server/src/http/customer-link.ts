import { sql } from "kysely";
import type { ConversationId, FollowUpId } from "@rapport/core/model/ids.ts";
import { inWorkspace, type Database, type Scope } from "../store/database.ts";
import { findCustomerLink } from "../store/lookups.ts";
import { AppError } from "./app-error.ts";
import type { Authorized } from "./policies.ts";
import type { LinkHolder } from "./ports.ts";
import { hashSecretToken, makeSecretToken } from "./sign-in/secret-token.ts";

const linkDays = 60;

/** A new link to the customer's own page: a random token whose hash is kept, good for sixty days. Answers the path, `/c/…`. */
export function createCustomerLink(db: Database, scope: Scope, conversationId: ConversationId, followUpId: FollowUpId | null = null): Promise<string> {
  return inWorkspace(db, scope, async (tx) => {
    if (!await tx.selectFrom("conversation").select("id").where("id", "=", conversationId).executeTakeFirst()) throw new AppError("not-found");
    const token = makeSecretToken();
    await tx.insertInto("customer_link").values({
      token_hash: hashSecretToken(token), conversation_id: conversationId, follow_up_id: followUpId, created_at: sql`clock_timestamp()`, expires_at: sql`clock_timestamp() + make_interval(days => ${linkDays})`,
    }).execute();
    return `/c/${token}`;
  });
}

/** Every link of the conversation stops working. */
export function withdrawCustomerLinks(db: Database, who: Authorized<"customer-page.manage">, conversationId: ConversationId): Promise<void> {
  return inWorkspace(db, who, async (tx) => {
    if (!await tx.selectFrom("conversation").select("id").where("id", "=", conversationId).executeTakeFirst()) throw new AppError("not-found");
    await tx.updateTable("customer_link").set({ withdrawn_at: sql`clock_timestamp()` }).where("conversation_id", "=", conversationId).where("withdrawn_at", "is", null).execute();
  });
}

/** Who holds a living link; "ended" where it was withdrawn or is too old, null where it never was. Links age in real time. */
export async function readCustomerLink(db: Database, token: string): Promise<LinkHolder | "ended" | null> {
  const link = await findCustomerLink(db, hashSecretToken(token));
  if (!link) return null;
  if (link.withdrawnAt !== null || Temporal.Instant.compare(link.expiresAt, Temporal.Now.instant()) <= 0) return "ended";
  return { workspaceId: link.workspaceId, conversationId: link.conversationId, followUpId: link.followUpId, expiresAt: link.expiresAt } as LinkHolder;
}
