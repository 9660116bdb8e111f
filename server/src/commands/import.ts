import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { createMimeParser } from "../channels/mime/parse-in-worker.ts";
import { openMailSource, type MailSource } from "../channels/mbox/open-mail-source.ts";
import { createClock } from "../clock/product-time.ts";
import { createFlowTools } from "../create-flow-tools.ts";
import type { Recipient } from "../flows/accept-mail.ts";
import { importMails, type ImportReport } from "../flows/import-mails.ts";
import { inWorkspace, type Database } from "../store/database.ts";
import { openImportRun, type ImportRun } from "../store/import-run.ts";
import { findMailbox, listWorkspaces } from "../store/lookups.ts";
import { loadMailboxes } from "../store/workspace.ts";
import type { ExitCode, Streams } from "./main.ts";
import { pauseOnSignal, stoppedByHand } from "./pause-on-signal.ts";
import { showProgress } from "./show-progress.ts";
import { withDatabase } from "./with-database.ts";

const usage = "Usage: rapport import PATH [--mailbox ADDRESS] [--dry-run]\n";

/** `rapport import`: brings in an mbox, a mail, a Maildir or a folder of mails. It sends nothing and can be repeated (MO-9). */
export async function importCommand(args: readonly string[], streams: Streams): Promise<ExitCode> {
  const wanted = readArguments(args);
  if (!wanted) {
    streams.stderr.write(usage);
    return 64;
  }
  const source = await openMailSource(wanted.path);
  if (source.kind === "not-mail") {
    streams.stderr.write(`rapport: ${wanted.path} cannot be imported. ${source.sentence}\n`);
    return 65;
  }
  return withDatabase(streams, async ({ db, secret, config }) => {
    const recipient = await chooseMailbox(db, wanted.mailbox);
    if ("problem" in recipient) {
      streams.stderr.write(`rapport: ${recipient.problem}\n`);
      return 65;
    }
    const clock = await createClock(db, { start: config.now });
    const parser = createMimeParser({ workers: 1 });
    const progress = showProgress(streams.stderr), pausing = pauseOnSignal((line) => streams.stderr.write(`\n${line}\n`));
    try {
      const tools = { ...createFlowTools({ db, secret, now: clock.now, mailHost: config.mailDomain, signedAddresses: config.signedAddresses }), parseMail: parser.parse };
      const run = await openRun(db, recipient, source, wanted);
      if (run.done > 0) streams.stderr.write(`Going on after ${countMails(run)} of an earlier run.\n`);
      const report = await importMails(tools, recipient, run, source.mails(run.done), {
        dryRun: wanted.dryRun, stop: pausing.asked, onProgress: (come) => progress.show({ ...come, before: run.done }),
      });
      progress.end();
      streams.stdout.write(sayReport(report, wanted));
      return report.state === "paused" ? stoppedByHand : 0;
    } finally {
      pausing.end();
      await parser.close();
      await clock.close();
    }
  });
}

type Wanted = { readonly path: string; readonly mailbox: string; readonly dryRun: boolean };

// A dry run keeps nothing, also not that it was.
function openRun(db: Database, recipient: Recipient, source: Extract<MailSource, { total: number }>, wanted: Wanted): Promise<ImportRun> {
  if (wanted.dryRun) return Promise.resolve({ id: "", done: 0, total: source.total, imported: 0, known: 0, setAside: 0 });
  return inWorkspace(db, recipient, (tx) => openImportRun(tx, { mailboxId: recipient.mailboxId, fingerprint: source.fingerprint, path: resolve(wanted.path), total: source.total }));
}

/** The named mailbox, or the desk's first one. */
async function chooseMailbox(db: Database, address: string): Promise<Recipient | { readonly problem: string }> {
  if (address) return await findMailbox(db, address) ?? { problem: `the desk has no mailbox ${address}.` };
  const [workspace] = await listWorkspaces(db);
  if (!workspace) return { problem: "the desk has no company yet. Start it once and open the first page, then import." };
  const [mailbox] = await inWorkspace(db, workspace, loadMailboxes);
  return mailbox ? { workspaceId: workspace.workspaceId, mailboxId: mailbox.id } : { problem: "the desk has no mailbox yet." };
}

function sayReport({ state, run, setAside }: ImportReport, wanted: Wanted): string {
  const lines = [
    `${countMails(run)} read${wanted.dryRun ? " (dry run: nothing was kept)" : ""}: ${run.imported} imported, ${run.known} known already, ${run.setAside} set aside.`,
    ...setAside.slice(0, 50).map(({ from, problem }) => `  set aside: ${from}: ${problem}`),
    ...(run.setAside > 50 ? [`  and ${run.setAside - 50} more, all in the unreadable tray`] : []),
    ...(state === "paused" && !wanted.dryRun ? [`Paused at ${Math.floor(run.done / run.total * 100)} %. The same command goes on from here: rapport import ${wanted.path}${wanted.mailbox ? ` --mailbox ${wanted.mailbox}` : ""}`] : []),
  ];
  return `${lines.join("\n")}\n`;
}

function countMails(run: ImportRun): string {
  const mails = run.imported + run.known + run.setAside;
  return `${mails} ${mails === 1 ? "mail" : "mails"}`;
}

function readArguments(args: readonly string[]): Wanted | null {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: { mailbox: { type: "string" }, "dry-run": { type: "boolean" } }, allowPositionals: true });
    const [path] = positionals;
    return positionals.length === 1 && path ? { path, mailbox: values.mailbox?.trim().toLowerCase() ?? "", dryRun: values["dry-run"] ?? false } : null;
  } catch {
    return null;
  }
}
