import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createWorld, type World } from "../../test/desk-world.ts";
import { asOwner, inWorkspace } from "../store/database.ts";
import { enqueueJob } from "../store/enqueue-task.ts";
import { sweep } from "./sweep.ts";

let world: World;
beforeAll(async () => { world = await createWorld(); });
afterAll(() => world.close());

const inTurn = async () => (await asOwner(world.db, (tx) => sql<{ key: string }>`select key from graphile_worker.jobs order by priority, run_at, id`.execute(tx))).rows.map((row) => row.key);
const forget = () => asOwner(world.db, (tx) => sql`delete from graphile_worker._private_jobs`.execute(tx));

test("a person's mail is read before the bounces and the lists that came earlier, and whether mail is proven is asked behind each lane", async () => {
  const bounce = await world.accept({ text: "Undelivered", headers: "Auto-Submitted: auto-replied" });
  const list = await world.accept({ text: "To all of us", headers: "List-Id: <all.nordvann.test>" });
  const nobody = await world.accept({ text: "Undelivered" }, "smtp", "");
  const person = await world.accept({ text: "Where is my order?" });
  for (const id of [bounce, person]) await inWorkspace(world.db, { workspaceId: world.workspaceId }, (tx) => enqueueJob(tx, "prove-sender", id, null));
  const expected = [`process-raw-mail:${person}`, `prove-sender:${person}`, `process-raw-mail:${list}`, `process-raw-mail:${bounce}`, `process-raw-mail:${nobody}`, `prove-sender:${bounce}`];
  expect(await inTurn()).toEqual(expected);
  // What a sweep asks for again keeps its lane.
  await forget();
  await sweep(world.db);
  expect(await inTurn()).toEqual(expected.filter((key) => key.startsWith("process")));
});
