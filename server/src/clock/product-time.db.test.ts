import { afterAll, beforeAll, expect, test } from "vitest";
import { createWorld, type World } from "../../test/desk-world.ts";
import { asOwner } from "../store/database.ts";
import { createClock, type ProductClock } from "./product-time.ts";
import { sql } from "kysely";

let world: World;
const clocks: ProductClock[] = [];
beforeAll(async () => { world = await createWorld(); });
afterAll(async () => {
  await Promise.all(clocks.map((clock) => clock.close()));
  await world.close();
});

const open = async (start: Parameters<typeof createClock>[1]["start"]): Promise<ProductClock> => {
  const clock = await createClock(world.db, { start });
  clocks.push(clock);
  return clock;
};
const ears = async () => (await asOwner(world.db, (tx) => sql<{ pid: number }>`select pid from pg_stat_activity where application_name = 'rapport-clock' and datname = current_database()`.execute(tx))).rows.map((row) => row.pid);
const daysAhead = (clock: ProductClock) => Math.round((Date.parse(clock.now()) - Date.now()) / 86_400_000);

test("a clock whose connection broke hears of moves again, and of those it missed", async () => {
  const [mover, follower] = [await open({ kind: "shifted", byMs: 0 }), await open(null)];
  let heard = 0;
  follower.onMoved(() => { heard += 1; });
  const before = await ears();
  await asOwner(world.db, (tx) => sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'rapport-clock' and datname = current_database()`.execute(tx));
  await mover.advance("P2D");
  await expect.poll(() => daysAhead(follower), { timeout: 20_000 }).toBe(2);
  await expect.poll(async () => (await ears()).filter((pid) => !before.includes(pid)).length, { timeout: 20_000 }).toBe(2);
  await mover.advance("P1D");
  await expect.poll(() => daysAhead(follower), { timeout: 20_000 }).toBe(3);
  expect(heard).toBe(2);
});
