import { sql } from "kysely";
import { hashSecretToken } from "../../secrets/secret-token.ts";
import { inWorkspace, type Database } from "../../store/database.ts";
import { findApiToken } from "../../store/lookups.ts";
import type { Actor } from "../policies.ts";

/** Which program holds this token, or null where it is unknown or revoked. */
export async function readToken(db: Database, token: string): Promise<Actor | null> {
  const found = await findApiToken(db, hashSecretToken(token));
  if (!found) return null;
  const { workspaceId, tokenId, agentId, role } = found;
  await inWorkspace(db, { workspaceId, agentId }, (tx) => tx.updateTable("api_token").set({ last_used_at: sql`clock_timestamp()` })
    .where("id", "=", tokenId).where(sql<boolean>`last_used_at is null or last_used_at < clock_timestamp() - interval '1 minute'`).execute());
  return { workspaceId, agentId, role, by: { kind: "token", tokenId } };
}
