import type { WaitingReference } from "@rapport/core/model/waiting-reference.ts";
import type { ConversationId, MailboxId, MessageId } from "@rapport/core/model/ids.ts";
import type { Tx } from "./database.ts";

/** Which conversations hold the mails with these Message-IDs. */
export async function listConversationsByHeader(tx: Tx, headers: readonly string[]): Promise<Map<string, ConversationId>> {
  if (headers.length === 0) return new Map();
  const rows = await tx.selectFrom("message").select(["message_id_header", "conversation_id"]).where("message_id_header", "in", [...headers]).orderBy("at", "desc").orderBy("id", "desc").execute();
  return new Map(rows.map((row) => [row.message_id_header, row.conversation_id]));
}

export async function listParticipants(tx: Tx, conversationIds: readonly ConversationId[]): Promise<Map<ConversationId, Set<string>>> {
  if (conversationIds.length === 0) return new Map();
  const rows = await tx.selectFrom("participant").select(["conversation_id", "email"]).where("conversation_id", "in", [...conversationIds]).execute();
  const grouped = Map.groupBy(rows, (row) => row.conversation_id);
  return new Map(conversationIds.map((id) => [id, new Set((grouped.get(id) ?? []).map((row) => row.email))]));
}

/** Messages that came before a mail they refer to, oldest conversations first. */
export async function listWaitingFor(tx: Tx, header: string, limit: number): Promise<WaitingReference[]> {
  const rows = await tx.selectFrom("message_reference").innerJoin("message", "message.id", "message_reference.message_id").innerJoin("conversation", "conversation.id", "message.conversation_id")
    .select(["message.id", "message.conversation_id", "conversation.opened_at", "message.from_email"]).where("message_reference.refers_to", "=", header)
    .orderBy("conversation.opened_at").orderBy("message.id").limit(limit).execute();
  return rows.map((row) => ({ messageId: row.id, conversationId: row.conversation_id, openedAt: row.opened_at, refersTo: header, sender: row.from_email, splitByPerson: false }));
}

type Identity = { readonly messageIdHeader: string; readonly bodyHash: string; readonly mailboxId: MailboxId | null; readonly externalId: string | null };

/** The message that this very mail became when it came before: same id, same body, same mailbox (MI-3), or the same id of another system. */
export async function loadDuplicate(tx: Tx, mail: Identity): Promise<{ messageId: MessageId; conversationId: ConversationId } | null> {
  const row = await tx.selectFrom("message").select(["id", "conversation_id"]).where((eb) => eb.or([
    eb.and([eb("message_id_header", "=", mail.messageIdHeader), eb("body_hash", "=", mail.bodyHash), eb("mailbox_id", "is not distinct from", mail.mailboxId), eb("direction", "=", "in")]),
    ...(mail.externalId === null ? [] : [eb("external_id", "=", mail.externalId)]),
  ])).executeTakeFirst();
  return row ? { messageId: row.id, conversationId: row.conversation_id } : null;
}
