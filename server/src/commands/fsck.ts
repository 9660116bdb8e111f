import { checkBonds, checkFiles, checkRawMails, countStored, type Checked, type Damage } from "../store/mail-check.ts";
import type { Database } from "../store/database.ts";
import type { ExitCode, Streams } from "./main.ts";
import { showProgress, type Progress } from "./show-progress.ts";
import { withDatabase } from "./with-database.ts";

const usage = "Usage: rapport fsck\n";
const shown = 200;

/** `rapport fsck`: reads all stored mail again and says what is no longer as it came in. It changes nothing (MI-15). */
export async function fsckCommand(args: readonly string[], streams: Streams): Promise<ExitCode> {
  if (args.length > 0) {
    streams.stderr.write(usage);
    return 64;
  }
  return withDatabase(streams, async ({ db }) => {
    const progress = showProgress(streams.stderr);
    const report = await checkStoredMail(db, progress.show);
    progress.end();
    streams.stdout.write(sayCheck(report));
    return report.damages.length === 0 ? 0 : 65;
  });
}

export type StoredMailReport = { readonly mails: number; readonly files: number; readonly damages: readonly Damage[] };

/** Every raw mail and every file by its checksum, then what hangs together; in the memory of a few ids. */
export async function checkStoredMail(db: Database, onProgress: (progress: Progress) => void, batch = 50): Promise<StoredMailReport> {
  const before = await countStored(db);
  const damages: Damage[] = [];
  let mails = 0, files = 0;
  const tell = () => onProgress({ done: mails + files, total: before.mails + before.files, mails });
  for await (const stretch of stretches((after) => checkRawMails(db, after, batch))) {
    mails += stretch.count;
    damages.push(...stretch.damages);
    tell();
  }
  for await (const stretch of stretches((after) => checkFiles(db, after, batch))) {
    files += stretch.count;
    damages.push(...stretch.damages);
    tell();
  }
  return { mails, files, damages: [...damages, ...await checkBonds(db)] };
}

async function* stretches(next: (after: string | null) => Promise<Checked>): AsyncGenerator<Checked> {
  for (let after: string | null = null; ;) {
    const stretch = await next(after);
    if (stretch.last === null) return;
    yield stretch;
    after = stretch.last;
  }
}

export function sayCheck({ mails, files, damages }: StoredMailReport): string {
  const checked = `${mails.toLocaleString("en")} ${mails === 1 ? "mail" : "mails"} and ${files.toLocaleString("en")} ${files === 1 ? "file" : "files"} checked`;
  if (damages.length === 0) return `${checked}: all are as they came in.\n`;
  const lines = damages.slice(0, shown).map((damage) => `  ${damage.what} ${damage.id}: ${damage.problem}`);
  const more = damages.length > shown ? [`  and ${damages.length - shown} more`] : [];
  return `${[`${checked}: ${damages.length} ${damages.length === 1 ? "is" : "are"} not as stored.`, ...lines, ...more].join("\n")}\n`;
}
