import type { ConversationId } from "@rapport/core/model/ids.ts";
import type { Note } from "@rapport/core/model/message.ts";
import type { Tx } from "./database.ts";

export async function loadNotes(tx: Tx, conversationId: ConversationId): Promise<Note[]> {
  return (await tx.selectFrom("note").selectAll().where("conversation_id", "=", conversationId).orderBy("at").orderBy("id").execute())
    .map((row) => ({ id: row.id, conversationId: row.conversation_id, authorId: row.author_id, at: row.at, text: row.text }));
}

export async function addNote(tx: Tx, note: Note): Promise<void> {
  await tx.insertInto("note").values({ id: note.id, conversation_id: note.conversationId, author_id: note.authorId, at: note.at, text: note.text }).execute();
}
