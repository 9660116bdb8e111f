import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { detectMailFile } from "./detect-mail-file.ts";
import { openMailSource } from "./open-mail-source.ts";
import { readMbox, type MboxMessage } from "./read-mbox.ts";
import { writeMboxEntry } from "./write-mbox.ts";

async function* inPieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function gather<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
const readAll = (text: string, size = 7): Promise<MboxMessage[]> => gather(readMbox(inPieces(text, size)));
const texts = (messages: readonly MboxMessage[]) => messages.map((message) => Buffer.from(message.raw).toString());

const separator = "From ingrid@solheim.example Wed Mar  4 10:02:00 2026";

describe("an mbox is read", () => {
  test("message by message, with sender and place in the file", async () => {
    const file = `${separator}\nSubject: one\n\nfirst\n\nFrom MAILER-DAEMON Wed Mar  4 10:03:00 2026\nSubject: two\n\nsecond\n`;
    const messages = await readAll(file);
    expect(texts(messages)).toEqual(["Subject: one\n\nfirst\n", "Subject: two\n\nsecond\n"]);
    expect(messages.map(({ envelopeSender, start, end }) => [envelopeSender, start, end])).toEqual([["ingrid@solheim.example", 0, 74], [null, 74, file.length]]);
  });
  test("with CRLF, and with the separators that Google Takeout writes", async () => {
    expect(texts(await readAll("From 1790123456789012345@xxx Wed Mar 04 10:02:00 +0000 2026\r\nSubject: one\r\n\r\nfirst\r\n\r\nFrom 1790123456789012346@xxx Wed Mar 04 10:03:00 +0000 2026\r\nSubject: two\r\n\r\nsecond\r\n"))).toEqual(["Subject: one\r\n\r\nfirst\r\n", "Subject: two\r\n\r\nsecond\r\n"]);
  });
  test("with separators that hold the date of a mail", async () => {
    expect(texts(await readAll("From ingrid@solheim.example Wed, 4 Mar 2026 10:02:00 GMT\nSubject: one\n\nfirst\n\nFrom ingrid@solheim.example Wed, 04 Mar 2026 10:03:00 +0000\nSubject: two\n\nsecond\n"))).toEqual(["Subject: one\n\nfirst\n", "Subject: two\n\nsecond\n"]);
  });
  test("with the quoting of mboxrd undone", async () => {
    expect(texts(await readAll(`${separator}\nSubject: x\n\n>From here on\n>>From there\n> From quote\n`))).toEqual(["Subject: x\n\nFrom here on\n>From there\n> From quote\n"]);
  });
  test("without taking a sentence for a separator", async () => {
    expect(texts(await readAll(`${separator}\nSubject: x\n\nHello,\n\nFrom the start it was broken.\n\nFrom 2026 on it was worse.\n`))).toEqual(["Subject: x\n\nHello,\n\nFrom the start it was broken.\n\nFrom 2026 on it was worse.\n"]);
  });
  test("whatever the size of the pieces it comes in", async () => {
    const mails = fc.array(fc.array(fc.constantFrom("words", "", ">From x", "From y", "a: b"), { maxLength: 8 }), { minLength: 1, maxLength: 5 });
    await fc.assert(fc.asyncProperty(mails, fc.integer({ min: 1, max: 50 }), async (bodies, size) => {
      const file = bodies.map((lines) => `${separator}\nSubject: x\n\n${lines.map((line) => line.replace(/^(>*From )/, ">$1")).join("\n")}\n\n`).join("");
      expect(texts(await readAll(file, size))).toEqual(bodies.map((lines) => `Subject: x\n\n${lines.join("\n")}\n`));
    }));
  });
  test("a line without end is not gathered in memory", async () => {
    const messages = await readAll(`${separator}\nSubject: x\n\n${"x".repeat(3_000_000)}`, 65_536);
    expect(messages.map((message) => message.raw.length)).toEqual([3_000_012]);
  });
});

describe("an mbox that is written", () => {
  const entry = (text: string, sender = "ingrid@solheim.example", at = "2026-03-04T10:02:00.400Z") => writeMboxEntry(Buffer.from(text), { sender, at }).toString();
  test("says who and when above each mail, and quotes what looks like a separator", () => {
    expect(entry("Subject: x\r\n\r\nFrom here\r\n>From there\r\n> From\r\n")).toBe("From ingrid@solheim.example Wed Mar  4 10:02:00 2026\nSubject: x\r\n\r\n>From here\r\n>>From there\r\n> From\r\n\n");
    expect(entry("Subject: x\n", "nobody at all").split("\n")[0]).toBe("From MAILER-DAEMON Wed Mar  4 10:02:00 2026");
  });
  test("is read back byte by byte, with sender and time", async () => {
    const lines = fc.constantFrom("words", "", "From x", ">From y", `${">".repeat(80)}From deep`, "From ingrid@solheim.example Wed Mar  4 10:02:00 2026", "\u00e5 b", ">");
    const mails = fc.array(fc.tuple(fc.array(lines, { maxLength: 8 }), fc.constantFrom("\n", "\r\n")).map(([body, end]) => `${["Subject: x", ...body].join(end)}${end}`), { minLength: 1, maxLength: 5 });
    await fc.assert(fc.asyncProperty(mails, fc.integer({ min: 1, max: 60 }), async (bodies, size) => {
      const file = bodies.map((body) => entry(body)).join("");
      const read = await gather(readMbox(inPieces(file, size)));
      expect(texts(read)).toEqual(bodies);
      expect(read.every((one) => one.receivedAt === "2026-03-04T10:02:00.000Z" && one.envelopeSender === "ingrid@solheim.example")).toBe(true);
    }));
  });
  test("a very long line that holds a separator in its midst stays whole", async () => {
    const long = `Subject: x\n\n${"y".repeat(1_048_577)}`;
    const [read, ...more] = await gather(readMbox((async function* () { yield Buffer.from(`${separator}\n`); yield Buffer.from(long); yield Buffer.from(">From z\n\n"); })()));
    expect([read?.raw.length, more.length]).toEqual([long.length + 8, 0]);
  });
  test.each([
    ["From a@b.example Wed Mar  4 10:02:00 2026", "2026-03-04T10:02:00.000Z"], ["From 17@xxx Wed Mar 04 10:02:00 +0200 2026", "2026-03-04T08:02:00.000Z"], ["From a@b.example Wed, 4 Mar 2026 10:02:00 GMT", "2026-03-04T10:02:00.000Z"], ["From a@b.example", null], ["From -", null],
  ])("the time of %j is %j", async (line, at) => expect((await readAll(`${line}\nSubject: x\n\nx\n`))[0]?.receivedAt).toBe(at));
});

describe("a file is recognised", () => {
  const detect = (content: string | Uint8Array) => detectMailFile(Buffer.from(content), content.length);
  test.each([
    ["an mbox", `${separator}\nSubject: x\n\n`, "mbox"], ["a mail", "Received: from a\r\nFrom: a@b.example\r\n\r\nx", "mail"], ["a mail with one known field", "Subject: x\n\nwords", "mail"], ["a mail with a byte order mark", "\ufeffFrom: a@b.example\nTo: c@d.example\n\nx", "mail"],
  ])("as %s", (_, content, kind) => expect(detect(content)).toEqual({ kind }));
  test.each([
    ["", "The file is empty."], ["\n \n", "The file holds nothing but blanks."], [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), "The file is a PNG image, not a mail."], ["%PDF-1.7\n", "The file is a PDF, not a mail."], [Buffer.from([0x50, 0x4b, 3, 4, 20]), "The file is a ZIP archive (or an Office document); unpack it first."],
    ["<!DOCTYPE html><html>", "The file is an HTML page, not a mail."], ["{\"a\": 1}", "The file is a JSON file, not a mail."], ["name,mail,city\nIngrid,i@s.example,Oslo\n", "The file is a CSV table, not a mail."], [Buffer.from([1, 0, 2, 0, 3]), "The file is neither a mail nor text."],
  ])("%j is no mail", (content, sentence) => expect(detect(content)).toEqual({ kind: "not-mail", sentence }));
});

test("text without a head is told apart from other files", () => {
  expect(detectMailFile(Buffer.from("Dear all,\nplease note: nothing."), 30)).toEqual({ kind: "text", sentence: "The file is text without the head of a mail." });
});

describe("a path is opened", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "rapport-mbox-"));
    for (const part of ["maildir/cur", "maildir/new", "maildir/tmp", "maildir/.Sent/cur", "eml", "empty"]) await mkdir(join(folder, part), { recursive: true });
    await writeFile(join(folder, "maildir/cur/1.host:2,S"), "Subject: a\n\nx");
    await writeFile(join(folder, "maildir/cur/2.host:2,ST"), "Subject: thrown away\n\nx");
    await writeFile(join(folder, "maildir/new/3.host"), "Subject: b\n\nx");
    await writeFile(join(folder, "maildir/tmp/4.host"), "Subject: half written");
    await writeFile(join(folder, "maildir/.Sent/cur/5.host:2,"), "Subject: c\n\nx");
    await writeFile(join(folder, "eml/one.eml"), "Subject: d\n\nx");
    await writeFile(join(folder, "eml/readme.txt"), "no mail");
    await writeFile(join(folder, "mails.mbox"), `${separator}\nSubject: e\n\nx\n`);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const subjects = async (path: string) => {
    const source = await openMailSource(join(folder, path));
    if (source.kind === "not-mail") return source.sentence;
    return (await gather(source.mails())).map((mail) => /Subject: (.*)/.exec(Buffer.from(mail.raw).toString())?.[1]);
  };
  test("a Maildir with its folders, without what was thrown away or half written", async () => expect(await subjects("maildir")).toEqual(["a", "b", "c"]));
  test("a folder of mails", async () => expect(await subjects("eml")).toEqual(["d"]));
  test("an mbox", async () => expect(await subjects("mails.mbox")).toEqual(["e"]));
  test("one mail", async () => expect(await subjects("eml/one.eml")).toEqual(["d"]));
  test("or says why not", async () => {
    expect(await subjects("empty")).toBe("The folder holds no mails: neither a Maildir nor files that end in .eml.");
    expect(await subjects("nowhere")).toBe("There is no such file or folder.");
    expect(await subjects("eml/readme.txt")).toBe("The file is text without the head of a mail.");
  });
});
