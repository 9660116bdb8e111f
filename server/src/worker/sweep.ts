import { sql } from "kysely";
import { asOwner, type Database } from "../store/database.ts";
import { lifeLock } from "./show-life.ts";

/** What a sweep found lying about. */
export type Swept = { readonly freed: number; readonly askedAgain: number };

/**
 * Frees the jobs and the mails that a dead process holds, and asks again for the processing of accepted mails that no job names. The task
 * queue alone would wait four hours for the first and for ever for the second (FT-1).
 */
export function sweep(db: Database): Promise<Swept> {
  return asOwner(db, async (tx) => {
    // A job is looked at once its process has had time to show its life.
    const dead = await sql<{ name: string }>`
      with holders as materialized (
        select distinct locked_by as name from graphile_worker.jobs where locked_by is not null and locked_at < clock_timestamp() - interval '3 seconds'
        union select distinct leased_by from rapport.outbox where finished_at is null and state = 'leased' and leased_by is not null)
      select name from holders where pg_try_advisory_xact_lock(${lifeLock}, hashtext(name))`.execute(tx);
    const names = dead.rows.map((row) => row.name);
    if (names.length > 0) {
      await sql`select graphile_worker.force_unlock_workers(${names}::text[])`.execute(tx);
      await sql`update rapport.outbox set leased_until = clock_timestamp(), leased_by = null where finished_at is null and state = 'leased' and leased_by = any(${names}::text[])`.execute(tx);
    }
    const forgotten = await sql<{ workspace_id: string; id: string }>`
      select workspace_id, id from rapport.raw_mail mail where state = 'accepted' and origin <> 'import'
        and not exists (select 1 from graphile_worker.jobs job where job.key = 'process-raw-mail:' || mail.id) order by received_at limit 500`.execute(tx);
    for (const mail of forgotten.rows) {
      await sql`select set_config('app.workspace', ${mail.workspace_id}, true), rapport.enqueue_task('process-raw-mail', ${mail.id}::uuid, null)`.execute(tx);
    }
    return { freed: names.length, askedAgain: forgotten.rows.length };
  });
}
