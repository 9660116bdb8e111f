import { createHash, randomBytes } from "node:crypto";
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { inject } from "vitest";

export type TestDatabase = { url: string; drop(): Promise<void> };

/** A migrated database of its own for one test file, copied from a template in a fraction of a second. */
export function createTestDatabase(): Promise<TestDatabase> {
  return createDatabase(migratedTemplate);
}

/** An empty database without any migration, for tests of the migrations themselves. */
export function createEmptyDatabase(): Promise<TestDatabase> {
  return createDatabase(() => Promise.resolve("template1"));
}

async function createDatabase(chooseTemplate: (client: pg.Client, server: string) => Promise<string>): Promise<TestDatabase> {
  const server = inject("testDatabaseServer");
  const name = `test_${randomBytes(8).toString("hex")}`;
  await asOwner(server, async (client) => {
    await client.query(`create database ${name} template ${await chooseTemplate(client, server)}`);
  });
  return {
    url: withDatabase(server, name),
    drop: () => asOwner(server, async (client) => {
      await client.query(`drop database if exists ${name} with (force)`);
    }),
  };
}

const store = join(import.meta.dirname, "../src/store");

/** Made once for each state of the migrations, under a lock that holds between processes; renamed when complete. */
async function migratedTemplate(client: pg.Client, server: string): Promise<string> {
  const template = `template_${migrationsHash()}`;
  await client.query("select pg_advisory_lock(727001)");
  try {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [template]);
    if (rowCount) return template;
    const building = `test_building_${randomBytes(4).toString("hex")}`;
    await client.query(`create database ${building}`);
    const runner = join(store, "migrate.ts");
    if (existsSync(runner)) {
      const { migrate } = await import(runner) as { migrate(url: string): Promise<void> };
      await migrate(withDatabase(server, building));
    }
    await client.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${building}'`);
    await client.query(`alter database ${building} rename to ${template}`);
    return template;
  } finally {
    await client.query("select pg_advisory_unlock(727001)");
  }
}

function migrationsHash(): string {
  const hash = createHash("sha256");
  for (const file of [...globSync("migrations/*.sql", { cwd: store }), "migrate.ts"].toSorted()) {
    if (existsSync(join(store, file))) hash.update(file).update("\0").update(readFileSync(join(store, file))).update("\0");
  }
  return hash.digest("hex").slice(0, 16);
}

function withDatabase(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

async function asOwner(server: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
