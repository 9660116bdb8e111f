import type { Selectable } from "kysely";
import type { AgentId, CustomerPromiseId, FollowUpId, NoticeId } from "@rapport/core/model/ids.ts";
import type { Instant } from "@rapport/core/model/instant.ts";
import type { Notice } from "@rapport/core/model/notice.ts";
import type { Tx } from "./database.ts";
import type { Tables } from "./tables.ts";

/** What this agent has not read, and what nobody in particular was told; the newest first. */
export async function listNotices(tx: Tx, agentId: AgentId, limit: number): Promise<Notice[]> {
  const rows = await tx.selectFrom("notice").selectAll().where("read_at", "is", null).where((eb) => eb.or([eb("agent_id", "=", agentId), eb("agent_id", "is", null)]))
    .orderBy("at", "desc").orderBy("id", "desc").limit(limit).execute();
  return rows.map(rowToNotice);
}

/** Everything anybody was told about a promise, read or not, oldest first. */
export async function loadNoticesAbout(tx: Tx, promiseId: CustomerPromiseId): Promise<Notice[]> {
  return (await tx.selectFrom("notice").selectAll().where("promise_id", "=", promiseId).orderBy("at").orderBy("id").execute()).map(rowToNotice);
}

export async function addNotice(tx: Tx, notice: Notice): Promise<void> {
  await tx.insertInto("notice").values({
    id: notice.id, kind: notice.kind, agent_id: notice.agentId, conversation_id: notice.conversationId, promise_id: notice.promiseId, follow_up_id: notice.followUpId,
    at: notice.at, prepared: notice.prepared ? JSON.stringify(notice.prepared) : null, read_at: notice.readAt,
  }).execute();
}

export async function readNotices(tx: Tx, about: { readonly promiseId?: CustomerPromiseId; readonly followUpId?: FollowUpId; readonly noticeId?: NoticeId }, at: Instant): Promise<void> {
  let query = tx.updateTable("notice").set({ read_at: at }).where("read_at", "is", null);
  if (about.promiseId) query = query.where("promise_id", "=", about.promiseId);
  if (about.followUpId) query = query.where("follow_up_id", "=", about.followUpId);
  if (about.noticeId) query = query.where("id", "=", about.noticeId);
  if (about.promiseId || about.followUpId || about.noticeId) await query.execute();
}

function rowToNotice(row: Selectable<Tables["notice"]>): Notice {
  return {
    id: row.id, kind: row.kind, agentId: row.agent_id, conversationId: row.conversation_id, promiseId: row.promise_id, followUpId: row.follow_up_id,
    at: row.at, prepared: row.prepared, readAt: row.read_at,
  };
}
