import type { ImapOauth } from "../../store/tables.ts";

/** Where the known providers hand out tokens, and for what one is asked (as both document it). */
export const oauthPresets = {
  google: { tokenEndpoint: "https://oauth2.googleapis.com/token", scope: null, host: "imap.gmail.com" },
  microsoft: { tokenEndpoint: "https://login.microsoftonline.com/common/oauth2/v2.0/token", scope: "https://outlook.office.com/IMAP.AccessAsUser.All offline_access", host: "outlook.office365.com" },
} as const satisfies Record<string, { tokenEndpoint: string; scope: string | null; host: string }>;

export type OauthSecrets = { readonly refreshToken: string; readonly clientSecret: string | null };
/** `refreshToken` is a new one where the provider has changed it. */
export type AccessToken = { readonly accessToken: string; readonly livesSeconds: number; readonly refreshToken: string | null };
type Post = (url: string, init: { method: "POST"; headers: Record<string, string>; body: string; redirect: "error"; signal: AbortSignal }) => Promise<{ ok: boolean; status: number; text(): Promise<string> }>;

/** Exchanges the refresh token for an access token (RFC 6749, 6). Errors name what the provider said, never a secret. */
export async function fetchAccessToken(oauth: ImapOauth, secrets: OauthSecrets, post: Post = fetch): Promise<AccessToken> {
  const form = new URLSearchParams({ grant_type: "refresh_token", refresh_token: secrets.refreshToken, client_id: oauth.clientId });
  if (secrets.clientSecret) form.set("client_secret", secrets.clientSecret);
  if (oauth.scope) form.set("scope", oauth.scope);
  const answer = await post(oauth.tokenEndpoint, {
    method: "POST", headers: { "content-type": "application/x-www-form-urlencoded", accept: "application/json" }, body: form.toString(), redirect: "error", signal: AbortSignal.timeout(20_000),
  });
  const said = parse(await answer.text());
  if (!answer.ok || typeof said["access_token"] !== "string") throw refused(answer.status, said);
  return {
    accessToken: said["access_token"], livesSeconds: typeof said["expires_in"] === "number" ? said["expires_in"] : 300,
    refreshToken: typeof said["refresh_token"] === "string" && said["refresh_token"] !== secrets.refreshToken ? said["refresh_token"] : null,
  };
}

function refused(status: number, said: Record<string, unknown>): Error {
  const code = typeof said["error"] === "string" ? said["error"].slice(0, 60) : null;
  // What was withdrawn does not come back by asking again; anything else may be a passing fault of theirs.
  return Object.assign(new Error(code ? `The provider answered ${code}` : `The provider answered with status ${status} and no token`), { oauthRefused: code === "invalid_grant" || code === "invalid_client" || code === "unauthorized_client" });
}

function parse(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value as Record<string, unknown> : {};
  } catch {
    return {};
  }
}
