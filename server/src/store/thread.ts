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

const mostJoined = 50;

/**
 * Messages in other conversations that refer to the mail with this id, or to what lies in one of `here`, and that somebody wrote who takes
 * part: of `people`, of these conversations, or of those that come along with them. All that could turn out to be one thread; whether it does
 * is for the rule to say.
 */
export async function listWaiting(tx: Tx, header: string | null, here: readonly ConversationId[], people: readonly string[]): Promise<WaitingReference[]> {
  const joined = new Set(await followRedirects(tx, here));
  const present = new Set(people);
  for (;;) {
    const participants = await listParticipants(tx, [...joined]);
    for (const emails of participants.values()) for (const email of emails) present.add(email);
    const rows = [...(header === null ? [] : await referringToMail(tx, header, [...present])), ...(joined.size === 0 ? [] : await referringInto(tx, [...joined], [...present]))];
    const before = joined.size;
    for (const row of rows) if (joined.size < mostJoined) joined.add(row.conversation_id);
    if (joined.size > before) continue;
    return rows.filter((row) => joined.has(row.conversation_id)).map((row) => ({
      messageId: row.id, conversationId: row.conversation_id, openedAt: row.opened_at, refersTo: row.refersTo, sender: row.from_email, splitByPerson: false,
      ...(row.into === null ? {} : { refersToConversation: row.into }), participants: participants.get(row.conversation_id) ?? new Set(),
    }));
  }
}

type Row = { readonly id: MessageId; readonly conversation_id: ConversationId; readonly opened_at: string; readonly from_email: string; readonly refersTo: string; readonly into: ConversationId | null };

async function followRedirects(tx: Tx, ids: readonly ConversationId[]): Promise<ConversationId[]> {
  if (ids.length === 0) return [];
  const rows = await tx.selectFrom("conversation_redirect").select(["from_id", "into_id"]).where("from_id", "in", [...ids]).execute();
  const into = new Map(rows.map((row) => [row.from_id, row.into_id]));
  return ids.map((id) => into.get(id) ?? id);
}

async function referringToMail(tx: Tx, header: string, people: readonly string[]): Promise<Row[]> {
  if (people.length === 0) return [];
  const rows = await tx.selectFrom("message_reference as reference").innerJoin("message as child", "child.id", "reference.message_id").innerJoin("conversation", "conversation.id", "child.conversation_id")
    .select(["child.id", "child.conversation_id", "conversation.opened_at", "child.from_email", "reference.refers_to as refersTo"]).where("reference.refers_to", "=", header)
    .where("child.from_email", "in", [...people]).orderBy("conversation.opened_at").orderBy("child.id").limit(100).execute();
  return rows.map((row) => ({ ...row, into: null }));
}

async function referringInto(tx: Tx, conversations: readonly ConversationId[], people: readonly string[]): Promise<Row[]> {
  if (people.length === 0) return [];
  return tx.selectFrom("message as parent").innerJoin("message_reference as reference", "reference.refers_to", "parent.message_id_header").innerJoin("message as child", "child.id", "reference.message_id")
    .innerJoin("conversation", "conversation.id", "child.conversation_id").whereRef("child.conversation_id", "<>", "parent.conversation_id").where("parent.conversation_id", "in", [...conversations])
    .where("child.from_email", "in", [...people]).select(["child.id", "child.conversation_id", "conversation.opened_at", "child.from_email", "reference.refers_to as refersTo", "parent.conversation_id as into"])
    .orderBy("conversation.opened_at").orderBy("child.id").limit(100).execute();
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
