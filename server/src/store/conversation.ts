import { sql } from "kysely";
import type { Insertable, Selectable, Updateable } from "kysely";
import type { Conversation } from "@rapport/core/model/conversation.ts";
import type { ConversationId } from "@rapport/core/model/ids.ts";
import type { Tx } from "./database.ts";
import { lostRace } from "./lost-race.ts";
import type { Tables } from "./tables.ts";

/** Follows redirects of joined conversations. With `lock`, no other walk decides about it until this transaction ends. */
export async function loadConversation(tx: Tx, id: ConversationId, options: { readonly lock?: boolean } = {}): Promise<Conversation | null> {
  let query = tx.selectFrom("conversation").selectAll().where("id", "=", id);
  if (options.lock) query = query.forUpdate();
  const row = await query.executeTakeFirst();
  if (row) return rowToConversation(row);
  const redirect = await tx.selectFrom("conversation_redirect").select("into_id").where("from_id", "=", id).executeTakeFirst();
  return redirect ? loadConversation(tx, redirect.into_id, options) : null;
}

export async function loadConversations(tx: Tx, ids: readonly ConversationId[]): Promise<Map<ConversationId, Conversation>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.selectFrom("conversation").selectAll().where("id", "in", [...new Set(ids)]).execute();
  return new Map(rows.map((row) => [row.id, rowToConversation(row)]));
}

export async function addConversation(tx: Tx, conversation: Conversation): Promise<void> {
  const { id, version, ...rest } = conversation;
  await tx.insertInto("conversation").values({ id, version, ...conversationToRow(rest) } as Insertable<Tables["conversation"]>).execute();
}

export async function updateConversation(tx: Tx, id: ConversationId, version: number, set: Partial<Omit<Conversation, "id" | "version">>): Promise<void> {
  const { numUpdatedRows } = await tx.updateTable("conversation").set({ ...conversationToRow(set), version: version + 1 })
    .where("id", "=", id).where("version", "=", version).executeTakeFirst();
  if (numUpdatedRows !== 1n) throw lostRace(`conversation ${id} is no longer at version ${version}`);
}

/** Everything of `from` moves to `into`; the old id stays as a redirect (DECISIONS 11). */
export async function joinConversations(tx: Tx, from: ConversationId, into: ConversationId, at: Conversation["updatedAt"]): Promise<void> {
  await tx.insertInto("participant").columns(["conversation_id", "email"])
    .expression((eb) => eb.selectFrom("participant").select((e) => [e.val(into).$castTo<ConversationId>().as("conversation_id"), "email"]).where("conversation_id", "=", from))
    .onConflict((oc) => oc.columns(["conversation_id", "email"]).doNothing()).execute();
  for (const table of ["message", "message_reference", "note", "customer_promise", "follow_up", "outcome", "customer_link", "notice", "suggestion_outcome"] as const) {
    await tx.updateTable(table).set({ conversation_id: into }).where("conversation_id", "=", from).execute();
  }
  // Whoever was writing in the one goes on writing in the other; a draft that is there already stays.
  await sql`update rapport.draft set conversation_id = ${into} where conversation_id = ${from}
    and not exists (select 1 from rapport.draft other where other.agent_id = draft.agent_id and other.conversation_id = ${into})`.execute(tx);
  await tx.updateTable("conversation_redirect").set({ into_id: into }).where("into_id", "=", from).execute();
  await tx.deleteFrom("wake").where("subject_id", "=", from).where("kind", "in", ["snooze", "reply-by"]).execute();
  await tx.deleteFrom("conversation").where("id", "=", from).execute();
  await tx.insertInto("conversation_redirect").values({ from_id: from, into_id: into, at }).execute();
}

export function conversationToRow(set: Partial<Omit<Conversation, "id" | "version">>): Updateable<Tables["conversation"]> {
  const row: Updateable<Tables["conversation"]> = {};
  if (set.mailboxId !== undefined) row.mailbox_id = set.mailboxId;
  if (set.customerId !== undefined) row.customer_id = set.customerId;
  if (set.channel !== undefined) row.channel = set.channel;
  if (set.subject !== undefined) row.subject = set.subject;
  if (set.need !== undefined) row.need = set.need;
  if (set.status !== undefined) row.status = set.status;
  if (set.assigneeId !== undefined) row.assignee_id = set.assigneeId;
  if (set.snoozedUntil !== undefined) row.snoozed_until = set.snoozedUntil;
  if (set.heat !== undefined) Object.assign(row, { heat_score: set.heat.score, heat_level: set.heat.level, heat_trend: set.heat.trend ?? null });
  if (set.contactCount !== undefined) row.contact_count = set.contactCount;
  if (set.lane !== undefined) row.lane = set.lane;
  if (set.replyBy !== undefined) row.reply_by = set.replyBy;
  if (set.because !== undefined) row.because = JSON.stringify(set.because);
  if (set.nextStep !== undefined) row.next_step = set.nextStep;
  if (set.nextPromiseDueAt !== undefined) row.next_promise_due_at = set.nextPromiseDueAt;
  if (set.toldAnswerBy !== undefined) row.told_answer_by = set.toldAnswerBy;
  if (set.openedAt !== undefined) row.opened_at = set.openedAt;
  if (set.updatedAt !== undefined) row.updated_at = set.updatedAt;
  if (set.waitingSince !== undefined) row.waiting_since = set.waitingSince;
  return row;
}

export function rowToConversation(row: Selectable<Tables["conversation"]>): Conversation {
  return {
    id: row.id, version: row.version, mailboxId: row.mailbox_id, customerId: row.customer_id, channel: row.channel, subject: row.subject, need: row.need,
    status: row.status, assigneeId: row.assignee_id, snoozedUntil: row.snoozed_until,
    heat: { score: row.heat_score, level: row.heat_level, ...(row.heat_trend === null ? {} : { trend: row.heat_trend }) },
    contactCount: row.contact_count, lane: row.lane, replyBy: row.reply_by, because: row.because, nextStep: row.next_step,
    nextPromiseDueAt: row.next_promise_due_at, toldAnswerBy: row.told_answer_by, openedAt: row.opened_at, updatedAt: row.updated_at, waitingSince: row.waiting_since,
  };
}
