import { setTimeout as pause } from "node:timers/promises";
import { countKept } from "./count-kept.ts";
import type { Outcome } from "./outcome.ts";
import { probeMails } from "./probe-mails.ts";
import { startProbeDesk, untilTaken, type ProbeDesk } from "./probe-desk.ts";
import { sendMails, type Sending } from "./send-mails.ts";

type Blow = {
  readonly fault: string; readonly rounds: number; readonly clients: number;
  readonly before?: (desk: ProbeDesk) => Promise<void>;
  /** Brings the fault about and, where the desk does not do so by itself, ends it. */
  readonly strike: (desk: ProbeDesk) => Promise<void>;
  /** The longest that mail may be refused for this fault to be passed. */
  readonly withinMs: number;
  /** The harness shows that it can fail: this blow is passed where mails were lost. */
  readonly mustLose?: boolean;
};

/**
 * Clients send without a pause while the fault strikes at random moments, and each sends what was not acknowledged again. Afterwards every
 * acknowledged mail must be one message, and only one.
 */
export async function killAndCount({ fault, rounds, clients, before, strike, withinMs, mustLose = false }: Blow): Promise<Outcome> {
  const desk = await startProbeDesk();
  let sending: Sending | null = null;
  try {
    await before?.(desk);
    sending = sendMails(desk.mailPort, clients, probeMails("round"));
    const recoveryMs: number[] = [];
    for (let round = 0; round < rounds; round++) {
      await pause(500 + Math.random() * 1_500);
      const from = performance.now();
      await strike(desk);
      recoveryMs.push(performance.now() - from + await untilTaken(desk.mailPort));
    }
    await pause(500);
    await sending.finish();
    const kept = await countKept(desk, sending.acknowledged.keys());
    const said = [...sending.refusals].map(([code, times]) => `${times} × ${code}`).join(", ");
    return {
      fault, rounds, acknowledged: sending.acknowledged.size, lost: kept.lost.length, doubled: kept.doubled.length, recoveryMs,
      remark: [`${clients} clients; ${sending.unsure()} mails were cut off after the final dot and sent again`, ...(said ? [`meanwhile ${said}`] : []), kept.waiting > 0 ? `${kept.waiting} still not read ${(kept.drainedMs / 1000).toFixed(0)} s after the last` : `all read ${(kept.drainedMs / 1000).toFixed(1)} s after the last`].join("; "),
      ok: kept.lost.length > 0 === mustLose && kept.doubled.length === 0 && kept.waiting === 0 && Math.max(...recoveryMs) < withinMs && [...sending.refusals.keys()].every((code) => code < 500),
    };
  } finally {
    sending?.giveUp();
    await desk.close();
  }
}
