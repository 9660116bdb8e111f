import { z } from "zod";
import { Instant } from "@rapport/core/model/instant.ts";

const folder = z.string().trim().min(1).max(200).regex(/^[^\p{C}*%]+$/u);

/** Signing in with a provider. The secrets go in and never come out; left out at a change, those that are stored stay. */
const SetOauth = z.strictObject({
  provider: z.enum(["google", "microsoft", "other"]), clientId: z.string().trim().min(1).max(400), clientSecret: z.string().max(2000).optional(), refreshToken: z.string().max(8000).optional(),
  /** For "other" only; the known providers have their own. */
  tokenEndpoint: z.url({ protocol: /^https?$/ }).max(400).optional(), scope: z.string().max(400).optional(),
});

/** An account from which mail is fetched. Either a password or a sign-in with a provider. */
export const SetImapAccount = z.strictObject({
  host: z.string().trim().min(1).max(253), port: z.int().min(1).max(65535), security: z.enum(["tls", "starttls", "none"]), username: z.string().trim().min(1).max(320),
  password: z.string().max(1000).optional(), oauth: SetOauth.optional(), folders: z.array(folder).min(1).max(20).default(["INBOX"]),
  /** "new": what lies there already stays outside. */
  take: z.enum(["new", "all"]).default("new"),
  /** What happens on the server to a mail that is safely ours. */
  afterwards: z.enum(["leave", "mark-read", "move"]).default("leave"), moveTo: folder.nullable().default(null),
});
export type SetImapAccount = z.infer<typeof SetImapAccount>;

export const ImapAccountView = z.object({
  id: z.string(), mailbox: z.string(), host: z.string(), port: z.int(), security: z.enum(["tls", "starttls", "none"]), username: z.string(),
  oauth: z.object({ provider: z.enum(["google", "microsoft", "other"]), clientId: z.string(), tokenEndpoint: z.string(), scope: z.string().nullable() }).nullable(),
  folders: z.array(z.string()), take: z.enum(["new", "all"]), afterwards: z.enum(["leave", "mark-read", "move"]), moveTo: z.string().nullable(),
  /** In real time. `problem` says what is wrong in one sentence; `leftBehind` counts mails that are still on the server only. */
  state: z.enum(["starting", "connected", "failing"]), lastSuccessAt: Instant.nullable(), failingSince: Instant.nullable(), problem: z.string().nullable(), lastMailAt: Instant.nullable(), leftBehind: z.int(),
});
export type ImapAccountView = z.infer<typeof ImapAccountView>;
export const ImapAccountList = z.object({ items: z.array(ImapAccountView) });

/** Settings to try out; with the id of an account its stored secrets are used where none are written. */
export const TryImapAccount = SetImapAccount.extend({ id: z.uuid().optional() });
export const TriedImapAccount = z.object({
  ok: z.boolean(), folders: z.array(z.object({ folder: z.string(), mails: z.int() })),
  problem: z.object({ kind: z.enum(["sign-in", "folder", "connection", "certificate", "server", "desk"]), sentence: z.string() }).nullable(),
});
export type TriedImapAccount = z.infer<typeof TriedImapAccount>;
