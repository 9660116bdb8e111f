import { readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../../test/with-database.ts";

let database: TestDatabase, client: pg.Client, functions: { name: string; pinned: boolean; anybody: boolean; ours: boolean }[];
beforeAll(async () => {
  database = await createTestDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  functions = (await client.query(`select p.proname as name, coalesce(p.proconfig::text like '%search_path=pg_catalog%', false) as pinned,
    has_function_privilege('public', p.oid, 'execute') as anybody, has_function_privilege('rapport_app', p.oid, 'execute') as ours
    from pg_proc p where p.pronamespace = 'rapport'::regnamespace and p.prosecdef order by p.proname collate "C"`)).rows;
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

test("what runs past the walls is what the look-ups and sign-in name, and nothing else", () => {
  const named = ["003-lookups.sql", "050-sign-in.sql", "180-mailbox-of-a-signed-id.sql"].flatMap((file) =>
    [...readFileSync(join(import.meta.dirname, "../store/migrations", file), "utf8").matchAll(/create function rapport\.(\w+)/g)].map(([, name]) => String(name)));
  expect(functions.map(({ name }) => name)).toEqual(named.toSorted((a, b) => a.localeCompare(b)));
});

test("each of them pins its search path, answers to our role, and to nobody else", () => {
  expect(functions.filter(({ pinned, anybody, ours }) => !pinned || anybody || !ours)).toEqual([]);
});
