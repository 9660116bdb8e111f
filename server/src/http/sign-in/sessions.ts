import { sql } from "kysely";
import type { AgentId } from "@rapport/core/model/ids.ts";
import type { Instant } from "@rapport/core/model/instant.ts";
import { makeId } from "../../make-id.ts";
import { inWorkspace, type Database, type Tx } from "../../store/database.ts";
import { findSession } from "../../store/lookups.ts";
import type { Actor } from "../policies.ts";
import { hashSecretToken, makeSecretToken } from "../../secrets/secret-token.ts";

/** A session that is not used for this long ends, and any session ends this long after signing in (AU-2). Real time, the database's clock. */
export const sessionLimits = { idleHours: 12, absoluteDays: 14 } as const;

export type SessionRow = { readonly id: string; readonly createdAt: Instant; readonly lastSeenAt: Instant; readonly expiresAt: Instant; readonly userAgent: string };

/** Starts a session and answers its token, which is stored nowhere in clear. Always new at sign-in, so that none can be planted before it. */
export async function startSession(tx: Tx, agentId: AgentId, from: { readonly userAgent: string; readonly ip: string }): Promise<string> {
  const token = makeSecretToken();
  await tx.insertInto("session").values({
    token_hash: hashSecretToken(token), id: makeId(), agent_id: agentId, user_agent: from.userAgent.slice(0, 300), ip: from.ip,
    created_at: sql`clock_timestamp()`, last_seen_at: sql`clock_timestamp()`, expires_at: sql`clock_timestamp() + make_interval(days => ${sessionLimits.absoluteDays})`,
  }).execute();
  return token;
}

/**
 * Who holds this token, or null where it is unknown, idle, too old, revoked, or its agent is disabled. Asking counts as using it, at most
 * once a minute, unless it is only a look (an open page alone does not keep a session alive).
 */
export async function readSession(db: Database, token: string, { look = false } = {}): Promise<Actor | null> {
  const found = await findSession(db, hashSecretToken(token));
  if (!found) return null;
  const { workspaceId, agentId, sessionId } = found;
  return inWorkspace(db, { workspaceId, agentId }, async (tx) => {
    const living = await tx.selectFrom("session").innerJoin("agent", "agent.id", "session.agent_id").select("agent.role")
      .select(sql<boolean>`last_seen_at < clock_timestamp() - interval '1 minute'`.as("stale")).where("session.id", "=", sessionId).where(isLiving).executeTakeFirst();
    if (!living) return null;
    if (living.stale && !look) await tx.updateTable("session").set({ last_seen_at: sql`clock_timestamp()` }).where("id", "=", sessionId).execute();
    return { workspaceId, agentId, role: living.role, by: { kind: "session", sessionId } };
  });
}

/** The agent's own living sessions, newest use first. */
export function listSessions(db: Database, actor: Actor): Promise<SessionRow[]> {
  return inWorkspace(db, actor, async (tx) => (await tx.selectFrom("session").select(["id", "created_at", "last_seen_at", "expires_at", "user_agent"])
    .where("agent_id", "=", actor.agentId).where(isLiving)
    .orderBy("last_seen_at", "desc").execute())
    .map((row) => ({ id: row.id, createdAt: row.created_at, lastSeenAt: row.last_seen_at, expiresAt: row.expires_at, userAgent: row.user_agent })));
}

/** Ends one of the agent's own sessions; false where there is no such one. */
export function endSession(db: Database, actor: Actor, sessionId: string): Promise<boolean> {
  return inWorkspace(db, actor, async (tx) => {
    const ended = await tx.deleteFrom("session").where("id", "=", sessionId).where("agent_id", "=", actor.agentId).executeTakeFirst();
    return ended.numDeletedRows > 0n;
  });
}

/** Ends all sessions of an agent, but the one that is kept; part of changing a password and of disabling. */
export async function endSessionsOf(tx: Tx, agentId: AgentId, { keep }: { readonly keep: string | null }): Promise<void> {
  let ending = tx.deleteFrom("session").where("agent_id", "=", agentId);
  if (keep) ending = ending.where("id", "!=", keep);
  await ending.execute();
}

const isLiving = sql<boolean>`session.expires_at > clock_timestamp() and session.last_seen_at > clock_timestamp() - make_interval(hours => ${sessionLimits.idleHours})`;
