import type { Instant } from "@rapport/core/model/instant.ts";
import { scrubStoredMail } from "../flows/scrub-stored-mail.ts";
import { asOwner, type Database } from "../store/database.ts";
import { listWorkspaces } from "../store/lookups.ts";

export type Scrubbing = { stop(): Promise<void> };

const everyMs = 60_000;
const roundMinutes = 29 * 24 * 60;
const atLeast = 5;

/**
 * Checks a few stored mails every minute, so many that each is checked once in thirty days (MI-15). Any number of processes may do this:
 * they share the place on the round.
 */
export function startScrubbing(db: Database, now: () => Instant, logError: (what: string, error: unknown) => void): Scrubbing {
  let stopped = false, failed = false;
  let running: Promise<void> | null = null;
  const once = async (): Promise<void> => {
    for (const { workspaceId } of await listWorkspaces(db)) {
      const { count } = await asOwner(db, (tx) => tx.selectFrom("raw_mail").where("workspace_id", "=", workspaceId).select((eb) => eb.fn.countAll<number>().as("count")).executeTakeFirstOrThrow());
      if (!stopped && count > 0) await scrubStoredMail(db, workspaceId, Math.max(atLeast, Math.ceil(count / roundMinutes)), now());
    }
  };
  const look = (): void => {
    if (stopped || running) return;
    running = once().then(() => { failed = false; }, (error: unknown) => {
      // A database that is away is told once, not every minute.
      if (!failed) logError("checking stored mail", error);
      failed = true;
    }).finally(() => { running = null; });
  };
  const timer = setInterval(look, everyMs);
  timer.unref();
  return {
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await running;
    },
  };
}
