import type { ConversationRow } from "@rapport/contract/conversation-view.ts";
import type { Conversation } from "@rapport/core/model/conversation.ts";
import type { Customer } from "@rapport/core/model/customer.ts";
import type { AgentId, ConversationId, CustomerId } from "@rapport/core/model/ids.ts";
import type { Instant } from "@rapport/core/model/instant.ts";
import { compareInstants } from "@rapport/core/time/instant.ts";
import { sayBecause } from "@rapport/core/triage/say-because.ts";
import { sectionOf } from "@rapport/core/triage/section-of.ts";
import { toCustomerRef } from "./customer-ref.ts";

export type RowsKnown = {
  readonly customers: ReadonlyMap<CustomerId, Customer>;
  readonly agents: ReadonlyMap<AgentId, { readonly id: AgentId; readonly name: string }>;
  /** When each conversation is asked about next, where a follow-up is still to come. */
  readonly followUpAt: ReadonlyMap<ConversationId, Instant>;
  readonly endOfToday: Instant;
};

/** One conversation as a row of the queue, with its section and the reasons for its place in words and as data. */
export function presentRow(conversation: Conversation, known: RowsKnown): ConversationRow {
  const customer = known.customers.get(conversation.customerId);
  if (!customer) throw new Error(`The conversation ${conversation.id} has no customer`);
  const assignee = conversation.assigneeId === null ? undefined : known.agents.get(conversation.assigneeId);
  return {
    id: conversation.id, need: conversation.need, subject: conversation.subject, section: sectionOf({ ...conversation, endOfToday: known.endOfToday }), status: conversation.status,
    channel: conversation.channel, customer: toCustomerRef(customer), heat: conversation.heat, contactCount: conversation.contactCount, replyBy: conversation.replyBy,
    because: conversation.because.map(sayBecause), reasons: conversation.because, nextStep: conversation.nextStep, updatedAt: conversation.updatedAt, openedAt: conversation.openedAt,
    assignee: assignee ? { id: assignee.id, name: assignee.name } : null, annualValue: customer.annualValue,
    weWriteAgainAt: conversation.lane === "ours" ? null : earliest(conversation.nextPromiseDueAt, known.followUpAt.get(conversation.id) ?? null),
    toldAnswerBy: conversation.toldAnswerBy, snoozedUntil: conversation.snoozedUntil,
  };
}

function earliest(a: Instant | null, b: Instant | null): Instant | null {
  if (a === null || b === null) return a ?? b;
  return compareInstants(a, b) <= 0 ? a : b;
}
