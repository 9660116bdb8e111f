import pg from "pg";
import { afterAll, expect, test } from "vitest";
import { createEmptyDatabase } from "../../test/with-database.ts";
import { migrate } from "./migrate.ts";

const drops: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const drop of drops) await drop();
});

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}

test("migrating is done once, also when two programs start together", async () => {
  const { url, drop } = await createEmptyDatabase();
  drops.push(drop);
  await Promise.all([migrate(url), migrate(url)]);
  await migrate(url);
  const client = await connect(url);
  const { rows } = await client.query("select name from rapport.migration order by name");
  expect(rows.map((row) => row.name).slice(0, 3)).toEqual(["001-foundation.sql", "002-walls.sql", "003-lookups.sql"]);
  await client.end();
});

test("a released migration that was edited is refused by name", async () => {
  const { url, drop } = await createEmptyDatabase();
  drops.push(drop);
  await migrate(url);
  const client = await connect(url);
  await client.query("update rapport.migration set sha256 = 'other' where name = '002-walls.sql'");
  await expect(migrate(url)).rejects.toThrow("The migration 002-walls.sql was changed after it had been applied.");
  await client.query("update rapport.migration set name = '999-later.sql' where name = '002-walls.sql'");
  await expect(migrate(url)).rejects.toThrow("newer Rapport (999-later.sql)");
  await client.end();
});

test("an owner that is no superuser migrates and works", async () => {
  const { url, drop } = await createEmptyDatabase();
  drops.push(drop);
  const name = new URL(url).pathname.slice(1);
  const admin = await connect(url);
  await admin.query(`create role ${name} login password 'x' createrole`);
  await admin.query(`alter database ${name} owner to ${name}`);
  const { rows } = await admin.query("select 1 from pg_roles where rolname = 'rapport_app'");
  if (rows.length > 0) await admin.query(`grant rapport_app to ${name}`);
  const own = new URL(url);
  own.username = name;
  own.password = "x";
  await migrate(own.href);
  const client = await connect(own.href);
  await client.query("insert into rapport.workspace (id, name, zone, hours, created_at) values (gen_random_uuid(), 'One', 'Europe/Oslo', '{}', now())");
  expect((await client.query("select name from rapport.list_workspaces()")).rows).toEqual([{ name: "One" }]);
  await client.query("begin; set local role rapport_app");
  expect((await client.query("select name from rapport.workspace")).rows).toEqual([]);
  expect((await client.query("select name from rapport.list_workspaces()")).rows).toEqual([{ name: "One" }]);
  await client.query("rollback");
  await client.end();
  await admin.query(`reassign owned by ${name} to current_user; drop owned by ${name}; drop role ${name}`);
  await admin.end();
});

test("a server on which walls would not stand is refused in one sentence", async () => {
  const { url, drop } = await createEmptyDatabase();
  drops.push(drop);
  const name = new URL(url).pathname.slice(1);
  const admin = await connect(url);
  await admin.query(`create role ${name} login password 'x'`);
  await admin.query(`alter database ${name} owner to ${name}`);
  const own = new URL(url);
  own.username = name;
  own.password = "x";
  await expect(migrate(own.href)).rejects.toThrow(/rapport_app.*Have an administrator run/);
  await admin.query(`drop owned by ${name} cascade`).catch(() => {});
  await admin.query(`alter database ${name} owner to current_user`);
  await admin.query(`drop role ${name}`);
  await admin.end();
});
