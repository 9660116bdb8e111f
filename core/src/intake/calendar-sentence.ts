import type { MailCalendar, ParsedMail } from "../model/parsed-mail.ts";

/** A calendar invitation or answer as one short sentence, so that nobody has to open the file: "Accepted: Visit, 2026-03-04 10:00 (Europe/Oslo)." */
export function calendarSentence({ method, answer, summary, start }: MailCalendar): string {
  const what = [summary, start].filter((part) => part !== "").join(", ");
  return what === "" ? `${opening(method, answer)}.` : `${opening(method, answer)}: ${what}.`;
}

/**
 * Whether a mail is only the press of a button in somebody's calendar: an answer to an invitation with no words of their own. A note that
 * a person wrote beside the answer makes it their mail.
 */
export function isCalendarAnswer(mail: ParsedMail): boolean {
  const calendar = mail.calendar;
  if (calendar === undefined || !["REPLY", "REFRESH", "DECLINECOUNTER"].includes(calendar.method)) return false;
  const text = mail.text.slice(0, 5_000);
  if (text === "" || text === calendarSentence(calendar)) return true;
  const byProgram = mail.sender?.address.startsWith("calendar-notification@") === true || /^\S.{0,120}(?:has|have) (?:accepted|declined|tentatively accepted|replied)\b/i.test(text);
  return byProgram && !/\bnote\b/i.test(text.slice(0, 600));
}

function opening(method: string, answer: MailCalendar["answer"]): string {
  if (method === "REPLY") return answer === "accepted" ? "Accepted" : answer === "declined" ? "Declined" : answer === "tentative" ? "Accepted tentatively" : "Answer to an invitation";
  if (method === "CANCEL") return "Cancelled";
  if (method === "COUNTER") return "Another time proposed";
  if (method === "REQUEST") return "Invitation";
  return "Calendar entry";
}
