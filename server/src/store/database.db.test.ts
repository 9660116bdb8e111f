import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createWorld, type World } from "../../test/desk-world.ts";
import { asOwner } from "./database.ts";

let world: World;
beforeAll(async () => { world = await createWorld(); });
afterAll(() => world.close());

test("a connection that breaks amid a transaction fails that transaction and nothing else", async () => {
  const broken = asOwner(world.db, async (tx) => {
    const { rows: [me] } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx);
    await asOwner(world.db, (other) => sql`select pg_terminate_backend(${me!.pid})`.execute(other));
    // Between two questions nobody waits for an answer that could carry the error.
    await expect.poll(async () => (await asOwner(world.db, (other) => sql`select from pg_stat_activity where pid = ${me!.pid}`.execute(other))).rows.length).toBe(0);
    await sql`select 1`.execute(tx);
  });
  await expect(broken).rejects.toThrow(/connection/i);
  expect((await asOwner(world.db, (tx) => sql<{ one: number }>`select 1 as one`.execute(tx))).rows).toEqual([{ one: 1 }]);
});
