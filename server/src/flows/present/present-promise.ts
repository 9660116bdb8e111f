import type { PromiseView } from "@rapport/contract/promise-view.ts";
import { toStanding } from "@rapport/core/flows/promise-changes.ts";
import { splitSentences } from "@rapport/core/language/sentences.ts";
import type { CustomerPromise } from "@rapport/core/model/customer-promise.ts";
import type { Customer } from "@rapport/core/model/customer.ts";
import type { AgentId, ConversationId, CustomerId, MessageId } from "@rapport/core/model/ids.ts";
import type { Instant } from "@rapport/core/model/instant.ts";
import { findPromises } from "@rapport/core/promises/find-promises.ts";
import { promiseState } from "@rapport/core/promises/promise-state.ts";
import { toCustomerRef } from "./customer-ref.ts";

export type PromisesKnown = {
  readonly customers: ReadonlyMap<CustomerId, Customer>;
  readonly agents: ReadonlyMap<AgentId, { readonly id: AgentId; readonly name: string }>;
  readonly needs: ReadonlyMap<ConversationId, string>;
  /** What was written in the messages in which promises were made. */
  readonly sources: ReadonlyMap<MessageId, string>;
  readonly now: Instant;
};

/** One promise as it stands at this moment. */
export function presentPromise(promise: CustomerPromise, known: PromisesKnown): PromiseView {
  const customer = known.customers.get(promise.customerId), owner = known.agents.get(promise.ownerId);
  if (!customer || !owner) throw new Error(`The promise ${promise.id} has no customer or no owner`);
  const { state, atRiskAt, keptLate } = promiseState(toStanding(promise), known.now);
  const source = promise.sourceMessageId === null ? undefined : known.sources.get(promise.sourceMessageId);
  return {
    id: promise.id, text: promise.text, dueAt: promise.dueAt, state, atRiskAt, keptAt: promise.keptAt, keptBy: promise.keptBy, keptLate, madeAt: promise.madeAt,
    owner: { id: owner.id, name: owner.name }, customer: toCustomerRef(customer), conversationId: promise.conversationId, sourceMessageId: promise.sourceMessageId,
    need: known.needs.get(promise.conversationId) ?? "", sourceWords: source === undefined ? null : findSourceWords(source, promise), history: promise.history,
  };
}

/**
 * The sentence of a message in which something was promised: the one that commits us to the same thing or the same time, else the one that holds
 * the promise's words, or most of them. Null where none does.
 */
export function findSourceWords(message: string, promise: Pick<CustomerPromise, "text" | "dueAt" | "madeAt" | "zone" | "history">): string | null {
  const sentences = splitSentences(message).map(([start, end]) => ({ start, end, words: message.slice(start, end).replaceAll(/\s+/g, " ") }));
  const firstDueAt = promise.history[0]?.to ?? promise.dueAt;
  const found = findPromises(message, { now: promise.madeAt, zone: promise.zone });
  const same = found.find((candidate) => candidate.what === promise.text) ?? found.find((candidate) => candidate.dueAt === firstDueAt);
  const committing = same && sentences.find(({ start, end }) => same.span[0] >= start && same.span[0] < end);
  if (committing) return committing.words;
  const wanted = wordsOf(promise.text);
  const whole = sentences.find(({ words }) => words.toLowerCase().includes(promise.text.trim().toLowerCase()));
  if (whole !== undefined || wanted.size === 0) return whole?.words ?? null;
  const [best] = sentences.map(({ words }) => ({ words, share: shareOf(wanted, wordsOf(words)) })).toSorted((a, b) => b.share - a.share);
  return best !== undefined && best.share >= 0.6 ? best.words : null;
}

function shareOf(wanted: ReadonlySet<string>, words: ReadonlySet<string>): number {
  return [...wanted].filter((word) => words.has(word)).length / wanted.size;
}

function wordsOf(text: string): Set<string> {
  return new Set((text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 2));
}
