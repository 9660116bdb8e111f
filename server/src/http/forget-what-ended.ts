import { sql } from "kysely";
import { asOwner, type Database } from "../store/database.ts";
import { sessionLimits } from "./sign-in/sessions.ts";

/**
 * Removes what has ended and would only pile up: sessions, counted attempts and requests, answers kept for repeated requests, and what
 * browsers were told more than a week ago. Links of customers stay, so that their page can say that it ended.
 */
export function forgetWhatEnded(db: Database): Promise<void> {
  return asOwner(db, async (tx) => {
    await sql`delete from rapport.session where expires_at < clock_timestamp() or last_seen_at < clock_timestamp() - make_interval(hours => ${sessionLimits.idleHours})`.execute(tx);
    await sql`delete from rapport.sign_in_attempt where at < clock_timestamp() - interval '15 minutes'`.execute(tx);
    await sql`delete from rapport.request_rate where started_at < clock_timestamp() - interval '5 minutes'`.execute(tx);
    await sql`delete from rapport.request_key where created_at < clock_timestamp() - interval '1 day'`.execute(tx);
    await sql`delete from rapport.happening where at < clock_timestamp() - interval '7 days'`.execute(tx);
  });
}
