import { createHash } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { sql } from "kysely";
import { inNoWorkspace, type Database } from "../../store/database.ts";
import { AppError } from "../app-error.ts";

/** Wrong passwords in 15 minutes: for one account from one address, and from one address for any account (AU-8). */
const limits = { accountAndAddress: 5, address: 50 } as const;

/**
 * Counts an attempt to sign in and slows it down more with each earlier failure; beyond the limit refuses with Retry-After. Others, who
 * sign in to the same account from elsewhere, are not locked out by it.
 */
export async function noteSignInAttempt(db: Database, { email, ip }: { readonly email: string; readonly ip: string }): Promise<void> {
  for (const [key, allowed] of [[keyOf("address", ip), limits.address], [keyOf("account", email.toLowerCase(), ip), limits.accountAndAddress]] as const) {
    const noted = await inNoWorkspace(db, async (tx) =>
      (await sql<{ earlier: number; wait_seconds: number }>`select earlier, wait_seconds from rapport.note_sign_in_attempt(${key}, ${allowed})`.execute(tx)).rows[0]!);
    if (noted.wait_seconds > 0) {
      throw new AppError("too-many-tries", { detail: "Too many wrong passwords. Wait for the time in the Retry-After header and try again.", headers: { "retry-after": String(noted.wait_seconds) } });
    }
    if (allowed === limits.accountAndAddress && noted.earlier > 0) await pause(125 * 2 ** (noted.earlier - 1));
  }
}

/** After a right password the account starts at nothing again; the address keeps its count. */
export async function forgetSignInAttempts(db: Database, { email, ip }: { readonly email: string; readonly ip: string }): Promise<void> {
  await inNoWorkspace(db, (tx) => sql`select rapport.forget_sign_in_attempts(${keyOf("account", email.toLowerCase(), ip)})`.execute(tx));
}

function keyOf(...parts: readonly string[]): string {
  return createHash("sha256").update(parts.join("\0")).digest("base64url");
}
