import { sql } from "kysely";
import type { Tx } from "./database.ts";

/** How far product time is from real time, in milliseconds; null before any process has set it. */
export async function loadClockShift(tx: Tx): Promise<number | null> {
  const row = await tx.selectFrom("clock_shift").select("shift_ms").executeTakeFirst();
  return row?.shift_ms ?? null;
}

export async function saveClockShift(tx: Tx, shiftMs: number): Promise<void> {
  await tx.insertInto("clock_shift").values({ shift_ms: Math.round(shiftMs) }).onConflict((oc) => oc.column("only_one").doUpdateSet({ shift_ms: Math.round(shiftMs) })).execute();
  await sql`select pg_notify('rapport_clock', '')`.execute(tx);
}

/** Moves by milliseconds and answers the new shift; two who move at once both count. */
export async function moveClockShift(tx: Tx, byMs: number): Promise<number> {
  const row = await tx.updateTable("clock_shift").set({ shift_ms: sql<number>`shift_ms + ${Math.round(byMs)}` }).returning("shift_ms").executeTakeFirstOrThrow();
  await sql`select pg_notify('rapport_clock', '')`.execute(tx);
  return row.shift_ms;
}
