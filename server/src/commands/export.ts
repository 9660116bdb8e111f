import { mkdir, readdir } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { inWorkspace } from "../store/database.ts";
import { listWorkspaces } from "../store/lookups.ts";
import { loadMailboxes } from "../store/workspace.ts";
import { exportMailboxes, type Manifest } from "./export-mailboxes.ts";
import type { ExitCode, Streams } from "./main.ts";
import { pauseOnSignal, stoppedByHand } from "./pause-on-signal.ts";
import { showProgress } from "./show-progress.ts";
import { withDatabase } from "./with-database.ts";

const usage = "Usage: rapport export DIR [--mailbox ADDRESS]\n";

/** `rapport export`: every mailbox, or one, as an mbox with a manifest. It changes nothing in the desk. */
export async function exportCommand(args: readonly string[], streams: Streams): Promise<ExitCode> {
  const wanted = readArguments(args);
  if (!wanted) {
    streams.stderr.write(usage);
    return 64;
  }
  const folder = path.resolve(wanted.folder);
  const obstacle = await prepareFolder(folder);
  if (obstacle) {
    streams.stderr.write(`rapport: ${obstacle}\n`);
    return 65;
  }
  return withDatabase(streams, async ({ db }) => {
    const [workspace] = await listWorkspaces(db);
    const all = workspace ? await inWorkspace(db, workspace, loadMailboxes) : [];
    const mailboxes = wanted.mailbox ? all.filter((one) => one.address.toLowerCase() === wanted.mailbox) : all;
    if (!workspace || mailboxes.length === 0) {
      streams.stderr.write(`rapport: ${wanted.mailbox ? `the desk has no mailbox ${wanted.mailbox}.` : "the desk has no mailbox yet."}\n`);
      return 65;
    }
    const progress = showProgress(streams.stderr), pausing = pauseOnSignal((line) => streams.stderr.write(`\n${line}\n`));
    try {
      const exported = await exportMailboxes(db, workspace, mailboxes, folder, { onProgress: progress.show, stop: pausing.asked });
      progress.end();
      if (exported.kind === "paused") {
        streams.stdout.write(`Paused. The same command goes on from here: rapport export ${wanted.folder}${wanted.mailbox ? ` --mailbox ${wanted.mailbox}` : ""}\n`);
        return stoppedByHand;
      }
      streams.stdout.write(sayManifest(exported.manifest));
      return exported.manifest.mailboxes.some((mailbox) => mailbox.damaged.length > 0) ? 65 : 0;
    } finally {
      pausing.end();
    }
  });
}

/** A new or empty folder, or one with an export that was cut off; what is there already is never written over. */
async function prepareFolder(folder: string): Promise<string | null> {
  try {
    await mkdir(folder, { recursive: true });
    const names = await readdir(folder);
    if (names.includes("manifest.json")) return `${folder} holds a finished export already. Choose another folder.`;
    return names.some((name) => !name.startsWith(".")) && !names.includes(".export-run.json") ? `${folder} is not empty. Choose another folder.` : null;
  } catch (error) {
    return `${folder} cannot be written: ${error instanceof Error ? error.message : String(error)}.`;
  }
}

function sayManifest({ mailboxes }: Manifest): string {
  return mailboxes.map(({ file, mails, bytes, damaged }) => `${file}: ${mails.toLocaleString("en")} ${mails === 1 ? "mail" : "mails"}, ${bytes.toLocaleString("en")} bytes\n${
    damaged.map((id) => `  left out: raw mail ${id}: its bytes are no longer those that came in (rapport fsck)\n`).join("")}`).join("");
}

function readArguments(args: readonly string[]): { folder: string; mailbox: string } | null {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: { mailbox: { type: "string" } }, allowPositionals: true });
    const [folder] = positionals;
    return positionals.length === 1 && folder ? { folder, mailbox: values.mailbox?.trim().toLowerCase() ?? "" } : null;
  } catch {
    return null;
  }
}
