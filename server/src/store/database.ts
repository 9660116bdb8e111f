import { Kysely, PostgresDialect, sql } from "kysely";
import type { Transaction } from "kysely";
import pg from "pg";
import type { AgentId, WorkspaceId } from "@rapport/core/model/ids.ts";
import type { Tables } from "./tables.ts";

export type Tx = Transaction<Tables>;
export type Scope = { readonly workspaceId: WorkspaceId; readonly agentId?: AgentId | null | undefined };

export type Database = {
  readonly url: string;
  readonly pool: pg.Pool;
  readonly kysely: Kysely<Tables>;
  close(): Promise<void>;
};

/** Connects as the owner. Work for people and walks goes through `inWorkspace`, which steps down to the role that the walls bind. */
export function createDatabase(url: string, options: { readonly max?: number } = {}): Database {
  const pool = new pg.Pool({ connectionString: url, max: options.max ?? 10, types: { getTypeParser } as pg.CustomTypesConfig, application_name: "rapport" });
  // A connection that breaks while idle is replaced by the pool; the next query says so if the server is gone.
  pool.on("error", () => {});
  // One that breaks while it is lent out and between two queries belongs to nobody: unheard, that would end the process. Its borrower's next query fails.
  pool.on("connect", (client) => client.on("error", () => {}));
  const kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }).withSchema("rapport");
  let closing: Promise<void> | null = null;
  return { url, pool, kysely, close: () => (closing ??= kysely.destroy()) };
}

/** One transaction as `rapport_app` that sees and writes one workspace only; the agent is who the private rows belong to. */
export function inWorkspace<T>(db: Database, scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> {
  return db.kysely.transaction().setIsolationLevel("read committed").execute(async (tx) => {
    await stepDown(tx, scope.workspaceId, scope.agentId ?? "");
    return work(tx);
  });
}

/** One transaction as `rapport_app` without a workspace: it sees no rows and may only ask the look-ups. */
export function inNoWorkspace<T>(db: Database, work: (tx: Tx) => Promise<T>): Promise<T> {
  return db.kysely.transaction().execute(async (tx) => {
    await stepDown(tx, "", "");
    return work(tx);
  });
}

/** One transaction as the owner, past the walls: set-up, sweeping, the clock. Never for what a request names. */
export function asOwner<T>(db: Database, work: (tx: Tx) => Promise<T>): Promise<T> {
  return db.kysely.transaction().setIsolationLevel("read committed").execute(work);
}

async function stepDown(tx: Tx, workspace: string, agent: string): Promise<void> {
  await sql`select set_config('role', 'rapport_app', true), set_config('app.workspace', ${workspace}, true), set_config('app.agent', ${agent}, true)`.execute(tx);
}

const INT8 = 20;
const TIMESTAMPTZ = 1184;

function getTypeParser(oid: number, format?: "text" | "binary"): unknown {
  if (oid === INT8) return Number;
  if (oid === TIMESTAMPTZ) return timestampToInstant;
  return pg.types.getTypeParser(oid, format as "text");
}

/** "2025-11-20 11:58:00.5+00" as an Instant; other offsets occur where a server's sessions are not in UTC. */
function timestampToInstant(text: string): string {
  const iso = text.replace(" ", "T");
  return iso.endsWith("+00") ? `${iso.slice(0, -3)}Z` : Temporal.Instant.from(iso).toString();
}
