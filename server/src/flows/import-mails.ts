import { createHash } from "node:crypto";
import type { Instant } from "@rapport/core/model/instant.ts";
import { inWorkspace } from "../store/database.ts";
import { addSetAside, listSetAside, saveImportRun, type ImportRun, type SetAside } from "../store/import-run.ts";
import { findRawMail, wasTakenBefore } from "../store/raw-mail.ts";
import { acceptMail, type Recipient } from "./accept-mail.ts";
import { processRawMail, type ProcessTools } from "./process-raw-mail.ts";

/** One mail of what is imported, and how far the reading has come in bytes or files. */
export type ImportedMail = { readonly raw: Uint8Array; readonly from: string; readonly envelopeSender: string | null; readonly receivedAt: string | null; readonly done: number; readonly total: number };
/** Every mail of the source is in exactly one of the three; `run` also counts what came before an interruption. */
export type ImportReport = { readonly state: "done" | "paused"; readonly run: ImportRun; readonly setAside: readonly SetAside[] };
export type ImportOptions = {
  /** Tells what would happen and keeps nothing. */
  readonly dryRun: boolean;
  readonly onProgress: (progress: { done: number; total: number; mails: number }) => void;
  /** Asked after each mail; where it says yes, the import ends there and can go on later. */
  readonly stop: () => boolean;
};

/** So many mails are looked at again, at most, after an import was cut off. */
const savedEvery = 50;
const shown = 1000;

/**
 * Brings old mail in, in the order of the source. Nothing is sent; the same bytes come in once, so an import can be stopped and
 * repeated; what cannot be read lies in the unreadable tray and is reported. `mails` begin where `run` stands.
 */
export async function importMails(tools: ProcessTools, recipient: Recipient, run: ImportRun, mails: AsyncIterable<ImportedMail>, options: ImportOptions): Promise<ImportReport> {
  const scope = { workspaceId: recipient.workspaceId };
  const setAside: SetAside[] = [];
  const report = async (state: ImportReport["state"]): Promise<ImportReport> => {
    if (options.dryRun) return { state, run, setAside };
    await save(state);
    return { state, run, setAside: await inWorkspace(tools.db, scope, (tx) => listSetAside(tx, run.id, shown)) };
  };
  const save = (state: "running" | "paused" | "done") => inWorkspace(tools.db, scope, (tx) => saveImportRun(tx, run, state));
  let unsaved = 0;
  for await (const mail of mails) {
    const result = options.dryRun ? await tryMail(tools, recipient, mail) : await importMail(tools, recipient, mail, `${run.id}:${mail.done}`);
    if (typeof result === "object") {
      const aside = { from: mail.from, problem: result.problem };
      if (options.dryRun && setAside.length < shown) setAside.push(aside);
      if (!options.dryRun) await inWorkspace(tools.db, scope, (tx) => addSetAside(tx, run.id, mail.done, aside));
    }
    run = { ...run, done: mail.done, imported: run.imported + Number(result === "imported"), known: run.known + Number(result === "known"), setAside: run.setAside + Number(typeof result === "object") };
    options.onProgress({ done: mail.done, total: mail.total, mails: run.imported + run.known + run.setAside });
    if (options.stop() && mail.done < mail.total) return report("paused");
    unsaved = (unsaved + 1) % savedEvery;
    if (unsaved === 0 && !options.dryRun) await save("running");
  }
  return report("done");
}

type Result = "imported" | "known" | { readonly problem: string };

async function importMail(tools: ProcessTools, recipient: Recipient, mail: ImportedMail, place: string): Promise<Result> {
  const scope = { workspaceId: recipient.workspaceId }, hash = sha256(mail.raw);
  const before = await inWorkspace(tools.db, scope, async (tx) => await findRawMail(tx, recipient.mailboxId, hash) ?? (await wasTakenBefore(tx, recipient.mailboxId, hash) ? "thrown-away" as const : null));
  if (before === "thrown-away") return "known";
  if (before && before.state !== "accepted") {
    if (before.state === "unreadable") return { problem: before.problem ?? "unreadable" };
    // What this very run took from this very place, before it was cut off, it has imported.
    return before.state === "processed" && before.envelope.place === place ? "imported" : "known";
  }
  // A mail that was kept when an earlier run was cut off is finished now.
  const id = before?.id ?? await acceptMail(tools.db, {
    raw: mail.raw, envelope: { from: mail.envelopeSender ?? "", to: [], place }, recipient, at: mail.receivedAt as Instant | null ?? tools.now(), origin: "import",
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
