import { setTimeout as pause } from "node:timers/promises";
import { watchServer } from "./watch-server.ts";

export type Keeping = { stop(): Promise<void> };
type Kept = {
  readonly pid: number; readonly cluster: string;
  /** Starts the server again, or finds that another program has; answers its new process. */
  readonly startAgain: () => Promise<number>;
  readonly onCrash: (what: string) => void;
  readonly onBack: (what: string) => void;
};

const longestPauseMs = 15_000;

/** Watches a server and starts it again whenever it goes away, for as long as it takes: the desk's connections find it where it was. */
export function keepRunning(kept: Kept): Keeping {
  const stopping = new AbortController();
  let watch = watchServer(kept.pid, kept.cluster, gone);
  let starting: Promise<void> = Promise.resolve();
  return {
    stop: async () => {
      stopping.abort();
      watch.stop();
      await starting;
    },
  };

  function gone(what: string): void {
    kept.onCrash(what);
    starting = startAgain();
  }

  async function startAgain(): Promise<void> {
    let told = "";
    for (let pauseMs = 250; !stopping.signal.aborted; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
      try {
        const pid = await kept.startAgain();
        kept.onBack(`The embedded PostgreSQL runs again (process ${pid}).`);
        if (!stopping.signal.aborted) watch = watchServer(pid, kept.cluster, gone);
        return;
      } catch (error) {
        const problem = error instanceof Error ? error.message : String(error);
        // The same problem again is no news.
        if (problem !== told) kept.onCrash(problem);
        told = problem;
        await pause(pauseMs, undefined, { ref: false, signal: stopping.signal }).catch(() => {});
      }
    }
  }
}
