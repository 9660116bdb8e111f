/**
 * A subject without what mail programs pile up before it ("RE: AW: [EXTERN] Fwd: …"), in some twenty languages. Used to name the matter
 * and to recognise that two subjects are alike; never to decide where a mail belongs.
 */
export function cleanSubject(subject: string): string {
  let rest = subject.slice(0, 2_000).replace(/\s+/g, " ").trim();
  for (let turn = 0; turn < 50; turn++) {
    const next = rest.replace(PREFIX, "").trimStart();
    if (next === rest || next === "") break;
    rest = next;
  }
  return PREFIX.test(`${rest} `) && rest.endsWith(":") ? "" : rest;
}

/** Whether the subject says that the mail answers another one. */
export function isReplySubject(subject: string): boolean {
  return REPLY.test(subject.trimStart());
}

const REPLIES = "re|ref|aw|antw|antwort|sv|vs|svar|odp|odpowiedź|res|r|rif|ynt|yan|cevap|atb|vá|hl|tl|bls|bal|απ|σχετ|отв|ответ|на|відп|回复|回覆|答复|返信|회신|תשובה|رد|ตอบ|balas|reply";
const FORWARDS = "fw|fwd|wg|wtr|tr|i|rv|enc|vb|vl|vd|doorst|vidarebefordrat|pd|fs|továbbítás|[iİ]lt|προ|πρθ|пересл|пер|转发|轉寄|轉發|転送|전달|הועבר|إعادة توجيه|trs|videresend";
const COUNT = "(?:\\s?[\\[(^]\\s?\\d{1,3}\\s?[\\])]?|\\d{1,2})?";
const PREFIX = new RegExp(`^(?:(?:${REPLIES}|${FORWARDS})${COUNT}\\s?[:：]\\s?|\\[\\s?(?:external|extern|externe?r?|ext|external e?-?mail|spam\\??|sicher|secure)\\s?\\]\\s?|(?:external|extern)\\s?[:：]\\s?)`, "iu");
const REPLY = new RegExp(`^(?:${REPLIES})${COUNT}\\s?[:：]`, "iu");
