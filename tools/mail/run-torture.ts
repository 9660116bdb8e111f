import { readAutomatic } from "@rapport/core/intake/automatic.ts";
import { splitVisibleReply } from "@rapport/core/intake/visible-reply.ts";
import { parseMime } from "../../server/src/channels/mime/parse-mime.ts";
import { isUnreadableMail } from "../../server/src/channels/mime/unreadable-mail.ts";
import type { TortureCase } from "./torture-cases.ts";

export type TortureResult = { readonly name: string; readonly kilobytes: number; readonly ended: string; readonly says: string; readonly ms: number; readonly megabytes: number };

/** Reads one hostile mail whole, as the intake does: parts, what sent it, the visible reply. `megabytes` is how far the peak of the process rose. */
export async function runTorture({ name, build }: TortureCase): Promise<TortureResult> {
  const raw = build();
  const before = process.resourceUsage().maxRSS;
  const start = performance.now();
  const { ended, says } = await read(raw);
  const ms = Math.round(performance.now() - start);
  return { name, kilobytes: Math.round(raw.length / 1024), ended, says, ms, megabytes: Math.round((process.resourceUsage().maxRSS - before) / 1024) };
}

async function read(raw: Buffer): Promise<{ readonly ended: string; readonly says: string }> {
  try {
    const { mail } = await parseMime(raw);
    readAutomatic(mail);
    splitVisibleReply(mail.text);
    return { ended: "read", says: mail.notes.join(" ") };
  } catch (error) {
    if (isUnreadableMail(error)) return { ended: error.code, says: error.sentence };
    return { ended: "failed", says: String(error) };
  }
}
