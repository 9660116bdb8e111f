import type { CustomerPromise } from "../model/customer-promise.ts";
import type { Customer } from "../model/customer.ts";
import type { Instant } from "../model/instant.ts";
import type { Notice } from "../model/notice.ts";
import { composeDelayNotice } from "../reply/compose-delay-notice.ts";
import { sayTime } from "../time/say-time.ts";
import { proposeTimes } from "../promises/propose-times.ts";
import type { HeldHistory, ProposedTime } from "../promises/propose-times.ts";
import type { ConversationKnown, TeamKnown } from "./conversation-known.ts";
import { toStanding } from "./promise-changes.ts";

/** The delay notice that waits for its owner: the first honest new time, and the words for it in the customer's language. */
export function prepareDelayNotice(known: ConversationKnown, team: TeamKnown, promise: CustomerPromise, now: Instant): Notice["prepared"] {
  const [soonest] = proposeFor(promise, team, now);
  if (soonest === undefined) return null;
  return { text: writeDelayNotice(known.customer, team.agents.find((agent) => agent.id === promise.ownerId)?.name ?? team.name, promise, soonest.at, now), dueAt: soonest.at };
}

/** The words of a delay notice for one new time, in the customer's language and zone. */
export function writeDelayNotice(customer: Pick<Customer, "name" | "language">, agentName: string, promise: Pick<CustomerPromise, "text" | "dueAt" | "zone">, newTime: Instant, now: Instant): string {
  const locale = customer.language ?? "en";
  const say = (instant: Instant): string => sayTime({ instant, zone: promise.zone, now, locale });
  return composeDelayNotice({ customerName: customer.name, language: customer.language, agentName, what: promise.text, oldTime: say(promise.dueAt), newTime: say(newTime) });
}

export function proposeFor(promise: CustomerPromise, team: TeamKnown, now: Instant, history: HeldHistory = []): ProposedTime[] {
  return proposeTimes(toStanding(promise), now, team.hours, promise.zone, history);
}
