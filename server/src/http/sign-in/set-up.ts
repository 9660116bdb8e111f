import { sql } from "kysely";
import type { AgentId, MailboxId, WorkspaceId } from "@rapport/core/model/ids.ts";
import type { Zone } from "@rapport/core/model/instant.ts";
import { makeId } from "../../make-id.ts";
import { asOwner, type Database } from "../../store/database.ts";
import { listWorkspaces } from "../../store/lookups.ts";
import { AppError } from "../app-error.ts";
import { hashPassword } from "../../secrets/hash-password.ts";
import { openSession, refuseWeak, type From, type SignedIn } from "./sign-in.ts";

export type FirstWorkspace = { readonly company: string; readonly name: string; readonly email: string; readonly password: string; readonly zone: Zone; readonly mailbox: string };

export async function isSetUp(db: Database): Promise<boolean> {
  return (await listWorkspaces(db)).length > 0;
}

/** The first workspace, its mailbox and its administrator, once: where any workspace exists the door is gone (AZ-5). */
export async function setUp(db: Database, wanted: FirstWorkspace, from: From): Promise<SignedIn> {
  if (await isSetUp(db)) throw new AppError("setup-done");
  refuseWeak(wanted.password, [wanted.company, wanted.name, wanted.email]);
  const passwordHash = await hashPassword(wanted.password);
  const workspaceId = makeId<WorkspaceId>(), agentId = makeId<AgentId>();
  await asOwner(db, async (tx) => {
    await sql`select pg_advisory_xact_lock(727002)`.execute(tx);
    if (await tx.selectFrom("workspace").select("id").executeTakeFirst()) throw new AppError("setup-done");
    const created_at = sql<never>`clock_timestamp()`;
    await tx.insertInto("workspace").values({ id: workspaceId, name: wanted.company, zone: wanted.zone, hours: JSON.stringify(usualHours(wanted.zone)), created_at }).execute();
    await tx.insertInto("mailbox").values({ workspace_id: workspaceId, id: makeId<MailboxId>(), address: wanted.mailbox, name: wanted.company, created_at }).execute();
    await tx.insertInto("agent").values({
      workspace_id: workspaceId, id: agentId, email: wanted.email, name: wanted.name, role: "admin", zone: wanted.zone, password_hash: passwordHash, created_at,
    }).execute();
  });
  return openSession(db, workspaceId, agentId, from);
}

/** Monday to Friday, nine to half past five, until the team says otherwise. */
function usualHours(zone: Zone): object {
  const day = [["09:00", "17:30"]];
  return { zone, weekly: { mon: day, tue: day, wed: day, thu: day, fri: day }, holidays: [] };
}
