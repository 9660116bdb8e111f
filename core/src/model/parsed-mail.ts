import { z } from "zod";

/** An address as a mail carries it: lower-cased where it is an address, the name as it was written. Either may be empty. */
export const MailAddress = z.object({ address: z.string(), name: z.string() });
export type MailAddress = z.infer<typeof MailAddress>;

/** `name` in lower case; `value` unfolded and decoded. */
export const MailHeader = z.object({ name: z.string(), value: z.string() });
export type MailHeader = z.infer<typeof MailHeader>;

/** What is known of an attached file. Its bytes stay in the shell, found by `sha256`. `filename` is cleaned and never empty. */
export const MailAttachment = z.object({
  filename: z.string(), contentType: z.string(), size: z.int().min(0), sha256: z.string().regex(/^[0-9a-f]{64}$/),
  contentId: z.string().nullable(), inline: z.boolean(),
});
export type MailAttachment = z.infer<typeof MailAttachment>;

/** What a calendar part (RFC 5546) says: `method` in capitals, `start` as it was written with its zone, `answer` of one invited person. */
export const MailCalendar = z.object({ method: z.string(), summary: z.string(), start: z.string(), answer: z.enum(["accepted", "declined", "tentative"]).nullable() });
export type MailCalendar = z.infer<typeof MailCalendar>;

/** A mail after reading its MIME, before anything is concluded from it. Message ids are without angle brackets. */
export const ParsedMail = z.object({
  messageId: z.string().nullable(), inReplyTo: z.array(z.string()), references: z.array(z.string()),
  subject: z.string(),
  from: MailAddress.nullable(), sender: MailAddress.nullable(), replyTo: z.array(MailAddress), to: z.array(MailAddress), cc: z.array(MailAddress),
  /** ISO 8601 in UTC, null where the mail names no readable date. */
  date: z.string().nullable(),
  /** The plain text, or the text of the HTML where there is no plain text worth the name. */
  text: z.string(), html: z.string().nullable(),
  headers: z.array(MailHeader), attachments: z.array(MailAttachment),
  /** The address of the Return-Path, "" for the empty one (`<>`), null where the mail names none. */
  returnPath: z.string().nullable(),
  /** The machine-readable parts of a report: message/delivery-status, message/feedback-report, and the head of the mail it is about. */
  deliveryStatus: z.string().nullable(), feedbackReport: z.string().nullable(), returnedHeaders: z.string().nullable(),
  /** The invitation or answer that the mail carries; absent in most mails. */
  calendar: MailCalendar.optional(),
  /** What was odd, in sentences. */
  notes: z.array(z.string()),
});
export type ParsedMail = z.infer<typeof ParsedMail>;
