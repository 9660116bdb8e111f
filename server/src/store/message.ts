import { sql } from "kysely";
import type { Selectable } from "kysely";
import type { AgentId, ConversationId, CustomerId, MessageId, RawMailId } from "@rapport/core/model/ids.ts";
import type { Instant } from "@rapport/core/model/instant.ts";
import type { ReadingCorrection } from "@rapport/core/model/lesson.ts";
import type { Attachment, Delivery, Message } from "@rapport/core/model/message.ts";
import type { MessageHeader } from "@rapport/core/model/plan.ts";
import type { HeatLevel, Reading } from "@rapport/core/model/reading.ts";
import type { Tx } from "./database.ts";
import type { Tables } from "./tables.ts";

export type StoredMessage = Message & {
  readonly messageIdHeader: string; readonly replyTo: string | null; readonly readingCorrected: boolean;
  readonly corrected: { readonly asRead: Reading; readonly correction: ReadingCorrection; readonly by: AgentId; readonly at: Instant } | null;
};

/** The thread, oldest first. */
export async function loadMessages(tx: Tx, conversationId: ConversationId): Promise<StoredMessage[]> {
  return toMessages(await selectMessages(tx).where("message.conversation_id", "=", conversationId).orderBy("message.at").orderBy("message.id").execute());
}

export async function loadMessage(tx: Tx, id: MessageId): Promise<StoredMessage | null> {
  return toMessages(await selectMessages(tx).where("message.id", "=", id).execute())[0] ?? null;
}

export async function loadMessagesById(tx: Tx, ids: readonly MessageId[]): Promise<Map<MessageId, StoredMessage>> {
  if (ids.length === 0) return new Map();
  const rows = await selectMessages(tx).where("message.id", "in", [...new Set(ids)]).execute();
  return new Map(toMessages(rows).map((message) => [message.id, message]));
}

export async function loadMessageHtml(tx: Tx, id: MessageId): Promise<string | null> {
  return (await tx.selectFrom("message").select("html").where("id", "=", id).executeTakeFirst())?.html ?? null;
}

/** Heat of what a customer wrote, oldest first, the newest `limit`. */
export async function loadHeatHistory(tx: Tx, customerId: CustomerId, limit: number): Promise<{ at: Instant; score: number; level: HeatLevel }[]> {
  const rows = await tx.selectFrom("message").innerJoin("conversation", "conversation.id", "message.conversation_id").innerJoin("reading", "reading.message_id", "message.id")
    .where("conversation.customer_id", "=", customerId).where("message.direction", "=", "in").select(["message.at", "reading.reading"])
    .orderBy("message.at", "desc").limit(limit).execute();
  return rows.map((row) => ({ at: row.at, score: row.reading.heat.score, level: row.reading.heat.level })).toReversed();
}

type FileOfMessage = Attachment & { readonly sha256: string };

/**
 * A message with what finds it later: header id, references, participants. A file whose bytes came with the mail is in `contents`;
 * one that an agent uploaded lies there already and is tied to the message.
 */
export async function addMessage(tx: Tx, message: Message, header: MessageHeader, attachments: readonly FileOfMessage[], contents: ReadonlyMap<string, Uint8Array>): Promise<void> {
  await tx.insertInto("message").values({ ...messageToRow(message, header), files: attachments.length }).execute();
  if (message.reading) await tx.insertInto("reading").values({ message_id: message.id, reading: JSON.stringify(message.reading) }).execute();
  const references = [...new Set(header.references)];
  if (references.length > 0) {
    await tx.insertInto("message_reference").values(references.map((refers_to, position) => ({ refers_to, message_id: message.id, conversation_id: message.conversationId, position }))).execute();
  }
  await addParticipants(tx, message);
  for (const [position, file] of attachments.entries()) await addFile(tx, message, file, position, contents.get(file.sha256));
}

export async function setDelivery(tx: Tx, id: MessageId, delivery: Delivery): Promise<void> {
  await tx.updateTable("message").set(deliveryToRow(delivery)).where("id", "=", id).execute();
}

function selectMessages(tx: Tx) {
  return tx.selectFrom("message").leftJoin("reading", "reading.message_id", "message.id")
    .select(["message.id", "conversation_id", "direction", "from_email", "from_name", "to_addresses", "cc_addresses", "reply_to", "at", "subject", "text", "reply", "automatic", "author_id",
      "message_id_header", "delivery_state", "delivery_at", "delivery_undo_until", "delivery_detail", "reading.reading", "reading.corrected_by", "reading.corrected_at", "reading.as_read", "reading.correction"])
    .select(sql<boolean>`message.html is not null`.as("has_html"))
    .select(sql<Attachment[]>`coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'filename', a.filename, 'contentType', a.content_type, 'size', a.size, 'inline', a.inline, 'contentId', a.content_id) order by a.position, a.id)
      from rapport.attachment a where a.workspace_id = message.workspace_id and a.message_id = message.id), '[]')`.as("attachments"));
}

type Joined = Awaited<ReturnType<ReturnType<typeof selectMessages>["execute"]>>;

function toMessages(rows: Joined): StoredMessage[] {
  return rows.map((row) => ({
    id: row.id, conversationId: row.conversation_id, direction: row.direction, from: { email: row.from_email, ...(row.from_name === null ? {} : { name: row.from_name }) },
    to: row.to_addresses, cc: row.cc_addresses, replyTo: row.reply_to, at: row.at, subject: row.subject, text: row.text, reply: row.reply, hasHtml: row.has_html, attachments: row.attachments,
    automatic: row.automatic, authorId: row.author_id, reading: row.reading, delivery: rowToDelivery(row),
    messageIdHeader: row.message_id_header, readingCorrected: row.corrected_by !== null,
    corrected: row.as_read && row.correction && row.corrected_by && row.corrected_at ? { asRead: row.as_read, correction: row.correction, by: row.corrected_by, at: row.corrected_at } : null,
  }));
}

function messageToRow(message: Message, header: MessageHeader) {
  return {
    id: message.id, conversation_id: message.conversationId, direction: message.direction, from_email: message.from.email, from_name: message.from.name ?? null,
    to_addresses: JSON.stringify(message.to), cc_addresses: JSON.stringify(message.cc), at: message.at, subject: message.subject, text: message.text, reply: message.reply,
    html: header.html, automatic: message.automatic, author_id: message.authorId, message_id_header: header.messageIdHeader, body_hash: header.bodyHash, mailbox_id: header.mailboxId,
    reply_to: header.replyTo ?? null, raw_mail_id: header.rawMailId as RawMailId | null, external_id: header.externalId,
    ...(message.delivery ? deliveryToRow(message.delivery) : {}),
  };
}

function deliveryToRow(delivery: Delivery) {
  return { delivery_state: delivery.state, delivery_at: delivery.at, delivery_undo_until: delivery.undoUntil ?? null, delivery_detail: delivery.detail ?? null };
}

function rowToDelivery(row: Pick<Selectable<Tables["message"]>, "delivery_state" | "delivery_at" | "delivery_undo_until" | "delivery_detail">): Delivery | null {
  if (row.delivery_state === null || row.delivery_at === null) return null;
  return {
    state: row.delivery_state, at: row.delivery_at,
    ...(row.delivery_undo_until === null ? {} : { undoUntil: row.delivery_undo_until }), ...(row.delivery_detail === null ? {} : { detail: row.delivery_detail }),
  };
}

// Our own mailboxes take part in every thread and prove nothing about a sender (MI-9).
async function addParticipants(tx: Tx, message: Message): Promise<void> {
  const emails = [...new Set([message.from, ...message.to, ...message.cc].map((address) => address.email.toLowerCase()))];
  const ours = await tx.selectFrom("mailbox").select("address").execute();
  const others = emails.filter((email) => !ours.some(({ address }) => address.toLowerCase() === email));
  if (others.length === 0) return;
  await tx.insertInto("participant").values(others.map((email) => ({ conversation_id: message.conversationId, email })))
    .onConflict((oc) => oc.columns(["conversation_id", "email"]).doNothing()).execute();
}

async function addFile(tx: Tx, message: Message, file: FileOfMessage, position: number, content: Uint8Array | undefined): Promise<void> {
  if (content === undefined) {
    await tx.updateTable("attachment").set({ message_id: message.id, position }).where("id", "=", file.id).execute();
    return;
  }
  await tx.insertInto("attachment").values({
    id: file.id, message_id: message.id, filename: file.filename, content_type: file.contentType, size: file.size, sha256: file.sha256, inline: file.inline,
    content_id: file.contentId, position, content: Buffer.from(content), created_at: message.at,
  }).execute();
}
