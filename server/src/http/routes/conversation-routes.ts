import { z } from "zod";
import { AnswerSuggestion, Assign, Close, ConversationList, ConversationRow, ConversationView, DraftBody, MessageView, PostNote, PostReply, Resolve, Snooze } from "@rapport/contract/conversation-view.ts";
import { DeskView } from "@rapport/contract/desk-view.ts";
import { MakePromise, PromiseView } from "@rapport/contract/promise-view.ts";
import { Section } from "@rapport/core/model/conversation.ts";
import { AgentId, ConversationId, CustomerId, MessageId } from "@rapport/core/model/ids.ts";
import { given } from "../given.ts";
import type { Ports, Reply } from "../ports.ts";
import { serve, type Door } from "../serve.ts";
import { paging, searchFor, toInstantOrRefuse } from "./request-shapes.ts";

const params = z.object({ id: ConversationId });
const url = "/api/v1/conversations/:id";

/** The desk, its conversations, and what an agent does in one of them. */
export function conversationRoutes(door: Door, ports: Ports): void {
  serve(door, { method: "GET", url: "/api/v1/desk", says: "The queue in one answer", action: "desk.read", answer: DeskView }, ({ who }) => ports.readDesk(who));
  serve(door, {
    method: "GET", url: "/api/v1/conversations", says: "Conversations of a section by rank, or all of them newest first", action: "conversation.read", answer: ConversationList,
    query: z.strictObject({ section: Section.optional(), q: searchFor, customerId: CustomerId.optional(), ...paging }),
  }, ({ who, query }) => ports.listConversations(who, query));
  serve(door, { method: "GET", url, says: "One conversation with its thread, path and promises", action: "conversation.read", params, answer: ConversationView }, async ({ who, params: { id } }) => given(await ports.readConversation(who, id)));

  serve(door, { method: "POST", url: `${url}/replies`, says: "Sends a reply after its undo time", action: "conversation.answer", params, body: PostReply, answer: MessageView, status: 202, repeatable: true },
    async ({ who, params: { id }, body }) => given(await ports.sendReply(who, id, toReply(body))));
  serve(door, { method: "DELETE", url: `${url}/messages/:messageId`, says: "Takes a reply back while it waits", action: "conversation.answer", params: params.extend({ messageId: MessageId }) },
    async ({ who, params: { id, messageId } }) => void given(await ports.undoReply(who, id, messageId)));
  serve(door, { method: "POST", url: `${url}/notes`, says: "Adds a note that never leaves the desk", action: "conversation.answer", params, body: PostNote, answer: MessageView, status: 201, repeatable: true },
    async ({ who, params: { id }, body }) => given(await ports.addNote(who, id, body.text)));
  serve(door, { method: "POST", url: `${url}/promises`, says: "Records a promise made by word of mouth", action: "promise.change", params, body: MakePromise, answer: PromiseView, status: 201, repeatable: true },
    async ({ who, params: { id }, body }) => given(await ports.makePromise(who, id, { text: body.text, dueAt: toInstantOrRefuse(body.dueAt, "dueAt") })));
  serve(door, { method: "PUT", url: `${url}/draft`, says: "Keeps the agent's draft", action: "conversation.answer", params, body: DraftBody }, async ({ who, params: { id }, body }) => void given(await ports.saveDraft(who, id, body)));
  serve(door, { method: "DELETE", url: `${url}/draft`, says: "Forgets the agent's draft", action: "conversation.answer", params }, async ({ who, params: { id } }) => void given(await ports.forgetDraft(who, id)));
  serve(door, { method: "POST", url: `${url}/suggestions`, says: "Says whether a suggestion was taken", action: "conversation.answer", params, body: AnswerSuggestion }, async ({ who, params: { id }, body }) => void given(await ports.answerSuggestion(who, id, body)));

  serve(door, { method: "POST", url: `${url}/assign`, says: "Gives the conversation to an agent, or to nobody", action: "conversation.steer", params, body: Assign, answer: ConversationRow },
    async ({ who, params: { id }, body }) => given(await ports.assign(who, id, body.agentId === null ? null : AgentId.parse(body.agentId))));
  serve(door, { method: "POST", url: `${url}/snooze`, says: "Puts the conversation aside until a time", action: "conversation.steer", params, body: Snooze, answer: ConversationRow },
    async ({ who, params: { id }, body }) => given(await ports.snooze(who, id, toInstantOrRefuse(body.until, "until"))));
  serve(door, { method: "POST", url: `${url}/unsnooze`, says: "Takes the conversation back", action: "conversation.steer", params, answer: ConversationRow }, async ({ who, params: { id } }) => given(await ports.unsnooze(who, id)));
  serve(door, { method: "POST", url: `${url}/resolve`, says: "Resolves it and schedules the follow-up", action: "conversation.steer", params, body: Resolve, answer: ConversationRow, repeatable: true },
    async ({ who, params: { id }, body }) => given(await ports.resolve(who, id, "noFollowUp" in body ? body : { ...body, followUpAt: body.followUpAt === undefined ? undefined : toInstantOrRefuse(body.followUpAt, "followUpAt") })));
  serve(door, { method: "POST", url: `${url}/reopen`, says: "Opens it again", action: "conversation.steer", params, answer: ConversationRow }, async ({ who, params: { id } }) => given(await ports.reopen(who, id)));
  serve(door, { method: "POST", url: `${url}/close`, says: "Closes it with a reason, without asking the customer again", action: "conversation.steer", params, body: Close, answer: ConversationRow }, async ({ who, params: { id }, body }) => given(await ports.close(who, id, body.reason)));
}

function toReply({ sendAt, promises = [], ...rest }: z.output<typeof PostReply>): Reply {
  return {
    ...rest, sendAt: sendAt === undefined ? undefined : toInstantOrRefuse(sendAt, "sendAt"),
    promises: promises.map(({ text, dueAt }, index) => ({ text, dueAt: toInstantOrRefuse(dueAt, `promises.${index}.dueAt`) })),
  };
}
