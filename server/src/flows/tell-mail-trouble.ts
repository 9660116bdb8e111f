import { sql } from "kysely";
import type { NoticeId, WorkspaceId } from "@rapport/core/model/ids.ts";
import type { Instant } from "@rapport/core/model/instant.ts";
import { makeId } from "../make-id.ts";
import { asOwner, inWorkspace, type Database } from "../store/database.ts";
import { announce } from "../store/happening.ts";
import { addNotice } from "../store/notice.ts";
import { loadAgents } from "../store/workspace.ts";

/**
 * An account from which nothing could be fetched for five minutes is told to everybody who leads or administers, once; the notice goes
 * when it works again (MI-7). Any number of processes may do this.
 */
export async function tellMailTrouble(db: Database, now: Instant): Promise<void> {
  const { troubled, well } = await asOwner(db, async (tx) => ({
    troubled: await tx.selectFrom("imap_account").select(["id", "workspace_id"]).where("told_at", "is", null)
      .where(sql<boolean>`greatest(last_success_at, changed_at) < clock_timestamp() - interval '5 minutes'`).execute(),
    well: await tx.selectFrom("imap_account").select(["id", "workspace_id"]).where(sql<boolean>`last_success_at > told_at`).execute(),
  }));
  for (const { id, workspace_id } of troubled) await tell(db, workspace_id, id, now);
  for (const { id, workspace_id } of well) await takeBack(db, workspace_id, id, now);
}

function tell(db: Database, workspaceId: WorkspaceId, accountId: string, now: Instant): Promise<void> {
  return inWorkspace(db, { workspaceId }, async (tx) => {
    const { numUpdatedRows } = await tx.updateTable("imap_account").where("id", "=", accountId).where("told_at", "is", null).set({ told_at: sql`clock_timestamp()` }).executeTakeFirst();
    if (numUpdatedRows === 0n) return;
    const heads = (await loadAgents(tx)).filter((agent) => agent.role !== "agent");
    for (const agent of heads) {
      await addNotice(tx, { id: makeId<NoticeId>(), kind: "mail-not-fetched", agentId: agent.id, conversationId: null, promiseId: null, followUpId: null, at: now, prepared: null, readAt: null });
    }
    await announce(tx, heads.map((agent) => ({ kind: "notice", conversationId: null, promiseId: null, agentId: agent.id })));
  });
}

function takeBack(db: Database, workspaceId: WorkspaceId, accountId: string, now: Instant): Promise<void> {
  return inWorkspace(db, { workspaceId }, async (tx) => {
    await tx.updateTable("imap_account").where("id", "=", accountId).where(sql<boolean>`last_success_at > told_at`).set({ told_at: null }).execute();
    if (await tx.selectFrom("imap_account").select("id").where("told_at", "is not", null).executeTakeFirst()) return;
    const read = await tx.updateTable("notice").where("kind", "=", "mail-not-fetched").where("read_at", "is", null).set({ read_at: now }).returning("agent_id").execute();
    await announce(tx, read.map((one) => ({ kind: "notice", conversationId: null, promiseId: null, agentId: one.agent_id })));
  });
}
