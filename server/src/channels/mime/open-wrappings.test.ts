import { describe, expect, test } from "vitest";
import { readAutomatic } from "@rapport/core/intake/automatic.ts";
import { parseMime } from "./parse-mime.ts";

const utf8 = (...lines: string[]) => Buffer.from(lines.join("\r\n"), "utf8");
const read = async (raw: Uint8Array) => (await parseMime(raw)).mail;

const invitation = (method: string, status: string, ...more: string[]) => utf8(
  "From: ingrid@solheim.example", "Subject: Visit", "Content-Type: multipart/alternative; boundary=x", "", "--x", `Content-Type: text/calendar; charset=utf-8; method=${method}`, "",
  "BEGIN:VCALENDAR", `METHOD:${method}`, "BEGIN:VEVENT", "SUMMARY:Visit\\, second", "  try", "DTSTART;TZID=\"Europe/Oslo\":20260304T100000", `ATTENDEE;CN="Solheim: Ingrid";PARTSTAT=${status}:mailto:ingrid@solheim.example`, ...more, "END:VEVENT", "END:VCALENDAR", "--x--", "",
);

describe("a calendar part", () => {
  test.each([
    ["REPLY", "ACCEPTED", "Accepted: Visit, second try, 2026-03-04 10:00 (Europe/Oslo)."], ["REPLY", "DECLINED", "Declined: Visit, second try, 2026-03-04 10:00 (Europe/Oslo)."],
    ["REPLY", "TENTATIVE", "Accepted tentatively: Visit, second try, 2026-03-04 10:00 (Europe/Oslo)."], ["REQUEST", "NEEDS-ACTION", "Invitation: Visit, second try, 2026-03-04 10:00 (Europe/Oslo)."],
    ["CANCEL", "NEEDS-ACTION", "Cancelled: Visit, second try, 2026-03-04 10:00 (Europe/Oslo)."],
  ])("%s with %s is said in one sentence", async (method, status, sentence) => expect((await read(invitation(method, status))).text).toBe(sentence));

  test("with an answer is a notification, an invitation is somebody's mail", async () => {
    expect(readAutomatic(await read(invitation("REPLY", "DECLINED")))).toMatchObject({ kind: "notification", mayAutoRespond: false });
    expect(readAutomatic(await read(invitation("REQUEST", "NEEDS-ACTION")))).toMatchObject({ kind: "message" });
  });
  test("with an answer and words of their own keeps the words", async () => {
    const mail = await read(utf8("From: a@b.example", "Content-Type: multipart/mixed; boundary=x", "", "--x", "", "I cannot come, please call me.", "--x", "Content-Type: text/calendar; method=REPLY", "", "BEGIN:VEVENT", "SUMMARY:Visit", "ATTENDEE;PARTSTAT=DECLINED:mailto:a@b.example", "END:VEVENT", "--x--"));
    expect(mail.text).toBe("I cannot come, please call me.");
    expect(mail.calendar).toMatchObject({ method: "REPLY", answer: "declined", summary: "Visit" });
    expect(readAutomatic(mail).kind).toBe("message");
  });
});

describe("a closed shell is said plainly", () => {
  const encrypted = "This mail is encrypted. Download it as it came and open it in your mail program.";
  test.each([
    ["PGP/MIME", utf8("From: a@b.example", "Content-Type: multipart/encrypted; protocol=\"application/pgp-encrypted\"; boundary=x", "", "--x", "Content-Type: application/pgp-encrypted", "", "Version: 1", "--x", "Content-Type: application/octet-stream; name=encrypted.asc", "", "-----BEGIN PGP MESSAGE-----", "", "hQEMA", "-----END PGP MESSAGE-----", "--x--"), encrypted],
    ["PGP in the text", utf8("From: a@b.example", "", "-----BEGIN PGP MESSAGE-----", "", "hQEMA", "-----END PGP MESSAGE-----", ""), encrypted],
    ["S/MIME", utf8("From: a@b.example", "Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m", "Content-Transfer-Encoding: base64", "", "MIIB"), encrypted],
    ["S/MIME, only signed", utf8("From: a@b.example", "Content-Type: application/pkcs7-mime; smime-type=signed-data; name=smime.p7m", "Content-Transfer-Encoding: base64", "", "MIIB"), "This mail is sealed by its signature (S/MIME). Download it as it came and open it in your mail program."],
  ])("%s", async (_, raw, sentence) => {
    const mail = await read(raw);
    expect(mail.text).toBe(sentence);
    expect(mail.notes).toContain(sentence);
  });
  test("a mail that is signed beside its words is read like any other", async () => {
    const mail = await read(utf8("From: a@b.example", "Content-Type: multipart/signed; protocol=\"application/pgp-signature\"; boundary=x", "", "--x", "", "It broke again.", "--x", "Content-Type: application/pgp-signature", "", "-----BEGIN PGP SIGNATURE-----", "--x--"));
    expect(mail).toMatchObject({ text: "It broke again.", attachments: [], notes: [] });
  });
});

describe("uuencoded files in the text", () => {
  test("become files, and the words around them stay", async () => {
    const { mail, contents } = await parseMime(utf8("From: a@b.example", "", "Here it is.", "begin 644 list.txt", "%:&5L;&\\", "`", "end", "Thanks", ""));
    expect(mail.text).toBe("Here it is.\nThanks");
    expect(mail.attachments).toMatchObject([{ filename: "list.txt", size: 5 }]);
    expect(Buffer.from(contents.get(mail.attachments[0]?.sha256 ?? "") ?? []).toString()).toBe("hello");
  });
  test("are somebody's words where the block does not end or is not encoded", async () => {
    const words = "begin 644 words\nI wrote this myself, and it goes on for more than a line.\nend";
    expect((await read(utf8("From: a@b.example", "", words))).text).toBe(words);
    expect((await read(utf8("From: a@b.example", "", "begin 644 list.txt", "%:&5L;&\\"))).text).toBe("begin 644 list.txt\n%:&5L;&\\");
  });
});
