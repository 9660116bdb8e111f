import { readdirSync, readFileSync } from "node:fs";
import { findProgram } from "../../server/test/find-program.ts";
import { makeCareless } from "./make-careless.ts";
import type { Fault, Outcome, Skipped } from "./outcome.ts";
import { probeMails } from "./probe-mails.ts";
import { startProbeDesk, untilTaken, type ProbeDesk } from "./probe-desk.ts";
import { sendMails } from "./send-mails.ts";
import { traceCalls } from "./trace-calls.ts";

/** Before each "250" the mail is on the disk: what killing alone cannot show, because the system's cache survives it (MI-1). */
export const writtenFirst: Fault = { name: "written-first", run: async (scale) => {
  const strace = findProgram("strace"), fault = "each \"250\" is watched with strace: the log of the database was written to the disk before it";
  return strace === null ? { fault, skipped: "there is no strace" } : watch(strace, fault, scale === "full" ? 200 : 40);
} };

async function watch(strace: string, fault: string, mails: number): Promise<Outcome | Skipped> {
  // Without a worker no commit but the door's can write.
  const desk = await startProbeDesk({ RAPPORT_ROLES: "web,mail" });
  try {
    const careful = await count(strace, desk, "careful", mails).catch(notAllowed);
    if (typeof careful === "string") return { fault, skipped: careful };
    await makeCareless(desk);
    await untilTaken(desk.mailPort);
    const careless = await count(strace, desk, "careless", 20) as Counted;
    return {
      fault, rounds: null, acknowledged: careful.acknowledged, lost: null, doubled: null, recoveryMs: [],
      remark: `${careful.before} of ${careful.acknowledged} were written before their 250; with \`synchronous_commit = off\` the same count finds ${careless.before} of ${careless.acknowledged}`,
      ok: careful.before === careful.acknowledged && careful.acknowledged === mails && careless.before < careless.acknowledged,
    };
  } finally {
    await desk.close();
  }
}

type Counted = { readonly acknowledged: number; readonly before: number };

async function count(strace: string, desk: ProbeDesk, name: string, mails: number): Promise<Counted> {
  const postmaster = await desk.postmaster();
  const trace = await traceCalls(strace, [desk.desk().child.pid!, postmaster, ...childrenOf(postmaster)]);
  const next = probeMails(name);
  let left = mails;
  // One after the other: whatever is written between two replies was written for this mail.
  await sendMails(desk.mailPort, 1, () => (left-- > 0 ? next() : null)).all;
  return countWritten(await trace.stop());
}

/** How many acknowledgements there are, and how many of them have a completed write of the log between the commit and themselves. */
export function countWritten(calls: readonly string[]): Counted {
  let acknowledged = 0, before = 0, committing = false, written = false;
  for (const call of calls) {
    if (/^writev?\(.*"Q\\0\\0\\0\\vcommit\\0"/.test(call)) [committing, written] = [true, false];
    else if (committing && /^fdatasync\(\d+<[^>]*pg_wal[^>]*>\)\s*= 0/.test(call)) written = true;
    else if (/^writev?\(.*"250 Kept/.test(call)) {
      acknowledged += 1;
      if (committing && written) before += 1;
      [committing, written] = [false, false];
    }
  }
  return { acknowledged, before };
}

function childrenOf(parent: number): number[] {
  return readdirSync("/proc").map(Number).filter((pid) => pid > 0 && parentOf(pid) === parent);
}

function parentOf(pid: number): number | null {
  try {
    return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]);
  } catch {
    return null;
  }
}

function notAllowed(error: unknown): string {
  if (error instanceof Error && /not permitted|PTRACE|does not watch/i.test(error.message)) return "processes may not be watched here (ptrace)";
  throw error;
}
