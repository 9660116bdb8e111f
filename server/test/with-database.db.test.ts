import pg from "pg";
import { expect, test } from "vitest";
import { createTestDatabase } from "./with-database.ts";

test("every test file gets a database of its own", async () => {
  const [one, two] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  expect(one.url).not.toBe(two.url);
  const client = new pg.Client({ connectionString: one.url });
  await client.connect();
  expect((await client.query("select current_database() as name")).rows).toEqual([{ name: new URL(one.url).pathname.slice(1) }]);
  await client.end();
  await one.drop();
  await two.drop();
});
