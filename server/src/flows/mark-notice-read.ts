import type { NoticeId } from "@rapport/core/model/ids.ts";
import { isNoticeFor } from "../store/notice.ts";
import { walk } from "../walk.ts";
import { nothing, type Acting } from "./act-on-conversation.ts";
import type { FlowTools } from "./flow-tools.ts";

/** The agent has read a notice of their own, or one that nobody in particular was told. Null where there is no such notice for them. */
export async function markNoticeRead(tools: FlowTools, who: Acting, id: NoticeId): Promise<true | null> {
  let missing = false;
  await walk<boolean>(tools, {
    scope: who, load: (tx) => isNoticeFor(tx, id, who.agentId),
    decide: (theirs, now) => {
      missing = !theirs;
      return theirs ? { changes: [{ kind: "read-notices", about: { noticeId: id }, at: now }], tasks: [], because: [] } : nothing;
    },
  });
  return missing ? null : true;
}
