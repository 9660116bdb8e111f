import type { ConversationId } from "@rapport/core/model/ids.ts";
import { createCustomerLink, withdrawCustomerLinks } from "../secrets/customer-link.ts";
import { hashSecretToken } from "../secrets/secret-token.ts";
import { loadConversation } from "../store/conversation.ts";
import { inWorkspace, type Database } from "../store/database.ts";
import { loadFollowUpsOf } from "../store/follow-up.ts";
import { findCustomerLink } from "../store/lookups.ts";
import { AppError } from "./app-error.ts";
import type { Authorized } from "./policies.ts";
import type { LinkHolder } from "./ports.ts";

/** A new link for an agent to hand on; an answer through it belongs to the newest follow-up, where there is one. */
export function makeCustomerPage(db: Database, who: Authorized<"customer-page.manage">, id: ConversationId): Promise<string> {
  return inWorkspace(db, who, async (tx) => {
    const conversation = await loadConversation(tx, id);
    if (!conversation) throw new AppError("not-found");
    const followUp = (await loadFollowUpsOf(tx, conversation.id)).findLast(({ state }) => state !== "cancelled");
    return createCustomerLink(tx, conversation.id, followUp?.id ?? null);
  });
}

export function withdrawCustomerPage(db: Database, who: Authorized<"customer-page.manage">, id: ConversationId): Promise<void> {
  return inWorkspace(db, who, async (tx) => {
    const conversation = await loadConversation(tx, id);
    if (!conversation) throw new AppError("not-found");
    await withdrawCustomerLinks(tx, conversation.id);
  });
}

/** Who holds a living link; "ended" where it was withdrawn or is too old, null where it never was. Links age in real time. */
export async function readCustomerLink(db: Database, token: string): Promise<LinkHolder | "ended" | null> {
  const link = await findCustomerLink(db, hashSecretToken(token));
  if (!link) return null;
  if (link.withdrawnAt !== null || Temporal.Instant.compare(link.expiresAt, Temporal.Now.instant()) <= 0) return "ended";
  return { workspaceId: link.workspaceId, conversationId: link.conversationId, followUpId: link.followUpId, expiresAt: link.expiresAt } as LinkHolder;
}
