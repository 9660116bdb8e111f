import type { NoticeId } from "@rapport/core/model/ids.ts";
import { inWorkspace } from "../store/database.ts";
import { announce } from "../store/happening.ts";
import { readNotices } from "../store/notice.ts";
import type { Acting } from "./act-on-conversation.ts";
import type { FlowTools } from "./flow-tools.ts";

/** The agent has seen it. Null where no such notice was for them. */
export function markNotice(tools: Pick<FlowTools, "db" | "now">, who: Acting, id: NoticeId): Promise<true | null> {
  return inWorkspace(tools.db, who, async (tx) => {
    const notice = await tx.selectFrom("notice").select("id").where("id", "=", id).where((eb) => eb.or([eb("agent_id", "=", who.agentId), eb("agent_id", "is", null)])).executeTakeFirst();
    if (!notice) return null;
    await readNotices(tx, { noticeId: id }, tools.now());
    await announce(tx, [{ kind: "notice", conversationId: null, promiseId: null, agentId: who.agentId }]);
    return true;
  });
}
