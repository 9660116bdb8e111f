import { createHash, type Hash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, readFile, rename, stat, truncate, unlink, type FileHandle } from "node:fs/promises";
import { join } from "node:path";
import { writeMboxEntry } from "../channels/mbox/write-mbox.ts";
import { inWorkspace, type Database, type Scope } from "../store/database.ts";
import { countMailboxMails, listMailboxMails, loadMailboxMail, type MailboxPlace } from "../store/mailbox-mail.ts";
import type { Mailbox } from "../store/workspace.ts";
import type { Progress } from "./show-progress.ts";

/** One finished file of an export. `damaged` names the mails that were left out because their bytes are no longer those that came in. */
export type ExportedMailbox = { readonly address: string; readonly name: string; readonly file: string; readonly mails: number; readonly bytes: number; readonly sha256: string; readonly damaged: readonly string[] };
export type Manifest = { readonly format: "rapport-export-1"; readonly mailboxes: readonly ExportedMailbox[] };
export type Exported = { readonly kind: "done"; readonly manifest: Manifest } | { readonly kind: "paused" };

/** What a run that was cut off has left behind: what is finished, and how far the file under way is sound. */
type Run = { readonly finished: readonly ExportedMailbox[]; readonly now: UnderWay | null };
type UnderWay = { readonly address: string; readonly mails: number; readonly bytes: number; readonly source: number; readonly after: MailboxPlace; readonly damaged: readonly string[] };

const runFile = ".export-run.json";
const stretch = 200;
const saveEveryBytes = 16 * 1024 * 1024;

/**
 * Writes each mailbox as an mbox: incoming mails as they came, outgoing ones as they left, in order, in the memory of one mail. A file gets
 * its name when it is whole and on the disk; an export that was cut off goes on where it was. Made twice of the same mails, the files are the same.
 */
export async function exportMailboxes(db: Database, scope: Scope, mailboxes: readonly Mailbox[], folder: string, hooks: { readonly onProgress: (progress: Progress) => void; readonly stop: () => boolean }, saveEvery = saveEveryBytes): Promise<Exported> {
  const run = await readRun(folder);
  const finished = [...run.finished];
  for (const mailbox of mailboxes) {
    if (finished.some((one) => one.address === mailbox.address)) continue;
    const done = await exportMailbox(db, scope, mailbox, folder, { finished, now: run.now?.address === mailbox.address ? run.now : null }, hooks, saveEvery);
    if (done === null) return { kind: "paused" };
    finished.push(done);
    await saveRun(folder, { finished, now: null });
  }
  const manifest: Manifest = { format: "rapport-export-1", mailboxes: finished.filter((one) => mailboxes.some((mailbox) => mailbox.address === one.address)) };
  await writeWhole(folder, "manifest.json", `${JSON.stringify(manifest, null, 2)}\n`);
  await unlink(join(folder, runFile)).catch(() => {});
  return { kind: "done", manifest };
}

async function exportMailbox(db: Database, scope: Scope, mailbox: Mailbox, folder: string, run: Run, hooks: Parameters<typeof exportMailboxes>[4], saveEvery: number): Promise<ExportedMailbox | null> {
  const name = `${fileNameOf(mailbox.address)}.mbox`, part = join(folder, `.${name}.part`);
  const all = await inWorkspace(db, scope, (tx) => countMailboxMails(tx, mailbox.id));
  const begun = run.now === null ? null : await rehash(part, run.now.bytes);
  const hash = begun ?? createHash("sha256");
  let { mails, bytes, source, after, damaged } = begun && run.now ? run.now : { mails: 0, bytes: 0, source: 0, after: null as MailboxPlace | null, damaged: [] as readonly string[] };
  const file = await open(part, begun ? "a" : "w");
  let savedAt = bytes;
  const save = async (): Promise<void> => {
    await file.sync();
    if (after) await saveRun(folder, { finished: run.finished, now: { address: mailbox.address, mails, bytes, source, after, damaged } });
    savedAt = bytes;
  };
  try {
    for (;;) {
      const next = await inWorkspace(db, scope, (tx) => listMailboxMails(tx, mailbox.id, after, stretch));
      for (const mail of next) {
        const raw = await inWorkspace(db, scope, (tx) => loadMailboxMail(tx, mail));
        if (raw === null) damaged = [...damaged, mail.id];
        else {
          const entry = writeMboxEntry(raw, { sender: mail.sender, at: mail.at });
          await writeAll(file, entry, hash);
          bytes += entry.length;
          mails += 1;
        }
        source += mail.size;
        after = { at: mail.at, id: mail.id };
        if (bytes - savedAt >= saveEvery) await save();
        if (hooks.stop()) {
          await save();
          return null;
        }
        hooks.onProgress({ done: source, total: all.bytes, mails });
      }
      if (next.length < stretch) break;
    }
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(part, join(folder, name));
  await syncFolder(folder);
  return { address: mailbox.address, name: mailbox.name, file: name, mails, bytes, sha256: hash.digest("hex"), damaged };
}

async function writeAll(file: FileHandle, entry: Buffer, hash: Hash): Promise<void> {
  hash.update(entry);
  await file.writeFile(entry);
}

// What lies beyond the sound part was written when the run was cut off.
async function rehash(part: string, bytes: number): Promise<Hash | null> {
  const found = await stat(part).catch(() => null);
  if (found === null || found.size < bytes) return null;
  await truncate(part, bytes);
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(part)) hash.update(chunk as Buffer);
  return hash;
}

async function readRun(folder: string): Promise<Run> {
  try {
    return JSON.parse(await readFile(join(folder, runFile), "utf8")) as Run;
  } catch {
    return { finished: [], now: null };
  }
}

function saveRun(folder: string, run: Run): Promise<void> {
  return writeWhole(folder, runFile, JSON.stringify(run));
}

async function writeWhole(folder: string, name: string, text: string): Promise<void> {
  const part = join(folder, `.${name}.part`);
  const file = await open(part, "w");
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(part, join(folder, name));
  await syncFolder(folder);
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  await handle.sync().finally(() => handle.close());
}

function fileNameOf(address: string): string {
  return address.toLowerCase().replace(/[^a-z0-9.@_-]/g, (letter) => `%${Buffer.from(letter).toString("hex")}`);
}
