import type { MailAddress, ParsedMail } from "../model/parsed-mail.ts";

/** The first header of that (lower case) name, or null. */
export function headerValue(mail: Pick<ParsedMail, "headers">, name: string): string | null {
  return mail.headers.find((header) => header.name === name)?.value ?? null;
}

export function headerValues(mail: Pick<ParsedMail, "headers">, name: string): string[] {
  return mail.headers.filter((header) => header.name === name).map((header) => header.value);
}

/** Whether an address belongs to a mail server and not to a person. */
export function isDaemonAddress(entry: MailAddress): boolean {
  return /^(?:mailer[._-]?daemon|mail[._-]?daemon|postmaster|mdaemon|double-bounce|mail-?er|maildaemon|daemon|listserv|majordomo|root|bounces?|nondelivery|mail[._-]?delivery|microsoftexchange[0-9a-f]*)(?:[+_-][^@]*)?(?:@|$)/i.test(entry.address)
    || /^(?:mail delivery|mailer.daemon|postmaster|mail deliver\w+ (?:sub)?system|internet mail delivery|system administrator|mail administrator|e-?mail delivery)/i.test(entry.name);
}
