import type { ImapSession } from "./imap-session.ts";
import { sayImapProblem, type ImapProblem } from "./say-imap-problem.ts";

export type Tried = { readonly ok: true; readonly folders: readonly { readonly folder: string; readonly mails: number }[] } | { readonly ok: false; readonly problem: ImapProblem };

/** Connects, signs in and opens every folder, and changes nothing: what a person wants to know before they save. */
export async function tryAccount(where: { readonly host: string; readonly port: number }, folders: readonly string[], open: () => Promise<ImapSession>): Promise<Tried> {
  let session: ImapSession | null = null;
  try {
    session = await open();
    const found: { folder: string; mails: number }[] = [];
    for (const folder of folders) found.push({ folder, mails: (await session.openFolder(folder, true)).mails });
    return { ok: true, folders: found };
  } catch (error) {
    return { ok: false, problem: sayImapProblem(error, where) };
  } finally {
    await session?.close().catch(() => {});
  }
}
