import { z } from "zod";
import { AgentId, ConversationId, FollowUpId, MessageId, OutcomeId } from "./ids.ts";
import { Instant } from "./instant.ts";

/** The question after a resolution: scheduled, due (its time has come), sent with an agent's word, answered, cancelled with a reason. */
export const FollowUpState = z.enum(["scheduled", "due", "sent", "answered", "cancelled"]);
export type FollowUpState = z.infer<typeof FollowUpState>;
export const FollowUp = z.object({
  id: FollowUpId, conversationId: ConversationId, ownerId: AgentId.nullable(), dueAt: Instant, state: FollowUpState,
  /** What was solved, in the words the question will use. */
  solution: z.string(), messageId: MessageId.nullable(),
});
export type FollowUp = z.infer<typeof FollowUp>;

export const OutcomeAnswer = z.enum(["sorted", "getting-there", "not-yet"]);
export type OutcomeAnswer = z.infer<typeof OutcomeAnswer>;
export const Outcome = z.object({ id: OutcomeId, conversationId: ConversationId, followUpId: FollowUpId.nullable(), answer: OutcomeAnswer, comment: z.string(), at: Instant });
export type Outcome = z.infer<typeof Outcome>;
