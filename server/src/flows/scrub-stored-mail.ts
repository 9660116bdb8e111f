import type { NoticeId, WorkspaceId } from "@rapport/core/model/ids.ts";
import type { Instant } from "@rapport/core/model/instant.ts";
import { makeId } from "../make-id.ts";
import { inWorkspace, type Database } from "../store/database.ts";
import { announce } from "../store/happening.ts";
import { scrubSome } from "../store/mail-check.ts";
import { addNotice } from "../store/notice.ts";
import { loadAgents } from "../store/workspace.ts";

/**
 * Checks the next stored mails of a workspace on its slow round; administrators are told of damage once, until they have read it, and the
 * notice goes when a later round finds all well again (MI-15).
 */
export async function scrubStoredMail(db: Database, workspaceId: WorkspaceId, limit: number, now: Instant): Promise<void> {
  const { damaged } = await scrubSome(db, workspaceId, limit);
  await inWorkspace(db, { workspaceId }, async (tx) => {
    const standing = await tx.selectFrom("mail_damage").select("raw_mail_id").limit(1).executeTakeFirst();
    const told = await tx.selectFrom("notice").select("id").where("kind", "=", "mail-damaged").where("read_at", "is", null).limit(1).executeTakeFirst();
    if (damaged > 0 && !told) {
      const admins = (await loadAgents(tx)).filter((agent) => agent.role === "admin");
      for (const agent of admins) {
        await addNotice(tx, { id: makeId<NoticeId>(), kind: "mail-damaged", agentId: agent.id, conversationId: null, promiseId: null, followUpId: null, at: now, prepared: null, readAt: null });
      }
      await announce(tx, admins.map((agent) => ({ kind: "notice", conversationId: null, promiseId: null, agentId: agent.id })));
    }
    if (!standing && told) {
      const read = await tx.updateTable("notice").where("kind", "=", "mail-damaged").where("read_at", "is", null).set({ read_at: now }).returning("agent_id").execute();
      await announce(tx, read.map((one) => ({ kind: "notice", conversationId: null, promiseId: null, agentId: one.agent_id })));
    }
  });
}
