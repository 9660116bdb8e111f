import { z } from "zod";
import { AgentId, ConversationId, CustomerId, CustomerPromiseId, MessageId } from "./ids.ts";
import { Instant, Zone } from "./instant.ts";

export const Standing = z.enum(["open", "kept", "withdrawn"]);
export type Standing = z.infer<typeof Standing>;
export const KeptBy = z.enum(["mail-accepted", "agents-word", "kept-as-file"]);
export type KeptBy = z.infer<typeof KeptBy>;
/** Derived at a moment, never stored; "open" is shown as on course. */
export const PromiseState = z.enum(["open", "at-risk", "renegotiated", "kept", "late", "withdrawn"]);
export type PromiseState = z.infer<typeof PromiseState>;

export const PromiseHappening = z.object({
  kind: z.enum(["made", "renegotiated", "kept", "withdrawn", "bounced"]), at: Instant, by: AgentId.nullable(),
  from: Instant.optional(), to: Instant.optional(), text: z.string().optional(), keptBy: KeptBy.optional(),
});
export type PromiseHappening = z.infer<typeof PromiseHappening>;

/** What we told a customer we would do, and by when. It lives independently of the conversation's status. */
export const CustomerPromise = z.object({
  id: CustomerPromiseId, version: z.int(), conversationId: ConversationId, customerId: CustomerId, ownerId: AgentId,
  text: z.string(), dueAt: Instant, zone: Zone, madeAt: Instant, sourceMessageId: MessageId.nullable(), workMinutes: z.int(),
  standing: Standing, keptAt: Instant.nullable(), keptBy: KeptBy.nullable(), history: z.array(PromiseHappening),
});
export type CustomerPromise = z.infer<typeof CustomerPromise>;
