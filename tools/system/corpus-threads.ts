import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { countKept } from "./count-kept.ts";
import type { Fault, Outcome } from "./outcome.ts";
import { probeMailbox } from "./probe-mails.ts";
import { startProbeDesk } from "./probe-desk.ts";
import { sendMails } from "./send-mails.ts";

const generator = join(resolve(import.meta.dirname, "../..", process.env["RAPPORT_SHARED"] ?? "../shared"), "perf/gen-corpus.mjs");

/** A thousand mails whose 449 threads are known, over eight connections at once: answers race what they answer. */
export const corpusThreads: Fault = { name: "threads", run: async () => {
  const fault = "1,000 mails of known threads over eight connections at once";
  if (!existsSync(generator)) return { fault, skipped: "RAPPORT_SHARED names no folder with perf/gen-corpus.mjs" };
  const folder = await mkdtemp(join(tmpdir(), "rapport-corpus-"));
  try {
    execFileSync(process.execPath, [generator, "--out", folder, "--n", "1000", "--to", probeMailbox, "--edge", "0"], { stdio: "ignore" });
    return await run(fault, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
} };

type Known = { readonly n: number; readonly thread: number; readonly id: string; readonly from: string };

async function run(fault: string, folder: string): Promise<Outcome> {
  const known = readFileSync(join(folder, "manifest.jsonl"), "utf8").trim().split("\n").map((line) => JSON.parse(line) as Known);
  const desk = await startProbeDesk();
  try {
    let at = 0;
    const from = performance.now();
    const sending = sendMails(desk.mailPort, 8, () => {
      const mail = known[at++];
      return mail === undefined ? null : { id: bare(mail.id), from: mail.from, to: probeMailbox, raw: readFileSync(join(folder, "eml", `${String(mail.n).padStart(6, "0")}.eml`)) };
    });
    await sending.all;
    const handedInMs = performance.now() - from, kept = await countKept(desk, sending.acknowledged.keys());
    const rows = await desk.ask<{ id: string; conversation: string }>("select trim(both '<>' from message_id_header) as id, conversation_id::text as conversation from rapport.message where direction = 'in'");
    const { made, torn, mixed } = compareThreads(known.map((mail) => ({ id: bare(mail.id), thread: mail.thread })), new Map(rows.map((row) => [row.id, row.conversation])));
    const threads = new Set(known.map((mail) => mail.thread)).size;
    return {
      fault, rounds: null, acknowledged: sending.acknowledged.size, lost: kept.lost.length, doubled: kept.doubled.length, recoveryMs: [],
      remark: `${made} conversations for ${threads} threads: ${torn} torn apart, ${mixed} mixed up; handed in in ${(handedInMs / 1000).toFixed(1)} s, all read ${(kept.drainedMs / 1000).toFixed(1)} s later`,
      ok: kept.lost.length === 0 && kept.doubled.length === 0 && torn === 0 && mixed === 0 && made === threads,
    };
  } finally {
    await desk.close();
  }
}

/** Threads that lie in more than one conversation, and conversations that hold more than one thread. */
export function compareThreads(known: readonly { readonly id: string; readonly thread: number }[], conversationOf: ReadonlyMap<string, string>): { made: number; torn: number; mixed: number } {
  const pairs = known.flatMap(({ id, thread }) => {
    const conversation = conversationOf.get(id);
    return conversation === undefined ? [] : [{ thread, conversation }];
  });
  const several = (groups: Iterable<readonly unknown[]>): number => [...groups].filter((group) => new Set(group).size > 1).length;
  return {
    made: new Set(conversationOf.values()).size,
    torn: several([...Map.groupBy(pairs, (pair) => pair.thread).values()].map((group) => group.map((pair) => pair.conversation))),
    mixed: several([...Map.groupBy(pairs, (pair) => pair.conversation).values()].map((group) => group.map((pair) => pair.thread))),
  };
}

function bare(id: string): string {
  return id.replace(/^<|>$/g, "");
}
