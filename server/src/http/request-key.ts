import { createHash } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";
import { sql } from "kysely";
import { inWorkspace, type Database } from "../store/database.ts";
import { AppError } from "./app-error.ts";
import type { Actor } from "./policies.ts";

type Keyed = { readonly key: string; readonly request: FastifyRequest; readonly reply: FastifyReply; readonly statusOf: () => number };
type Row = { readonly request_hash: Buffer; readonly status: number | null; readonly answer: unknown; readonly fresh: boolean };

/**
 * Runs a request once for each Idempotency-Key of an actor within a day: the same request again gets the first answer, another one with
 * the same key is refused. A refusal is not remembered, so that the corrected request may use the key again. While the first one runs
 * the second is told to come back. Where the first one died half-way it may have been carried out or not: it is never run again by itself,
 * because a mail that leaves twice cannot be taken back, and whoever asks is told so.
 */
export async function withRequestKey(db: Database, who: Actor, { key, request, reply, statusOf }: Keyed, run: () => Promise<unknown>): Promise<unknown> {
  if (key.length === 0 || key.length > 255) throw new AppError("invalid-input", { errors: [{ path: "idempotency-key", message: "Use 1 to 255 characters" }] });
  const hash = hashRequest(request);
  const claimed = await inWorkspace(db, who, (tx) => sql`
    insert into rapport.request_key (agent_id, key, request_hash) values (${who.agentId}, ${key}, ${hash})
    on conflict (workspace_id, agent_id, key) do update set created_at = clock_timestamp(), request_hash = excluded.request_hash, status = null, answer = null
      where request_key.created_at < clock_timestamp() - interval '1 day'
    returning 1`.execute(tx));
  if (claimed.rows.length === 0) return answerAgain(db, who, key, hash, reply);
  try {
    const answer = await run(), status = statusOf();
    await inWorkspace(db, who, (tx) => sql`update rapport.request_key set status = ${status}, answer = ${JSON.stringify(answer ?? null)}::jsonb where agent_id = ${who.agentId} and key = ${key}`.execute(tx));
    return reply.status(status).send(answer);
  } catch (error) {
    await inWorkspace(db, who, (tx) => sql`delete from rapport.request_key where agent_id = ${who.agentId} and key = ${key} and status is null`.execute(tx)).catch(() => {});
    throw error;
  }
}

async function answerAgain(db: Database, who: Actor, key: string, hash: Buffer, reply: FastifyReply): Promise<unknown> {
  const { rows: [row] } = await inWorkspace(db, who, (tx) => sql<Row>`select request_hash, status, answer, created_at > clock_timestamp() - interval '1 minute' as fresh from rapport.request_key where agent_id = ${who.agentId} and key = ${key}`.execute(tx));
  if (row && !row.request_hash.equals(hash)) throw new AppError("idempotency-key-reused");
  if (row?.status === null && !row.fresh) throw new AppError("request-uncertain");
  if (!row || row.status === null) throw new AppError("request-running", { headers: { "retry-after": "1" } });
  return reply.status(row.status).header("idempotent-replayed", "true").send(row.answer);
}

function hashRequest(request: FastifyRequest): Buffer {
  return createHash("sha256").update(`${request.method} ${request.url}\n`).update(JSON.stringify(request.body ?? null)).digest();
}
