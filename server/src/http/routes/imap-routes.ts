import { z } from "zod";
import { ImapAccountList, SetImapAccount, TriedImapAccount, TryImapAccount } from "@rapport/contract/imap-view.ts";
import { given } from "../given.ts";
import { listImap, removeImap, saveImap, tryImap, type ImapTools } from "../imap-accounts.ts";
import { serve, type Door } from "../serve.ts";

/** The accounts from which mail is fetched. Their secrets go in and never come out. */
export function imapRoutes(door: Door, tools: Omit<ImapTools, "db">): void {
  const { db } = door, one = z.object({ id: z.uuid() }), made = z.object({ id: z.string() });
  serve(door, { method: "GET", url: "/api/v1/imap-accounts", says: "The IMAP accounts from which mail is fetched, and how that goes", action: "imap.read", answer: ImapAccountList }, async ({ who }) => ({ items: await listImap(db, who) }));
  serve(door, { method: "POST", url: "/api/v1/imap-accounts", says: "Adds an IMAP account; mail is fetched from it within seconds", action: "imap.manage", body: SetImapAccount, answer: made, status: 201 },
    async ({ who, body }) => ({ id: given(await saveImap({ ...tools, db }, who, body, null)) }));
  serve(door, { method: "POST", url: "/api/v1/imap-accounts/test", says: "Tries settings out: connects, signs in and opens the folders, and keeps nothing", action: "imap.manage", body: TryImapAccount, answer: TriedImapAccount },
    async ({ who, body: { id, ...wanted } }) => tryImap({ ...tools, db }, who, wanted, id ?? null));
  serve(door, { method: "PUT", url: "/api/v1/imap-accounts/:id", says: "Changes an IMAP account; secrets that are left out stay, where the server is the same", action: "imap.manage", params: one, body: SetImapAccount, answer: made },
    async ({ who, params, body }) => ({ id: given(await saveImap({ ...tools, db }, who, body, params.id)) }));
  serve(door, { method: "DELETE", url: "/api/v1/imap-accounts/:id", says: "Fetches from an account no longer; its mails stay, here and there", action: "imap.manage", params: one },
    async ({ who, params }) => void given(await removeImap(db, who, params.id) ? true : null));
}
