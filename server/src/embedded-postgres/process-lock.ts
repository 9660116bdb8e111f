import { DatabaseSync } from "node:sqlite";
import { setTimeout as pause } from "node:timers/promises";

/** A lock that the operating system gives back however its holder ends, `kill -9` included. */
export type ProcessLock = { release(): void };

// A handle that nobody refers to is closed by the garbage collector, and its lock would go with it.
const held = new Set<DatabaseSync>();

/**
 * Takes a lock on a file: "alone" excludes everybody, "shared" only those who want to be alone.
 * Answers null where others hold it. Node has no `flock`; SQLite's file locks are the same thing on
 * every platform, and nothing is ever written into the file.
 */
export function tryLock(file: string, mode: "alone" | "shared"): ProcessLock | null {
  const handle = new DatabaseSync(file, { timeout: 0 });
  try {
    handle.exec(mode === "alone" ? "BEGIN EXCLUSIVE" : "BEGIN; SELECT count(*) FROM sqlite_schema");
    held.add(handle);
    return {
      release: () => {
        if (held.delete(handle)) handle.close();
      },
    };
  } catch (error) {
    handle.close();
    if (isBusy(error)) return null;
    throw error;
  }
}

/** Waits for a lock without blocking the event loop; throws after `patienceMs`. */
export async function waitForLock(file: string, mode: "alone" | "shared", patienceMs: number): Promise<ProcessLock> {
  const giveUpAt = performance.now() + patienceMs;
  for (;;) {
    const lock = tryLock(file, mode);
    if (lock) return lock;
    if (performance.now() > giveUpAt) throw new Error(`Another program has been holding ${file} for ${Math.round(patienceMs / 1000)} s.`);
    await pause(25);
  }
}

function isBusy(error: unknown): boolean {
  const code = (error as { errcode?: number }).errcode ?? 0;
  return (code & 0xff) === 5 || (code & 0xff) === 6;
}
