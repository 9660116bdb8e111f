import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createWorld, type World } from "../../test/desk-world.ts";
import { asOwner } from "../store/database.ts";
import { claimOutgoing } from "../store/outbox.ts";
import { showLife } from "./show-life.ts";
import { sweep } from "./sweep.ts";
import { sql } from "kysely";

let world: World;
beforeAll(async () => { world = await createWorld(); });
afterAll(() => world.close());

const lockJobs = (name: string) => asOwner(world.db, (tx) => sql`update graphile_worker._private_jobs set locked_by = ${name}, locked_at = now() - interval '1 minute', attempts = 1`.execute(tx));
const lockedBy = async () => (await asOwner(world.db, (tx) => sql<{ locked_by: string | null }>`select locked_by from graphile_worker.jobs`.execute(tx))).rows.map((row) => row.locked_by);

test("the job of a worker that died is free again, that of one that lives is not", async () => {
  await world.accept({ text: "Where is my order?" });
  const life = await showLife(world.db.url);
  await lockJobs(life.name);
  expect(await sweep(world.db)).toEqual({ freed: 0, askedAgain: 0 });
  expect(await lockedBy()).toEqual([life.name]);
  await life.close();
  expect(await sweep(world.db)).toEqual({ freed: 1, askedAgain: 0 });
  expect(await lockedBy()).toEqual([null]);
});

test("a life goes on after its connection broke", async () => {
  const life = await showLife(world.db.url);
  await lockJobs(life.name);
  const owner = new pg.Client({ connectionString: world.db.url });
  await owner.connect();
  const holders = async () => (await owner.query<{ pid: number }>("select pid from pg_locks where locktype = 'advisory' and classid = 727004 and granted")).rows.map((row) => row.pid);
  const before = await holders();
  await owner.query("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'rapport-life' and datname = current_database()");
  // The old connection may hold its lock for a moment after it was told to end: only another one's shows that life goes on.
  await expect.poll(async () => (await holders()).filter((pid) => !before.includes(pid)).length, { timeout: 10_000 }).toBe(1);
  expect(await sweep(world.db)).toMatchObject({ freed: 0 });
  await owner.end();
  await life.close();
});

test("an accepted mail that no job names is asked for again", async () => {
  await world.accept({ text: "And my refund?" });
  await asOwner(world.db, (tx) => sql`delete from graphile_worker._private_jobs`.execute(tx));
  expect(await sweep(world.db)).toMatchObject({ askedAgain: 2 });
  expect(await sweep(world.db)).toMatchObject({ askedAgain: 0 });
});

test("an outgoing mail that a dead worker was sending may be sent by another at once", async () => {
  const raw = await world.receive({ text: "Could you tell me when it comes?" });
  if (!("arrived" in raw)) throw new Error("not processed");
  const id = raw.arrived.messageId;
  await world.read((tx) => tx.insertInto("outbox").values({ message_id: id, mime: Buffer.from("x"), envelope_from: "", envelope_to: "[]", state: "waiting", not_before: "2000-01-01T00:00:00Z" as never }).execute());
  const life = await showLife(world.db.url);
  expect(await claimOutgoing(world.db, { limit: 5, leaseSeconds: 180, worker: life.name })).toMatchObject([{ messageId: id, tries: 1 }]);
  await sweep(world.db);
  expect(await claimOutgoing(world.db, { limit: 5, leaseSeconds: 180 })).toEqual([]);
  await life.close();
  await sweep(world.db);
  expect(await claimOutgoing(world.db, { limit: 5, leaseSeconds: 180 })).toMatchObject([{ messageId: id, tries: 2 }]);
});
