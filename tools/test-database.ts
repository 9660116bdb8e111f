import { createHash } from "node:crypto";
import { rm } from "node:fs/promises";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { startEmbedded } from "../server/src/embedded-postgres/start-embedded.ts";
import type { EmbeddedServer } from "../server/src/embedded-postgres/start-embedded.ts";

declare module "vitest" {
  export interface ProvidedContext {
    testDatabaseServer: string;
  }
}

/**
 * One PostgreSQL for a run of the tests. Its folder is kept between runs of the same checkout, and runs at the same time
 * share it, so that only the first run on a machine pays for making it. It is fast instead of durable: tests that pull
 * the plug start a server of their own.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const version = process.env["RAPPORT_TEST_PG"] === "15" ? 15 : 18;
  const checkout = createHash("sha256").update(import.meta.dirname).digest("hex").slice(0, 8);
  const server = await startKept(join(tmpdir(), `rapport-tests-${userInfo().uid}-${checkout}-pg${version}`), version);
  if (!server.attached) await sweep(server.url);
  project.provide("testDatabaseServer", server.url);
  return () => server.stop();
}

async function startKept(folder: string, version: 15 | 18): Promise<EmbeddedServer> {
  const options = { version, durable: false, settings: { max_connections: "200", shared_buffers: "128MB" } } as const;
  try {
    return await startEmbedded(folder, options);
  } catch {
    // Without durability a killed server may leave a folder that does not start again; nothing in it is worth keeping.
    await rm(folder, { recursive: true, force: true });
    return startEmbedded(folder, options);
  }
}

/** Databases that a killed run left behind, and templates of migrations that were changed since. */
async function sweep(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ datname: string }>(
    "(select datname from pg_database where datname like 'test\\_%') union all (select datname from pg_database where datname like 'template\\_%' order by oid desc offset 2)");
  for (const { datname } of rows) await client.query(`drop database if exists ${pg.escapeIdentifier(datname)} with (force)`);
  await client.end();
}
