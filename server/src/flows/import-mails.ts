import { createHash } from "node:crypto";
import { inWorkspace } from "../store/database.ts";
import { findRawMail } from "../store/raw-mail.ts";
import { acceptMail, type Recipient } from "./accept-mail.ts";
import { processRawMail, type ProcessTools } from "./process-raw-mail.ts";

/** One mail of what is imported, and how far the reading has come in bytes or files. */
export type ImportedMail = { readonly raw: Uint8Array; readonly from: string; readonly envelopeSender: string | null; readonly done: number; readonly total: number };
/** Every mail of the source is in exactly one of the three. */
export type ImportReport = { readonly total: number; readonly imported: number; readonly known: number; readonly setAside: readonly { readonly from: string; readonly problem: string }[] };

/**
 * Brings old mail in, in the order of the source. Nothing is sent; the same bytes come in once, so an import can be stopped and
 * repeated; what cannot be read lies in the unreadable tray and is reported.
 */
export async function importMails(
  tools: ProcessTools, recipient: Recipient, mails: AsyncIterable<ImportedMail>,
  options: { readonly dryRun: boolean; readonly onProgress: (progress: { done: number; total: number; mails: number }) => void },
): Promise<ImportReport> {
  let total = 0, imported = 0, known = 0;
  const setAside: { from: string; problem: string }[] = [];
  for await (const mail of mails) {
    total += 1;
    const result = options.dryRun ? await tryMail(tools, recipient, mail) : await importMail(tools, recipient, mail);
    if (result === "imported") imported += 1;
    else if (result === "known") known += 1;
    else setAside.push({ from: mail.from, problem: result.problem });
    options.onProgress({ done: mail.done, total: mail.total, mails: total });
  }
  return { total, imported, known, setAside };
}

type Result = "imported" | "known" | { readonly problem: string };

async function importMail(tools: ProcessTools, recipient: Recipient, mail: ImportedMail): Promise<Result> {
  const scope = { workspaceId: recipient.workspaceId };
  const before = await inWorkspace(tools.db, scope, (tx) => findRawMail(tx, recipient.mailboxId, sha256(mail.raw)));
  if (before && before.state !== "accepted") return before.state === "unreadable" ? { problem: before.problem ?? "unreadable" } : "known";
  // A mail that was kept when an earlier run was cut off is finished now.
  const id = before?.id ?? await acceptMail(tools.db, {
    raw: mail.raw, envelope: { from: mail.envelopeSender ?? "", to: [] }, recipient, at: tools.now(), origin: "import",
  });
  for (;;) {
    const processed = await processRawMail(tools, scope, id);
    switch (processed.state) {
      case "processed": return "imported";
      case "duplicate": case "done-before": return "known";
      case "unreadable": return { problem: processed.problem };
      case "again": continue;
    }
  }
}

async function tryMail(tools: ProcessTools, recipient: Recipient, mail: ImportedMail): Promise<Result> {
  const before = await inWorkspace(tools.db, { workspaceId: recipient.workspaceId }, (tx) => findRawMail(tx, recipient.mailboxId, sha256(mail.raw)));
  if (before) return "known";
  return tools.parseMail(mail.raw).then(() => "imported" as const, (error: unknown) => ({ problem: error instanceof Error ? error.message : String(error) }));
}

function sha256(raw: Uint8Array): Buffer {
  return createHash("sha256").update(raw).digest();
}
