import { afterEach, expect, test } from "vitest";
import { createMimeParser, type MimeParser } from "./parse-in-worker.ts";

let parser: MimeParser | null = null;
afterEach(async () => {
  await parser?.close();
  parser = null;
});

const large = (words: string) => Buffer.from(`From: a@b.example\r\nSubject: ${words}\r\n\r\n${"word ".repeat(20_000)}`);

test("large mails are read beside the event loop, each answer for its own mail", async () => {
  parser = createMimeParser({ workers: 2 });
  const answers = await Promise.all(["one", "two", "three"].map((words) => parser!.parse(large(words))));
  expect(answers.map((answer) => answer?.mail.subject)).toEqual(["one", "two", "three"]);
});

test("files come back from the worker as bytes", async () => {
  parser = createMimeParser();
  const raw = Buffer.from(`From: a@b.example\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\n${"word ".repeat(20_000)}\r\n--x\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nYnl0ZXM=\r\n--x--`);
  const { mail, contents } = await parser.parse(raw);
  expect(Buffer.from(contents.get(mail.attachments[0]?.sha256 ?? "") ?? []).toString()).toBe("bytes");
});

test("a mail that takes too long is unreadable, and the next one is read", async () => {
  parser = createMimeParser({ timeoutMs: 1 });
  await expect(parser.parse(large("slow"))).rejects.toMatchObject({ name: "UnreadableMail", code: "mail-too-slow" });
  await parser.close();
  parser = createMimeParser();
  await expect(parser.parse(large("next"))).resolves.toMatchObject({ mail: { subject: "next" } });
});

test("what the worker refuses is refused with its code", async () => {
  parser = createMimeParser();
  const raw = Buffer.from(`From: a@b.example\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n${"--x\r\n\r\na\r\n".repeat(1_001)}--x--`);
  await expect(parser.parse(raw)).rejects.toMatchObject({ name: "UnreadableMail", code: "mail-too-many-parts" });
  await expect(parser.parse(large("after"))).resolves.toMatchObject({ mail: { subject: "after" } });
});
