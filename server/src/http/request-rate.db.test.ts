import type { FastifyReply } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../../test/with-database.ts";
import { createDatabase, type Database } from "../store/database.ts";
import { createCountRequest } from "./request-rate.ts";

let database: TestDatabase, db: Database;
beforeAll(async () => {
  database = await createTestDatabase();
  db = createDatabase(database.url, { max: 4 });
});
afterAll(async () => {
  await db.close();
  await database.drop();
});

const reply = { headers: () => undefined } as unknown as FastifyReply;
const ask = async (count: ReturnType<typeof createCountRequest>, times: number, address: string) =>
  (await Promise.all(Array.from({ length: times }, () => count(null, reply, address).then(() => true, () => false)))).filter(Boolean).length;

test("as many as may ask in a minute are served, also when they all come at once", async () => {
  expect(await ask(createCountRequest(db, { actor: 100, address: 100 }), 150, "10.0.0.1")).toBe(100);
});

test("two processes together serve no more than one", async () => {
  const [one, other] = [createCountRequest(db, { actor: 100, address: 100 }), createCountRequest(db, { actor: 100, address: 100 })];
  const served = (await Promise.all([ask(one, 100, "10.0.0.2"), ask(other, 100, "10.0.0.2")])).reduce((sum, part) => sum + part);
  expect(served).toBe(100);
});
