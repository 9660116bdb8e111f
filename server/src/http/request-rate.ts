import { createHash } from "node:crypto";
import type { FastifyReply } from "fastify";
import { sql } from "kysely";
import { inNoWorkspace, type Database } from "../store/database.ts";
import { AppError } from "./app-error.ts";
import type { Actor } from "./policies.ts";

/** Requests a minute: for a program's token or a person's agent, and for an address nobody has signed in from. */
export type RequestLimits = { readonly actor: number; readonly address: number };
export const usualLimits: RequestLimits = { actor: 6000, address: 600 };

/** Counts a request and refuses it with 429 and Retry-After beyond the limit; always says what is left (AU-8). */
export type CountRequest = (actor: Actor | null, reply: FastifyReply, address?: string) => Promise<void>;

/**
 * Fixed windows of a minute, counted in the database for all processes together. A process reserves a tenth of the limit at a time, so
 * that most requests cost no query; what it reserved and did not use is lost to the others until the window ends.
 */
export function createCountRequest(db: Database, limits: RequestLimits = usualLimits): CountRequest {
  const windows = new Map<string, Window>();
  // Those who come at once share one reservation: each with its own would use up the minute before anybody was served.
  const reserving = new Map<string, Promise<void>>();
  const open = (key: string, limit: number): Promise<void> => {
    const step = Math.max(1, Math.floor(limit / 10));
    const opening = reserve(db, key, step).then(({ number, reset_seconds: reset }) => {
      const now = performance.now();
      if (windows.size > 10_000) for (const [old, { until }] of windows) if (until <= now) windows.delete(old);
      windows.set(key, { reserved: Math.max(0, Math.min(step, limit - number + step)), left: Math.max(0, limit - number), until: now + reset * 1000 });
    }).finally(() => reserving.delete(key));
    reserving.set(key, opening);
    return opening;
  };
  return async (actor, reply, address) => {
    const limit = actor ? limits.actor : limits.address, key = keyOf(actor ? actor.agentId : `address ${address ?? ""}`);
    let window = windows.get(key);
    while (!window || window.until <= performance.now() || (window.reserved === 0 && window.left > 0)) {
      await (reserving.get(key) ?? open(key, limit));
      window = windows.get(key);
    }
    const seconds = String(Math.max(1, Math.ceil((window.until - performance.now()) / 1000)));
    void reply.headers({ "ratelimit-policy": `"minute";q=${limit};w=60`, "ratelimit": `"minute";r=${Math.max(0, window.left + window.reserved - 1)};t=${seconds}` });
    if (window.reserved === 0) throw new AppError("too-many-tries", { headers: { "retry-after": seconds } });
    window.reserved--;
  };
}

type Window = { reserved: number; left: number; until: number };

async function reserve(db: Database, key: string, step: number): Promise<{ number: number; reset_seconds: number }> {
  return inNoWorkspace(db, async (tx) => (await sql<{ number: number; reset_seconds: number }>`select number, reset_seconds from rapport.count_requests(${key}, ${step})`.execute(tx)).rows[0]!);
}

function keyOf(text: string): string {
  return createHash("sha256").update(text).digest("base64url");
}
