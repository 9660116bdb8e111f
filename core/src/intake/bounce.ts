import type { ParsedMail } from "../model/parsed-mail.ts";
import { splitBounceNotice } from "./bounce-notice.ts";
import { isHardReason, readBounceReason, type BounceReason } from "./bounce-reason.ts";
import { headerValue, headerValues, isDaemonAddress } from "./mail-headers.ts";

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
 * @practice S3 A bounce returns a promise to open
 */
export function readBounce(mail: ParsedMail): Bounce | null {
  if (mail.feedbackReport !== null) return null;
  const split = splitBounceNotice(mail.text);
  const reported = reportedRecipients(mail.deliveryStatus ?? inlineStatus(mail.text));
  if (reported.some((entry) => isSuccess(entry.action)) && !reported.some((entry) => !isSuccess(entry.action))) return null;
  if (reported.length === 0 && !looksLikeBounce(mail, split.notice)) return null;
  const failed = reported.filter((entry) => !isSuccess(entry.action));
  const recipients = failed.length > 0 ? failed.map((entry) => fromReport(entry, split.notice, failed.length)) : fromNotice(mail, split);
  return { recipients: dedupe(recipients), originalMessageId: originalMessageId(mail, split.returned) };
}

/** Whether the mail has the looks of a bounce without a machine-readable part: who sends it, and what subject and text say. */
function looksLikeBounce(mail: ParsedMail, notice: string): boolean {
  if (headerValue(mail, "x-failed-recipients") !== null || headerValue(mail, "x-bounced-address") !== null) return true;
  if (/report-type="?delivery-status/i.test(headerValue(mail, "content-type") ?? "") && !/\bvacation\b|out of (?:the )?office/i.test(mail.subject)) return true;
  const daemon = mail.returnPath === "" || mail.from === null || isDaemonAddress(mail.from) || (mail.sender !== null && isDaemonAddress(mail.sender));
  const subject = BOUNCE_SUBJECT.test(mail.subject.slice(0, 300));
  const says = BOUNCE_TEXT.test(notice.slice(0, 8_000).replace(/\s+/g, " "));
  if (isPersonalReply(mail)) return false;
  return (daemon && (subject || says)) || (subject && says);
}

// A customer who answers below a bounce, or forwards one, is no bounce.
function isPersonalReply(mail: ParsedMail): boolean {
  return /^(?:re|aw|sv|fw|fwd|wg|tr|rv|res|antw|odp)\s*:/i.test(mail.subject) && mail.returnPath !== "" && mail.from !== null && !isDaemonAddress(mail.from);
}

const BOUNCE_SUBJECT = /undeliver(?:ed|able)|un-?deliverable|returned (?:mail|to sender|message|e-?mail)|return(?:ed)? to sender|failure notice|(?:mail|message|delivery|deliver|e-?mail|status|transmission|system) (?:\w+ )?(?:failure|failed|error|problem|delay|notification|status|report|returned|rejected|refused|warning)|delivery (?:status )?(?:notification|report|has failed|attempt)|delay(?:ed)? (?:mail|notification)|could not (?:be )?(?:deliver|send|sent)|cannot (?:be )?deliver|can'?t (?:be )?deliver|not delivered|non.?delivery|nondeliverable|bounced?\b|\bndn\b|mail delivery|warning: .{0,40}(?:could not|not sent|delayed|delivery)|mailsystem|message not (?:sent|accepted)|unzustellbar|nicht zugestellt|zustell(?:ung|bericht|fehler)|non remis|échec de (?:la )?remise|echec|n'a pas (?:pu )?être|no (?:se )?(?:pudo|puede|entregado|ha podido)|no entregado|devuelto|devolvi|falha|não (?:foi )?entregue|mancat[ao] (?:consegna|recapito)|impossibile (?:recapitare|consegnare)|consegna|niet (?:afgeleverd|bezorg)|onbestelbaar|niedostarczon|nie dostarczono|недоставлен|не доставлен|не удалось|doručen|nelze doruč|kézbesít|olevererbart|kunne ikke (?:leveres|levere)|kunde inte levereras|olevererbar|toimittaminen|teslim edile|配信|送信|配達|エラー|退信|投递|无法|반송|delivery|postmaster notify|permanent error|error sending|see transcript|user unknown|invalid address|address unknown|mailbox (?:full|unavailable)|rejected mail|mail error|non recapit|autoreply: delivery/i;
const BOUNCE_TEXT = /(?:could|can|did|was|were|has|have|is|are|will)(?: ?n[o']t|not) (?:be |been |yet been )?(?:able to (?:deliver|send)|deliver|sent|send|accept|reach|relay)|cannot be (?:delivered|sent)|not (?:be )?delivered|unable to (?:deliver|send|relay|complete)|undeliver(?:ed|able)|delivery (?:to .{0,120} )?(?:has |have )?(?:failed|failure|error|attempt|problem|incomplete|is delayed|has been)|(?:fail|error|problem)\w* (?:to|in|while|during|when) (?:deliver|sending|delivery|transmi)|deliver\w* .{0,60}(?:fail|error|problem)|permanent (?:fatal )?errors?|fatal error|mail delivery (?:software|system|subsystem|program)|returned (?:to sender|mail|message|to you)|could not be found|unknown (?:user|recipient|address|host|domain)|(?:user|recipient|mailbox|address|account|domain|host).{0,40}(?:unknown|not found|does ?n[o']t exist|is full|disabled|not exist|invalid|rejected|unavailable|no longer)|no such (?:user|mailbox|address|recipient)|\b5[0-7][0-9][ -](?:#?5\.\d+\.\d+|\w+)|\b[45]\.\d\.\d{1,3}\b|rejected (?:by|your|the|because|for)|over quota|quota exceeded|mailbox full|smtp error|undelivered mail|i'm afraid i wasn't able|error (?:from|message)|did not reach|wasn't delivered|message (?:was )?(?:blocked|rejected|refused|not delivered|bounced)|konnte(?:n)? (?:leider )?nicht (?:\S+ ){0,4}(?:zugestellt|ausgeliefert|übermittelt)|nicht zugestellt|unzustellbar|n'a pas (?:pu )?(?:être|pu)|no (?:se )?(?:pudo|ha podido|puede)|no (?:existe|se entregó)|não (?:pôde|foi|pode)|non (?:è stat[oa]|può essere|esiste)|impossibile|kon niet|kan niet worden|nie (?:mógł|może|została)|не (?:было|удалось|может|существует)|配信|送信できません|エラー|届けることができ|退回|无法|失败/i;

type Reported = { recipient: string; action: string; status: string | null; says: string };

function isSuccess(action: string): boolean {
  return action === "delivered" || action === "relayed" || action === "expanded";
}

// A report pasted into the text, as some gateways and list managers forward it.
function inlineStatus(text: string): string | null {
  const at = text.search(/^(?:reporting-mta|final-recipient|original-recipient):\s/im);
  if (at < 0 || at > 40_000) return null;
  const part = text.slice(at, at + 8_000);
  return /^final-recipient:/im.test(part) && /^(?:action|status):/im.test(part) ? part : null;
}

function reportedRecipients(deliveryStatus: string | null): Reported[] {
  if (deliveryStatus === null) return [];
  const found: Reported[] = [];
  for (const fields of statusBlocks(deliveryStatus)) {
    const recipient = addressIn(fields.get("final-recipient")) ?? addressIn(fields.get("original-recipient")) ?? addressIn(fields.get("x-actual-recipient"));
    const original = addressIn(fields.get("original-recipient"));
    const action = (fields.get("action") ?? "").trim().toLowerCase().split(/[\s(;]/)[0] ?? "";
    const status = /([245]\.\d{1,3}\.\d{1,3})/.exec(fields.get("status") ?? "")?.[1] ?? null;
    if (recipient === null && action === "" && status === null) continue;
    if (recipient === null && original === null && found.length === 0 && action === "") continue;
    found.push({ recipient: plausible(recipient) ? recipient : original ?? recipient ?? "", action, status, says: (fields.get("diagnostic-code") ?? "").replace(/^\s*(?:smtp|x-[\w-]+|local)\s*;\s*/i, "").trim() || (fields.get("x-supplementary-info") ?? "") });
  }
  return found;
}

function* statusBlocks(text: string): Generator<Map<string, string>> {
  let fields = new Map<string, string>();
  let last = "";
  for (const line of text.slice(0, 200_000).split("\n")) {
    const match = /^([A-Za-z][\w-]{1,60}):[ \t]*(.*)$/.exec(line.slice(0, 4_000));
    if (match !== null) {
      last = (match[1] ?? "").toLowerCase();
      if (last === "final-recipient" && fields.has(last)) {
        yield fields;
        fields = new Map();
      }
      if (!fields.has(last)) fields.set(last, match[2] ?? "");
      else last = "";
    } else if (/^[ \t]+\S/.test(line) && last !== "") fields.set(last, `${fields.get(last) ?? ""} ${line.trim().slice(0, 2_000)}`);
    else if (line.trim() === "") {
      if (fields.size > 0) yield fields;
      fields = new Map();
      last = "";
    }
  }
  if (fields.size > 0) yield fields;
}

function fromReport(entry: Reported, notice: string, entries: number): BouncedRecipient {
  const own = entry.says !== "" ? entry.says : noticeAbout(notice, entry.recipient, entries);
  const spoken = statusIn(own);
  const status = entry.status !== null && !entry.status.endsWith(".0.0") ? entry.status : spoken !== null && !spoken.endsWith(".0.0") ? spoken : entry.status ?? spoken;
  const replyCode = replyCodeIn(own) ?? replyCodeIn(noticeAbout(notice, entry.recipient, entries));
  return bounced(entry.recipient, status, replyCode, own, notice, entry.action === "delayed");
}

function bounced(recipient: string, status: string | null, replyCode: string | null, says: string, notice: string, delayed: boolean): BouncedRecipient {
  const own = readBounceReason(says, null);
  const reason = own !== "undefined" ? own : readBounceReason(notice.slice(0, 3_000), status);
  const permanent = delayed ? false : status !== null && !status.endsWith(".0.0") ? status.startsWith("5") : replyCode !== null ? replyCode.startsWith("5") : status !== null ? status.startsWith("5") : !STILL_TRYING.test(notice);
  return { recipient, status, replyCode, reason, permanent, hard: isHardReason(reason) && permanent, says: says.replace(/\s+/g, " ").trim().slice(0, 500) };
}

const STILL_TRYING = /will (?:keep|continue|be retried|try|attempt)|still being retried|no action is required|not need to resend|(?:is|has been) delayed|warning message only|temporary (?:failure|error)|wird weiterhin versucht/i;

function fromNotice(mail: ParsedMail, split: { notice: string; returned: string }): BouncedRecipient[] {
  const named = headerValues(mail, "x-failed-recipients").flatMap((value) => value.split(",")).map((value) => addressIn(value)).filter((value) => value !== null);
  const addresses = named.length > 0 ? named : addressesInNotice(mail, split);
  return addresses.map((recipient) => {
    const says = noticeAbout(split.notice, recipient, addresses.length);
    return bounced(recipient, statusIn(says), replyCodeIn(says), says, split.notice, STILL_TRYING.test(split.notice.slice(0, 4_000)) && !/giving up|permanent/i.test(split.notice.slice(0, 4_000)));
  });
}

// Addresses that the notice points at ("<a@b>:", alone on a line, after "to" or "recipient"), else any that is neither the server's nor ours.
function addressesInNotice(mail: ParsedMail, split: { notice: string; returned: string }): string[] {
  const ours = new Set([...mail.to, ...mail.cc].map((entry) => entry.address));
  const pointed: string[] = [];
  const named: string[] = [];
  for (const line of split.notice.split("\n").slice(0, 400)) {
    const short = line.slice(0, 600);
    for (const match of short.matchAll(ADDRESS)) {
      const address = match[0].replace(/^['.]+|[.']+$/g, "").toLowerCase();
      if (isDaemonAddress({ address, name: "" }) || address === mail.from?.address) continue;
      const alone = POINTS.test(short) || short.replace(ADDRESS, "").replace(/[\s<>()[\]"':;.,*-]|mailto:|smtp:|rfc822;/gi, "") === "";
      (alone ? pointed : named).push(address);
    }
  }
  const others = (list: readonly string[]) => [...new Set(list)].filter((address) => !ours.has(address));
  if (others(pointed).length > 0) return others(pointed).slice(0, 50);
  if (others(named).length > 0) return others(named).slice(0, 1);
  const to = /^[\s>|]*(?:x-original-to|x-envelope-to|to):\s*(.{3,300})$/im.exec(split.returned)?.[1] ?? /^to:\s*(.{3,300})$/im.exec(mail.returnedHeaders ?? "")?.[1];
  const returned = addressIn(to);
  return returned !== null ? [returned] : [...new Set([...pointed, ...named])].slice(0, 1);
}

const ADDRESS = /[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\.){0,8}[A-Za-z0-9-]{1,62}/g;
const POINTS = /^\s*<[^<>\s]{3,200}>\s*[:(.]|^\s*<?[^<>\s]{3,200}@[^<>\s]{1,200}>?\s*(?:[:;.,-]|$)|rcpt to|recipients?\b|\bto:|deliver(?:ed|y|) (?:\S+ ){0,3}to\b|addressee|final-recipient|user:|unknown user|mailbox|address(?:es)?(?: is| was|:)|failed|could not be|empf.nger/i;

// What stands near the address: its own line and the ones below until the next address. Some servers name it only in passing.
function noticeAbout(notice: string, recipient: string, entries: number): string {
  if (entries <= 1) return notice.slice(0, 6_000);
  const at = recipient === "" ? -1 : notice.toLowerCase().lastIndexOf(recipient.toLowerCase());
  const from = at < 0 ? -1 : notice.toLowerCase().indexOf(recipient.toLowerCase());
  if (from < 0) return notice.slice(0, 3_000);
  const rest = notice.slice(from + recipient.length, from + 1_500);
  const next = rest.search(/\n\s*<?[^\s<>@]{1,64}@[^\s<>]{3,200}>?\s*:?/);
  return recipient + (next > 0 ? rest.slice(0, next) : rest);
}

function statusIn(text: string): string | null {
  return /(?<![\d.])([45]\.\d{1,2}\.\d{1,3})(?![\d.]*\d)/.exec(text.slice(0, 6_000))?.[1] ?? null;
}

function replyCodeIn(text: string): string | null {
  const near = text.slice(0, 6_000);
  return /(?:^|[\s:;("'<>[\]=#-])([45][0-5]\d)(?=[ -]#?[45]\.\d{1,2}\.\d{1,3})/m.exec(near)?.[1] ?? /(?:said:|response was:?|error(?: from remote mail server)?.{0,120}:|<<<|status:|smtp;?|code:?|^|>:?|refused)\s*"?\(?#?([45][0-5]\d)(?=[\s:;,.)"'-])/im.exec(near)?.[1] ?? /\b([45][0-5]\d)[ -](?=[<A-Z"(])/.exec(near)?.[1] ?? null;
}

function addressIn(value: string | undefined | null): string | null {
  if (value === undefined || value === null) return null;
  const bare = value.replace(/^[^;]{0,30};/, "");
  ADDRESS.lastIndex = 0;
  const match = /<([^<>\s]{3,320})>/.exec(bare)?.[1] ?? ADDRESS.exec(bare)?.[0] ?? null;
  return match === null ? null : match.replace(/^['"]|['"]$/g, "").toLowerCase();
}

function plausible(address: string | null): address is string {
  return address !== null && /@[^@\s]+\.[^@\s.]+$/.test(address);
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
