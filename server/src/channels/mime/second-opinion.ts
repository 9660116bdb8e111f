import { simpleParser } from "mailparser";
import type { Attachment, Email } from "postal-mime";

/** How another library reads the mail, in the first one's shape; null where it cannot either. Its own HTML renderings are never used. */
export async function secondOpinion(raw: Uint8Array): Promise<Email | null> {
  try {
    const parsed = await simpleParser(Buffer.from(raw.buffer, raw.byteOffset, raw.length), { skipHtmlToText: true, skipTextToHtml: true, skipImageLinks: true, skipTextLinks: true, keepDeliveryStatus: true, keepCidLinks: true } as object);
    const headers = parsed.headerLines.map(({ key, line }) => ({ key, originalKey: key, value: line.slice(line.indexOf(":") + 1).replace(/\r?\n/g, "").trim() }));
    const attachments = parsed.attachments.map((part): Attachment => ({
      filename: part.filename ?? null, mimeType: part.contentType, disposition: part.contentDisposition ?? null, related: part.related,
      contentId: part.contentId ?? undefined, content: part.content,
    }));
    return { headers, headerLines: [], attachments, text: parsed.text ?? undefined, html: parsed.html === false ? undefined : parsed.html };
  } catch {
    return null;
  }
}
