import type { SecretBox } from "./encrypt-secret.ts";

/** What signs in to an IMAP account. Stored sealed only, and never told again. */
export type ImapSecrets = { readonly password: string } | { readonly refreshToken: string; readonly clientSecret: string | null };

export function sealImapSecrets(box: SecretBox, accountId: string, secrets: ImapSecrets): string {
  return box.seal(JSON.stringify(secrets), placeOf(accountId));
}

export function openImapSecrets(box: SecretBox, accountId: string, sealed: string): ImapSecrets {
  return JSON.parse(box.open(sealed, placeOf(accountId))) as ImapSecrets;
}

function placeOf(accountId: string): string {
  return `imap_account.sealed ${accountId}`;
}
