import { sql } from "kysely";
import type { WorkspaceId } from "@rapport/core/model/ids.ts";
import { asOwner, type Database, type Tx } from "../store/database.ts";

/** Removes one workspace with everything in it, in one transaction. */
export function sweepWorkspace(db: Database, workspaceId: WorkspaceId): Promise<void> {
  return asOwner(db, (tx) => removeWorkspace(tx, workspaceId));
}

/** Table by table, those that point at others first, as the catalogue knows them: a table that comes later is not forgotten. */
export async function removeWorkspace(tx: Tx, workspaceId: WorkspaceId): Promise<void> {
  const { rows } = await sql<{ name: string; points_at: string[] }>`
    select c.relname as name, coalesce(array_agg(distinct f.relname::text) filter (where f.relname <> c.relname), '{}') as points_at
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'workspace_id' and not a.attisdropped
    left join pg_constraint k on k.conrelid = c.oid and k.contype = 'f' left join pg_class f on f.oid = k.confrelid
    where c.relnamespace = 'rapport'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition group by c.relname`.execute(tx);
  // Whoever would still add something waits, and then finds no workspace to add it to.
  await tx.selectFrom("workspace").select("id").where("id", "=", workspaceId).forUpdate().execute();
  let left = rows;
  while (left.length > 0) {
    const free = left.filter(({ name }) => !left.some((other) => other.points_at.includes(name)));
    if (free.length === 0) throw new Error(`Tables point at each other in a circle: ${left.map(({ name }) => name).join(", ")}`);
    for (const { name } of free) await sql`delete from rapport.${sql.ref(name)} where workspace_id = ${workspaceId}`.execute(tx);
    left = left.filter((table) => !free.includes(table));
  }
  await tx.deleteFrom("workspace").where("id", "=", workspaceId).execute();
}
