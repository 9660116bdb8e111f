import type { AttachmentId, MessageId, RawMailId } from "@rapport/core/model/ids.ts";
import type { Instant } from "@rapport/core/model/instant.ts";
import { loadAttachments, type StoredFile } from "../store/attachment.ts";
import { inWorkspace, type Database, type Scope } from "../store/database.ts";
import { loadMessage, loadMessageHtml } from "../store/message.ts";
import { listUnreadable, loadRawMail } from "../store/raw-mail.ts";
import type { Authorized } from "./policies.ts";

export type MailAsSent = { readonly html: string | null; readonly text: string; readonly inline: ReadonlyMap<string, AttachmentId> };

/** A message as it was sent: its HTML unsanitised, its text, and the pictures it carries by content id. */
export function readMailAsSent(db: Database, who: Authorized<"conversation.read">, id: MessageId): Promise<MailAsSent | null> {
  return inWorkspace(db, who, async (tx) => {
    const message = await loadMessage(tx, id);
    if (!message) return null;
    const inline = new Map(message.attachments.flatMap((file) => (file.contentId === null ? [] : [[file.contentId, file.id] as const])));
    return { html: await loadMessageHtml(tx, id), text: message.text, inline };
  });
}

/** The very bytes of a message that came by mail. */
export function readRawOfMessage(db: Database, who: Authorized<"conversation.read">, id: MessageId): Promise<Uint8Array | null> {
  return inWorkspace(db, who, async (tx) => {
    const row = await tx.selectFrom("message").select("raw_mail_id").where("id", "=", id).executeTakeFirst();
    return row?.raw_mail_id ? (await loadRawMail(tx, row.raw_mail_id))?.raw ?? null : null;
  });
}

/** A file of a message, or the asker's own upload that no message has taken yet. */
export async function readAttachment(db: Database, who: Authorized<"attachment.read">, id: AttachmentId): Promise<StoredFile | null> {
  const file = await readFile(db, who, id);
  return file && (file.conversationId !== null || file.agentId === who.agentId) ? file : null;
}

/** For a pass that was signed by us; it names the workspace it was made in. */
export async function readFile(db: Database, scope: Scope, id: AttachmentId): Promise<StoredFile | null> {
  return (await inWorkspace(db, scope, (tx) => loadAttachments(tx, [id])))[0] ?? null;
}

export type UnreadableRow = { readonly id: RawMailId; readonly receivedAt: Instant; readonly from: string; readonly size: number; readonly problem: string; readonly tries: number };

/** Mails that could not be read, newest first (MI-8). */
export async function readUnreadable(db: Database, who: Authorized<"unreadable.read">): Promise<UnreadableRow[]> {
  return (await inWorkspace(db, who, (tx) => listUnreadable(tx, 200)))
    .map((row) => ({ id: row.id, receivedAt: row.receivedAt, from: row.envelope.from, size: row.size, problem: row.problem ?? "", tries: row.tries }));
}

/** Only of mails in the tray: a mail that was read is shown with its conversation. */
export function readRawOfUnreadable(db: Database, who: Authorized<"unreadable.read">, id: RawMailId): Promise<Uint8Array | null> {
  return inWorkspace(db, who, async (tx) => {
    const mail = await loadRawMail(tx, id);
    return mail?.state === "unreadable" ? mail.raw : null;
  });
}
