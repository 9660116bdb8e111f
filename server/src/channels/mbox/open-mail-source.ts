import { open, readFile, stat } from "node:fs/promises";
import { createReadStream } from "node:fs";
import { detectMailFile } from "./detect-mail-file.ts";
import { readMaildir } from "./read-maildir.ts";
import { readMbox } from "./read-mbox.ts";

/** One mail of an import: its bytes, where it was found, and how far the reading has come (`done` of `total`, in bytes or files). */
export type SourceMail = { readonly raw: Uint8Array; readonly from: string; readonly envelopeSender: string | null; readonly done: number; readonly total: number };

export type MailSource =
  | { readonly kind: "mbox" | "mail" | "folder"; readonly total: number; readonly mails: () => AsyncGenerator<SourceMail> }
  | { readonly kind: "not-mail"; readonly sentence: string };

/** What can be read from a path: an mbox, one mail, a Maildir or folder of mails; or what it is instead, in a sentence. */
export async function openMailSource(path: string): Promise<MailSource> {
  const found = await stat(path).catch(() => null);
  if (found === null) return { kind: "not-mail", sentence: "There is no such file or folder." };
  if (found.isDirectory()) return openFolder(path);
  if (!found.isFile()) return { kind: "not-mail", sentence: "It is neither a file nor a folder." };
  const detected = detectMailFile(await firstBytes(path), found.size);
  switch (detected.kind) {
    case "not-mail": case "text": return { kind: "not-mail", sentence: detected.sentence };
    case "mail": return { kind: "mail", total: 1, mails: () => oneMail(path) };
    case "mbox": return { kind: "mbox", total: found.size, mails: () => mboxMails(path, found.size) };
  }
}

async function openFolder(path: string): Promise<MailSource> {
  const files: string[] = [];
  for await (const entry of readMaildir(path)) if (!entry.trashed) files.push(entry.path);
  if (files.length === 0) return { kind: "not-mail", sentence: "The folder holds no mails: neither a Maildir nor files that end in .eml." };
  return { kind: "folder", total: files.length, mails: () => folderMails(files) };
}

async function* oneMail(path: string): AsyncGenerator<SourceMail> {
  yield { raw: await readFile(path), from: path, envelopeSender: null, done: 1, total: 1 };
}

async function* folderMails(files: readonly string[]): AsyncGenerator<SourceMail> {
  for (const [i, file] of files.entries()) yield { raw: await readFile(file), from: file, envelopeSender: null, done: i + 1, total: files.length };
}

async function* mboxMails(path: string, size: number): AsyncGenerator<SourceMail> {
  for await (const message of readMbox(createReadStream(path, { highWaterMark: 256 * 1024 }))) {
    yield { raw: message.raw, from: `${path} at byte ${message.start}`, envelopeSender: message.envelopeSender, done: message.end, total: size };
  }
}

async function firstBytes(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(16_384), 0, 16_384, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
