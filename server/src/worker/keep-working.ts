import { setTimeout as pause } from "node:timers/promises";

/** A task queue that runs; `ended` settles when it does, by itself or because it was stopped. */
export type RunningQueue = { readonly ended: Promise<void>; stop(): Promise<void> };

const pauseMs = 500;

/**
 * Keeps a task queue running until it is stopped: one that ended by itself, as they do where the database goes away amid a task, is begun
 * again for as long as it takes. Rejects where it cannot be begun the first time.
 */
export async function keepWorking(begin: () => Promise<RunningQueue>, onEnd: (problem: unknown) => void): Promise<{ stop(): Promise<void> }> {
  const stopping = new AbortController();
  let queue = await begin();
  const going = goOn();
  return {
    stop: async () => {
      stopping.abort();
      await queue.stop();
      await going;
    },
  };

  async function goOn(): Promise<void> {
    for (;;) {
      await queue.ended.catch(onEnd);
      const next = await beginAgain();
      if (next === null) return;
      queue = next;
      // Who asked to stop meanwhile has stopped the one before.
      if (stopping.signal.aborted) await queue.stop();
    }
  }

  async function beginAgain(): Promise<RunningQueue | null> {
    for (;;) {
      if (stopping.signal.aborted) return null;
      try {
        return await begin();
      } catch {
        // The database is still away, which was told when it went.
        await pause(pauseMs, undefined, { ref: false, signal: stopping.signal }).catch(() => {});
      }
    }
  }
}
