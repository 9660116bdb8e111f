import { isIP } from "node:net";
import type { ImapAccount } from "../../store/imap-account.ts";
import { fetchAccessToken, type AccessToken, type OauthSecrets } from "./fetch-access-token.ts";
import { openImapSession, type ImapLimits, type ImapSession } from "./imap-session.ts";

export type SignsIn = { readonly password: string } | OauthSecrets;
export type AccountDoor = {
  /** After so many failures in a row. */
  readonly limits: (failures: number) => ImapLimits;
  /** Throws an error named NotAllowedHost where the desk may not connect there (SS-3). */
  readonly checkHost: (host: string) => Promise<void>;
  /** A provider has handed out a new refresh token; the old one ends. */
  readonly changed: (secrets: OauthSecrets) => Promise<void>;
};

/** Opens sessions of one account. An access token is kept in memory until shortly before its end, and thrown away where the server refuses it. */
export function createAccountOpener(account: Pick<ImapAccount, "host" | "port" | "security" | "username" | "oauth">, first: SignsIn, door: AccountDoor): (failures?: number) => Promise<ImapSession> {
  let secrets = first, held: { token: string; until: number } | null = null;
  const signIn = async (): Promise<{ password: string } | { accessToken: string }> => {
    if ("password" in secrets) return { password: secrets.password };
    if (held !== null && Date.now() < held.until) return { accessToken: held.token };
    if (account.oauth === null) throw new Error("The account has no sign-in with a provider.");
    await door.checkHost(new URL(account.oauth.tokenEndpoint).hostname);
    const fresh: AccessToken = await fetchAccessToken(account.oauth, secrets);
    if (fresh.refreshToken !== null) {
      secrets = { ...secrets, refreshToken: fresh.refreshToken };
      await door.changed(secrets);
    }
    held = { token: fresh.accessToken, until: Date.now() + Math.max(0, fresh.livesSeconds - 60) * 1000 };
    return { accessToken: fresh.accessToken };
  };
  return async (failures = 0) => {
    await door.checkHost(account.host);
    if (account.security === "none" && !isThisMachine(account.host)) throw Object.assign(new Error("Without TLS the password would travel in the open. That is allowed to this machine only."), { name: "NotAllowedHost" });
    try {
      return await openImapSession({ ...account, signIn: await signIn() }, door.limits(failures));
    } catch (error) {
      if ((error as { authenticationFailed?: boolean }).authenticationFailed) held = null;
      throw error;
    }
  };
}

export function isThisMachine(host: string): boolean {
  return host === "localhost" || host === "::1" || host === "[::1]" || isIP(host) === 4 && host.startsWith("127.");
}
