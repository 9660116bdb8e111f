import { createHash } from "node:crypto";
import type { Attachment } from "postal-mime";
import { cleanFileName } from "@rapport/core/intake/clean-file-name.ts";
import type { MailAttachment, ParsedMail } from "@rapport/core/model/parsed-mail.ts";
import { MAIL_LIMITS } from "./check-mail-limits.ts";

/** What the parts of a report say to programs: delivery status, feedback, and the head of the mail it is about. */
export function reportParts(parts: readonly Attachment[]): Pick<ParsedMail, "deliveryStatus" | "feedbackReport" | "returnedHeaders"> {
  const text = (types: readonly string[]) => {
    const part = parts.find((candidate) => types.includes(candidate.mimeType));
    return part === undefined ? null : Buffer.from(bytesOf(part)).toString("utf8").replace(/\r\n?/g, "\n");
  };
  const deliveryStatus = text(["message/delivery-status", "message/global-delivery-status"]);
  const feedbackReport = text(["message/feedback-report"]);
  const returned = text(["text/rfc822-headers", "message/rfc822", "message/global", "message/global-headers", "message/partial", "text/rfc822"]);
  return { deliveryStatus, feedbackReport, returnedHeaders: returned === null ? null : (returned.split("\n\n", 1)[0] ?? "").slice(0, MAIL_LIMITS.headerBytes) };
}

/** Whether a part speaks to programs and is no file of the customer. */
export function isMachinery(part: Attachment): boolean {
  return ["message/delivery-status", "message/global-delivery-status", "message/feedback-report", "text/rfc822-headers", "message/global-headers",
    "message/disposition-notification"].includes(part.mimeType) || (part.mimeType === "application/pgp-signature" && part.filename === null);
}

/** Describes an attached file and puts its bytes into `contents`, under their hash. */
export function keepAttachment(part: Attachment, contents: Map<string, Uint8Array>): MailAttachment {
  const content = bytesOf(part);
  const sha256 = createHash("sha256").update(content).digest("hex");
  contents.set(sha256, content);
  const contentId = part.contentId === undefined ? null : part.contentId.replace(/^\s*<|>\s*$/g, "").trim();
  return {
    filename: cleanFileName(part.filename, part.mimeType), contentType: part.mimeType, size: content.length, sha256,
    contentId: contentId === "" ? null : contentId, inline: part.related === true || part.disposition === "inline",
  };
}

export function bytesOf(part: Attachment): Uint8Array {
  if (typeof part.content === "string") return Buffer.from(part.content, "utf8");
  return part.content instanceof Uint8Array ? part.content : new Uint8Array(part.content);
}
