import type { ConversationStatus } from "@rapport/core/model/conversation.ts";
import type { OutcomeAnswer } from "@rapport/core/model/follow-up.ts";
import type { CustomerId } from "@rapport/core/model/ids.ts";
import type { Instant } from "@rapport/core/model/instant.ts";
import type { HeatLevel } from "@rapport/core/model/reading.ts";
import { sql } from "kysely";
import type { Tx } from "./database.ts";

export type RelationshipKnown = {
  readonly conversations: { readonly status: ConversationStatus; readonly level: HeatLevel; readonly hottest: HeatLevel; readonly outcome: OutcomeAnswer | null }[];
  readonly latePromises: number; readonly openPromises: number;
};

/** For each of these customers: their conversations that moved since a moment, with the hottest message and the last outcome, and how many promises are open and late. */
export async function loadRelationships(tx: Tx, customerIds: readonly CustomerId[], since: Instant, now: Instant): Promise<Map<CustomerId, RelationshipKnown>> {
  if (customerIds.length === 0) return new Map();
  const conversations = await tx.selectFrom("conversation").where("customer_id", "in", [...customerIds]).where("updated_at", ">=", since)
    .select(["customer_id", "status", "heat_level"])
    .select(sql<HeatLevel>`greatest(heat_level, coalesce((select max((r.reading #>> '{heat,level}')::int) from rapport.message m join rapport.reading r on r.message_id = m.id
      where m.workspace_id = conversation.workspace_id and m.conversation_id = conversation.id and m.direction = 'in' and m.at >= ${since}), 0))::int`.as("hottest"))
    .select(sql<OutcomeAnswer | null>`(select o.answer from rapport.outcome o where o.workspace_id = conversation.workspace_id and o.conversation_id = conversation.id order by o.at desc limit 1)`.as("outcome"))
    .execute();
  const promises = await tx.selectFrom("customer_promise").where("customer_id", "in", [...customerIds]).where("standing", "=", "open").groupBy("customer_id")
    .select((eb) => ["customer_id", eb.fn.countAll<number>().as("open"), eb.fn.countAll<number>().filterWhere("due_at", "<=", now).as("late")]).execute();
  const byCustomer = Map.groupBy(conversations, (row) => row.customer_id), promisesOf = new Map(promises.map((row) => [row.customer_id, row]));
  return new Map(customerIds.map((id) => [id, {
    conversations: (byCustomer.get(id) ?? []).map((row) => ({ status: row.status, level: row.heat_level, hottest: row.hottest, outcome: row.outcome })),
    latePromises: promisesOf.get(id)?.late ?? 0, openPromises: promisesOf.get(id)?.open ?? 0,
  }]));
}
