import type { Attachment } from "postal-mime";
import { calendarSentence } from "@rapport/core/intake/calendar-sentence.ts";
import { cleanText } from "@rapport/core/intake/clean-text.ts";
import type { MailCalendar } from "@rapport/core/model/parsed-mail.ts";
import { readCalendarPart } from "./calendar-part.ts";
import { closedShell } from "./closed-shell.ts";
import { htmlToMailText } from "./html-to-mail-text.ts";
import type { MailBody } from "./mail-body.ts";
import { bytesOf } from "./mail-parts.ts";
import { readTnef } from "./tnef/read-tnef.ts";
import { takeUuencodedFiles } from "./uuencoded-files.ts";

export type OpenedBody = MailBody & { readonly calendar: MailCalendar | null };

/**
 * Opens what programs wrap around a mail: winmail.dat, uuencoded files in the text, calendar parts. Where a wrapping stays closed a note
 * says so, and a mail without words of its own gets that sentence as its text, so that nobody looks at an empty message.
 */
export function openWrappings(body: MailBody, contentType: string, notes: string[]): OpenedBody {
  const parcel = openTnef(body, notes);
  const { text, files } = takeUuencodedFiles(parcel.text);
  const attachments = [...parcel.attachments, ...files];
  const calendar = readCalendarPart(attachments);
  const said = [calendar === null ? null : calendarSentence(calendar), closedShell(contentType, text, attachments)].filter((sentence) => sentence !== null);
  notes.push(...said);
  return { text: text === "" || isArmour(text) ? said.join("\n") : text, html: parcel.html, attachments, calendar };
}

// Nothing but the letters of an encrypted block: no words to read.
function isArmour(text: string): boolean {
  return text.startsWith("-----BEGIN PGP MESSAGE-----") && text.trimEnd().endsWith("-----END PGP MESSAGE-----");
}

function openTnef(body: MailBody, notes: string[]): MailBody {
  const index = body.attachments.findIndex(isTnef);
  const part = body.attachments[index];
  if (part === undefined) return body;
  const opened = readTnef(bytesOf(part));
  if (opened === null) {
    notes.push("The attached winmail.dat cannot be opened.");
    return body;
  }
  if (opened.richTextOnly && body.text === "") notes.push("The words in winmail.dat are in a form that cannot be shown; open it in Outlook.");
  const files = opened.files.map((file): Attachment => ({ filename: file.name, mimeType: file.mimeType, disposition: "attachment", content: file.content, ...(file.contentId === null ? {} : { contentId: file.contentId }) }));
  const html = body.html ?? opened.html;
  const text = body.text !== "" ? body.text : cleanText(opened.text ?? (opened.html === null ? "" : htmlToMailText(opened.html)));
  // The parcel itself stays a file only where something in it could not be shown.
  return { text, html, attachments: body.attachments.toSpliced(index, opened.richTextOnly ? 0 : 1, ...files) };
}

function isTnef(part: Attachment): boolean {
  return /^application\/(?:vnd\.)?ms-tnef$/.test(part.mimeType) || /^winmail\.dat$/i.test(part.filename ?? "");
}
