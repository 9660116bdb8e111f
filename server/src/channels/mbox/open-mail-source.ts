import { createHash } from "node:crypto";
import { open, readFile, stat } from "node:fs/promises";
import { createReadStream } from "node:fs";
import { detectMailFile } from "./detect-mail-file.ts";
import { readMaildir } from "./read-maildir.ts";
import { readMbox } from "./read-mbox.ts";

/** One mail of an import: its bytes, where it was found, and how far the reading has come (`done` of `total`, in bytes or files). */
export type SourceMail = {
  readonly raw: Uint8Array; readonly from: string; readonly envelopeSender: string | null;
  /** When it came or left, where the source says so beside the mail. */
  readonly receivedAt: string | null; readonly done: number; readonly total: number;
};

/** `mails` begins behind the mail whose `done` is given; `fingerprint` tells whether the source is still the same one. */
export type MailSource =
  | { readonly kind: "mbox" | "mail" | "folder"; readonly total: number; readonly fingerprint: Uint8Array; readonly mails: (after?: number) => AsyncGenerator<SourceMail> }
  | { readonly kind: "not-mail"; readonly sentence: string };

/** What can be read from a path: an mbox, one mail, a Maildir or folder of mails; or what it is instead, in a sentence. */
export async function openMailSource(path: string): Promise<MailSource> {
  const found = await stat(path).catch(() => null);
  if (found === null) return { kind: "not-mail", sentence: "There is no such file or folder." };
  if (found.isDirectory()) return openFolder(path);
  if (!found.isFile()) return { kind: "not-mail", sentence: "It is neither a file nor a folder." };
  const start = await firstBytes(path);
  const detected = detectMailFile(start.subarray(0, 16_384), found.size);
  const fingerprint = createHash("sha256").update(`${found.size}:${Math.trunc(found.mtimeMs)}:`).update(start).digest();
  switch (detected.kind) {
    case "not-mail": case "text": return { kind: "not-mail", sentence: detected.sentence };
    case "mail": return { kind: "mail", total: 1, fingerprint, mails: (after = 0) => folderMails([path], after) };
    case "mbox": return { kind: "mbox", total: found.size, fingerprint, mails: (after = 0) => mboxMails(path, after, found.size) };
  }
}

async function openFolder(path: string): Promise<MailSource> {
  const files: string[] = [];
  for await (const entry of readMaildir(path)) if (!entry.trashed) files.push(entry.path);
  if (files.length === 0) return { kind: "not-mail", sentence: "The folder holds no mails: neither a Maildir nor files that end in .eml." };
  const fingerprint = createHash("sha256").update(files.join("\0")).digest();
  return { kind: "folder", total: files.length, fingerprint, mails: (after = 0) => folderMails(files, after) };
}

async function* folderMails(files: readonly string[], after: number): AsyncGenerator<SourceMail> {
  for (const [i, file] of files.entries()) {
    if (i >= after) yield { raw: await readFile(file), from: file, envelopeSender: null, receivedAt: null, done: i + 1, total: files.length };
  }
}

async function* mboxMails(path: string, after: number, size: number): AsyncGenerator<SourceMail> {
  for await (const message of readMbox(createReadStream(path, { start: after, highWaterMark: 256 * 1024 }), after)) {
    yield { raw: message.raw, from: `${path} at byte ${message.start}`, envelopeSender: message.envelopeSender, receivedAt: message.receivedAt, done: message.end, total: size };
  }
}

async function firstBytes(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(1_048_576), 0, 1_048_576, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
