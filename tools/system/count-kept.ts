import { setTimeout as pause } from "node:timers/promises";
import type { ProbeDesk } from "./probe-desk.ts";

/** What became of mails that were acknowledged. */
export type Kept = { readonly lost: readonly string[]; readonly doubled: readonly string[]; readonly waiting: number; readonly drainedMs: number };

/** Waits until the desk has read all it took, and counts each acknowledged mail in it. */
export async function countKept(desk: Pick<ProbeDesk, "ask">, acknowledged: Iterable<string>, patienceMs = 120_000): Promise<Kept> {
  const from = performance.now();
  let waiting = await countWaiting(desk);
  while (waiting > 0 && performance.now() - from < patienceMs) {
    await pause(100);
    waiting = await countWaiting(desk);
  }
  const drainedMs = performance.now() - from;
  const rows = await desk.ask<{ id: string; times: number }>("select trim(both '<>' from message_id_header) as id, count(*)::int as times from rapport.message where direction = 'in' group by 1");
  return { ...judgeKept(acknowledged, rows), waiting, drainedMs };
}

export function judgeKept(acknowledged: Iterable<string>, rows: readonly { readonly id: string; readonly times: number }[]): Pick<Kept, "lost" | "doubled"> {
  const there = new Map(rows.map(({ id, times }) => [id, times]));
  return { lost: [...acknowledged].filter((id) => !there.has(id)), doubled: rows.filter(({ times }) => times > 1).map(({ id }) => id) };
}

/** Mails that were taken and not read yet. */
export async function countWaiting(desk: Pick<ProbeDesk, "ask">): Promise<number> {
  const [row] = await desk.ask<{ count: number }>("select count(*)::int as count from rapport.raw_mail where state = 'accepted'");
  return row!.count;
}
