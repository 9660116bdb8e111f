import { afterAll, beforeAll, expect, test } from "vitest";
import { createWorld } from "../../test/desk-world.ts";
import type { World } from "../../test/desk-world.ts";
import { inNoWorkspace, inWorkspace } from "./database.ts";
import { makeId } from "../make-id.ts";
import { sql } from "kysely";

let world: World;
beforeAll(async () => {
  world = await createWorld();
  await world.receive({ text: "Where is my order 4411?" });
});
afterAll(() => world.close());

const ask = async <Row>(question: string) => (await world.db.pool.query(question)).rows as Row[];

test("every table with a workspace has row-level security by force, and a wall with both halves", async () => {
  const tables = await ask<{ table: string; forced: boolean; walls: number; open: number }>(`
    select c.relname as table, c.relrowsecurity and c.relforcerowsecurity as forced,
      (select count(*)::int from pg_policies p where p.schemaname = 'rapport' and p.tablename = c.relname and p.roles = '{rapport_app}' and p.permissive = 'PERMISSIVE'
        and p.qual like '%workspace_id = %current_workspace()%' and p.with_check like '%workspace_id = %current_workspace()%') as walls,
      (select count(*)::int from pg_policies p where p.schemaname = 'rapport' and p.tablename = c.relname and p.permissive = 'PERMISSIVE' and p.policyname <> 'workspace_wall' and ('rapport_app' = any (p.roles) or 'public' = any (p.roles))) as open
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'workspace_id' and not a.attisdropped
    where c.relnamespace = 'rapport'::regnamespace and c.relkind in ('r', 'p') order by 1`);
  expect(tables.length).toBeGreaterThan(25);
  expect(tables.filter((table) => !table.forced || table.walls !== 1 || table.open !== 0)).toEqual([]);
});

test("a query that forgets its WHERE sees nothing of another workspace, and nothing at all without one", async () => {
  const other = { workspaceId: makeId<World["workspaceId"]>() };
  const tables = await ask<{ name: string }>("select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'workspace_id' where c.relnamespace = 'rapport'::regnamespace and c.relkind = 'r'");
  for (const { name } of tables) {
    const count = sql<{ n: number }>`select count(*) as n from ${sql.id("rapport", name)}`;
    expect([name, (await inWorkspace(world.db, other, (tx) => count.execute(tx))).rows[0]!.n]).toEqual([name, 0]);
    expect([name, (await inNoWorkspace(world.db, (tx) => count.execute(tx))).rows[0]!.n]).toEqual([name, 0]);
  }
  expect((await world.read((tx) => tx.selectFrom("message").selectAll().execute())).length).toBe(1);
});

test("nothing can be written into another workspace, and nothing of it changed", async () => {
  const other = { workspaceId: makeId<World["workspaceId"]>() };
  await expect(inWorkspace(world.db, other, (tx) => tx.insertInto("organization").values({ workspace_id: world.workspaceId, id: makeId(), name: "Mallory" }).execute())).rejects.toThrow("row-level security");
  expect((await inWorkspace(world.db, other, (tx) => tx.updateTable("message").set({ text: "changed" }).executeTakeFirst())).numUpdatedRows).toBe(0n);
  expect((await inWorkspace(world.db, other, (tx) => tx.deleteFrom("participant").executeTakeFirst())).numDeletedRows).toBe(0n);
});

test("the role of requests owns nothing and bypasses nothing", async () => {
  expect(await ask("select rolsuper, rolbypassrls, rolcanlogin from pg_roles where rolname = 'rapport_app'")).toEqual([{ rolsuper: false, rolbypassrls: false, rolcanlogin: false }]);
  expect(await ask("select relname from pg_class where relowner = 'rapport_app'::regrole")).toEqual([]);
});

test("every function that looks past the walls is on the list, and pins its search path", async () => {
  const functions = await ask<{ name: string; pinned: boolean; open: boolean }>(`select p.proname as name, coalesce(array_to_string(p.proconfig, ',') like '%search_path=pg_catalog, pg_temp%', false) as pinned, has_function_privilege('public', p.oid, 'execute') as open
    from pg_proc p where p.pronamespace = 'rapport'::regnamespace and p.prosecdef order by 1`);
  expect(functions.filter((one) => !one.pinned || one.open)).toEqual([]);
  expect(functions.map((one) => one.name)).toEqual(expect.arrayContaining(["claim_outbox", "due_wakes", "enqueue_task", "find_agent_for_sign_in", "find_api_token", "find_conversations", "find_customer_link", "find_customers", "find_demo_mailbox", "find_invitation", "find_mailbox", "find_session", "list_workspaces"]));
});

test("a task can be asked for only by name and only for the own workspace", async () => {
  await expect(world.read((tx) => sql`select rapport.enqueue_task('drop-everything', ${makeId()}::uuid, null)`.execute(tx))).rejects.toThrow("There is no task");
  await expect(inNoWorkspace(world.db, (tx) => sql`select rapport.enqueue_task('send-mail', ${makeId()}::uuid, null)`.execute(tx))).rejects.toThrow("A task needs its workspace");
});
