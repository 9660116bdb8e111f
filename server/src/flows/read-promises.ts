import type { PromiseDetail, PromiseList, PromiseRecord, PromiseView } from "@rapport/contract/promise-view.ts";
import { toStanding } from "@rapport/core/flows/promise-changes.ts";
import type { CustomerPromise, PromiseState } from "@rapport/core/model/customer-promise.ts";
import type { AgentId, CustomerPromiseId } from "@rapport/core/model/ids.ts";
import type { Instant } from "@rapport/core/model/instant.ts";
import { promiseState } from "@rapport/core/promises/promise-state.ts";
import { readHeld, readRecord } from "@rapport/core/promises/read-record.ts";
import { addDuration } from "@rapport/core/time/instant.ts";
import { listPromises, loadPromise } from "../store/customer-promise.ts";
import { loadCustomer } from "../store/customer.ts";
import type { Tx } from "../store/database.ts";
import { listPromiseStandings } from "../store/promise-record.ts";
import type { FlowTools } from "./flow-tools.ts";
import { hydratePromises } from "./hydrate-promises.ts";
import { toPage, type PageKey } from "./page-cursor.ts";
import { presentPromiseDetail } from "./present/present-promise-detail.ts";
import { readAs, type Reader } from "./reader.ts";

type Tools = Pick<FlowTools, "db" | "now">;
export type PromisesAsked = { readonly state?: PromiseState | undefined; readonly owner?: AgentId | undefined; readonly q?: string | undefined; readonly limit: number; readonly after?: PageKey | null | undefined };

const recordDays = 90;
const batch = 200;
const mostBatches = 10;

/** The ledger: open promises by due time with the next first, all others with the newest first. States are the derived words. */
export function readPromises(tools: Tools, reader: Reader, asked: PromisesAsked): Promise<PromiseList> {
  return readAs(tools, reader, async (tx, { now }) => {
    const found = await findPromises(tx, asked, now);
    const { items, next } = toPage(found, asked.limit, (promise) => ({ key: promise.dueAt, id: promise.id }));
    return { items: await hydratePromises(tx, items, now), next };
  });
}

/** One promise with times to move it to; null where there is none. */
export function readPromise(tools: Tools, reader: Reader, id: CustomerPromiseId): Promise<PromiseDetail | null> {
  return readAs(tools, reader, async (tx, { agent, workspace, now }) => {
    const promise = await loadPromise(tx, id);
    const customer = promise && await loadCustomer(tx, promise.customerId);
    const [view] = promise ? await hydratePromises(tx, [promise], now) : [];
    if (!promise || !customer || !view) return null;
    const history = readHeld(await listPromiseStandings(tx, addDuration(now, { minutes: -recordDays * 1440 }), now), now);
    return presentPromiseDetail(view, promise, { customer, agentName: agent.name, hours: workspace.hours, history, now });
  });
}

/** One promise as the ledger shows it; what an act on it answers. */
export function readPromiseView(tools: Tools, reader: Reader, id: CustomerPromiseId): Promise<PromiseView | null> {
  return readAs(tools, reader, async (tx, { now }) => {
    const promise = await loadPromise(tx, id);
    return promise ? (await hydratePromises(tx, [promise], now))[0] ?? null : null;
  });
}

export function readPromiseRecord(tools: Tools, reader: Reader): Promise<PromiseRecord> {
  return readAs(tools, reader, async (tx, { now }) => ({ days: recordDays, ...readRecord(await listPromiseStandings(tx, addDuration(now, { minutes: -recordDays * 1440 }), now), now) }));
}

// Kept and withdrawn are stored; late is a stretch of what is stored as open; the rest is told apart by the rule, a batch at a time.
async function findPromises(tx: Tx, asked: PromisesAsked, now: Instant): Promise<CustomerPromise[]> {
  const after = asked.after ? { dueAt: asked.after.key as Instant, id: asked.after.id as CustomerPromiseId } : null;
  const { state, q } = asked, ownerId = asked.owner, limit = asked.limit + 1;
  if (state === undefined) return listPromises(tx, { ownerId, q, after, limit });
  if (state === "kept" || state === "withdrawn") return listPromises(tx, { standing: state, ownerId, q, after, limit });
  if (state === "late") return listPromises(tx, { standing: "open", ownerId, q, after, limit, dueBefore: now });
  const found: CustomerPromise[] = [];
  let from = after ?? { dueAt: now, id: lastId };
  for (let batches = 0; found.length < limit && batches < mostBatches; batches += 1) {
    const next = await listPromises(tx, { standing: "open", ownerId, q, after: from, limit: batch });
    found.push(...next.filter((promise) => promiseState(toStanding(promise), now).state === state));
    const last = next.at(-1);
    if (last === undefined || next.length < batch) break;
    from = { dueAt: last.dueAt, id: last.id };
  }
  return found.slice(0, limit);
}

const lastId = "ffffffff-ffff-ffff-ffff-ffffffffffff" as CustomerPromiseId;
