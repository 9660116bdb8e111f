import multipart from "@fastify/multipart";
import { z } from "zod";
import { Upload } from "@rapport/contract/conversation-view.ts";
import { AttachmentId, type WorkspaceId } from "@rapport/core/model/ids.ts";
import { makeId } from "../../make-id.ts";
import { saveUpload } from "../../store/attachment.ts";
import { inWorkspace } from "../../store/database.ts";
import { AppError } from "../app-error.ts";
import { cleanUploadName } from "../clean-upload-name.ts";
import { detectImage, sendDownload } from "../download-headers.ts";
import { readAttachment, readFile } from "../read-mail.ts";
import type { ProductClock } from "../read-session-view.ts";
import { serve, serveAnyone, type Door } from "../serve.ts";
import { readTicket } from "../signed-ticket.ts";

export const uploadLimit = 25 * 1024 * 1024;

/** Files: uploaded by agents, carried by messages, and pictures inside a mail by a short-lived pass (FI-2, FI-5). */
export async function attachmentRoutes(door: Door, clock: ProductClock, secret: string): Promise<void> {
  const { app, db } = door;
  await app.register(multipart, { limits: { fileSize: uploadLimit, files: 1, fields: 0, parts: 1, fieldNameSize: 100, headerPairs: 50 }, throwFileSizeLimit: true });

  serve(door, { method: "POST", url: "/api/v1/attachments", says: "Takes one file (field \"file\") for a reply that follows", action: "attachment.add", answer: Upload, status: 201 }, async ({ who, request }) => {
    const file = await request.file();
    if (!file || file.fieldname !== "file") throw new AppError("invalid-input", { errors: [{ path: "file", message: "Send one file in the field named file" }] });
    const content = await file.toBuffer();
    const id = makeId<AttachmentId>(), filename = cleanUploadName(file.filename), contentType = detectImage(content) ?? file.mimetype.slice(0, 200);
    await inWorkspace(db, who, async (tx) => saveUpload(tx, { id, agentId: who.agentId, filename, contentType, content, at: await clock.now() }));
    return { id, filename, size: content.byteLength, contentType };
  });
  serve(door, { method: "GET", url: "/api/v1/attachments/:id", says: "The file, to save or, where it is a picture, to see", action: "attachment.read", params: z.object({ id: AttachmentId }), sends: "application/octet-stream" }, async ({ who, params, reply }) => {
    const file = await readAttachment(db, who, params.id);
    if (!file) throw new AppError("not-found");
    return sendDownload(reply, file, { inline: true });
  });
  serveAnyone(door, { method: "GET", url: "/api/v1/inline-images/:ticket", says: "A picture inside a mail, by its pass", from: "anywhere", params: z.object({ ticket: z.string().max(400) }), sends: "image/*" }, async ({ params, reply }) => {
    const ticket = readTicket(secret, params.ticket, Date.now() / 1000);
    const file = ticket && await readFile(db, { workspaceId: ticket.workspaceId as WorkspaceId }, ticket.attachmentId as AttachmentId);
    if (!file || detectImage(file.content) === null) throw new AppError("not-found");
    return sendDownload(reply, file, { inline: true });
  });
}

/** The document with the form of an upload, which has no schema of its own: its parts are read as they come. */
export function describeUpload<Document extends object>(document: Document): Document {
  const { paths } = document as { paths?: Record<string, { post?: { requestBody?: unknown } }> };
  const post = paths?.["/api/v1/attachments"]?.post;
  if (post) post.requestBody = { required: true, content: { "multipart/form-data": { schema: { type: "object", required: ["file"], properties: { file: { type: "string", format: "binary" } } } } } };
  return document;
}
