import { parentPort } from "node:worker_threads";
import type { MimeWorkerAnswer } from "./parse-in-worker.ts";
import { parseMime } from "./parse-mime.ts";
import { isUnreadableMail } from "./unreadable-mail.ts";

// The other side of parse-in-worker: one mail in, one answer out.
parentPort?.on("message", async (raw: Uint8Array) => {
  parentPort?.postMessage(await answer(raw));
});

async function answer(raw: Uint8Array): Promise<MimeWorkerAnswer> {
  try {
    return { ok: true, parsed: await parseMime(raw) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, unreadable: isUnreadableMail(error) ? { code: error.code, sentence: error.sentence } : null, message };
  }
}
