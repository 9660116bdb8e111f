import type { FastifyReply } from "fastify";

/** Shown in place, because a browser can do nothing with them but draw them. SVG and HTML are never among them. */
const drawable: ReadonlySet<string> = new Set(["image/png", "image/jpeg", "image/gif", "image/webp"]);

export type Download = { readonly filename: string; readonly contentType: string; readonly content: Uint8Array };

/**
 * Sends a file so that it can only be saved, or drawn where it is one of four image kinds by its own bytes (FI-2). The name is display
 * text: it was cleaned when the file came in, and is encoded here once more.
 */
export function sendDownload(reply: FastifyReply, { filename, contentType, content }: Download, { inline }: { readonly inline: boolean }): FastifyReply {
  const detected = detectImage(content);
  const shown = inline && detected !== null;
  return reply.headers({
    "content-type": detected ?? safeType(contentType), "content-length": content.byteLength, "content-disposition": disposition(shown ? "inline" : "attachment", filename),
    "content-security-policy": "sandbox; default-src 'none'; frame-ancestors 'none'", "cache-control": "private, max-age=300",
  }).send(Buffer.from(content.buffer, content.byteOffset, content.byteLength));
}

export function detectImage(content: Uint8Array): string | null {
  const head = Buffer.from(content.buffer, content.byteOffset, Math.min(16, content.byteLength)).toString("latin1");
  const found = head.startsWith("\x89PNG\r\n\x1a\n") ? "image/png" : head.startsWith("\xff\xd8\xff") ? "image/jpeg"
    : /^GIF8[79]a/.test(head) ? "image/gif" : /^RIFF[\s\S]{4}WEBP/.test(head) ? "image/webp" : null;
  return found !== null && drawable.has(found) ? found : null;
}

/** A type that a browser would run or draw is told as mere bytes. */
function safeType(contentType: string): string {
  const type = contentType.split(";")[0]!.trim().toLowerCase();
  return /^(application\/(pdf|zip|json|msword|vnd\.[\w.+-]+)|text\/(plain|csv|calendar)|audio\/[\w.+-]+|video\/[\w.+-]+|message\/rfc822)$/.test(type) ? type : "application/octet-stream";
}

function disposition(kind: "inline" | "attachment", filename: string): string {
  const ascii = filename.replace(/[^\x20-\x7e]|["\\%]/g, "_");
  const exact = encodeURIComponent(filename.toWellFormed()).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${kind}; filename="${ascii}"; filename*=UTF-8''${exact}`;
}
