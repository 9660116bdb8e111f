import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseMime } from "../parse-mime.ts";
import { readTnef } from "./read-tnef.ts";

const u16 = (value: number) => Buffer.from(Uint16Array.of(value).buffer);
const u32 = (value: number) => Buffer.from(Uint32Array.of(value).buffer);
const attribute = (level: number, id: number, data: Buffer) => Buffer.concat([Buffer.of(level), u32(id), u32(data.length), data, u16(data.reduce((sum, byte) => (sum + byte) & 0xffff, 0))]);
const parcel = (...attributes: Buffer[]) => Buffer.concat([u32(0x223e9f78), u16(1), ...attributes]);
const padded = (data: Buffer) => Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);
const text = (id: number, value: string) => Buffer.concat([u16(0x1f), u16(id), u32(1), u32((value.length + 1) * 2), padded(Buffer.from(`${value}\0`, "utf16le"))]);
const bytes = (id: number, value: Buffer) => Buffer.concat([u16(0x102), u16(id), u32(1), u32(value.length), padded(value)]);
const flag = (id: number) => Buffer.concat([u16(0x0b), u16(id), u32(1)]);
const properties = (...list: Buffer[]) => Buffer.concat([u32(list.length), ...list]);

const whole = parcel(
  attribute(1, 0x00069007, Buffer.concat([u32(1252), u32(0)])), attribute(1, 0x00069003, properties(flag(0x0e1f), text(0x1000, "It broke again."), bytes(0x1013, Buffer.from("<p>It <b>broke</b> again.</p>")))),
  attribute(2, 0x00069002, Buffer.alloc(14)), attribute(2, 0x00018010, Buffer.from("RECHNU~1.PDF\0")), attribute(2, 0x0006800f, Buffer.from("hello")), attribute(2, 0x00069005, properties(text(0x3707, "Rechnung März.pdf"), text(0x370e, "application/pdf"))),
);

describe("winmail.dat", () => {
  test("gives its words and its files under their long names", () => {
    expect(readTnef(whole)).toMatchObject({ text: "It broke again.", html: "<p>It <b>broke</b> again.</p>", richTextOnly: false, files: [{ name: "Rechnung März.pdf", mimeType: "application/pdf" }] });
  });
  test("disappears from a mail that it is opened in", async () => {
    const raw = Buffer.from(["From: a@b.example", "Content-Type: multipart/mixed; boundary=x", "", "--x", "", "", "--x", "Content-Type: application/ms-tnef; name=winmail.dat", "Content-Transfer-Encoding: base64", "", whole.toString("base64"), "--x--"].join("\r\n"));
    const { mail, contents } = await parseMime(raw);
    expect(mail).toMatchObject({ text: "It broke again.", html: "<p>It <b>broke</b> again.</p>", notes: [] });
    expect(mail.attachments).toMatchObject([{ filename: "Rechnung März.pdf", contentType: "application/pdf", size: 5 }]);
    expect(Buffer.from(contents.get(mail.attachments[0]?.sha256 ?? "") ?? []).toString()).toBe("hello");
  });
  test("stays a file where its words are only rich text, and the mail says so", async () => {
    const rich = parcel(attribute(1, 0x00069003, properties(bytes(0x1009, Buffer.from("LZFu")))));
    const raw = Buffer.from(["From: a@b.example", "Content-Type: application/ms-tnef; name=winmail.dat", "Content-Transfer-Encoding: base64", "", rich.toString("base64")].join("\r\n"));
    const { mail } = await parseMime(raw);
    expect(mail.attachments).toMatchObject([{ filename: "winmail.dat" }]);
    expect(mail.notes).toEqual(["The words in winmail.dat are in a form that cannot be shown; open it in Outlook."]);
  });
  test("that breaks off gives what came before", () => {
    expect(readTnef(whole.subarray(0, whole.length - 20))).toMatchObject({ text: "It broke again.", files: [{ name: "RECHNU~1.PDF" }] });
  });
  test("is not made of other bytes", () => expect(readTnef(Buffer.from("just words"))).toBe(null));
  test("with any byte changed is read without harm", () => {
    fc.assert(fc.property(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 }), (at, value) => {
      const changed = Buffer.from(whole);
      changed[at] = value;
      readTnef(changed);
    }));
  });
});
