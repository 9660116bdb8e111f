import { z } from "zod";
import { AgentId, ConversationId, CustomerId, CustomerPromiseId, MessageId } from "@rapport/core/model/ids.ts";
import { Instant, Zone } from "@rapport/core/model/instant.ts";
import { KeptBy, PromiseHappening, PromiseState } from "@rapport/core/model/customer-promise.ts";

export const AgentRef = z.object({ id: AgentId, name: z.string() });
export type AgentRef = z.infer<typeof AgentRef>;
export const CustomerRef = z.object({ id: CustomerId, name: z.string(), email: z.string(), organization: z.string().nullable(), zone: Zone.nullable(), language: z.string().nullable() });
export type CustomerRef = z.infer<typeof CustomerRef>;

export const PromiseView = z.object({
  id: CustomerPromiseId, text: z.string(), dueAt: Instant, state: PromiseState, atRiskAt: Instant, keptAt: Instant.nullable(), keptBy: KeptBy.nullable(), keptLate: z.boolean(),
  madeAt: Instant, owner: AgentRef, customer: CustomerRef, conversationId: ConversationId, sourceMessageId: MessageId.nullable(), need: z.string(),
  /** The very words of the source message, where it was made in one. */
  sourceWords: z.string().nullable(), history: z.array(PromiseHappening),
});
export type PromiseView = z.infer<typeof PromiseView>;

/** What renegotiating needs: three honest times with how often such times held (null: no history yet), and the prepared letter for each. */
export const PromiseDetail = PromiseView.extend({
  proposals: z.array(z.object({ dueAt: Instant, held: z.object({ kept: z.int(), of: z.int() }).nullable(), notice: z.string() })),
  keptNotice: z.string(),
});
export type PromiseDetail = z.infer<typeof PromiseDetail>;

export const PromiseList = z.object({
  items: z.array(PromiseView), next: z.string().nullable(),
});
export type PromiseList = z.infer<typeof PromiseList>;

/** The last 90 days of promises, never merged into one figure without the split. */
export const PromiseRecord = z.object({ days: z.int(), keptOnTime: z.int(), renegotiatedInTime: z.int(), late: z.int(), total: z.int() });
export type PromiseRecord = z.infer<typeof PromiseRecord>;

export const MakePromise = z.strictObject({ text: z.string().trim().min(1).max(500), dueAt: z.iso.datetime({ offset: true }) });
export type MakePromise = z.infer<typeof MakePromise>;
/** With `text` the customer gets it as a mail; without it the agent has told them another way. */
export const RenegotiatePromise = z.strictObject({ dueAt: z.iso.datetime({ offset: true }), text: z.string().trim().min(1).max(20_000).optional() });
export const KeepPromise = z.strictObject({ text: z.string().trim().min(1).max(20_000).optional() });
export const WithdrawPromise = z.strictObject({ reason: z.string().trim().min(1).max(500).optional(), text: z.string().trim().min(1).max(20_000).optional() });
