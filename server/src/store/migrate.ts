import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runMigrations } from "graphile-worker";
import pg from "pg";
import { checkServer } from "./check-server.ts";

type Migration = { readonly name: string; readonly sql: string; readonly sha256: string };

/**
 * Brings a database to the newest schema: our files in order, each in a transaction of its own, and the task queue's tables.
 * Several programs may start at once; one migrates, the others wait. A released file that was edited, or a database that is newer
 * than this program, is refused with one sentence.
 */
export async function migrate(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock(7277001)");
    await checkServer(client);
    await runMigrations({ connectionString: url, logger: quiet });
    await applyAll(client, readMigrations());
  } finally {
    await client.end();
  }
}

async function applyAll(client: pg.Client, migrations: readonly Migration[]): Promise<void> {
  await client.query("create schema if not exists rapport");
  await client.query("create table if not exists rapport.migration (name text primary key, sha256 text not null, applied_at timestamptz not null default clock_timestamp())");
  const { rows: applied } = await client.query<{ name: string; sha256: string }>("select name, sha256 from rapport.migration order by name");
  for (const { name, sha256 } of applied) {
    const known = migrations.find((migration) => migration.name === name);
    if (!known) throw new Error(`The database was migrated by a newer Rapport (${name}). Start that version, or restore a backup of this one.`);
    if (known.sha256 !== sha256) throw new Error(`The migration ${name} was changed after it had been applied. Restore the file as it was released, and write a new one.`);
  }
  for (const migration of migrations.slice(applied.length)) await applyOne(client, migration);
}

async function applyOne(client: pg.Client, migration: Migration): Promise<void> {
  try {
    await client.query("begin");
    await client.query(migration.sql);
    await client.query("insert into rapport.migration (name, sha256) values ($1, $2)", [migration.name, migration.sha256]);
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw new Error(`The migration ${migration.name} failed: ${(error as Error).message}`, { cause: error });
  }
}

function readMigrations(): Migration[] {
  const folder = join(import.meta.dirname, "migrations");
  return readdirSync(folder).filter((name) => /^\d{3}-[a-z-]+\.sql$/.test(name)).toSorted().map((name) => {
    const sql = readFileSync(join(folder, name), "utf8");
    return { name, sql, sha256: createHash("sha256").update(sql.replaceAll("\r\n", "\n")).digest("hex") };
  });
}

const quiet = { error() {}, warn() {}, info() {}, debug() {}, scope: () => quiet } as never;
