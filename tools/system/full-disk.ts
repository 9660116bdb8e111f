import { execFile } from "node:child_process";
import { closeSync, fsyncSync, openSync, writeSync } from "node:fs";
import { mkdtemp, rm, statfs } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import { countKept } from "./count-kept.ts";
import type { Fault, Outcome } from "./outcome.ts";
import { probeMails } from "./probe-mails.ts";
import { startProbeDesk, untilTaken } from "./probe-desk.ts";
import { sendMails } from "./send-mails.ts";

const run = promisify(execFile);

/** A disk that runs full, first nearly and then to the last byte, and is given room again (MI-2, FT-4). */
export const fullDisk: Fault = { name: "full-disk", run: async () => {
  const fault = "the disk runs full to its last byte, and is given room again", place = await mkdtemp(join(tmpdir(), "rapport-disk-")), before = process.env["TMPDIR"];
  try {
    await run("mount", ["-t", "tmpfs", "-o", "size=320m,mode=0755", "tmpfs", place]);
  } catch {
    await rm(place, { recursive: true });
    return { fault, skipped: "no file system may be mounted here" };
  }
  try {
    process.env["TMPDIR"] = place;
    return await fillUp(fault, place);
  } finally {
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
    await run("umount", [place]).then(() => rm(place, { recursive: true }), (error: unknown) => console.error(`${place} is still mounted: ${String(error)}`));
  }
} };

async function fillUp(fault: string, place: string): Promise<Outcome> {
  const desk = await startProbeDesk(), filler = join(place, "filler");
  const sending = sendMails(desk.mailPort, 8, probeMails("disk"));
  try {
    await pause(1_500);
    await fill(filler, place, 60_000_000);
    await pause(2_000);
    const nearly = said(sending.refusals);
    // The door has turned away all of this; what the desk still writes for itself meets the wall.
    await fill(filler, place, 0);
    await pause(4_000);
    const from = performance.now();
    await rm(filler);
    await untilTaken(desk.mailPort);
    const recoveryMs = performance.now() - from;
    await pause(1_000);
    await sending.finish();
    const kept = await countKept(desk, sending.acknowledged.keys());
    return {
      fault, rounds: 1, acknowledged: sending.acknowledged.size, lost: kept.lost.length, doubled: kept.doubled.length, recoveryMs: [recoveryMs],
      remark: `nearly full: ${nearly}; in all: ${said(sending.refusals)}; ${kept.waiting} not read ${(kept.drainedMs / 1000).toFixed(1)} s after the last`,
      ok: (sending.refusals.get(452) ?? 0) > 0 && [...sending.refusals.keys()].every((code) => code < 500) && kept.lost.length === 0 && kept.doubled.length === 0 && kept.waiting === 0,
    };
  } finally {
    sending.giveUp();
    await desk.close();
  }
}

async function fill(file: string, place: string, leave: number): Promise<void> {
  const handle = openSync(file, "a"), megabyte = Buffer.alloc(1_000_000, 1);
  try {
    for (;;) {
      const { bavail, bsize } = await statfs(place), room = bavail * bsize - leave;
      if (room <= 0) break;
      writeSync(handle, megabyte.subarray(0, Math.min(room, megabyte.length)));
    }
    fsyncSync(handle);
  } catch (error) {
    // Somebody else took the last bytes.
    if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
  } finally {
    closeSync(handle);
  }
}

function said(refusals: ReadonlyMap<number, number>): string {
  return [...refusals].map(([code, times]) => `${times} × ${code}`).join(", ") || "no refusal";
}
