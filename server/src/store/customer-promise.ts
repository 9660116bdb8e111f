import type { Selectable } from "kysely";
import type { CustomerPromise, PromiseHappening } from "@rapport/core/model/customer-promise.ts";
import type { AgentId, ConversationId, CustomerId, CustomerPromiseId, MessageId } from "@rapport/core/model/ids.ts";
import type { Instant } from "@rapport/core/model/instant.ts";
import type { Tx } from "./database.ts";
import { lostRace } from "./lost-race.ts";
import type { Tables } from "./tables.ts";

export async function loadPromise(tx: Tx, id: CustomerPromiseId): Promise<CustomerPromise | null> {
  return (await withHistory(tx, await tx.selectFrom("customer_promise").selectAll().where("id", "=", id).execute()))[0] ?? null;
}

export async function loadPromisesById(tx: Tx, ids: readonly CustomerPromiseId[]): Promise<CustomerPromise[]> {
  if (ids.length === 0) return [];
  return withHistory(tx, await tx.selectFrom("customer_promise").selectAll().where("id", "in", [...new Set(ids)]).orderBy("due_at").orderBy("id").execute());
}

export async function loadPromisesOf(tx: Tx, conversationId: ConversationId): Promise<CustomerPromise[]> {
  return withHistory(tx, await tx.selectFrom("customer_promise").selectAll().where("conversation_id", "=", conversationId).orderBy("due_at").orderBy("id").execute());
}

export async function loadPromisesOfCustomer(tx: Tx, customerId: CustomerId, limit: number): Promise<CustomerPromise[]> {
  return withHistory(tx, await tx.selectFrom("customer_promise").selectAll().where("customer_id", "=", customerId).orderBy("due_at", "desc").limit(limit).execute());
}

/** Promises that the acceptance of this mail keeps (MO-4). */
export async function loadPromisesKeptBy(tx: Tx, messageId: MessageId): Promise<CustomerPromise[]> {
  return withHistory(tx, await tx.selectFrom("customer_promise").innerJoin("customer_promise_mail", "customer_promise_mail.promise_id", "customer_promise.id")
    .selectAll("customer_promise").where("customer_promise_mail.message_id", "=", messageId).orderBy("customer_promise.id").execute());
}

export async function loadPromisesMadeIn(tx: Tx, messageId: MessageId): Promise<CustomerPromise[]> {
  return withHistory(tx, await tx.selectFrom("customer_promise").selectAll().where("source_message_id", "=", messageId).orderBy("id").execute());
}

export type PromiseFilter = {
  readonly standing?: CustomerPromise["standing"] | undefined; readonly ownerId?: AgentId | undefined; readonly q?: string | undefined;
  readonly dueBefore?: Instant | undefined; readonly after?: { readonly dueAt: Instant; readonly id: CustomerPromiseId } | null; readonly limit: number;
};

/** Open promises by due time, the next first; kept and withdrawn ones the newest first. */
export async function listPromises(tx: Tx, filter: PromiseFilter): Promise<CustomerPromise[]> {
  const newestFirst = filter.standing !== "open";
  let query = tx.selectFrom("customer_promise").selectAll().limit(filter.limit);
  query = newestFirst ? query.orderBy("due_at", "desc").orderBy("id", "desc") : query.orderBy("due_at").orderBy("id");
  if (filter.standing) query = query.where("standing", "=", filter.standing);
  if (filter.ownerId) query = query.where("owner_id", "=", filter.ownerId);
  if (filter.q) query = query.where("text", "ilike", `%${filter.q.replace(/[\\%_]/g, "\\$&")}%`);
  if (filter.dueBefore) query = query.where("due_at", "<=", filter.dueBefore);
  if (filter.after) {
    const { after } = filter;
    query = query.where((eb) => eb(eb.refTuple("due_at", "id"), newestFirst ? "<" : ">", eb.tuple(after.dueAt, after.id)));
  }
  return withHistory(tx, await query.execute());
}

export async function countPromises(tx: Tx, customerId: CustomerId): Promise<{ kept: number; of: number; open: number }> {
  const row = await tx.selectFrom("customer_promise").where("customer_id", "=", customerId)
    .select((eb) => [eb.fn.countAll<number>().filterWhere("standing", "=", "kept").as("kept"), eb.fn.countAll<number>().filterWhere("standing", "<>", "withdrawn").as("of"), eb.fn.countAll<number>().filterWhere("standing", "=", "open").as("open")])
    .executeTakeFirstOrThrow();
  return { kept: row.kept, of: row.of, open: row.open };
}

export async function addPromise(tx: Tx, promise: CustomerPromise): Promise<void> {
  await tx.insertInto("customer_promise").values({
    id: promise.id, version: promise.version, conversation_id: promise.conversationId, customer_id: promise.customerId, owner_id: promise.ownerId, text: promise.text,
    due_at: promise.dueAt, zone: promise.zone, made_at: promise.madeAt, source_message_id: promise.sourceMessageId, work_minutes: promise.workMinutes,
    standing: promise.standing, kept_at: promise.keptAt, kept_by: promise.keptBy,
  }).execute();
  for (const [number, happening] of promise.history.entries()) await addHappening(tx, promise.id, number, happening);
}

type PromiseSet = Partial<Pick<CustomerPromise, "dueAt" | "standing" | "keptAt" | "keptBy" | "ownerId" | "text">>;

export async function updatePromise(tx: Tx, id: CustomerPromiseId, version: number, set: PromiseSet, happening: PromiseHappening): Promise<void> {
  const { numUpdatedRows } = await tx.updateTable("customer_promise").set({
    version: version + 1,
    ...(set.dueAt === undefined ? {} : { due_at: set.dueAt }), ...(set.standing === undefined ? {} : { standing: set.standing }),
    ...(set.keptAt === undefined ? {} : { kept_at: set.keptAt }), ...(set.keptBy === undefined ? {} : { kept_by: set.keptBy }),
    ...(set.ownerId === undefined ? {} : { owner_id: set.ownerId }), ...(set.text === undefined ? {} : { text: set.text }),
  }).where("id", "=", id).where("version", "=", version).executeTakeFirst();
  if (numUpdatedRows !== 1n) throw lostRace(`promise ${id} is no longer at version ${version}`);
  const { next } = await tx.selectFrom("customer_promise_happening").where("promise_id", "=", id).select((eb) => eb.fn.countAll<number>().as("next")).executeTakeFirstOrThrow();
  await addHappening(tx, id, next, happening);
}

async function addHappening(tx: Tx, promiseId: CustomerPromiseId, number: number, happening: PromiseHappening): Promise<void> {
  await tx.insertInto("customer_promise_happening").values({
    promise_id: promiseId, number, kind: happening.kind, at: happening.at, by_agent: happening.by, from_at: happening.from ?? null, to_at: happening.to ?? null,
    text: happening.text ?? null, kept_by: happening.keptBy ?? null,
  }).execute();
}

async function withHistory(tx: Tx, rows: readonly Selectable<Tables["customer_promise"]>[]): Promise<CustomerPromise[]> {
  if (rows.length === 0) return [];
  const happenings = await tx.selectFrom("customer_promise_happening").selectAll().where("promise_id", "in", rows.map((row) => row.id)).orderBy("number").execute();
  const byPromise = Map.groupBy(happenings, (happening) => happening.promise_id);
  return rows.map((row) => ({
    id: row.id, version: row.version, conversationId: row.conversation_id, customerId: row.customer_id, ownerId: row.owner_id, text: row.text, dueAt: row.due_at, zone: row.zone,
    madeAt: row.made_at, sourceMessageId: row.source_message_id, workMinutes: row.work_minutes, standing: row.standing, keptAt: row.kept_at, keptBy: row.kept_by,
    history: (byPromise.get(row.id) ?? []).map(rowToHappening),
  }));
}

function rowToHappening(row: Selectable<Tables["customer_promise_happening"]>): PromiseHappening {
  return {
    kind: row.kind, at: row.at, by: row.by_agent, ...(row.from_at === null ? {} : { from: row.from_at }), ...(row.to_at === null ? {} : { to: row.to_at }),
    ...(row.text === null ? {} : { text: row.text }), ...(row.kept_by === null ? {} : { keptBy: row.kept_by }),
  };
}
