import type { ImapAccountView, SetImapAccount } from "@rapport/contract/imap-view.ts";

export type ImapWay = "password" | "google" | "microsoft" | "other";
/** What stands in the form; texts as they are typed. */
export type ImapDraft = {
  readonly way: ImapWay; readonly username: string; readonly password: string; readonly host: string; readonly port: string; readonly security: SetImapAccount["security"];
  readonly clientId: string; readonly clientSecret: string; readonly refreshToken: string; readonly tokenEndpoint: string; readonly scope: string;
  readonly folders: string; readonly take: SetImapAccount["take"]; readonly afterwards: SetImapAccount["afterwards"]; readonly moveTo: string;
};

export function draftOf(account: ImapAccountView | null): ImapDraft {
  return {
    way: account?.oauth?.provider ?? "password", username: account?.username ?? "", password: "", host: account?.host ?? "", port: String(account?.port ?? 993), security: account?.security ?? "tls",
    clientId: account?.oauth?.clientId ?? "", clientSecret: "", refreshToken: "", tokenEndpoint: account?.oauth?.provider === "other" ? account.oauth.tokenEndpoint : "", scope: account?.oauth?.scope ?? "",
    folders: account?.folders.join(", ") ?? "INBOX", take: account?.take ?? "new", afterwards: account?.afterwards ?? "leave", moveTo: account?.moveTo ?? "",
  };
}

/** What follows from a choice: the provider's own server, and the port that belongs to a security. */
export function withChoice(draft: ImapDraft, change: Partial<ImapDraft>): ImapDraft {
  const next = { ...draft, ...change };
  if (change.way === "google" || change.way === "microsoft") return { ...next, host: hosts[change.way], port: "993", security: "tls" };
  if (change.security && ["993", "143"].includes(draft.port)) return { ...next, port: change.security === "tls" ? "993" : "143" };
  return next;
}

/** As the API takes it; what is empty is left out, so that what is stored stays. */
export function toSettings(draft: ImapDraft): SetImapAccount {
  const oauth = draft.way === "password" ? {} : { oauth: {
    provider: draft.way, clientId: draft.clientId.trim(), ...(draft.clientSecret ? { clientSecret: draft.clientSecret } : {}), ...(draft.refreshToken ? { refreshToken: draft.refreshToken.trim() } : {}),
    ...(draft.way === "other" && draft.tokenEndpoint.trim() ? { tokenEndpoint: draft.tokenEndpoint.trim() } : {}), ...(draft.way === "other" && draft.scope.trim() ? { scope: draft.scope.trim() } : {}),
  } };
  return {
    host: draft.host.trim(), port: Number(draft.port), security: draft.security, username: draft.username.trim(), ...(draft.way === "password" && draft.password ? { password: draft.password } : {}), ...oauth,
    folders: draft.folders.split(",").map((folder) => folder.trim()).filter(Boolean), take: draft.take, afterwards: draft.afterwards, moveTo: draft.afterwards === "move" ? draft.moveTo.trim() || null : null,
  };
}

const hosts = { google: "imap.gmail.com", microsoft: "outlook.office365.com" } as const;
