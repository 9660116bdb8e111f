import type { Instant } from "@rapport/core/model/instant.ts";
import { createAccountOpener } from "./channels/imap-in/open-account.ts";
import type { ImapLimits, MailBytes } from "./channels/imap-in/imap-session.ts";
import type { FolderBook } from "./channels/imap-in/sync-folder.ts";
import { usualPace, watchAccount, type AccountWatch, type Pace } from "./channels/imap-in/watch-account.ts";
import { keepFetchedMail, keepHeadOnly, keepLeftBehind, passBy, skipTo, type FetchedFrom, type FetchedMail } from "./flows/keep-fetched-mail.ts";
import { tellMailTrouble } from "./flows/tell-mail-trouble.ts";
import type { SecretBox } from "./secrets/encrypt-secret.ts";
import { openImapSecrets, sealImapSecrets } from "./secrets/imap-secrets.ts";
import { inWorkspace, type Database } from "./store/database.ts";
import { listAllImapAccounts, noteImapFailure, noteImapSuccess, resealImapAccount, type ImapAccount } from "./store/imap-account.ts";
import { beginImapFolder, findImapCursor, leaveBehind, listLeftBehind, noteTouched } from "./store/imap-folder.ts";
import { createLocks } from "./worker/hold-locks.ts";

export type Fetching = { stop(): Promise<void> };
export type FetchTools = {
  readonly db: Database; readonly box: SecretBox; readonly now: () => Instant; readonly checkHost: (host: string) => Promise<void>;
  readonly logError: (what: string, error: unknown) => void;
  readonly limits?: ImapLimits; readonly pace?: Pace; readonly lookEveryMs?: number;
};

export const usualLimits: ImapLimits = { maxBytes: 50 * 1024 * 1024, connectMs: 20_000, silenceMs: 40_000 };
/** A dead line is to be noticed soon (MI-7), and a slow server must come to its end: each fourth attempt in a row is patient. */
const patientAfter = 3, patience = 5;
const imapLock = 727_005;

/**
 * Fetches from every IMAP account of every workspace; each account is worked by one process at a time, whichever holds its lock. Accounts
 * that are added, changed or removed are noticed within seconds.
 */
export function startFetchingMail(tools: FetchTools): Fetching {
  const watched = new Map<string, { readonly changedAt: Instant; readonly watch: AccountWatch }>();
  let stopped = false, failed = false, looking: Promise<void> | null = null;
  const locks = createLocks(tools.db.url, imapLock, () => void Promise.all([...watched.keys()].map(end)));
  const end = async (id: string): Promise<void> => {
    const found = watched.get(id);
    watched.delete(id);
    await found?.watch.stop();
    await locks.letGo(id).catch(() => {});
  };
  const look = async (): Promise<void> => {
    const accounts = await listAllImapAccounts(tools.db);
    for (const [id, { changedAt }] of watched) if (!accounts.some((account) => account.id === id && account.changedAt === changedAt)) await end(id);
    for (const account of accounts) {
      if (!stopped && !watched.has(account.id) && await locks.tryHold(account.id)) watched.set(account.id, { changedAt: account.changedAt, watch: startWatch(tools, account) });
    }
    await tellMailTrouble(tools.db, tools.now());
  };
  const once = (): void => {
    if (stopped || looking) return;
    looking = look().then(() => { failed = false; }, (error: unknown) => {
      // A database that is away is told once, not every few seconds.
      if (!failed) tools.logError("fetching mail", error);
      failed = true;
    }).finally(() => { looking = null; });
  };
  const timer = setInterval(once, tools.lookEveryMs ?? 3_000);
  once();
  return {
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await looking;
      await Promise.all([...watched.keys()].map(end));
      await locks.close();
    },
  };
}

function startWatch(tools: FetchTools, account: ImapAccount): AccountWatch {
  const { db, box } = tools, limits = tools.limits ?? usualLimits;
  let opener: ReturnType<typeof createAccountOpener> | null = null;
  return watchAccount({
    host: account.host, port: account.port, folders: account.folders,
    rules: { take: account.take, afterwards: account.afterwards, moveTo: account.moveTo, since: new Date(account.createdAt), maxBytes: limits.maxBytes },
    open: async (failures) => {
      opener ??= createAccountOpener(account, openImapSecrets(box, account.id, account.sealed), {
        limits: (failed) => (failed % (patientAfter + 1) === patientAfter ? { ...limits, silenceMs: limits.silenceMs * patience } : limits), checkHost: tools.checkHost, changed: (secrets) => inWorkspace(db, account, (tx) => resealImapAccount(tx, account.id, sealImapSecrets(box, account.id, secrets))),
      });
      return opener(failures);
    },
    book: (folder) => createFolderBook(tools, { workspaceId: account.workspaceId, mailboxId: account.mailboxId, accountId: account.id, folder }),
    noteSuccess: () => inWorkspace(db, account, (tx) => noteImapSuccess(tx, account.id)),
    noteFailure: (problem) => inWorkspace(db, account, (tx) => noteImapFailure(tx, account.id, problem.sentence)),
  }, tools.pace ?? usualPace);
}

/** What the walks over one folder write down. */
export function createFolderBook({ db, now }: Pick<FetchTools, "db" | "now">, from: FetchedFrom): FolderBook {
  const dated = (mail: MailBytes): FetchedMail => ({ uid: mail.uid, raw: mail.raw, receivedAt: receivedAt(mail, now()) });
  return {
    cursor: () => inWorkspace(db, from, (tx) => findImapCursor(tx, from)),
    begin: (cursor) => inWorkspace(db, from, (tx) => beginImapFolder(tx, from, cursor)),
    keep: async (cursor, mail) => void await keepFetchedMail(db, from, cursor, dated(mail)),
    keepHeadOnly: async (cursor, mail, problem) => void await keepHeadOnly(db, from, cursor, dated(mail), problem),
    skipTo: (cursor, uid) => skipTo(db, from, cursor, uid),
    passBy: (cursor, behind) => passBy(db, from, cursor, behind),
    leftBehind: (which) => inWorkspace(db, from, (tx) => listLeftBehind(tx, from, which)),
    keepLeftBehind: async (uid, mail) => void await keepLeftBehind(db, from, uid, mail === null ? null : dated(mail)),
    stillLeftBehind: (behind) => inWorkspace(db, from, (tx) => leaveBehind(tx, from, behind)),
    touched: (uidValidity, uid) => inWorkspace(db, from, (tx) => noteTouched(tx, from, uidValidity, uid)),
  };
}

/** When their server had it: a customer has waited since then, also where we were away. Never later than now, whatever that server's clock says. */
function receivedAt(mail: MailBytes, now: Instant): Instant {
  if (mail.receivedAt === null) return now;
  const at = mail.receivedAt.toISOString() as Instant;
  return Temporal.Instant.compare(at, now) < 0 ? at : now;
}
