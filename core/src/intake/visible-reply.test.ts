import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitVisibleReply } from "./visible-reply.ts";

const visible = (text: string) => splitVisibleReply(text).visible;

describe("the opening of a quote", () => {
  test.each([
    ["English, Gmail", "On Tue, Mar 4, 2026 at 10:02 AM Ann Lee <ann@example.com> wrote:"],
    ["English, Apple Mail", "On 4 Mar 2026, at 10:02, Ann Lee <ann@example.com> wrote:"],
    ["German", "Am 04.03.2026 um 10:02 schrieb Ann Lee <ann@example.com>:"],
    ["French", "Le mer. 4 mars 2026 à 10:02, Ann Lee <ann@example.com> a écrit :"],
    ["Spanish", "El mié, 4 mar 2026 a las 10:02, Ann Lee (<ann@example.com>) escribió:"],
    ["Italian", "Il giorno mer 4 mar 2026 alle ore 10:02 Ann Lee <ann@example.com> ha scritto:"],
    ["Portuguese", "Em qua., 4 de mar. de 2026 às 10:02, Ann Lee <ann@example.com> escreveu:"],
    ["Dutch", "Op wo 4 mrt 2026 om 10:02 schreef Ann Lee <ann@example.com>:"],
    ["Danish", "Den ons. 4. mar. 2026 kl. 10.02 skrev Ann Lee <ann@example.com>:"],
    ["Norwegian", "ons. 4. mars 2026 kl. 10:02 skrev Ann Lee <ann@example.com>:"],
    ["Swedish", "Den ons 4 mars 2026 kl 10:02 skrev Ann Lee <ann@example.com>:"],
    ["Finnish", "ke 4. maalisk. 2026 klo 10.02 Ann Lee (ann@example.com) kirjoitti:"],
    ["Polish", "śr., 4 mar 2026 o 10:02 Ann Lee <ann@example.com> napisał(a):"],
    ["Czech", "st 4. 3. 2026 v 10:02 odesílatel Ann Lee <ann@example.com> napsal:"],
    ["Hungarian", "Ann Lee <ann@example.com> ezt írta (időpont: 2026. márc. 4., Sze, 10:02):"],
    ["Turkish", "Ann Lee <ann@example.com>, 4 Mar 2026 Çar, 10:02 tarihinde şunu yazdı:"],
    ["Russian", "ср, 4 мар. 2026 г. в 10:02, Ann Lee <ann@example.com>:"],
    ["Japanese", "2026年3月4日(水) 10:02 Ann Lee <ann@example.com>:"],
    ["Chinese", "Ann Lee <ann@example.com> 于2026年3月4日周三 10:02写道："],
    ["Korean", "2026년 3월 4일 (수) 오전 10:02, Ann Lee <ann@example.com>님이 작성:"],
    ["Romanian", "În mie., 4 mar. 2026 la 10:02, Ann Lee <ann@example.com> a scris:"],
    ["Bulgarian", "На ср, 4.03.2026 г. в 10:02 Ann Lee <ann@example.com> написа:"],
    ["Croatian", "Dana sri, 4. ožu 2026. u 10:02 Ann Lee <ann@example.com> napisao je:"],
    ["Greek", "Στις Τετ 4 Μαρ 2026 στις 10:02 π.μ., ο χρήστης Ann Lee <ann@example.com> έγραψε:"],
    ["Thai", "เมื่อ พ. 4 มี.ค. 2026 เวลา 10:02 Ann Lee <ann@example.com> เขียนว่า:"],
    ["Vietnamese", "Vào Th 4, 4 thg 3, 2026 vào lúc 10:02 Ann Lee <ann@example.com> đã viết:"],
    ["Arabic", "في الأربعاء، 4 مارس 2026 في 10:02 ص تمت كتابة ما يلي بواسطة Ann Lee <ann@example.com>:"],
    ["English, Yahoo", "On Wednesday, March 4, 2026 at 10:02:11 AM GMT+1, Ann Lee <ann@example.com> wrote:"],
    ["English, Thunderbird", "On 04/03/2026 10:02, Ann Lee wrote:"],
    ["English, Proton Mail", "On Wednesday, March 4th, 2026 at 10:02 AM, Ann Lee <ann@example.com> wrote:"],
    ["English, Zoho", "---- On Wed, 04 Mar 2026 10:02:11 +0100 Ann Lee <ann@example.com> wrote ----"],
    ["German, Thunderbird", "Am 04.03.26 um 10:02 schrieb Ann Lee:"],
    ["French, Yahoo", "Le mercredi 4 mars 2026 à 10:02:11 UTC+1, Ann Lee <ann@example.com> a écrit :"],
    ["Dutch, Apple Mail", "Op 4 mrt. 2026 om 10:02 heeft Ann Lee <ann@example.com> het volgende geschreven:"],
    ["Polish, Apple Mail", "Wiadomość napisana przez Ann Lee <ann@example.com> w dniu 4 mar 2026, o godz. 10:02:"],
    ["Japanese, Apple Mail", "2026/01/05 10:02、Ann Lee <ann@example.com>のメール:"],
    ["Chinese, NetEase", "At 2026-03-04 10:02:11, \"Ann Lee\" <ann@example.com> wrote:"],
    ["Russian, Mail.ru", "Среда, 4 марта 2026, 10:02 +03:00 от Ann Lee <ann@example.com>:"],
    ["a desk", "##- Please type your reply above this line -##"],
  ])("is recognised in %s", (_, opening) => {
    expect(visible(`The second box is missing too.\n\n${opening}\n\n> We sent it on Monday.\n> Ann`)).toBe("The second box is missing too.");
  });

  test.each([
    ["English", "From: Ann Lee <ann@example.com>\nSent: Wednesday, March 4, 2026 10:02 AM\nTo: Bo\nSubject: Your order"],
    ["German", "Von: Ann Lee <ann@example.com>\nGesendet: Mittwoch, 4. März 2026 10:02\nAn: Bo\nBetreff: Ihre Bestellung"],
    ["French", "De : Ann Lee <ann@example.com>\nEnvoyé : mercredi 4 mars 2026 10:02\nÀ : Bo\nObjet : Votre commande"],
    ["Norwegian", "Fra: Ann Lee <ann@example.com>\nSendt: onsdag 4. mars 2026 10:02\nTil: Bo\nEmne: Din ordre"],
    ["Japanese", "差出人: Ann Lee <ann@example.com>\n送信日時: 2026年3月4日 10:02\n宛先: Bo\n件名: ご注文"],
    ["Polish, bold", "*Od:* Ann Lee <ann@example.com>\n*Wysłano:* środa, 4 marca 2026 10:02\n*Do:* Bo\n*Temat:* Zamówienie"],
  ])("is the head that Outlook prints in %s", (_, head) => {
    expect(visible(`Still nothing.\n\n________________________________\n${head}\n\nWe sent it on Monday.`)).toBe("Still nothing.");
  });

  test("is a dashed line, with dashes on both sides or before", () => {
    expect(visible("Nei.\n\n-----Original Message-----\nFrom: x")).toBe("Nei.");
    expect(visible("Nein.\n\n-----Ursprüngliche Nachricht-----\nHallo")).toBe("Nein.");
  });

  test("may share a line with the reply", () => {
    expect(visible("thanks On Wed, Apr 4, 2026 at 3:59 PM, bo@example.com wrote:\n> Hi")).toBe("thanks");
  });
});

describe("the customer's own words", () => {
  test("stay between the lines they answer", () => {
    expect(visible("On Tue, Mar 4, 2026 at 10:02 AM Ann <ann@example.com> wrote:\n> Did it arrive?\n\nNo.\n\n> Shall we send another?\n\nYes, to Oslo.")).toBe("No.\n\nYes, to Oslo.");
  });
  test("stay below the quote", () => {
    expect(visible("On Tue, Mar 4, 2026 at 10:02 AM Ann <ann@example.com> wrote:\n> Did it arrive?\n\nNo, nothing came.")).toBe("No, nothing came.");
  });
  test("stay where a sentence only sounds like a quote", () => {
    const text = "On Monday your colleague wrote:\nit will be there on Friday.\nIt was not.";
    expect(visible(text)).toBe(text);
  });
  test.each([
    "On Monday 4 March you wrote: the box will come on Friday. It did not.\n\nAnn", "On 4 March at 10:02 I wrote to you:\nthe box is missing.\nNobody answered.", "On Tuesday, March 4 at 10:02 your agent Ann wrote:\n\nWe will refund you.\n\nWhere is it?",
    "Am Montag schrieb mir Ihre Kollegin:\nDas Paket kommt am Freitag.\nEs kam nicht.", "Le 4 mars votre collègue a écrit : le colis arrive vendredi. Il n'est pas arrivé.", "El 4 de marzo su colega escribió: llega el viernes. No llegó.",
    "Name: Ann Lee\nEmail: ann@example.com\nDate: 4 March 2026\nSubject: refund\n\nI want my money back.", "Von: Berlin\nAn: München\nDatum: 4.3.2026\nBetreff: Zug 123\nIch will mein Geld.", "2026-03-04 10:02 the box came, <ann@example.com> signed for it:\nbut it was empty.",
    "The box is missing.\n\n---\n\nAlso the cable is broken.", "________________\nI drew a line above. Please help.", "--- What I need ---\nA new heater.\nA refund.", "Original message\nwas lost, please send again.", "Best,\nAnn\n\nOne more thing: the invoice is wrong.", "Please read my offer above this line and answer.\nThe rest does not matter.",
  ])("stay whole: %j", (text) => expect(visible(text)).toBe(text));
  test("stay where a journey looks like the head of a mail", () => {
    const text = "I booked this:\n\nFrom: Oslo\nTo: Bergen\nDate: 3 May\n\nand nobody came.";
    expect(visible(text)).toBe(text);
  });
  test("include a forwarded mail", () => {
    const text = "Please look at this.\n\n---------- Forwarded message ---------\nFrom: Bo <bo@example.com>\nDate: Tue, 4 Mar 2026\nSubject: Broken\nTo: Ann\n\nIt is broken.";
    expect(visible(text)).toBe(text);
  });
  test("are everything where nothing else would be left", () => {
    const text = "From: Ann <ann@example.com>\nSent: Wednesday, March 4, 2026 10:02 AM\nTo: Bo\nSubject: Broken\n\nIt is broken.";
    expect(visible(text)).toBe(text);
  });
  test("keep a closing with a name, which is no machine's", () => {
    expect(visible("It broke again.\n\nRegards,\nIngrid Solheim")).toBe("It broke again.\n\nRegards,\nIngrid Solheim");
  });
  test("keep arrows and drawn lines between paragraphs", () => {
    const text = "Two things:\n\n----------\n\nIs the invoice right?\n\n>>> call me <<<\n\nWhen does it come?";
    expect(visible(text)).toBe(text);
  });
  test("are pointed at by spans that hold exactly them", () => {
    const text = "No.\n\n> Did it arrive?\n\nYes.";
    expect(splitVisibleReply(text).spans.map(([start, end]) => text.slice(start, end))).toEqual(["No.", "Yes."]);
  });
});

describe("a signature", () => {
  test("after two dashes is folded away", () => {
    expect(splitVisibleReply("It broke again.\n\n--\nIngrid Solheim\n+47 55 00 00 00")).toMatchObject({ visible: "It broke again.", signature: "--\nIngrid Solheim\n+47 55 00 00 00" });
  });
  test.each(["Sent from my iPhone", "Von meinem iPhone gesendet", "Envoyé de mon iPad", "Enviado desde mi iPhone", "Enviado do meu telemóvel", "Inviato da iPhone", "Verzonden vanaf mijn telefoon", "Skickat från min iPhone", "Sendt fra min mobil", "Lähetetty laitteesta iPhone", "Wysłane z telefonu", "Отправлено с iPhone", "iPhoneから送信", "发自我的iPhone", "나의 iPhone에서 보냄", "Get Outlook for iOS<https://aka.ms/o0ukef>"])("of a telephone is folded away: %s", (line) => {
    expect(visible(`It broke again.\n\n${line}\n\n> Did it work?`)).toBe("It broke again.");
  });
  test("is not what a customer divides from the rest with a line", () => {
    const text = "The first heater broke.\n\n--\n\nAnd the second one: when does it come?";
    expect(visible(text)).toBe(text);
  });
  test("is not what somebody adds below it", () => {
    const text = "The box is missing.\n-- \nAnn\n\nP.S. Please call me on Monday.";
    expect(visible(text)).toBe(text.replace("-- ", "--"));
  });
  test("is not the end of a sentence", () => {
    const text = "I have the photographs that were\nsent via email.";
    expect(visible(text)).toBe(text);
  });
  test("is not a sentence about where it was sent from", () => {
    const text = "It broke again.\n\nSent from my desk, which is easier than my telephone.";
    expect(visible(text)).toBe(text);
  });
});

const line = fc.constantFrom("It broke.", "> quoted", "", "-- ", "On Tue, Mar 4, 2026 at 10:02 AM A <a@b.example> wrote:", "From: A <a@b.example>", "Sent: 4 March 2026 10:02", "Subject: x", "Sent from my iPhone", "-----Original Message-----", "____________", "Why?");

test("no word is lost or invented: visible, quoted and signature together are the text", () => {
  fc.assert(fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
    const text = lines.join("\n");
    const words = (part: string) => part.split(/\s+/).filter((word) => word !== "").toSorted();
    const { visible: own, quoted, signature, spans } = splitVisibleReply(text);
    expect(words([own, quoted, signature].join("\n"))).toEqual(words(text));
    for (const [start, end] of spans) expect(start < end && end <= text.length).toBe(true);
  }));
});

test("hostile lines are read once", () => {
  expect(visible(">".repeat(800_000))).toBe("");
  expect(visible(`${"On 1 ".repeat(100_000)}wrote:\n${"a@b.example ".repeat(20_000)}\n${" ".repeat(300_000)}x`).length).toBeGreaterThan(0);
});
