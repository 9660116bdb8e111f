import type { AgentId, CustomerPromiseId, MessageId } from "../model/ids.ts";
import type { CustomerPromise } from "../model/customer-promise.ts";
import type { Instant } from "../model/instant.ts";
import type { ConversationKnown, TeamKnown } from "./conversation-known.ts";
import { promiseWakes } from "./promise-changes.ts";
import type { ChangedPromise } from "./promise-changes.ts";

export type PromiseMaking = {
  readonly id: CustomerPromiseId; readonly known: ConversationKnown; readonly team: TeamKnown; readonly ownerId: AgentId; readonly text: string; readonly dueAt: Instant; readonly sourceMessageId: MessageId | null;
};

// Until somebody says how long the work takes, an hour of it must still fit before the time that was named.
const WORK_MINUTES = 60;

/** A promise as it enters the ledger, in the customer's zone where it is known, with the calls of the clock that watch over it. */
export function makePromise({ id, known, team, ownerId, text, dueAt, sourceMessageId }: PromiseMaking, now: Instant): ChangedPromise {
  const promise: CustomerPromise = {
    id, version: 1, conversationId: known.conversation.id, customerId: known.customer.id, ownerId, text, dueAt, zone: known.customer.zone ?? team.zone, madeAt: now, sourceMessageId,
    workMinutes: WORK_MINUTES, standing: "open", keptAt: null, keptBy: null, history: [{ kind: "made", at: now, by: ownerId, to: dueAt, text }],
  };
  return { promise, change: { kind: "add-promise", promise }, tasks: promiseWakes(promise, now) };
}
