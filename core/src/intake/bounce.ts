import type { ParsedMail } from "../model/parsed-mail.ts";
import { isHardReason, readBounceReason, readSmtpStage, type BounceReason } from "./bounce-reason.ts";
import { addressIn, addressesInNotice } from "./bounce-addresses.ts";
import { splitBounceNotice, type BounceNotice } from "./bounce-notice.ts";
import { inlineStatus, isSuccessfulAction, reportedRecipients, type ReportedRecipient } from "./bounce-report.ts";
import { looksLikeBounce } from "./looks-like-bounce.ts";
import { headerValues } from "./mail-headers.ts";

export type BouncedRecipient = {
  readonly recipient: string;
  /** RFC 3463 ("5.1.1") and SMTP ("550") codes, null where the server named none. */
  readonly status: string | null; readonly replyCode: string | null;
  readonly reason: BounceReason;
  /** Will not be tried again; false for a delay notice. */
  readonly permanent: boolean;
  /** The address itself is dead. */
  readonly hard: boolean;
  /** What the server said, for people. */
  readonly says: string;
};

export type Bounce = { readonly recipients: readonly BouncedRecipient[]; readonly originalMessageId: string | null };

/**
 * What a mail says about another mail that could not be delivered: from its delivery-status part (RFC 3464) where it has one, from the
 * sentences of the common mail servers otherwise. Null where the mail is no bounce. It is only a claim: without our own token in its
 * address it must not stop mail to anybody.
 */
export function readBounce(mail: ParsedMail): Bounce | null {
  if (mail.feedbackReport !== null) return null;
  const split = splitBounceNotice(mail.text);
  const reported = reportedRecipients(mail.deliveryStatus ?? inlineStatus(mail.text));
  if (reported.some((entry) => isSuccessfulAction(entry.action)) && !reported.some((entry) => !isSuccessfulAction(entry.action))) return null;
  if (reported.length === 0 && !looksLikeBounce(mail, split.notice)) return null;
  const failed = reported.filter((entry) => !isSuccessfulAction(entry.action));
  const recipients = failed.length > 0 ? failed.map((entry) => fromReport(entry, split.notice, failed.length)) : fromNotice(mail, split);
  return { recipients: dedupe(recipients), originalMessageId: originalMessageId(mail, split.returned) };
}

function fromReport(entry: ReportedRecipient, notice: string, entries: number): BouncedRecipient {
  const own = entry.says !== "" ? entry.says : noticeAbout(notice, entry.recipient, entries);
  const spoken = statusIn(own);
  const status = specific(spoken) ?? specific(entry.status) ?? specific(statusIn(noticeAbout(notice, entry.recipient, entries))) ?? entry.status ?? spoken;
  const replyCode = replyCodeIn(own) ?? replyCodeIn(noticeAbout(notice, entry.recipient, entries));
  return bounced(entry.recipient, status, replyCode, own, notice, entry.action === "delayed");
}

function bounced(recipient: string, status: string | null, replyCode: string | null, says: string, notice: string, delayed: boolean): BouncedRecipient {
  const stage = readSmtpStage(says) ?? readSmtpStage(notice);
  const own = readBounceReason(says, null);
  const reason = readBounceReason(own === "undefined" ? notice.slice(0, 3_000) : says, status, stage);
  const permanent = delayed ? false : status !== null && !status.endsWith(".0.0") ? status.startsWith("5") : replyCode !== null ? replyCode.startsWith("5") : status !== null ? status.startsWith("5") : !STILL_TRYING.test(notice);
  return { recipient, status, replyCode, reason, permanent, hard: isHardReason(reason) && permanent, says: says.replace(/\s+/g, " ").trim().slice(0, 500) };
}

function specific(status: string | null): string | null {
  return status === null || status.endsWith(".0.0") ? null : status;
}

const STILL_TRYING = /will (?:keep|continue|be retried|try|attempt)|still being retried|no action is required|not need to resend|(?:is|has been) delayed|warning message only|temporary (?:failure|error)|wird weiterhin versucht/i;

function fromNotice(mail: ParsedMail, split: BounceNotice): BouncedRecipient[] {
  const named = headerValues(mail, "x-failed-recipients").flatMap((value) => value.split(",")).map((value) => addressIn(value)).filter((value) => value !== null);
  const addresses = named.length > 0 ? named : addressesInNotice(mail, split);
  return addresses.map((recipient) => {
    const says = noticeAbout(split.notice, recipient, addresses.length);
    return bounced(recipient, statusIn(says), replyCodeIn(says), says, split.notice, STILL_TRYING.test(split.notice.slice(0, 4_000)) && !/giving up|permanent/i.test(split.notice.slice(0, 4_000)));
  });
}

// What stands at and below the address, until the next one where there are several. Above it is only politeness.
function noticeAbout(notice: string, recipient: string, entries: number): string {
  const at = recipient === "" ? -1 : notice.toLowerCase().indexOf(recipient.toLowerCase());
  if (at < 0) return notice.slice(0, 6_000);
  const rest = notice.slice(at + recipient.length, at + 6_000);
  if (entries <= 1) return /[a-z]{3}/i.test(rest) ? recipient + rest : notice.slice(0, 6_000);
  const next = rest.search(/\n\s*<?[^\s<>@]{1,64}@[^\s<>]{3,200}>?\s*:?/);
  return recipient + (next > 0 ? rest.slice(0, Math.min(next, 1_500)) : rest.slice(0, 1_500));
}

function statusIn(text: string): string | null {
  return /(?<![\d.])([45]\.\d{1,2}\.\d{1,3})(?![\d.]*\d)/.exec(text.slice(0, 6_000))?.[1] ?? null;
}

function replyCodeIn(text: string): string | null {
  const near = text.slice(0, 6_000);
  return /(?:^|[\s:;("'<>[\]=#-])([45][0-5]\d)(?=[ -]#?[45]\.\d{1,2}\.\d{1,3})/m.exec(near)?.[1] ?? /(?:said:|response was:?|error(?: from remote mail server)?.{0,120}:|<<<|status:|smtp;?|code:?|^|>:?|refused)\s*"?\(?#?([45][0-5]\d)(?=[\s:;,.)"'-])/im.exec(near)?.[1] ?? /\b([45][0-5]\d)[ -](?=[<A-Z"(])/.exec(near)?.[1] ?? null;
}

function originalMessageId(mail: ParsedMail, returned: string): string | null {
  const from = (text: string | null) => /^[\s>|]*message-id:\s*<?([^<>\s]{3,500})/im.exec((text ?? "").slice(0, 100_000))?.[1] ?? null;
  return from(mail.returnedHeaders) ?? from(returned) ?? mail.inReplyTo[0] ?? mail.references.at(-1) ?? null;
}

function dedupe(list: readonly BouncedRecipient[]): BouncedRecipient[] {
  const seen = new Map<string, BouncedRecipient>();
  for (const entry of list) if (!seen.has(entry.recipient)) seen.set(entry.recipient, entry);
  return [...seen.values()];
}
