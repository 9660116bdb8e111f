import { createHash } from "node:crypto";
import type { Attachment, Email } from "postal-mime";
import { cleanFileName } from "@rapport/core/intake/clean-file-name.ts";
import { cleanText } from "@rapport/core/intake/clean-text.ts";
import type { MailAttachment, MailHeader, ParsedMail } from "@rapport/core/model/parsed-mail.ts";
import { checkMailLimits, MAIL_LIMITS } from "./check-mail-limits.ts";
import { decodeHeader } from "./decode-header.ts";
import { htmlToMailText } from "./html-to-mail-text.ts";
import { mailAddresses } from "./mail-addresses.ts";
import { messageIds } from "./message-ids.ts";
import { readWithPostalMime } from "./read-with-postal-mime.ts";
import { secondOpinion } from "./second-opinion.ts";
import { transcodeHead } from "./transcode-head.ts";
import { unreadableMail } from "./unreadable-mail.ts";

export type ParsedMime = { readonly mail: ParsedMail; readonly contents: Map<string, Uint8Array> };

/** Reads the MIME of one mail. Throws `UnreadableMail` where it must not or cannot be read; the raw mail is the caller's to keep. */
export async function parseMime(raw: Uint8Array): Promise<ParsedMime> {
  const refused = checkMailLimits(raw);
  if (refused !== null) throw refused;
  const notes: string[] = [];
  const { raw: readable, odd } = transcodeHead(raw);
  if (odd) notes.push("The head holds letters that are not encoded.");
  const email = await readWithLibrary(readable, notes);
  return compose(email, readable, notes);
}

async function readWithLibrary(raw: Uint8Array, notes: string[]): Promise<Email> {
  try {
    return await readWithPostalMime(raw);
  } catch (error) {
    notes.push("The first reader gave up; this is how the second one reads it.");
    const second = await secondOpinion(raw);
    if (second === null) throw unreadableMail("mail-broken", `The parts of the mail cannot be told apart (${String((error as Error).message).slice(0, 120)}).`);
    return second;
  }
}

async function compose(email: Email, raw: Uint8Array, notes: string[]): Promise<ParsedMime> {
  const headers = email.headers.map((header): MailHeader => ({ name: header.key, value: decodeHeader(header.value).replace(/[\u0000-\u0008\u000a-\u001f\u007f]/g, " ").trim() }));
  const rawValue = (name: string) => email.headers.find((header) => header.key === name)?.value;
  const rawValues = (name: string) => email.headers.filter((header) => header.key === name).map((header) => header.value).join(", ");
  if (headers.length === 0) notes.push("The mail has no head.");
  if (email.headers.filter((header) => header.key === "from").length > 1) notes.push("The mail names its sender twice; the first one counts.");
  const readers = await mailBody(email, raw, notes);
  const contents = new Map<string, Uint8Array>();
  const report = reportParts(readers.attachments);
  const attachments = readers.attachments.filter((part) => !isMachinery(part)).map((part) => keepAttachment(part, contents));
  const from = mailAddresses(rawValues("from"));
  if (from.length > 1) notes.push("The mail names several senders; the first one counts.");
  if (/charset\s*=\s*"?utf-?7\b/i.test(Buffer.from(raw.buffer, raw.byteOffset, raw.length).toString("latin1", 0, 200_000))) notes.push("A part claims the charset UTF-7, which is not decoded.");
  const mail: ParsedMail = {
    messageId: messageIds(rawValue("message-id"))[0] ?? plainId(rawValue("message-id")),
    inReplyTo: messageIds(rawValues("in-reply-to")), references: messageIds(rawValues("references")),
    subject: cleanSubjectLine(rawValue("subject")),
    from: from.find((entry) => entry.address !== "") ?? from[0] ?? null, sender: mailAddresses(rawValue("sender"))[0] ?? null, replyTo: reachable(rawValues("reply-to")),
    to: reachable(rawValues("to")), cc: reachable(rawValues("cc")),
    date: dateOf(rawValue("date"), notes),
    text: readers.text, html: readers.html, headers, attachments,
    returnPath: returnPathOf(rawValue("return-path")),
    ...report, notes,
  };
  return { mail, contents };
}

async function mailBody(email: Email, raw: Uint8Array, notes: string[]): Promise<{ text: string; html: string | null; attachments: readonly Attachment[] }> {
  const first = bodyOf(email, notes);
  if (first.text !== "" || email.attachments.length > 0 || !hasBody(raw)) return { ...first, attachments: email.attachments };
  // A body without anything in it is odd enough to ask another reader.
  const second = await secondOpinion(raw);
  if (second === null) return { ...first, attachments: email.attachments };
  const other = bodyOf(second, []);
  if (other.text === "" && second.attachments.length === 0) return { ...first, attachments: email.attachments };
  notes.push("Two readers disagree about this mail; the one that found words is shown.");
  return { ...other, attachments: second.attachments };
}

function bodyOf(email: Email, notes: string[]): { text: string; html: string | null } {
  const html = email.html === undefined || email.html.trim() === "" ? null : email.html;
  const plain = cleanText(email.text ?? "");
  if (html === null) return { text: plain, html };
  if (plain !== "" && !isStub(plain)) return { text: plain, html };
  try {
    const fromHtml = cleanText(htmlToMailText(html));
    return { text: fromHtml === "" ? plain : fromHtml, html };
  } catch {
    notes.push("The HTML could not be turned into text.");
    return { text: plain, html };
  }
}

// "Your mail program cannot show HTML": a plain part that says nothing.
function isStub(plain: string): boolean {
  return plain.length < 300 && /\b(?:html|mime)\b/i.test(plain) && /(?:e-?mail|mail|message|nachricht|client|program|reader|viewer|browser)/i.test(plain)
    && /(?:support|enable|view|display|format|show|anzeig|unterst|darstell|capable|compatible|requires?)/i.test(plain);
}

function hasBody(raw: Uint8Array): boolean {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.length);
  const at = Math.max(bytes.indexOf("\r\n\r\n"), bytes.indexOf("\n\n"));
  return at >= 0 && bytes.subarray(at, at + 20_000).toString("latin1").trim().length > 0;
}

type Report = Pick<ParsedMail, "deliveryStatus" | "feedbackReport" | "returnedHeaders">;

function reportParts(parts: readonly Attachment[]): Report {
  const text = (types: readonly string[]) => {
    const part = parts.find((candidate) => types.includes(candidate.mimeType));
    return part === undefined ? null : Buffer.from(bytesOf(part)).toString("utf8").replace(/\r\n?/g, "\n");
  };
  const deliveryStatus = text(["message/delivery-status", "message/global-delivery-status"]);
  const feedbackReport = text(["message/feedback-report"]);
  const returned = text(["text/rfc822-headers", "message/rfc822", "message/global", "message/global-headers", "message/partial", "text/rfc822"]);
  return { deliveryStatus, feedbackReport, returnedHeaders: returned === null ? null : (returned.split("\n\n", 1)[0] ?? "").slice(0, MAIL_LIMITS.headerBytes) };
}

// Parts that speak to programs are not files of the customer.
function isMachinery(part: Attachment): boolean {
  return ["message/delivery-status", "message/global-delivery-status", "message/feedback-report", "text/rfc822-headers", "message/global-headers",
    "message/disposition-notification"].includes(part.mimeType) || (part.mimeType === "application/pgp-signature" && part.filename === null);
}

function keepAttachment(part: Attachment, contents: Map<string, Uint8Array>): MailAttachment {
  const content = bytesOf(part);
  const sha256 = createHash("sha256").update(content).digest("hex");
  contents.set(sha256, content);
  const contentId = part.contentId === undefined ? null : part.contentId.replace(/^\s*<|>\s*$/g, "").trim();
  return {
    filename: cleanFileName(part.filename, part.mimeType), contentType: part.mimeType, size: content.length, sha256,
    contentId: contentId === "" ? null : contentId, inline: part.related === true || part.disposition === "inline",
  };
}

function bytesOf(part: Attachment): Uint8Array {
  return typeof part.content === "string" ? Buffer.from(part.content, "utf8") : new Uint8Array(part.content as ArrayBuffer);
}

function cleanSubjectLine(value: string | undefined): string {
  return cleanText(decodeHeader(value ?? "").replace(/[\r\n\t]+/g, " "), 2_000).replace(/\n/g, " ");
}

function reachable(value: string): ParsedMail["to"] {
  return mailAddresses(value).filter((entry) => entry.address !== "");
}

function dateOf(value: string | undefined, notes: string[]): string | null {
  if (value === undefined) return null;
  const date = new Date(value.replace(/\s*\([^)]{0,60}\)\s*$/, ""));
  if (!Number.isNaN(date.getTime())) return date.toISOString();
  notes.push("The date of the mail cannot be read.");
  return null;
}

function returnPathOf(value: string | undefined): string | null {
  if (value === undefined) return null;
  return mailAddresses(value)[0]?.address ?? "";
}

function plainId(value: string | undefined): string | null {
  const id = (value ?? "").replace(/[<>\s]/g, "").slice(0, 998);
  return id === "" ? null : id;
}
