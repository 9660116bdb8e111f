import type { CustomerList, CustomerView } from "@rapport/contract/customer-view.ts";
import type { Customer } from "@rapport/core/model/customer.ts";
import type { CustomerId } from "@rapport/core/model/ids.ts";
import { relationshipStage } from "@rapport/core/rapport/relationship-stage.ts";
import type { Instant } from "@rapport/core/model/instant.ts";
import { addDuration } from "@rapport/core/time/instant.ts";
import { loadPromisesOfCustomer } from "../store/customer-promise.ts";
import { listCustomerIds, loadCustomer, loadCustomers } from "../store/customer.ts";
import { loadHeatHistory } from "../store/message.ts";
import { countKept } from "../store/promise-record.ts";
import { listQueue } from "../store/queue.ts";
import { loadRelationships } from "../store/relationship.ts";
import type { FlowTools } from "./flow-tools.ts";
import { hydratePromises } from "./hydrate-promises.ts";
import { hydrateRows } from "./hydrate-rows.ts";
import { toPage, type PageKey } from "./page-cursor.ts";
import { lastYear } from "./present/present-conversation.ts";
import { heatPoints } from "./read-conversation.ts";
import { readAs, type Reader } from "./reader.ts";

type Tools = Pick<FlowTools, "db" | "now">;
const mostConversations = 50;
const mostPromises = 100;

/** Customers by name; with `q`, those whose name or address begins with its words. */
export function readCustomers(tools: Tools, reader: Reader, asked: { readonly q?: string | undefined; readonly limit: number; readonly after?: PageKey | null | undefined }): Promise<CustomerList> {
  return readAs(tools, reader, async (tx, { now }) => {
    const limit = Math.min(asked.limit, 100);
    const ids = await listCustomerIds(tx, { q: asked.q, after: asked.after ? { name: asked.after.key, id: asked.after.id as CustomerId } : null, limit: limit + 1 });
    const customers = await loadCustomers(tx, ids), relationships = await loadRelationships(tx, ids, recently(now), now);
    const { items, next } = toPage(ids.flatMap((id) => customers.get(id) ?? []), limit, ({ name, id }) => ({ key: name, id }));
    return { next, items: items.map((customer) => {
      const relationship = relationships.get(customer.id)!;
      return { ...customer, identities: identitiesOf(customer), stage: relationshipStage(relationship), openPromises: relationship.openPromises };
    }) };
  });
}

/** One person with what is open between us; null where there is none. */
export function readCustomer(tools: Tools, reader: Reader, id: CustomerId): Promise<CustomerView | null> {
  return readAs(tools, reader, async (tx, { now, endOfToday }) => {
    const customer = await loadCustomer(tx, id);
    if (!customer) return null;
    const relationship = (await loadRelationships(tx, [id], recently(now), now)).get(id)!;
    const promises = await loadPromisesOfCustomer(tx, id, mostPromises);
    const rows = await listQueue(tx, { customerId: id, endOfToday, limit: mostConversations });
    return {
      ...customer, identities: identitiesOf(customer), stage: relationshipStage(relationship),
      openPromises: await hydratePromises(tx, promises.filter((promise) => promise.standing === "open").toReversed(), now),
      conversations: await hydrateRows(tx, rows.map((row) => row.id), endOfToday), heatHistory: lastYear(await loadHeatHistory(tx, id, heatPoints), now), promisesKept: await countKept(tx, id, now),
    };
  });
}

function identitiesOf(customer: Customer): CustomerView["identities"] {
  return customer.emails.map((value) => ({ kind: "email", value }));
}

/** What is longer ago says little about how things stand between us today. */
function recently(now: Instant): Instant {
  return addDuration(now, "-P90D");
}
