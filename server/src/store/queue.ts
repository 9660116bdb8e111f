import { sql } from "kysely";
import type { Section } from "@rapport/core/model/conversation.ts";
import type { ConversationId, CustomerId } from "@rapport/core/model/ids.ts";
import type { Instant } from "@rapport/core/model/instant.ts";
import type { Tx } from "./database.ts";
import { searchWords } from "./search-words.ts";

/** Where a page ended: the sort key and id of its last row. */
export type QueueKey = { readonly at: Instant; readonly id: ConversationId };
export type QueueAsked = {
  readonly section?: Section | undefined; readonly customerId?: CustomerId | undefined; readonly after?: QueueKey | null | undefined; readonly endOfToday: Instant; readonly limit: number;
};

/**
 * Ids of one section in its order, or of all conversations, the newest first. The sections are those of core/triage/section-of.ts as
 * stretches of an index: a promise that is due today takes a conversation out of waiting and background.
 */
export async function listQueue(tx: Tx, asked: QueueAsked): Promise<QueueKey[]> {
  const { section, customerId, after, endOfToday, limit } = asked;
  const column = section === "promises-due" ? "next_promise_due_at" as const : section === undefined ? "updated_at" as const : "sort_at" as const;
  const way = section === undefined ? "desc" as const : "asc" as const;
  let query = tx.selectFrom("conversation").select(["id", `${column} as at`]).orderBy(column, way).orderBy("id", way).limit(limit);
  if (section === "needs-you-now") query = query.where("lane", "=", "ours");
  if (section === "promises-due") query = query.where("lane", "<>", "ours").where("next_promise_due_at", "<=", endOfToday);
  if (section === "waiting" || section === "background") {
    query = query.where("lane", "=", section === "waiting" ? "theirs" : "background").where((eb) => eb.or([eb("next_promise_due_at", "is", null), eb("next_promise_due_at", ">", endOfToday)]));
  }
  if (customerId) query = query.where("customer_id", "=", customerId);
  if (after) query = query.where((eb) => eb(eb.refTuple(column, "id"), way === "desc" ? "<" : ">", eb.tuple(after.at, after.id)));
  return (await query.execute()) as QueueKey[];
}

/** Ids of conversations in which every word occurs (in a message, the customer's name or address), the newest first. */
export async function searchQueue(tx: Tx, q: string, after: QueueKey | null, limit: number): Promise<ConversationId[]> {
  const { words, prefix } = searchWords(q);
  if (words === "") return [];
  const found = await sql<{ id: ConversationId }>`select id from rapport.find_conversations(${words}, ${prefix}, ${after?.at ?? null}, ${after?.id ?? null}, ${limit})`.execute(tx);
  return found.rows.map((row) => row.id);
}

export type QueueCounts = Readonly<Record<Section, number>> & { readonly told: number; readonly answeredBy: Instant | null };

/** How many stand in each section; and of the background how many were told when they will be answered, and the latest such time. */
export async function countQueue(tx: Tx, endOfToday: Instant): Promise<QueueCounts> {
  const lanes = await tx.selectFrom("conversation").select(["lane", (eb) => eb.fn.countAll<number>().as("count")]).where("lane", "in", ["ours", "theirs", "background"]).groupBy("lane").execute();
  const promised = await tx.selectFrom("conversation").select(["lane", (eb) => eb.fn.countAll<number>().as("count")]).where("lane", "<>", "ours").where("next_promise_due_at", "<=", endOfToday).groupBy("lane").execute();
  const told = await tx.selectFrom("conversation").select((eb) => [eb.fn.countAll<number>().as("count"), eb.fn.max("told_answer_by").as("by")]).where("lane", "=", "background").where("told_answer_by", "is not", null).executeTakeFirstOrThrow();
  const of = (rows: typeof lanes, lane: string) => rows.find((row) => row.lane === lane)?.count ?? 0;
  return {
    "needs-you-now": of(lanes, "ours"), "promises-due": promised.reduce((sum, row) => sum + row.count, 0),
    waiting: of(lanes, "theirs") - of(promised, "theirs"), background: of(lanes, "background") - of(promised, "background"), told: told.count, answeredBy: told.by as Instant | null,
  };
}
