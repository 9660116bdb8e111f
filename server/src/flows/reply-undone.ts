import { replyUndone } from "@rapport/core/flows/reply-undone.ts";
import type { ConversationId, MessageId } from "@rapport/core/model/ids.ts";
import type { Refusal } from "@rapport/core/model/plan.ts";
import { loadOutboxState } from "../store/outbox.ts";
import { isRefusal } from "../walk.ts";
import { actOnConversation, type Acting } from "./act-on-conversation.ts";
import type { FlowTools } from "./flow-tools.ts";

/** Takes a reply back while it waits in the outbox; refused once it has left. */
export async function undoReply(tools: FlowTools, who: Acting, id: ConversationId, messageId: MessageId): Promise<true | Refusal | null> {
  const decided = await actOnConversation(tools, who, id,
    async (tx) => ({ stillHere: await loadOutboxState(tx, messageId, { lock: true }) === "waiting" }),
    ({ known, team, agent, stillHere }, now) => replyUndone({ known, team, agent, messageId, stillHere }, now));
  return decided === null || isRefusal(decided) ? decided : true;
}
