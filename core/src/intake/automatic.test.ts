import { describe, expect, test } from "vitest";
import type { ParsedMail } from "../model/parsed-mail.ts";
import { isAbsenceSubject, readAutomatic } from "./automatic.ts";

function mail(set: Partial<ParsedMail> = {}, headers: Record<string, string> = {}): ParsedMail {
  return {
    messageId: "a@b.example", inReplyTo: [], references: [], subject: "The heater", from: { address: "ingrid@solheim.example", name: "Ingrid" }, sender: null, replyTo: [], to: [{ address: "help@fernbrook.example", name: "" }], cc: [],
    date: null, text: "The heater broke again.", html: null, attachments: [], returnPath: null, deliveryStatus: null, feedbackReport: null, returnedHeaders: null, notes: [],
    headers: Object.entries(headers).map(([name, value]) => ({ name, value })), ...set,
  };
}

test("a person's mail may be answered", () => {
  expect(readAutomatic(mail())).toMatchObject({ kind: "message", mayAutoRespond: true });
  expect(readAutomatic(mail({ returnPath: "ingrid@solheim.example" }, { "auto-submitted": "no", precedence: "normal", "x-auto-response-suppress": "None" }))).toMatchObject({ kind: "message", mayAutoRespond: true });
});

describe("each sign alone keeps us silent", () => {
  test.each([
    ["auto-submitted", "auto-replied"], ["auto-submitted", "auto-generated"], ["auto-submitted", "auto-notified; owner=x"],
    ["precedence", "bulk"], ["precedence", "list"], ["precedence", "junk"], ["precedence", "auto_reply"],
    ["list-id", "<news.example>"], ["list-unsubscribe", "<mailto:x@example>"], ["list-post", "<mailto:x@example>"], ["list-help", "<x>"],
    ["x-auto-response-suppress", "All"], ["x-auto-response-suppress", "OOF, AutoReply"], ["x-autoreply", "yes"], ["x-autorespond", "1"], ["x-loop", "x"], ["feedback-id", "1:2:3"],
  ])("%s: %s", (name, value) => expect(readAutomatic(mail({}, { [name]: value })).mayAutoRespond).toBe(false));

  test("an empty return path", () => expect(readAutomatic(mail({ returnPath: "" })).mayAutoRespond).toBe(false));
  test("no sender", () => expect(readAutomatic(mail({ from: null })).mayAutoRespond).toBe(false));
  test.each(["mailer-daemon@x.example", "postmaster@x.example", "no-reply@x.example", "noreply+12@x.example", "donotreply@x.example", "bounces+a@x.example", "news-request@x.example"])("the sender %s", (address) => {
    expect(readAutomatic(mail({ from: { address, name: "" } })).mayAutoRespond).toBe(false);
  });
  test("our own address, in From or Reply-To", () => {
    expect(readAutomatic(mail({ from: { address: "help@fernbrook.example", name: "" } }), ["help@fernbrook.example"]).mayAutoRespond).toBe(false);
    expect(readAutomatic(mail({ replyTo: [{ address: "help@fernbrook.example", name: "" }] }), ["help@fernbrook.example"]).mayAutoRespond).toBe(false);
  });
});

describe("an absence notice is known by its subject", () => {
  test.each(["Automatic reply: your order", "Out of Office", "Re: Out of the office", "Automatische Antwort: Bestellung", "Abwesenheitsnotiz", "Réponse automatique : commande", "Respuesta automática: pedido", "Resposta automática: pedido", "Risposta automatica: ordine", "Automatisch antwoord: bestelling",
    "Autosvar: beställning", "Automatisk svar: ordre", "Automaattinen vastaus: tilaus", "[Automatyczna odpowiedź] zamówienie", "Automatická odpověď: objednávka", "Automatikus válasz: rendelés", "Otomatik Yanıt: sipariş", "Автоматический ответ: заказ", "Αυτόματη απάντηση: παραγγελία", "自動応答: 注文", "自动回复: 订单", "자동 회신: 주문"])("%s", (subject) => {
    expect(isAbsenceSubject(subject)).toBe(true);
    expect(readAutomatic(mail({ subject }))).toMatchObject({ kind: "auto-reply", mayAutoRespond: false });
  });
  test.each(["Your automatic reply is wrong", "Is the office out of heaters", "Heater out of order", "Assignment", "I am on vacation in Spain and need my PIN"])("%s is a person's", (subject) => expect(isAbsenceSubject(subject)).toBe(false));
});

test("a spam report is a complaint, not a bounce", () => {
  expect(readAutomatic(mail({ feedbackReport: "Feedback-Type: abuse\n" })).kind).toBe("complaint");
});
test("a read receipt is a receipt", () => {
  expect(readAutomatic(mail({}, { "content-type": "multipart/report; report-type=disposition-notification; boundary=x" })).kind).toBe("receipt");
});
test("a customer who answers below a bounce is a customer", () => {
  expect(readAutomatic(mail({ subject: "Re: Undelivered Mail Returned to Sender", returnPath: "ingrid@solheim.example", text: "I got this: could not be delivered. 550 5.1.1 user unknown. Why?" })).kind).toBe("message");
});
