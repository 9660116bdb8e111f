import { sql } from "kysely";
import type { AgentId, ConversationId, MessageId } from "@rapport/core/model/ids.ts";
import type { Instant } from "@rapport/core/model/instant.ts";
import type { Lessons, ReadingCorrection } from "@rapport/core/model/lesson.ts";
import type { Reading } from "@rapport/core/model/reading.ts";
import { makeId } from "../make-id.ts";
import type { Tx } from "./database.ts";

// Older corrections have had their say; a workspace that corrects so much is read by its newest ones.
const mostCorrections = 2_000;

export type StoredCorrection = Awaited<ReturnType<typeof loadCorrections>>[number];

/** The corrections that stand, newest first, each with the words that were read and whose they were. */
export async function loadCorrections(tx: Tx) {
  const rows = await tx.selectFrom("reading").innerJoin("message", "message.id", "reading.message_id").innerJoin("conversation", "conversation.id", "message.conversation_id")
    .where("reading.correction", "is not", null).orderBy("reading.corrected_at", "desc").orderBy("reading.message_id").limit(mostCorrections)
    .select(["conversation.customer_id as customerId", "reading.corrected_by as agentId", "conversation.channel", "message.reply as text", "reading.corrected_at as at", "reading.as_read as asRead", "reading.correction"]).execute();
  return rows.map((row) => ({ ...row, agentId: row.agentId!, at: row.at!, asRead: row.asRead!, correction: row.correction! }));
}

/** The words of an agent about a reading: what stands now in its row, and the word itself in the record that is only added to. */
export async function saveCorrection(tx: Tx, id: MessageId, said: { readonly reading: Reading; readonly asRead: Reading; readonly correction: ReadingCorrection | null; readonly by: AgentId; readonly at: Instant }): Promise<void> {
  const correction = said.correction === null ? null : JSON.stringify(said.correction), stands = said.correction !== null;
  await tx.updateTable("reading").where("message_id", "=", id).set({
    reading: JSON.stringify(said.reading), correction, corrected_by: stands ? said.by : null, corrected_at: stands ? said.at : null, as_read: stands ? JSON.stringify(said.asRead) : null,
  }).execute();
  await tx.insertInto("reading_correction").values({ id: makeId(), message_id: id, agent_id: said.by, at: said.at, correction }).execute();
}

/** Moments up to which what a lesson rests on is forgotten, by its key. */
export async function loadForgotten(tx: Tx): Promise<Map<string, Instant>> {
  return new Map((await tx.selectFrom("forgotten_lesson").select(["key", "at"]).execute()).map((row) => [row.key, row.at]));
}

export async function forgetLesson(tx: Tx, key: string, by: AgentId, at: Instant): Promise<void> {
  await tx.insertInto("forgotten_lesson").values({ key, agent_id: by, at }).onConflict((oc) => oc.columns(["workspace_id", "key"]).doUpdateSet({ agent_id: by, at })).execute();
}

export async function restoreLesson(tx: Tx, key: string): Promise<boolean> {
  return (await tx.deleteFrom("forgotten_lesson").where("key", "=", key).executeTakeFirst()).numDeletedRows > 0n;
}

/** One at a time: who comes second computes from what the first has written. Rows that name the workspace are not held up. */
export async function holdLessons(tx: Tx): Promise<void> {
  await tx.selectFrom("workspace").select("id").forNoKeyUpdate().execute();
}

export async function saveLessons(tx: Tx, lessons: Lessons): Promise<void> {
  await tx.updateTable("workspace").set({ lessons: JSON.stringify(lessons) }).where("id", "=", sql<never>`rapport.current_workspace()`).execute();
}

export type SuggestionAnswer = "used" | "kept-mine" | "left";
export type AnsweredSuggestion = {
  readonly check: string; readonly answer: SuggestionAnswer; readonly weight: number | null; readonly language: string | null; readonly learned: boolean;
};

/** Keeps what an agent did with suggestions in one conversation; `messageId` where the mail has left already. */
export async function addSuggestionAnswers(tx: Tx, answers: readonly (AnsweredSuggestion & { readonly id: string })[], about: { readonly agentId: AgentId; readonly conversationId: ConversationId; readonly phase: string; readonly heat: number; readonly messageId: MessageId | null; readonly at: Instant }): Promise<void> {
  if (answers.length === 0) return;
  await tx.insertInto("suggestion_outcome").values(answers.map((one) => ({
    id: one.id, agent_id: about.agentId, conversation_id: about.conversationId, check_name: one.check, answer: one.answer, weight: one.weight, language: one.language, learned: one.learned,
    phase: about.phase, heat_before: about.heat, message_id: about.messageId, at: about.at,
  }))).execute();
}

/** The answers given while a mail was written belong to it from now on. */
export async function tieSuggestions(tx: Tx, agentId: AgentId, conversationId: ConversationId, messageId: MessageId): Promise<void> {
  await tx.updateTable("suggestion_outcome").set({ message_id: messageId }).where("agent_id", "=", agentId).where("conversation_id", "=", conversationId).where("message_id", "is", null).execute();
}

/** A mail was taken back: what was answered belongs to the draft again, and nothing was left unanswered yet. */
export async function freeSuggestions(tx: Tx, agentId: AgentId, messageId: MessageId): Promise<void> {
  await tx.deleteFrom("suggestion_outcome").where("agent_id", "=", agentId).where("message_id", "=", messageId).where("answer", "=", "left").execute();
  await tx.updateTable("suggestion_outcome").set({ message_id: null }).where("agent_id", "=", agentId).where("message_id", "=", messageId).execute();
}

/** How often the words of each check were taken or not, and by how many agents not; only what came after its lesson was forgotten. */
export async function countAnswers(tx: Tx): Promise<{ readonly check: string; readonly used: number; readonly kept: number; readonly agents: number }[]> {
  const { rows } = await sql<{ check: string; used: number; kept: number; agents: number }>`
    select s.check_name as check, count(*) filter (where s.answer = 'used')::int as used, count(*) filter (where s.answer = 'kept-mine')::int as kept,
      count(distinct s.agent_id) filter (where s.answer = 'kept-mine')::int as agents
    from rapport.suggestion_outcome s left join rapport.forgotten_lesson f on f.workspace_id = s.workspace_id and f.key = 'check:' || s.check_name
    where s.workspace_id = rapport.current_workspace() and (f.at is null or s.at > f.at) group by s.check_name order by s.check_name`.execute(tx);
  return rows;
}
