import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../../test/with-database.ts";
import { makeSecretToken } from "./secret-token.ts";
import { tokenInventory } from "./token-inventory.ts";

let database: TestDatabase, client: pg.Client;
beforeAll(async () => {
  database = await createTestDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

test("the inventory names every token of the schema, and no table keeps one in clear", async () => {
  const { rows } = await client.query<{ name: string; data_type: string }>("select table_name || '.' || column_name as name, data_type from information_schema.columns where table_schema = 'rapport' and column_name ~ '(token|secret)' and column_name <> 'token_id' order by 1");
  expect(rows.map((row) => row.name)).toEqual(tokenInventory.flatMap(({ hashIn }) => hashIn ?? []).toSorted());
  expect(new Set(rows.map((row) => row.data_type))).toEqual(new Set(["bytea"]));
});

test("a token has at least the bits that the inventory says, and no two are alike", () => {
  const tokens = Array.from({ length: 1000 }, () => makeSecretToken());
  expect(new Set(tokens).size).toBe(1000);
  expect(Math.min(...tokens.map((token) => Buffer.from(token, "base64url").length * 8))).toBe(256);
  expect(Math.min(...tokenInventory.map(({ bits }) => bits))).toBeGreaterThanOrEqual(128);
});
