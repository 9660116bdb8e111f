import type { ProductClock } from "../clock/product-time.ts";
import type { Database } from "../store/database.ts";
import { sweep } from "./sweep.ts";

export type Sweeping = { stop(): Promise<void> };

const everyMs = 3_000;

/**
 * Looks every few seconds, and at once at the start, for what no job will come for: what a dead process left behind, a mail to be sent at a
 * moment of product time, a mail whose lease ran out. Any number of processes may do this.
 */
export function startSweeping(db: Database, clock: Pick<ProductClock, "onMoved">, sendDueMail: () => Promise<unknown>, logError: (what: string, error: unknown) => void): Sweeping {
  let stopped = false;
  let running: Promise<void> | null = null;
  let failed = false;
  const once = async (): Promise<void> => {
    try {
      await sweep(db);
      await sendDueMail();
      failed = false;
    } catch (error) {
      // A database that is away is told once, not every few seconds.
      if (!failed) logError("sweeping", error);
      failed = true;
    }
  };
  const look = (): void => {
    if (stopped || running) return;
    running = once().finally(() => { running = null; });
  };
  const timer = setInterval(look, everyMs);
  timer.unref();
  const forget = clock.onMoved(look);
  look();
  return {
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      forget();
      await running;
    },
  };
}
