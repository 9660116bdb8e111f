import { realpath } from "node:fs/promises";
import pg from "pg";

export type Address = { port: number; password: string };

export function databaseUrl({ port, password }: Address, database: string): string {
  return `postgres://rapport:${password}@127.0.0.1:${port}/${database}`;
}

/**
 * Whether the server at this port is healthy and is the one of this cluster: it takes our password, names our data
 * folder and the start time that stands in the folder. Anything else listening there is not ours.
 */
export async function isServerOf(cluster: string, address: Address, startedAtSeconds: number): Promise<boolean> {
  const client = connection(address);
  try {
    await client.connect();
    const { rows } = await client.query<{ folder: string; started: string }>(
      "select current_setting('data_directory') as folder, extract(epoch from pg_postmaster_start_time())::text as started",
    );
    const found = rows[0];
    if (!found) return false;
    const sameFolder = (await realpath(found.folder).catch(() => found.folder)) === (await realpath(cluster));
    return sameFolder && Math.abs(Number(found.started) - startedAtSeconds) <= 5;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Makes the database `rapport` where it is missing and refuses a server that could lose what it has acknowledged. */
export async function prepareServer(address: Address, mustBeDurable: boolean): Promise<void> {
  const client = connection(address);
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string; setting: string }>(
      "select name, setting from pg_settings where name in ('synchronous_commit', 'fsync', 'full_page_writes')",
    );
    const lax = rows.filter((row) => row.setting !== "on").map((row) => `${row.name} = ${row.setting}`);
    if (mustBeDurable && lax.length > 0) throw new Error(`The embedded PostgreSQL may lose acknowledged mail (${lax.join(", ")}). Remove these settings from its configuration.`);
    const { rowCount } = await client.query("select 1 from pg_database where datname = 'rapport'");
    if (!rowCount) await client.query("create database rapport");
  } finally {
    await client.end();
  }
}

function connection(address: Address): pg.Client {
  const client = new pg.Client({ connectionString: databaseUrl(address, "postgres"), connectionTimeoutMillis: 3000, query_timeout: 5000 });
  client.on("error", () => undefined);
  return client;
}
