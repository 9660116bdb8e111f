import type { Email } from "postal-mime";
import { cleanText } from "@rapport/core/intake/clean-text.ts";
import type { MailHeader, ParsedMail } from "@rapport/core/model/parsed-mail.ts";
import { checkDecodedSize, checkMailLimits, MAIL_LIMITS, type MailLimits } from "./check-mail-limits.ts";
import { decodeHeader } from "./decode-header.ts";
import { mailAddresses } from "./mail-addresses.ts";
import { mailBody } from "./mail-body.ts";
import { bytesOf, isMachinery, keepAttachment, reportParts } from "./mail-parts.ts";
import { messageIds } from "./message-ids.ts";
import { openWrappings } from "./open-wrappings.ts";
import { readWithPostalMime } from "./read-with-postal-mime.ts";
import { secondOpinion } from "./second-opinion.ts";
import { transcodeHead } from "./transcode-head.ts";
import { unreadableMail } from "./unreadable-mail.ts";

export type ParsedMime = { readonly mail: ParsedMail; readonly contents: Map<string, Uint8Array> };

/** Reads the MIME of one mail. Throws `UnreadableMail` where it must not or cannot be read; the raw mail is the caller's to keep. */
export async function parseMime(raw: Uint8Array, limits: MailLimits = MAIL_LIMITS): Promise<ParsedMime> {
  const refused = checkMailLimits(raw, limits);
  if (refused !== null) throw refused;
  const notes: string[] = [];
  const { raw: readable, odd } = transcodeHead(raw);
  if (odd) notes.push("The head holds letters that are not encoded.");
  const email = await readWithLibrary(readable, notes);
  const tooLarge = checkDecodedSize(email.attachments.reduce((sum, part) => sum + bytesOf(part).length, (email.text ?? "").length + (email.html ?? "").length), limits);
  if (tooLarge !== null) throw tooLarge;
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
  const body = openWrappings(await mailBody(email, raw, notes), rawValue("content-type") ?? "", notes);
  const contents = new Map<string, Uint8Array>();
  const report = reportParts(body.attachments);
  const attachments = body.attachments.filter((part) => !isMachinery(part)).map((part) => keepAttachment(part, contents));
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
    text: body.text, html: body.html, headers, attachments,
    returnPath: returnPathOf(rawValue("return-path")),
    ...report, ...(body.calendar === null ? {} : { calendar: body.calendar }), notes,
  };
  return { mail, contents };
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
