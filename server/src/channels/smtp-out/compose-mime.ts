import MailComposer from "nodemailer/lib/mail-composer";
import { isPlainAddress } from "@rapport/core/intake/plain-address.ts";
import type { Address } from "@rapport/core/model/address.ts";
import type { OutgoingMail } from "@rapport/core/model/outgoing-mail.ts";
import type { FinishedMail } from "./deliver-mail.ts";

export type AttachedFile = { readonly filename: string; readonly contentType: string; readonly content: Buffer };

/**
 * The final bytes of a mail, composed once and stored; every try sends exactly these (MO-1).
 * `bounceAddress` is the envelope sender that brings a bounce home (MO-7); an automatic mail has none (LP-2).
 */
export async function composeMime(mail: OutgoingMail, extra: { readonly bounceAddress: string; readonly files: readonly AttachedFile[] }): Promise<FinishedMail> {
  const automatic = mail.automatic !== "no";
  const composer = new MailComposer({
    from: named(mail.from), to: mail.to.map(named), cc: mail.cc.map(named), ...(mail.replyTo ? { replyTo: named(mail.replyTo) } : {}),
    subject: oneLine(mail.subject), text: mail.text, date: new Date(mail.at), messageId: `<${mail.messageIdHeader}>`,
    ...(mail.inReplyTo ? { inReplyTo: `<${mail.inReplyTo}>` } : {}),
    ...(mail.references.length > 0 ? { references: mail.references.map((id) => `<${id}>`) } : {}),
    headers: automatic ? { "Auto-Submitted": mail.automatic, "X-Auto-Response-Suppress": "All" } : {},
    attachments: extra.files.map((file) => ({ filename: file.filename, contentType: file.contentType, content: file.content, contentDisposition: "attachment" })),
    // Without these a path or address inside a mail's fields would be opened and sent along (MO-8).
    disableFileAccess: true, disableUrlAccess: true, newline: "\r\n",
  });
  const mime = await composer.compile().build();
  return { mime, envelopeFrom: automatic ? "" : extra.bounceAddress, envelopeTo: [...new Set([...mail.to, ...mail.cc].map((one) => checkedAddress(one.email)))] };
}

function named(address: Address): { address: string; name: string } {
  return { address: checkedAddress(address.email), name: oneLine(address.name ?? "") };
}

/** One plain address: no quoted local part, no second address, no control character (MO-8, CVE-2025-13033). */
export function checkedAddress(email: string): string {
  const trimmed = email.trim();
  if (!isPlainAddress(trimmed)) throw new Error(`not one plain mail address: ${JSON.stringify(email.slice(0, 80))}`);
  return trimmed;
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
}
