import type { PromiseDetail, PromiseView } from "@rapport/contract/promise-view.ts";
import { toStanding } from "@rapport/core/flows/promise-changes.ts";
import type { BusinessHours } from "@rapport/core/model/business-hours.ts";
import type { CustomerPromise } from "@rapport/core/model/customer-promise.ts";
import type { Customer } from "@rapport/core/model/customer.ts";
import type { Instant } from "@rapport/core/model/instant.ts";
import { proposeTimes, type HeldHistory } from "@rapport/core/promises/propose-times.ts";
import { composeDelayNotice } from "@rapport/core/reply/compose-delay-notice.ts";
import { composeKeptNotice } from "@rapport/core/reply/compose-kept-notice.ts";
import { sayTime } from "@rapport/core/time/say-time.ts";
import { nameToGreet } from "./customer-ref.ts";

export type DetailKnown = { readonly customer: Customer; readonly agentName: string; readonly hours: BusinessHours; readonly history: HeldHistory; readonly now: Instant };

/** One promise with three honest times to move it to and a letter for each, in the customer's language and time; none for what is no longer open. */
export function presentPromiseDetail(view: PromiseView, promise: CustomerPromise, { customer, agentName, hours, history, now }: DetailKnown): PromiseDetail {
  const zone = customer.zone ?? promise.zone, { language } = customer;
  const letter = { customerName: nameToGreet(customer), language, agentName, what: promise.text };
  const theirs = (instant: Instant) => sayTime({ instant, zone, now, locale: language ?? undefined });
  const proposals = promise.standing === "open" ? proposeTimes(toStanding(promise), now, hours, zone, history) : [];
  return {
    ...view, keptNotice: composeKeptNotice(letter),
    proposals: proposals.map(({ at, held }) => ({ dueAt: at, held, notice: composeDelayNotice({ ...letter, oldTime: theirs(promise.dueAt), newTime: theirs(at) }) })),
  };
}
