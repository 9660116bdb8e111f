import type { Selectable } from "kysely";
import type { FollowUp, Outcome } from "@rapport/core/model/follow-up.ts";
import type { ConversationId, FollowUpId } from "@rapport/core/model/ids.ts";
import type { Instant } from "@rapport/core/model/instant.ts";
import type { Tx } from "./database.ts";
import type { Tables } from "./tables.ts";

export async function loadFollowUp(tx: Tx, id: FollowUpId): Promise<FollowUp | null> {
  const row = await tx.selectFrom("follow_up").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? rowToFollowUp(row) : null;
}

/** Oldest first; the last one is the one that counts. */
export async function loadFollowUpsOf(tx: Tx, conversationId: ConversationId): Promise<FollowUp[]> {
  return (await tx.selectFrom("follow_up").selectAll().where("conversation_id", "=", conversationId).orderBy("id").execute()).map(rowToFollowUp);
}

export async function listFollowUpsDue(tx: Tx, before: Instant, limit: number): Promise<FollowUp[]> {
  return (await tx.selectFrom("follow_up").selectAll().where("state", "in", ["scheduled", "due"]).where("due_at", "<=", before).orderBy("due_at").limit(limit).execute()).map(rowToFollowUp);
}

export async function addFollowUp(tx: Tx, followUp: FollowUp): Promise<void> {
  await tx.insertInto("follow_up").values({
    id: followUp.id, conversation_id: followUp.conversationId, owner_id: followUp.ownerId, due_at: followUp.dueAt, state: followUp.state, solution: followUp.solution, message_id: followUp.messageId,
  }).execute();
}

export async function updateFollowUp(tx: Tx, id: FollowUpId, set: Partial<Pick<FollowUp, "dueAt" | "state" | "messageId" | "ownerId">>): Promise<void> {
  await tx.updateTable("follow_up").where("id", "=", id).set({
    id, ...(set.dueAt === undefined ? {} : { due_at: set.dueAt }), ...(set.state === undefined ? {} : { state: set.state }),
    ...(set.messageId === undefined ? {} : { message_id: set.messageId }), ...(set.ownerId === undefined ? {} : { owner_id: set.ownerId }),
  }).execute();
}

function rowToFollowUp(row: Selectable<Tables["follow_up"]>): FollowUp {
  return { id: row.id, conversationId: row.conversation_id, ownerId: row.owner_id, dueAt: row.due_at, state: row.state, solution: row.solution, messageId: row.message_id };
}

export async function loadOutcomesOf(tx: Tx, conversationId: ConversationId): Promise<Outcome[]> {
  return (await tx.selectFrom("outcome").selectAll().where("conversation_id", "=", conversationId).orderBy("at").orderBy("id").execute())
    .map((row) => ({ id: row.id, conversationId: row.conversation_id, followUpId: row.follow_up_id, answer: row.answer, comment: row.comment, at: row.at }));
}

export async function addOutcome(tx: Tx, outcome: Outcome): Promise<void> {
  await tx.insertInto("outcome").values({ id: outcome.id, conversation_id: outcome.conversationId, follow_up_id: outcome.followUpId, answer: outcome.answer, comment: outcome.comment, at: outcome.at }).execute();
}
