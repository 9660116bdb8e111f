import { setTimeout as pause } from "node:timers/promises";
import type { ImapSession } from "./imap-session.ts";
import { pauseAfterFailure, type Pauses } from "./pause-after-failure.ts";
import { sayImapProblem, type ImapProblem } from "./say-imap-problem.ts";
import { syncFolder, type FolderBook, type FolderRules } from "./sync-folder.ts";

export type WatchedAccount = {
  readonly host: string; readonly port: number; readonly folders: readonly string[]; readonly rules: FolderRules;
  /** Connects and signs in, with what is right now: a fresh token, an address that is allowed. So often in a row it failed before. */
  open(failures: number): Promise<ImapSession>;
  book(folder: string): FolderBook;
  noteSuccess(): Promise<void>;
  noteFailure(problem: ImapProblem, error: unknown): Promise<void>;
};
/** How long nothing is asked while the server has nothing to tell, and how long it is left alone after a failure. */
export type Pace = Pauses & { readonly everyMs: number };
export type AccountWatch = { stop(): Promise<void> };

export const usualPace: Pace = { everyMs: 60_000, firstPauseMs: 1_000, longestPauseMs: 5 * 60_000, jitter: Math.random };

/** Fetches from one account for as long as the desk runs, over one connection; whatever breaks it, it comes back and goes on where it was (MI-7). */
export function watchAccount(account: WatchedAccount, pace: Pace = usualPace): AccountWatch {
  const ended = new AbortController();
  const running = run(account, pace, ended.signal);
  return {
    stop: async () => {
      ended.abort();
      await running;
    },
  };
}

async function run(account: WatchedAccount, pace: Pace, signal: AbortSignal): Promise<void> {
  let failures = 0;
  while (!signal.aborted) {
    let session: ImapSession | null = null;
    const breakOff = (): void => void session?.close().catch(() => {});
    signal.addEventListener("abort", breakOff);
    let problem: ImapProblem | null = null;
    try {
      session = await account.open(failures);
      while (!signal.aborted) {
        await lookOnce(account, session, signal);
        failures = 0;
        await session.waitForNews(pace.everyMs, signal);
      }
    } catch (error) {
      if (!signal.aborted) {
        failures++;
        problem = sayImapProblem(error, account);
        // A database that is away cannot be told so.
        await account.noteFailure(problem, error).catch(() => {});
      }
    } finally {
      signal.removeEventListener("abort", breakOff);
      await session?.close().catch(() => {});
    }
    if (!signal.aborted) await pause(pauseAfterFailure(failures, problem?.kind ?? null, pace), undefined, { signal }).catch(() => {});
  }
}

/** Every folder once, the first one last: it stays open, and the server tells what comes into it. A folder that is not there keeps nobody from the others. */
async function lookOnce(account: WatchedAccount, session: ImapSession, signal: AbortSignal): Promise<void> {
  let missing: unknown = null;
  for (const folder of account.folders.toReversed()) {
    try {
      await syncFolder(session, folder, account.rules, account.book(folder), { check: () => signal.throwIfAborted() });
    } catch (error) {
      if (!(error as { mailboxMissing?: boolean }).mailboxMissing) throw error;
      missing = error;
    }
  }
  if (missing === null) await account.noteSuccess();
  else await account.noteFailure(sayImapProblem(missing, account), missing);
}
