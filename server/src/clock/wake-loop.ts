import { passTime } from "../flows/time-passed.ts";
import type { FlowTools } from "../flows/flow-tools.ts";
import { holdWake, listDueWakes } from "../store/wake.ts";
import type { ProductClock } from "./product-time.ts";

export type WakeLoop = { stop(): Promise<void> };

const glanceMs = 1_000;
const batch = 50;

/** Wakes flows at the moments they asked for, in product time; at once after the clock was moved. Any number of processes may do this. */
export function startWakeLoop(tools: FlowTools, clock: ProductClock, logError: (what: string, error: unknown) => void): WakeLoop {
  let stopped = false;
  let running: Promise<void> | null = null;
  let failed = false;
  const look = (): void => {
    if (stopped || running) return;
    running = wakeDue(tools, logError).then(() => { failed = false; }, (error: unknown) => {
      // A database that is away is told once, not every second.
      if (!failed) logError("clock", error);
      failed = true;
    }).finally(() => { running = null; });
  };
  const timer = setInterval(look, glanceMs);
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

/** Acts on every wake that is due now, oldest first. One that fails is held back for a while and does not stop the others. */
export async function wakeDue(tools: FlowTools, logError: (what: string, error: unknown) => void): Promise<void> {
  for (;;) {
    const due = await listDueWakes(tools.db, tools.now(), batch);
    for (const wake of due) {
      await passTime(tools, wake).catch(async (error: unknown) => {
        logError(`waking ${wake.subject.kind}`, error);
        await holdWake(tools.db, wake, error instanceof Error ? error.message : String(error));
      });
    }
    if (due.length < batch) return;
  }
}
