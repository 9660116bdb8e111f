import type { ParsedMail } from "../model/parsed-mail.ts";
import { readBounce } from "./bounce.ts";
import { isCalendarAnswer } from "./calendar-sentence.ts";
import { headerValue, headerValues, isDaemonAddress } from "./mail-headers.ts";

export type MailKind = "message" | "bounce" | "auto-reply" | "complaint" | "challenge" | "receipt" | "list" | "notification";

/** What sent a mail and whether a machine may answer it; `because` is a sentence that can be shown. */
export type AutomaticReading = { readonly kind: MailKind; readonly mayAutoRespond: boolean; readonly because: string };

/**
 * Tells a person's mail from one that a program sent, and says whether something automatic may answer (RFC 3834). Each sign alone is
 * enough to keep silent. `ownAddresses` are ours, in lower case: a machine never answers itself.
 */
export function readAutomatic(mail: ParsedMail, ownAddresses: readonly string[] = []): AutomaticReading {
  for (const rule of KINDS) {
    const because = rule.because(mail);
    if (because !== null) return { kind: rule.kind, mayAutoRespond: false, because };
  }
  const silent = silentBecause(mail, ownAddresses);
  if (silent !== null) return { kind: "message", mayAutoRespond: false, because: silent };
  return { kind: "message", mayAutoRespond: true, because: "Nothing in the mail speaks against an answer." };
}

type KindRule = { readonly kind: MailKind; readonly because: (mail: ParsedMail) => string | null };

const KINDS: readonly KindRule[] = [
  { kind: "complaint", because: (mail) => isComplaint(mail) ? "It reports that someone marked a mail as unwanted." : null },
  { kind: "receipt", because: (mail) => /report-type="?disposition-notification/i.test(headerValue(mail, "content-type") ?? "") ? "It is a read receipt." : null },
  { kind: "notification", because: (mail) => isCalendarAnswer(mail) ? "A calendar program sent it after somebody answered an invitation." : null },
  { kind: "auto-reply", because: autoReplyBecause },
  { kind: "auto-reply", because: (mail) => mail.deliveryStatus === null && isAbsenceSubject(mail.subject) ? "Its subject is that of an absence notice." : null },
  { kind: "challenge", because: (mail) => isGuestList(mail) ? "It asks the sender to ask for entry." : null },
  { kind: "bounce", because: (mail) => readBounce(mail) === null ? null : "It says that a mail could not be delivered." },
  { kind: "challenge", because: (mail) => isChallenge(mail) ? "It asks the sender to prove that they are a person." : null },
  { kind: "auto-reply", because: absenceBecause },
  { kind: "notification", because: generatedBecause },
  { kind: "list", because: (mail) => isMailingList(mail) ? "It was sent to a list." : null },
];

function isComplaint(mail: ParsedMail): boolean {
  if (headerValue(mail, "x-apple-unsubscribe") === "true") return true;
  if (mail.feedbackReport !== null || /report-type="?feedback-report/i.test(headerValue(mail, "content-type") ?? "")) return true;
  return /^(?:feedback-type|abuse-type):\s*\S+/im.test(mail.text.slice(0, 5_000)) && /^(?:user-agent|version|source-ip|reported-domain):/im.test(mail.text.slice(0, 5_000))
    || /(?:^|[._-])(?:complaints?|feedback|fbl|abuse|staff)\b.{0,20}@(?:.*\.)?(?:hotmail|aol|yahoo|feedback|fbl|abuse|complaint)/i.test(mail.from?.address ?? "") && /^(?:complaint about|email feedback report|abuse report|spam report|feedback report)/i.test(mail.subject);
}

// Said outright in a header: RFC 3834 and what programs wrote before it.
function autoReplyBecause(mail: ParsedMail): string | null {
  const submitted = (headerValue(mail, "auto-submitted") ?? "").trim().toLowerCase();
  if (mail.deliveryStatus !== null) return null;
  const own = (name: string) => headerValue(mail, name) !== null;
  const answers = submitted.startsWith("auto-replied") || (/^auto-(?:generated|notified)/.test(submitted) && mail.inReplyTo.length > 0);
  if (answers && readBounce(mail) === null) return "Its Auto-Submitted header says that a program answered.";
  if (/^(?:auto_?reply|auto-?reply|yes)/i.test(headerValue(mail, "precedence")?.replace("-", "_") ?? "")) return "Its Precedence header says that a program answered.";
  for (const name of ["x-autoreply", "x-autorespond", "x-autoreply-from", "x-mail-autoreply", "x-auto-reply-from", "x-autoresponder", "x-vacation"]) {
    if (own(name) && !/^(?:no|false|0)?$/i.test(headerValue(mail, name) ?? "")) return `Its ${name} header says that a program answered.`;
  }
  return null;
}

function absenceBecause(mail: ParsedMail): string | null {
  const quiet = mail.returnPath === "" || /^auto-/i.test(headerValue(mail, "auto-submitted") ?? "") || headerValue(mail, "x-auto-response-suppress") !== null || /\bvacation\b/i.test(headerValue(mail, "content-type") ?? "") || isDaemonAddress(mail.from ?? { address: "", name: "" }) || /^(?:bulk|junk|list)$/i.test(headerValue(mail, "precedence") ?? "");
  if (mail.returnPath === "" && mail.deliveryStatus === null && mail.from !== null && !isDaemonAddress(mail.from)) return "Its return path is empty, as only programs send.";
  return quiet && ABSENCE_TEXT.test(mail.text.slice(0, 3_000)) ? "Its text is that of an absence notice." : null;
}

/** Whether a subject is what programs write while somebody is away, in seventeen languages. */
export function isAbsenceSubject(subject: string): boolean {
  const bare = subject.slice(0, 300).replace(/^[\s["'(*]+/, "").replace(/^(?:(?:re|aw|sv|vs|antw|res|rv|odp|ynt)\s*:\s*)+/i, "");
  return ABSENCE_SUBJECT.test(bare);
}

const ABSENCE_SUBJECT = new RegExp([
  "^(?:automatic(?:ally)? (?:reply|response|generated reply)|auto(?:mated)?[ -]?(?:reply|response|responder|answer)\\b|out[ -]of[ -](?:the[ -])?office\\b|ooo\\s*[:-]|vacation (?:reply|notice|message|response)|away from (?:my|the) (?:desk|mail|office)|i am (?:currently )?(?:out of the office|on (?:vacation|leave|holiday))(?:$|[.,!]| (?:until|till|from|through|and will))|on (?:vacation|annual leave|holiday)\\b\\s*[:-]|yahoo! auto response|canned response)",
  "^(?:automatische antwort|abwesenheits(?:notiz|nachricht|agent|meldung|assistent)|(?:ich bin )?(?:nicht im (?:büro|hause)|außer haus)|auto-?antwort|urlaubs(?:notiz|meldung|vertretung))",
  "^(?:réponse automatique|absence du bureau|absent(?:e)? du bureau|message d'absence|notification d'absence|absence\\s*[:-])",
  "^(?:respuesta automática|respuesta automatica|fuera de (?:la )?oficina|ausente|mensaje de ausencia)",
  "^(?:resposta automática|resposta automatica|fora do escritório|fora do escritorio|ausência|ausente do)",
  "^(?:risposta automatica|fuori (?:sede|ufficio)|assenza|assente)",
  "^(?:automatisch antwoord|afwezig(?:heid)?(?:sbericht|sassistent)?\\b|niet aanwezig|automatische reactie)",
  "^(?:automatiskt svar|autosvar|frånvaro|frånvarande|automatiskt meddelande)",
  "^(?:automatisk svar|fravær|ikke på kontoret|ikke til stede|autosvar)",
  "^(?:automaattinen vastaus|poissaolo|poissa)",
  "^(?:odpowiedź automatyczna|automatyczna odpowiedź|autoodpowiedź|poza biurem|nieobecn|autoresponder)",
  "^(?:automatická odpov|automatická správa|nepřítomnost|nejsem v kanceláři|mimo kancelář|neprítomnosť)",
  "^(?:automatikus válasz|házon kívül|szabadság)",
  "^(?:otomatik (?:yanıt|cevap)|ofis dışı)",
  "^(?:автоматический ответ|автоответ|вне офиса|нет на месте|відповідь автоматична|автоматична відповідь)",
  "^(?:αυτόματη απάντηση|εκτός γραφείου)",
  "^(?:自動(?:返信|応答|回复|回覆|答复)|自动(?:回复|答复|應答)|不在(?:通知|のお知らせ|です)|外出|休暇)",
  "^(?:자동 ?(?:회신|응답)|부재중)",
  "^(?:răspuns automat|automatski odgovor|avtomatski odgovor|автоматичен отговор|תשובה אוטומטית|מענה אוטומטי|رد تلقائي|الرد التلقائي|trả lời tự động|balasan otomatis|ตอบกลับอัตโนมัติ)",
].join("|"), "iu");

const ABSENCE_TEXT = /out of (?:the )?office|on vacation|on (?:annual |maternity |sick )?leave|away from (?:my|the) (?:office|desk|mail|computer)|(?:auto(?:matic(?:ally)?|-)?[ -]?(?:generated )?(?:reply|response|respon(?:se|der)))|will (?:be back|return) on|thank you for (?:contacting|your (?:mail|message|e-?mail)|writing)|nicht im (?:büro|hause)|abwesen|im urlaub|absent(?:e)? du bureau|en vacances|je suis absent|fuera de la oficina|de vacaciones|fora do escritório|de férias|fuori (?:sede|ufficio)|in ferie|op vakantie|afwezig|på semester|på ferie|lomalla|na urlopie|nieobecn|poza biurem|dovolen|szabadság|tatilde|отпуск|不在|休暇|自動(?:返信|応答)|自动回复|자동/i;

function isChallenge(mail: ParsedMail): boolean {
  const text = `${mail.subject}\n${mail.text.slice(0, 4_000)}`;
  return /(?:sender|address|e-?mail|human|one.?time|real person|guest ?list|white ?list|approved|waiting list|challenge).{0,160}(?:verif|confirm|authenticat|approve|validat|whitelist|guest ?list|waiting list)|(?:verif|confirm|authenticat|approve|validat|prove)\w* .{0,80}(?:you are (?:a )?(?:human|real|person)|not (?:a )?(?:robot|spam)|your (?:e-?mail )?address|sender|one.?time|yourself)/is.test(text)
    && /click|reply to this|link|https?:\/\/|follow/i.test(text) && /(?:held|quarantin|pending|not (?:yet )?been delivered|waiting|before .{0,60}deliver|will be delivered|deliver(?:ed)? .{0,60}(?:once|after|until))/is.test(text);
}

// Services that hold mail from strangers dress their question as a delivery report.
function isGuestList(mail: ParsedMail): boolean {
  return /guest ?list|wait ?listed|prove (?:that )?you(?:'re| are) (?:a )?(?:human|person)|challenge[ -]response/i.test(mail.text.slice(0, 3_000)) && /https?:\/\//.test(mail.text.slice(0, 3_000));
}

function generatedBecause(mail: ParsedMail): string | null {
  const submitted = (headerValue(mail, "auto-submitted") ?? "").trim().toLowerCase();
  if (submitted !== "" && !submitted.startsWith("no")) return "Its Auto-Submitted header says that a program wrote it.";
  if (mail.from !== null && isDaemonAddress(mail.from)) return "A mail server sent it.";
  return null;
}

function isMailingList(mail: ParsedMail): boolean {
  return headerValue(mail, "list-id") !== null && (headerValue(mail, "list-post") !== null || /^(?:list|bulk)$/i.test(headerValue(mail, "precedence") ?? ""));
}

// Signs that a machine must keep silent although a person may have written.
function silentBecause(mail: ParsedMail, ownAddresses: readonly string[]): string | null {
  if (mail.from === null || mail.from.address === "") return "The mail names no sender.";
  if (mail.returnPath === "") return "The return path is empty, so nothing may be sent back.";
  const precedence = headerValues(mail, "precedence").find((value) => /^\s*(?:bulk|list|junk|auto)/i.test(value));
  if (precedence !== undefined) return `Its Precedence header says ${precedence.trim().toLowerCase().slice(0, 20)}.`;
  const list = mail.headers.find((header) => header.name.startsWith("list-") || header.name === "mailing-list" || header.name === "x-mailing-list");
  if (list !== undefined) return `Its ${list.name} header shows that it was sent to a list.`;
  if (mail.calendar?.method === "REPLY") return "It answers an invitation.";
  const suppress = headerValue(mail, "x-auto-response-suppress");
  if (suppress !== null && !/^\s*none\s*$/i.test(suppress)) return "Its X-Auto-Response-Suppress header asks for silence.";
  const marked = mail.headers.find((header) => LOOP_HEADERS.has(header.name));
  if (marked !== undefined) return `Its ${marked.name} header shows that a program takes part.`;
  const replyTo = mail.replyTo[0]?.address ?? mail.from.address;
  for (const address of new Set([mail.from.address, replyTo, mail.returnPath ?? mail.from.address])) {
    if (isUnattended(address)) return `Nobody reads ${address}.`;
    if (ownAddresses.includes(address)) return `${address} is our own address.`;
  }
  return null;
}

const LOOP_HEADERS: ReadonlySet<string> = new Set(["x-loop", "x-autoreply", "feedback-id", "x-fc-machinegenerated", "x-campaign", "x-mailchimp-campaign-id", "x-rapport-loop", "x-cron-env"]);

function isUnattended(address: string): boolean {
  return /^(?:(?:no|do-?not|dont|never|ne|nao|pas-?de|nicht)[._-]?(?:reply|respond|responder|repondre|antworten|repl)|noreply|mailer-?daemon|postmaster|bounces?|nobody|undisclosed|devnull|abuse|majordomo|listserv|hostmaster)(?:[._+-][^@]*)?@|[._-](?:no-?reply|donotreply|bounces?)@|-(?:request|owner|bounces?)@|^owner-/i.test(address);
}
