import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanSubject, isReplySubject } from "./clean-subject.ts";
import { cleanText } from "./clean-text.ts";
import { contactAddress } from "./contact-address.ts";
import { mailIdentity } from "./duplicate.ts";
import { replySubject } from "./reply-subject.ts";
import { whoIsThis } from "./who-is-this.ts";

describe("a subject loses what programs put before it", () => {
  test.each([
    ["RE: RE: Heater", "Heater"], ["AW: WG: Heizung", "Heizung"], ["Re[2]: Heater", "Heater"], ["RE(3): Heater", "Heater"], ["Fwd: Re: Heater", "Heater"], ["SV: VS: Varme", "Varme"], ["Antw: Verwarming", "Verwarming"], ["RES: ENC: Aquecedor", "Aquecedor"], ["RIF: R: I: Stufa", "Stufa"],
    ["TR : Chauffage", "Chauffage"], ["Odp: PD: Grzejnik", "Grzejnik"], ["YNT: İLT: Isıtıcı", "Isıtıcı"], ["回复：转发: 加热器", "加热器"], ["返信: ヒーター", "ヒーター"], ["[EXTERN] AW: Heizung", "Heizung"], ["Отв: Обогреватель", "Обогреватель"], ["Vá: Fűtés", "Fűtés"], ["ΑΠ: Θέμα", "Θέμα"],
    ["Regarding the heater", "Regarding the heater"], ["Return: which address?", "Return: which address?"], ["Re:", ""], ["", ""],
  ])("%j becomes %j", (given, cleaned) => expect(cleanSubject(given)).toBe(cleaned));
  test("and our answer puts one back, however often it goes round", () => {
    expect(replySubject("AW: RE: Heater")).toBe("Re: Heater");
    expect(replySubject(replySubject("Heater"))).toBe("Re: Heater");
    expect(replySubject("")).toBe("Re: your message");
    expect(replySubject(replySubject(""))).toBe("Re: your message");
  });
  test("an answer is known by it", () => {
    expect(isReplySubject("AW: Heizung")).toBe(true);
    expect(isReplySubject("Fwd: Heater")).toBe(false);
    expect(isReplySubject("Return of the heater")).toBe(false);
  });
});

describe("text is made safe without changing words", () => {
  test.each([
    ["a\u0000b\u0007", "ab"], ["line\r\nend\rold", "line\nend\nold"], ["abc\u202etxt.exe\u202c", "abctxt.exe"], ["e\u0301", "\u00e9"], ["a\u00a0b", "a b"], ["x   \n\n\n\n\ny", "x\n\n\ny"], ["\n\n  kept\n\n", "  kept"], ["👩‍👩‍👧", "👩‍👩‍👧"], ["half \ud800 pair", "half  pair"],
  ])("%j becomes %j", (given, cleaned) => expect(cleanText(given)).toBe(cleaned));
  test("a text that is too long is cut between letters", () => expect(cleanText("ab👩cd", 3)).toBe("ab"));
});

describe("who wrote", () => {
  test.each([
    ["Solheim, Ingrid", "ingrid@solheim.example", "Ingrid Solheim"], ["van der Berg, Jan Pieter", "j@b.example", "Jan Pieter van der Berg"], ["\"Ingrid Solheim\"", "i@s.example", "Ingrid Solheim"], ["ingrid@solheim.example", "ingrid@solheim.example", ""],
    ["Heater Works, Inc.", "info@h.example", "Heater Works, Inc."], ["Ingrid via Support", "i@s.example", "Ingrid"], ["Ingrid Solheim (Fernbrook)", "i@s.example", "Ingrid Solheim (Fernbrook)"], ["山田 太郎", "t@y.example", "山田 太郎"],
  ])("%j <%s> is %j", (name, address, person) => expect(whoIsThis({ address, name }).name).toBe(person));
  test("belongs to an organization, unless anybody can have such an address", () => {
    expect(whoIsThis({ address: "Ingrid@Solheim.Example", name: "" })).toEqual({ email: "ingrid@solheim.example", name: "", domain: "solheim.example" });
    for (const address of ["a@gmail.com", "a@yahoo.co.jp", "a@hotmail.fr", "a@gmx.de", "a@web.de", "a@qq.com", "a@proton.me"]) expect(whoIsThis({ address, name: "" }).domain).toBe(null);
    expect(whoIsThis({ address: "a@gmail.com.solheim.example", name: "" }).domain).toBe("gmail.com.solheim.example");
  });
  test("is reached at Reply-To, or at the sender that a group hid", () => {
    const from = { address: "group@lists.example", name: "Ingrid via Group" };
    const nobody = { sender: null, replyTo: [], from, to: [], cc: [], headers: [{ name: "x-original-sender", value: "ingrid@solheim.example" }] };
    expect(contactAddress({ ...EMPTY, ...nobody })?.address).toBe("ingrid@solheim.example");
    expect(contactAddress({ ...EMPTY, ...nobody, replyTo: [{ address: "per@solheim.example", name: "" }] })?.address).toBe("per@solheim.example");
  });
});

const EMPTY = { messageId: null, inReplyTo: [], references: [], subject: "", from: null, sender: null, replyTo: [], to: [], cc: [], date: null, text: "", html: null, headers: [], attachments: [], returnPath: null, deliveryStatus: null, feedbackReport: null, returnedHeaders: null, notes: [] };

describe("a delivery is the same mail", () => {
  const mail = { mailbox: "help", messageId: "a@b.example", bodySha256: "b1", rawSha256: "r1" };
  test("when mailbox, id and body are the same, whatever servers added on the way", () => expect(mailIdentity({ ...mail, rawSha256: "r2" })).toBe(mailIdentity(mail)));
  test("but not when somebody used its id before with other words", () => expect(mailIdentity({ ...mail, bodySha256: "b2" })).not.toBe(mailIdentity(mail)));
  test("nor in another mailbox", () => expect(mailIdentity({ ...mail, mailbox: "sales" })).not.toBe(mailIdentity(mail)));
  test("nor, without an id, when one byte differs", () => {
    expect(mailIdentity({ ...mail, messageId: null })).toBe(mailIdentity({ ...mail, messageId: null }));
    expect(mailIdentity({ ...mail, messageId: null, rawSha256: "r2" })).not.toBe(mailIdentity({ ...mail, messageId: null }));
  });
});

test("cleaning twice changes nothing, and no control character or turn of direction is left", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
    const cleaned = cleanText(text);
    expect(cleanText(cleaned)).toBe(cleaned);
    expect(cleaned).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\n{4}/);
    expect(cleanSubject(cleanSubject(text))).toBe(cleanSubject(text));
  }));
});
