import type { ConversationRow, ConversationView, DraftBody, MessageView } from "@rapport/contract/conversation-view.ts";
import { readConversationPath } from "@rapport/core/flows/settle-conversation.ts";
import type { ConversationId, MessageId, NoteId } from "@rapport/core/model/ids.ts";
import { loadAgentNames } from "../store/agent-names.ts";
import { listSenderProofs } from "../store/authentication.ts";
import { countKept } from "../store/promise-record.ts";
import type { Tx } from "../store/database.ts";
import { loadDraft } from "../store/draft.ts";
import { loadHeatHistory, loadMessages } from "../store/message.ts";
import { loadNotes } from "../store/note.ts";
import { loadFollowUpTimes } from "../store/pending-follow-up.ts";
import type { FlowTools } from "./flow-tools.ts";
import { hydratePromises } from "./hydrate-promises.ts";
import { hydrateRows } from "./hydrate-rows.ts";
import { loadConversationKnown } from "./load-conversation.ts";
import { presentConversation } from "./present/present-conversation.ts";
import { presentMessage, presentNote, type ReadMessage } from "./present/present-message.ts";
import { presentRow } from "./present/present-row.ts";
import { readAs, type Reader } from "./reader.ts";

export const heatPoints = 200;
type Tools = Pick<FlowTools, "db" | "now">;

/** One conversation with everything around it; an id that was joined into another answers that one. Null where there is none. */
export function readConversation(tools: Tools, reader: Reader, id: ConversationId): Promise<ConversationView | null> {
  return readAs(tools, reader, async (tx, { now, endOfToday }) => {
    const known = await loadConversationKnown(tx, id);
    if (!known) return null;
    const { conversation, customer } = known;
    const authors = await loadAgentNames(tx);
    const draft = await loadDraft<DraftBody>(tx, reader.agentId, conversation.id);
    return presentConversation({
      known, authors, draft, now, messages: await withSenders(tx, await loadMessages(tx, conversation.id)), notes: await loadNotes(tx, conversation.id),
      row: presentRow(conversation, { customers: new Map([[customer.id, customer]]), agents: authors, followUpAt: await loadFollowUpTimes(tx, [conversation.id]), endOfToday }),
      promises: await hydratePromises(tx, known.promises, now), heatHistory: await loadHeatHistory(tx, customer.id, heatPoints), promisesKept: await countKept(tx, customer.id, now),
    });
  });
}

/** The row of one conversation as the queue shows it now; what an act on it answers. */
export function readConversationRow(tools: Tools, reader: Reader, id: ConversationId): Promise<ConversationRow | null> {
  return readAs(tools, reader, async (tx, { endOfToday }) => {
    const survivor = await loadConversationKnown(tx, id);
    return survivor ? (await hydrateRows(tx, [survivor.conversation.id], endOfToday))[0] ?? null : null;
  });
}

/** One message or note of a conversation, as the thread shows it. */
export function readThreadMessage(tools: Tools, reader: Reader, id: MessageId | NoteId): Promise<MessageView | null> {
  return readAs(tools, reader, async (tx) => {
    const conversationId = await findConversationOf(tx, id);
    const known = conversationId && await loadConversationKnown(tx, conversationId);
    if (!known) return null;
    const authors = await loadAgentNames(tx), note = (await loadNotes(tx, known.conversation.id)).find((candidate) => candidate.id === id);
    if (note) return presentNote(note, authors);
    const [message] = await withSenders(tx, (await loadMessages(tx, known.conversation.id)).filter((candidate) => candidate.id === id));
    return message ? presentMessage(message, authors, readConversationPath(known).steps) : null;
  });
}

async function withSenders<M extends ReadMessage>(tx: Tx, messages: readonly M[]) {
  const senders = await listSenderProofs(tx, messages.filter((message) => message.direction === "in").map((message) => message.id));
  return messages.map((message) => ({ ...message, sender: senders.get(message.id) }));
}

async function findConversationOf(tx: Tx, id: MessageId | NoteId): Promise<ConversationId | null> {
  const message = await tx.selectFrom("message").select("conversation_id").where("id", "=", id as MessageId).executeTakeFirst();
  return message?.conversation_id ?? (await tx.selectFrom("note").select("conversation_id").where("id", "=", id as NoteId).executeTakeFirst())?.conversation_id ?? null;
}
