import type { Attachment, Email } from "postal-mime";
import { cleanText } from "@rapport/core/intake/clean-text.ts";
import { htmlToMailText } from "./html-to-mail-text.ts";
import { secondOpinion } from "./second-opinion.ts";

export type MailBody = { readonly text: string; readonly html: string | null; readonly attachments: readonly Attachment[] };

/** The words of a mail and its parts. Another reader is asked where the first one finds nothing, or where the head can be read in two ways. */
export async function mailBody(email: Email, raw: Uint8Array, notes: string[]): Promise<MailBody> {
  const first = bodyOf(email, notes);
  if (isAmbiguous(email)) await compareReaders(email, first.text, raw, notes);
  if (first.text !== "" || email.attachments.length > 0 || !hasBody(raw)) return { ...first, attachments: email.attachments };
  // A body without anything in it is odd enough to ask another reader.
  const second = await secondOpinion(raw);
  if (second === null) return { ...first, attachments: email.attachments };
  const other = bodyOf(second, []);
  if (other.text === "" && second.attachments.length === 0) return { ...first, attachments: email.attachments };
  notes.push("Two readers disagree about this mail; the one that found words is shown.");
  return { ...other, attachments: second.attachments };
}

// A head that says twice what the parts are is read differently by different programs; what hides in the difference must be seen.
function isAmbiguous(email: Email): boolean {
  const times = (name: string) => email.headers.filter((header) => header.key === name).length;
  return times("content-type") > 1 || times("content-transfer-encoding") > 1 || email.headers.some((header) => header.key === "content-type" && (header.value.match(/boundary\*?=/gi)?.length ?? 0) > 1);
}

async function compareReaders(email: Email, text: string, raw: Uint8Array, notes: string[]): Promise<void> {
  const second = await secondOpinion(raw);
  const other = second === null ? null : bodyOf(second, []);
  const same = other !== null && squash(other.text) === squash(text) && second?.attachments.length === email.attachments.length;
  notes.push(same ? "The head names its parts twice." : "The head names its parts twice, and two readers see different contents.");
}

function squash(text: string): string {
  return text.replace(/\s+/g, "");
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
