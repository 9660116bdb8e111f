import { z } from "zod";
import { AgentId, ConversationId, CustomerPromiseId, FollowUpId, NoticeId } from "./ids.ts";
import { Instant } from "./instant.ts";

/** Something an agent should hear about, shown on the desk, once per subject and kind. */
export const NoticeKind = z.enum(["promise-at-risk", "promise-late", "promise-reopened", "follow-up-due", "not-delivered", "outcome-not-yet", "delivery-uncertain", "mail-not-fetched", "mail-damaged"]);
export type NoticeKind = z.infer<typeof NoticeKind>;
export const Notice = z.object({
  id: NoticeId, kind: NoticeKind, agentId: AgentId.nullable(), conversationId: ConversationId.nullable(),
  promiseId: CustomerPromiseId.nullable(), followUpId: FollowUpId.nullable(), at: Instant,
  /** The letter that is prepared for the customer, where there is one; an agent sends it. */
  prepared: z.object({ text: z.string(), dueAt: Instant.optional() }).nullable(),
  readAt: Instant.nullable(),
});
export type Notice = z.infer<typeof Notice>;
