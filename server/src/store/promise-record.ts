import { sql } from "kysely";
import type { CustomerId } from "@rapport/core/model/ids.ts";
import type { Instant } from "@rapport/core/model/instant.ts";
import type { PromiseStanding } from "@rapport/core/model/promise-standing.ts";
import type { Tx } from "./database.ts";

/** How many of the promises to a customer whose time has come were kept; those whose time is still ahead are no failure yet and do not count. */
export async function countKept(tx: Tx, customerId: CustomerId, now: Instant): Promise<{ kept: number; of: number }> {
  const row = await tx.selectFrom("customer_promise").where("customer_id", "=", customerId)
    .where((eb) => eb.or([eb("standing", "=", "kept"), eb.and([eb("standing", "=", "open"), eb("due_at", "<=", now)])]))
    .select((eb) => [eb.fn.countAll<number>().filterWhere("standing", "=", "kept").as("kept"), eb.fn.countAll<number>().as("of")]).executeTakeFirstOrThrow();
  return { kept: row.kept, of: row.of };
}

const most = 20_000;

/** How promises stand that were kept, or ran out, since a moment. */
export async function listPromiseStandings(tx: Tx, since: Instant, now: Instant): Promise<PromiseStanding[]> {
  const rows = await tx.selectFrom("customer_promise").select(["id", "standing", "due_at", "made_at", "work_minutes", "kept_at", "kept_by"])
    .where((eb) => eb.or([eb.and([eb("standing", "=", "kept"), eb("kept_at", ">=", since)]), eb.and([eb("standing", "=", "open"), eb("due_at", "<=", now), eb("due_at", ">=", since)])]))
    .select(sql<PromiseStanding["renegotiations"]>`coalesce((select jsonb_agg(jsonb_build_object('at', to_char(h.at at time zone 'UTC', ${isoFormat}), 'from', to_char(h.from_at at time zone 'UTC', ${isoFormat}), 'to', to_char(h.to_at at time zone 'UTC', ${isoFormat})) order by h.number)
      from rapport.customer_promise_happening h where h.promise_id = customer_promise.id and h.kind = 'renegotiated'), '[]')`.as("renegotiations"))
    .limit(most).execute();
  return rows.map((row) => ({
    standing: row.standing, dueAt: row.due_at, madeAt: row.made_at, workMinutes: row.work_minutes, renegotiations: row.renegotiations, keptAt: row.kept_at ?? undefined, keptBy: row.kept_by ?? undefined,
  }));
}

const isoFormat = 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"';
