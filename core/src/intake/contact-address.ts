import type { MailAddress, ParsedMail } from "../model/parsed-mail.ts";
import { headerValue } from "./mail-headers.ts";

/**
 * Whom a person answers: Reply-To where there is one, the original sender where a list or a group rewrote From, else From, else Sender.
 * Who the customer is stays another question.
 */
export function contactAddress(mail: ParsedMail): MailAddress | null {
  const replyTo = mail.replyTo.find((entry) => isAddress(entry.address));
  if (replyTo !== undefined) return replyTo;
  const original = (headerValue(mail, "x-original-sender") ?? headerValue(mail, "x-original-from") ?? "").replace(/^.*<|>.*$/g, "").trim().toLowerCase();
  if (isAddress(original)) return { address: original, name: mail.from?.name ?? "" };
  if (mail.from !== null && isAddress(mail.from.address)) return mail.from;
  return mail.sender ?? mail.from;
}

function isAddress(text: string): boolean {
  return /^[^@\s]+@[^@\s]+$/.test(text);
}
