import { isIP } from "node:net";
import type { ImapAccountView, SetImapAccount, TriedImapAccount } from "@rapport/contract/imap-view.ts";
import { oauthPresets } from "../channels/imap-in/fetch-access-token.ts";
import type { ImapLimits } from "../channels/imap-in/imap-session.ts";
import { createAccountOpener, isThisMachine } from "../channels/imap-in/open-account.ts";
import { tryAccount } from "../channels/imap-in/try-account.ts";
import { makeId } from "../make-id.ts";
import type { SecretBox } from "../secrets/encrypt-secret.ts";
import { openImapSecrets, sealImapSecrets, type ImapSecrets } from "../secrets/imap-secrets.ts";
import { inWorkspace, type Database } from "../store/database.ts";
import { addImapAccount, changeImapAccount, findImapAccount, listImapAccounts, removeImapAccount, resealImapAccount, type ImapAccount } from "../store/imap-account.ts";
import { isLostRace } from "../store/lost-race.ts";
import type { ImapOauth } from "../store/tables.ts";
import { loadMailboxes } from "../store/workspace.ts";
import { AppError } from "./app-error.ts";
import type { Authorized } from "./policies.ts";

export type ImapTools = { readonly db: Database; readonly box: SecretBox; readonly checkHost: (host: string) => Promise<void> };
type Who = Authorized<"imap.manage">;

export function listImap(db: Database, who: Authorized<"imap.read">): Promise<ImapAccountView[]> {
  return inWorkspace(db, who, async (tx) => {
    const mailboxes = new Map((await loadMailboxes(tx)).map((mailbox) => [mailbox.id, mailbox.address]));
    return (await listImapAccounts(tx)).map((account) => ({
      id: account.id, mailbox: mailboxes.get(account.mailboxId) ?? "", host: account.host, port: account.port, security: account.security, username: account.username, oauth: account.oauth,
      folders: [...account.folders], take: account.take, afterwards: account.afterwards, moveTo: account.moveTo,
      state: account.problem !== null ? "failing" as const : account.lastSuccessAt === null ? "starting" as const : "connected" as const,
      lastSuccessAt: account.lastSuccessAt, failingSince: account.failingSince, problem: account.problem, lastMailAt: account.lastMailAt, leftBehind: account.leftBehind,
    }));
  });
}

/** Adds an account, or changes one; false where there is no such account. Fetching takes it up within seconds. */
export async function saveImap(tools: ImapTools, who: Who, wanted: SetImapAccount, id: string | null): Promise<string | null> {
  const checked = check(wanted);
  try {
    return await inWorkspace(tools.db, who, async (tx) => {
      const before = id === null ? null : await findImapAccount(tx, id);
      if (id !== null && before === null) return null;
      const secrets = secretsOf(tools.box, checked, wanted, before), account = id ?? makeId();
      const mailboxId = before?.mailboxId ?? (await loadMailboxes(tx))[0]!.id;
      await (before === null ? addImapAccount : changeImapAccount)(tx, { ...checked, id: account, mailboxId, sealed: sealImapSecrets(tools.box, account, secrets) });
      return account;
    });
  } catch (error) {
    if (isLostRace(error)) throw invalid("username", "Mail is fetched from this account already");
    throw error;
  }
}

export function removeImap(db: Database, who: Who, id: string): Promise<boolean> {
  return inWorkspace(db, who, (tx) => removeImapAccount(tx, id));
}

/** Whether these settings work, without keeping them. */
export async function tryImap(tools: ImapTools, who: Who, wanted: SetImapAccount, id: string | null): Promise<TriedImapAccount> {
  const checked = check(wanted);
  const before = id === null ? null : await inWorkspace(tools.db, who, (tx) => findImapAccount(tx, id));
  const open = createAccountOpener(checked, secretsOf(tools.box, checked, wanted, before), {
    limits: () => trialLimits, checkHost: tools.checkHost,
    // Where the provider changes a token that is stored, the stored one would no longer work.
    changed: async (secrets) => { if (before !== null) await inWorkspace(tools.db, who, (tx) => resealImapAccount(tx, before.id, sealImapSecrets(tools.box, before.id, secrets))); },
  });
  const tried = await tryAccount(checked, [...checked.folders, ...checked.moveTo === null ? [] : [checked.moveTo]], open);
  return tried.ok ? { ok: true, folders: [...tried.folders], problem: null } : { ok: false, folders: [], problem: tried.problem };
}

const trialLimits: ImapLimits = { maxBytes: 1024 * 1024, connectMs: 10_000, silenceMs: 15_000 };
const hostName = /^(?=.{1,253}$)([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9])?\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i;

type Checked = Pick<ImapAccount, "host" | "port" | "security" | "username" | "oauth" | "folders" | "take" | "afterwards" | "moveTo">;

function check(wanted: SetImapAccount): Checked {
  const { host, port, security, username, take, afterwards } = wanted;
  if (!isIP(host) && !hostName.test(host)) throw invalid("host", "Name a server such as imap.example.com");
  if (security === "none" && !isThisMachine(host)) throw invalid("security", "Without TLS the password would travel in the open; that is allowed to this machine only");
  // INBOX is one folder however it is written (RFC 3501); any other name is exact.
  const folders = [...new Set(wanted.folders.map((folder) => (folder.toUpperCase() === "INBOX" ? "INBOX" : folder)))];
  const moveTo = afterwards === "move" ? wanted.moveTo : null;
  if (afterwards === "move" && moveTo === null) throw invalid("moveTo", "Name the folder into which fetched mail is moved");
  if (moveTo !== null && (folders.includes(moveTo) || moveTo.toUpperCase() === "INBOX")) throw invalid("moveTo", "Name a folder that is not fetched from");
  return { host, port, security, username, take, afterwards, folders, moveTo, oauth: wanted.oauth ? toOauth(wanted.oauth) : null };
}

function toOauth({ provider, clientId, tokenEndpoint, scope }: NonNullable<SetImapAccount["oauth"]>): ImapOauth {
  if (provider !== "other") return { provider, clientId, tokenEndpoint: oauthPresets[provider].tokenEndpoint, scope: oauthPresets[provider].scope };
  if (!tokenEndpoint) throw invalid("oauth.tokenEndpoint", "Name the address where the provider hands out tokens");
  const url = new URL(tokenEndpoint);
  if (url.protocol !== "https:" && !isThisMachine(url.hostname)) throw invalid("oauth.tokenEndpoint", "Use an address with https");
  return { provider, clientId, tokenEndpoint: url.href, scope: scope || null };
}

/** What is written, or what is stored, but never what is stored for another server: else a change of the host would send it there. */
function secretsOf(box: SecretBox, checked: Checked, wanted: SetImapAccount, before: ImapAccount | null): ImapSecrets {
  if (wanted.password && wanted.oauth) throw invalid("password", "Write a password or sign in with a provider, not both");
  if (wanted.password) return { password: wanted.password };
  const { refreshToken, clientSecret } = wanted.oauth ?? {};
  const same = before !== null && before.host === checked.host && before.port === checked.port && before.security === checked.security && before.username === checked.username
    && before.oauth?.tokenEndpoint === checked.oauth?.tokenEndpoint && before.oauth?.clientId === checked.oauth?.clientId;
  const stored = same ? openStored(box, before) : null;
  if (!wanted.oauth) {
    if (stored && "password" in stored) return stored;
    throw invalid("password", "Write the password");
  }
  if (refreshToken) return { refreshToken, clientSecret: clientSecret || (stored && "refreshToken" in stored ? stored.clientSecret : null) };
  if (stored && "refreshToken" in stored) return { ...stored, ...(clientSecret ? { clientSecret } : {}) };
  throw invalid("oauth.refreshToken", "Write the refresh token of the provider");
}

/** Null where it was sealed with another secret of the installation: then it is written again. */
function openStored(box: SecretBox, account: ImapAccount): ImapSecrets | null {
  try {
    return openImapSecrets(box, account.id, account.sealed);
  } catch (error) {
    if ((error as Error).name === "SealedElsewhere") return null;
    throw error;
  }
}

function invalid(path: string, message: string): AppError {
  return new AppError("invalid-input", { errors: [{ path, message }] });
}
