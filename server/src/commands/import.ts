import { parseArgs } from "node:util";
import { createMimeParser } from "../channels/mime/parse-in-worker.ts";
import { openMailSource } from "../channels/mbox/open-mail-source.ts";
import { createClock } from "../clock/product-time.ts";
import { createFlowTools } from "../create-flow-tools.ts";
import type { Recipient } from "../flows/accept-mail.ts";
import { importMails, type ImportReport } from "../flows/import-mails.ts";
import { inWorkspace, type Database } from "../store/database.ts";
import { findMailbox, listWorkspaces } from "../store/lookups.ts";
import { loadMailboxes } from "../store/workspace.ts";
import type { ExitCode, Streams } from "./main.ts";
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
    const progress = showProgress(streams.stderr);
    try {
      const tools = { ...createFlowTools({ db, secret, now: clock.now, mailHost: config.mailDomain }), parseMail: parser.parse };
      const report = await importMails(tools, recipient, source.mails(), { dryRun: wanted.dryRun, onProgress: progress.show });
      progress.end();
      streams.stdout.write(sayReport(report, wanted.dryRun));
      return 0;
    } finally {
      await parser.close();
      await clock.close();
    }
  });
}

/** The named mailbox, or the desk's first one. */
async function chooseMailbox(db: Database, address: string): Promise<Recipient | { readonly problem: string }> {
  if (address) return await findMailbox(db, address) ?? { problem: `the desk has no mailbox ${address}.` };
  const [workspace] = await listWorkspaces(db);
  if (!workspace) return { problem: "the desk has no company yet. Start it once and open the first page, then import." };
  const [mailbox] = await inWorkspace(db, workspace, loadMailboxes);
  return mailbox ? { workspaceId: workspace.workspaceId, mailboxId: mailbox.id } : { problem: "the desk has no mailbox yet." };
}

function sayReport(report: ImportReport, dryRun: boolean): string {
  const lines = [
    `${report.total} ${report.total === 1 ? "mail" : "mails"} read${dryRun ? " (dry run: nothing was kept)" : ""}: ${report.imported} imported, ${report.known} known already, ${report.setAside.length} set aside.`,
    ...report.setAside.slice(0, 50).map(({ from, problem }) => `  set aside: ${from}: ${problem}`),
    ...(report.setAside.length > 50 ? [`  and ${report.setAside.length - 50} more, all in the unreadable tray`] : []),
  ];
  return `${lines.join("\n")}\n`;
}

function readArguments(args: readonly string[]): { path: string; mailbox: string; dryRun: boolean } | null {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: { mailbox: { type: "string" }, "dry-run": { type: "boolean" } }, allowPositionals: true });
    const [path] = positionals;
    return positionals.length === 1 && path ? { path, mailbox: values.mailbox?.trim().toLowerCase() ?? "", dryRun: values["dry-run"] ?? false } : null;
  } catch {
    return null;
  }
}
