import { z } from "zod";
import { CancelFollowUp, FollowUpDetail, MoveFollowUp, SendFollowUp } from "@rapport/contract/conversation-view.ts";
import { KeepPromise, PromiseDetail, PromiseList, PromiseRecord, PromiseView, RenegotiatePromise, WithdrawPromise } from "@rapport/contract/promise-view.ts";
import { PromiseState } from "@rapport/core/model/customer-promise.ts";
import { CustomerPromiseId, FollowUpId } from "@rapport/core/model/ids.ts";
import { given } from "../given.ts";
import type { Ports } from "../ports.ts";
import { serve, type Door } from "../serve.ts";
import { paging, searchFor, toInstantOrRefuse } from "./request-shapes.ts";

const params = z.object({ id: CustomerPromiseId });
const url = "/api/v1/promises/:id";
const followUpUrl = "/api/v1/follow-ups/:id";
const followUpParams = z.object({ id: FollowUpId });

/** The ledger of promises, and the question that follows a resolution. */
export function promiseRoutes(door: Door, ports: Ports): void {
  serve(door, {
    method: "GET", url: "/api/v1/promises", says: "Promises by their due time", action: "promise.read", answer: PromiseList,
    query: z.strictObject({ state: PromiseState.optional(), owner: z.literal("me").optional(), q: searchFor, ...paging }),
  }, ({ who, query }) => ports.listPromises(who, { ...query, owner: query.owner === "me" ? who.agentId : undefined }));
  serve(door, { method: "GET", url: "/api/v1/promises/record", says: "How promises of the last 90 days ended", action: "promise.read", answer: PromiseRecord }, ({ who }) => ports.readPromiseRecord(who));
  serve(door, { method: "GET", url, says: "One promise with three honest times to move it to", action: "promise.read", params, answer: PromiseDetail }, async ({ who, params: { id } }) => given(await ports.readPromise(who, id)));
  serve(door, { method: "POST", url: `${url}/renegotiate`, says: "Moves its time and tells the customer", action: "promise.change", params, body: RenegotiatePromise, answer: PromiseView, repeatable: true },
    async ({ who, params: { id }, body }) => given(await ports.renegotiatePromise(who, id, { text: body.text, dueAt: toInstantOrRefuse(body.dueAt, "dueAt") })));
  serve(door, { method: "POST", url: `${url}/keep`, says: "Says that it is kept, with a mail or on the agent's word", action: "promise.change", params, body: KeepPromise.nullish(), answer: PromiseView, repeatable: true },
    async ({ who, params: { id }, body }) => given(await ports.keepPromise(who, id, body?.text)));
  serve(door, { method: "POST", url: `${url}/withdraw`, says: "Takes it back", action: "promise.change", params, body: WithdrawPromise.nullish(), answer: PromiseView, repeatable: true },
    async ({ who, params: { id }, body }) => given(await ports.withdrawPromise(who, id, body ?? {})));

  serve(door, { method: "GET", url: followUpUrl, says: "One follow-up with its prepared question", action: "follow-up.read", params: followUpParams, answer: FollowUpDetail }, async ({ who, params: { id } }) => given(await ports.readFollowUp(who, id)));
  serve(door, { method: "POST", url: `${followUpUrl}/send`, says: "Sends the question with an agent's word", action: "follow-up.change", params: followUpParams, body: SendFollowUp, answer: FollowUpDetail, repeatable: true },
    async ({ who, params: { id }, body }) => given(await ports.sendFollowUp(who, id, body.text)));
  serve(door, { method: "PATCH", url: followUpUrl, says: "Moves it", action: "follow-up.change", params: followUpParams, body: MoveFollowUp, answer: FollowUpDetail },
    async ({ who, params: { id }, body }) => given(await ports.moveFollowUp(who, id, toInstantOrRefuse(body.dueAt, "dueAt"))));
  serve(door, { method: "POST", url: `${followUpUrl}/cancel`, says: "Cancels it with a reason", action: "follow-up.change", params: followUpParams, body: CancelFollowUp, answer: FollowUpDetail },
    async ({ who, params: { id }, body }) => given(await ports.cancelFollowUp(who, id, body.reason)));
}
