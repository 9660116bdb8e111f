import { createHash } from "node:crypto";
import type { AgentId, AttachmentId, ConversationId } from "@rapport/core/model/ids.ts";
import type { Instant } from "@rapport/core/model/instant.ts";
import type { Attachment } from "@rapport/core/model/message.ts";
import type { Tx } from "./database.ts";

export type StoredFile = Attachment & { readonly sha256: string; readonly content: Buffer; readonly conversationId: ConversationId | null; readonly agentId: AgentId | null };

/** With its bytes. `conversationId` is null while it is an upload that no message has taken. */
export async function loadAttachments(tx: Tx, ids: readonly AttachmentId[]): Promise<StoredFile[]> {
  if (ids.length === 0) return [];
  const rows = await tx.selectFrom("attachment").leftJoin("message", "message.id", "attachment.message_id").selectAll("attachment").select("message.conversation_id").where("attachment.id", "in", [...ids]).execute();
  return rows.map((row) => ({
    id: row.id, filename: row.filename, contentType: row.content_type, size: row.size, inline: row.inline, contentId: row.content_id,
    sha256: row.sha256, content: row.content, conversationId: row.conversation_id, agentId: row.agent_id,
  })).toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}

/** An agent's upload, waiting for the message that takes it. */
export async function saveUpload(tx: Tx, upload: { readonly id: AttachmentId; readonly agentId: AgentId; readonly filename: string; readonly contentType: string; readonly content: Uint8Array; readonly at: Instant }): Promise<void> {
  await tx.insertInto("attachment").values({
    id: upload.id, agent_id: upload.agentId, filename: upload.filename, content_type: upload.contentType, size: upload.content.byteLength,
    sha256: createHash("sha256").update(upload.content).digest("hex"), content: Buffer.from(upload.content), created_at: upload.at,
  }).execute();
}

/** This agent's uploads that no message has taken yet, in the wanted order; others are left out. */
export async function loadUploads(tx: Tx, ids: readonly AttachmentId[], agentId: AgentId): Promise<StoredFile[]> {
  return (await loadAttachments(tx, ids)).filter((file) => file.conversationId === null && file.agentId === agentId);
}
