import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { ParsedMail } from "@rapport/core/model/parsed-mail.ts";
import { MAIL_LIMITS } from "./check-mail-limits.ts";
import { parseMime } from "./parse-mime.ts";

const bytes = (...lines: string[]) => Buffer.from(lines.join("\r\n"), "latin1");
const utf8 = (...lines: string[]) => Buffer.from(lines.join("\r\n"), "utf8");
const read = async (raw: Uint8Array) => (await parseMime(raw)).mail;

describe("a mail is read", () => {
  test("with its people, ids, date and words", async () => {
    const mail = await read(utf8(
      "Return-Path: <ingrid@solheim.example>", "From: =?utf-8?Q?Solheim=2C_Ingrid?= <Ingrid@Solheim.Example>", "To: Help <help@fernbrook.example>, team: a@x.example, b@x.example;", "Cc: per@solheim.example",
      "Message-ID: <one@solheim.example>", "In-Reply-To: <ours@fernbrook.example>", "References: <first@solheim.example>", " <ours@fernbrook.example>", "Date: Wed, 4 Mar 2026 10:02:00 +0100", "Subject: RE: RE: =?utf-8?B?w5h2bg==?=", "", "It broke again.", "",
    ));
    expect(mail).toMatchObject({
      returnPath: "ingrid@solheim.example", from: { address: "ingrid@solheim.example", name: "Solheim, Ingrid" }, to: [{ address: "help@fernbrook.example" }, { address: "a@x.example" }, { address: "b@x.example" }], cc: [{ address: "per@solheim.example" }],
      messageId: "one@solheim.example", inReplyTo: ["ours@fernbrook.example"], references: ["first@solheim.example", "ours@fernbrook.example"], date: "2026-03-04T09:02:00.000Z", subject: "RE: RE: Øvn", text: "It broke again.", notes: [],
    });
    expect(ParsedMail.parse(mail)).toEqual(mail);
  });
  test("with an empty return path kept apart from none", async () => {
    expect((await read(bytes("Return-Path: <>", "From: a@b.example", "", "x"))).returnPath).toBe("");
    expect((await read(bytes("From: a@b.example", "", "x"))).returnPath).toBe(null);
  });
  test("from its HTML where the plain part says nothing", async () => {
    const mail = await read(utf8("From: a@b.example", "Content-Type: multipart/alternative; boundary=x", "", "--x", "Content-Type: text/plain", "", "Your e-mail client does not support HTML messages.", "--x", "Content-Type: text/html; charset=utf-8", "", "<p>It <b>broke</b> again.</p><blockquote type=\"cite\">We sent it.</blockquote>", "--x--"));
    expect(mail.text).toBe("It broke again.\n\n> We sent it.");
  });
  test("with a folded text (format=flowed) unfolded", async () => {
    expect((await read(utf8("From: a@b.example", "Content-Type: text/plain; format=flowed; delsp=no", "", "It broke ", "again.", "", "Really.", ""))).text).toBe("It broke again.\n\nReally.");
  });
});

describe("letters are read in the charset they were written in", () => {
  test.each([
    ["iso-2022-jp", [0x1b, 0x24, 0x42, 0x24, 0x22, 0x1b, 0x28, 0x42], "あ"],
    ["gb18030", [0xc4, 0xe3, 0xba, 0xc3], "你好"],
    ["koi8-r", [0xf0, 0xd2, 0xc9], "При"],
    ["windows-1252", [0x93, 0x80, 0x94], "“€”"],
    ["utf-16le", [0x41, 0x00, 0x42, 0x00], "AB"],
    ["no-such-charset", [0x41, 0x42], "AB"],
  ])("%s", async (charset, letters, expected) => {
    const raw = Buffer.concat([bytes("From: a@b.example", `Content-Type: text/plain; charset=${charset}`, "Content-Transfer-Encoding: base64", "", ""), Buffer.from(Buffer.from(letters).toString("base64"))]);
    expect((await read(raw)).text).toBe(expected);
  });
  test("UTF-7 is not decoded, so that nothing can hide in it", async () => {
    const mail = await read(bytes("From: a@b.example", "Content-Type: text/html; charset=utf-7", "", "+ADw-script+AD4-alert(1)+ADw-/script+AD4-"));
    expect(mail.text).toBe("+ADw-script+AD4-alert(1)+ADw-/script+AD4-");
    expect(mail.notes).toContain("A part claims the charset UTF-7, which is not decoded.");
  });
  test("a head with letters that are not encoded", async () => {
    expect((await read(bytes("From: J\xf6rg <j@b.example>", "Subject: Gr\xfc\xdfe", "Content-Type: text/plain; charset=iso-8859-1", "", "x"))).subject).toBe("Grüße");
  });
  test("Japanese under the wrong label", async () => {
    expect(await read(bytes("From: =?ISO-2022-JP?B?g2OBW4OL?= <a@b.example>", "Subject: =?ISO-2022-JP?B?g2OBW4OL?=", "", "x"))).toMatchObject({ subject: "ツール", from: { address: "a@b.example", name: "ツール" } });
  });
  test("a letter that is cut between two encoded words", async () => {
    expect((await read(bytes("From: a@b.example", "Subject: =?UTF-8?B?5L2g5Q==?= =?UTF-8?B?pb0=?=", "", "x"))).subject).toBe("你好");
  });
});

describe("attached files", () => {
  test("have clean names, their size and hash; the bytes are handed over by hash", async () => {
    const { mail, contents } = await parseMime(utf8("From: a@b.example", "Content-Type: multipart/mixed; boundary=x", "", "--x", "", "See the file.", "--x", "Content-Type: application/pdf", "Content-Disposition: attachment; filename*0*=utf-8''..%2F..%2F; filename*1*=%C3%A9tat; filename*2=.pdf", "Content-Transfer-Encoding: base64", "", "aGVsbG8=", "--x", "Content-Type: image/png", "Content-ID: <logo@x>", "Content-Disposition: inline", "Content-Transfer-Encoding: base64", "", "aGVsbG8=", "--x--"));
    const sha256 = createHash("sha256").update("hello").digest("hex");
    expect(mail.attachments).toEqual([
      { filename: "état.pdf", contentType: "application/pdf", size: 5, sha256, contentId: null, inline: false },
      { filename: "attachment.png", contentType: "image/png", size: 5, sha256, contentId: "logo@x", inline: true },
    ]);
    expect(Buffer.from(contents.get(sha256) ?? []).toString()).toBe("hello");
  });
  test("may be mails and winmail.dat, which stay files", async () => {
    const mail = await read(utf8("From: a@b.example", "Content-Type: multipart/mixed; boundary=x", "", "--x", "", "Two things.", "--x", "Content-Type: message/rfc822", "", "From: c@d.example", "Subject: inner", "", "inner words", "--x", "Content-Type: application/ms-tnef; name=winmail.dat", "", "x", "--x--"));
    expect(mail.attachments.map((file) => file.filename)).toEqual(["attachment.eml", "winmail.dat"]);
    expect(mail.text).toBe("Two things.");
  });
  test("of text that a mail program shows inline are files, not the customer's words", async () => {
    const mail = await read(utf8("From: a@b.example", "Content-Type: multipart/mixed; boundary=x", "", "--x", "Content-Type: text/plain", "", "See the log.", "--x", "Content-Type: text/plain; name=error.log", "Content-Disposition: inline; filename=error.log", "", "FATAL: you are all useless", "--x--"));
    expect(mail.text).toBe("See the log.");
    expect(mail.attachments.map((file) => file.filename)).toEqual(["error.log"]);
  });
});

test("a head that names its boundary twice is flagged where two readers see different things", async () => {
  const mail = await read(utf8("From: a@b.example", "Content-Type: multipart/mixed; boundary=x; boundary=y", "", "--x", "", "for the first", "--x--", "--y", "", "for the second", "--y--"));
  expect(mail.notes).toEqual(["The head names its parts twice, and two readers see different contents."]);
});

test("a delivery report hands over its status and the head of the returned mail, and no files", async () => {
  const mail = await read(utf8("From: mailer-daemon@mx.example", "Content-Type: multipart/report; report-type=delivery-status; boundary=x", "", "--x", "", "Sorry.", "--x", "Content-Type: message/delivery-status", "", "Reporting-MTA: dns; mx.example", "", "Final-Recipient: rfc822; a@b.example", "Action: failed", "Status: 5.1.1", "--x", "Content-Type: text/rfc822-headers", "", "Message-ID: <c.m.h@fernbrook.example>", "", "--x--"));
  expect(mail.deliveryStatus).toContain("Final-Recipient: rfc822; a@b.example\nAction: failed");
  expect(mail.returnedHeaders).toContain("Message-ID: <c.m.h@fernbrook.example>");
  expect(mail.attachments).toEqual([]);
});

describe("a mail is unreadable", () => {
  const nested = (levels: number) => utf8("From: a@b.example", ...Array.from({ length: levels }, (_, i) => [`Content-Type: multipart/mixed; boundary=b${i}`, "", `--b${i}`]).flat(), "", "x");
  test.each([
    ["mail-too-big", () => Buffer.alloc(50 * 1024 * 1024 + 1, "a")],
    ["mail-headers-too-big", () => utf8("From: a@b.example", `X-Long: ${"a".repeat(110_000)}`, "", "x")],
    ["mail-headers-too-big", () => Buffer.alloc(1_000_000)],
    ["mail-headers-too-big", () => utf8(...Array.from({ length: 20_000 }, (_, i) => `X-${i}: y`), "", "x")],
    ["mail-too-many-recipients", () => utf8("From: a@b.example", `To: ${Array.from({ length: 1_001 }, (_, i) => `a${i}@b.example`).join(",\r\n ")}`, "", "x")],
    ["mail-loops", () => utf8(...Array.from({ length: 51 }, () => "Received: from a by b; Wed, 4 Mar 2026 10:02:00 +0100"), "From: a@b.example", "", "x")],
    ["mail-too-many-parts", () => utf8("From: a@b.example", "Content-Type: multipart/mixed; boundary=x", "", ...Array.from({ length: 1_001 }, () => "--x\r\n\r\na"), "--x--")],
    ["mail-too-many-parts", () => utf8("From: a@b.example", "Content-Type: multipart/mixed; boundary*0=\"x", "y\"", "", ...Array.from({ length: 1_001 }, () => "--x\r\n\r\na"), "Content-Type: multipart/mixed; boundary=x", "--x--")],
    ["mail-too-deep", () => nested(101)],
  ])("%s", async (code, raw) => {
    await expect(parseMime(raw())).rejects.toMatchObject({ name: "UnreadableMail", code });
  });
  test("when its contents are larger than the limit for what is decoded", async () => {
    const raw = utf8("From: a@b.example", "Content-Type: application/octet-stream", "Content-Transfer-Encoding: base64", "", Buffer.alloc(2_000).toString("base64"));
    await expect(parseMime(raw, { ...MAIL_LIMITS, decodedBytes: 1_999 })).rejects.toMatchObject({ code: "mail-too-big" });
    await expect(parseMime(raw, { ...MAIL_LIMITS, decodedBytes: 2_100 })).resolves.toBeDefined();
  });
  test("but not at the limit", async () => {
    await expect(parseMime(nested(99))).resolves.toBeDefined();
    await expect(parseMime(utf8("From: a@b.example", "Content-Type: multipart/mixed; boundary=x", "", ...Array.from({ length: 1_000 }, () => "--x\r\n\r\na"), "--x--"))).resolves.toBeDefined();
  });
});

test.each([
  ["nothing", Buffer.alloc(0)], ["a body of NUL", Buffer.concat([Buffer.from("From: a@b.example\r\n\r\n"), Buffer.alloc(1_000_000)])], ["no head", Buffer.from("just words")], ["only a head", Buffer.from("Subject: x")], ["LF only", Buffer.from("From: a@b.example\n\nwords\n")],
  ["50,000 brackets", Buffer.from(`From: ${"(".repeat(50_000)}a@b.example\r\n\r\nx`)], ["10,000 groups", Buffer.from(`To: ${"g:".repeat(10_000)};\r\n\r\nx`)], ["20,000 nested elements", Buffer.from(`Content-Type: text/html\r\n\r\n${"<div>".repeat(20_000)}x`)],
  ["a boundary that never comes", Buffer.from("Content-Type: multipart/mixed; boundary=never\r\n\r\nwords")], ["a line of a million letters", Buffer.from(`From: a@b.example\r\n\r\n${"x".repeat(1_000_000)}`)],
])("%s is read without harm", async (_, raw) => {
  await expect(parseMime(raw)).resolves.toMatchObject({ mail: { notes: expect.any(Array) } });
});
