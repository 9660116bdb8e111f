import type { Suggestion } from "@rapport/contract/conversation-view.ts";
import type { AttachmentId } from "@rapport/core/model/ids.ts";
import { Instant } from "@rapport/core/model/instant.ts";
import type { Refusal } from "@rapport/core/model/plan.ts";
import { toInstant } from "@rapport/core/time/instant.ts";
import type { Acting } from "./flows/act-on-conversation.ts";
import * as conversation from "./flows/conversation-acts.ts";
import { changeCustomer } from "./flows/change-customer.ts";
import type { FlowTools } from "./flows/flow-tools.ts";
import { cancelFollowUp, moveFollowUp, sendFollowUp, type CustomerPages } from "./flows/follow-up-acts.ts";
import { dropDraft, keepDraft } from "./flows/keep-draft.ts";
import { closeSuggestions, keepSuggestionAnswer, reopenSuggestions } from "./flows/keep-suggestions.ts";
import { markNotice } from "./flows/mark-notice.ts";
import { tellOutcome } from "./flows/outcome-told.ts";
import { cursorToKey, type PageKey } from "./flows/page-cursor.ts";
import { postMessage } from "./flows/post-message.ts";
import { keepPromise, makePromise, renegotiatePromise, withdrawPromise } from "./flows/promise-acts.ts";
import { readCoachRecord } from "./flows/read-coach-record.ts";
import { readConversation, readConversationRow, readThreadMessage } from "./flows/read-conversation.ts";
import { readConversations } from "./flows/read-conversations.ts";
import { readCustomer, readCustomers } from "./flows/read-customers.ts";
import { readDesk } from "./flows/read-desk.ts";
import { readFollowUp } from "./flows/read-follow-up.ts";
import { readPromise, readPromiseRecord, readPromises, readPromiseView } from "./flows/read-promises.ts";
import { sendReply } from "./flows/reply-sent.ts";
import { undoReply } from "./flows/reply-undone.ts";
import { retryUnreadable } from "./flows/retry-unreadable.ts";
import { throwAwayUnreadable } from "./flows/throw-away-unreadable.ts";
import { bringLessonBack, dropLesson, readLessons } from "./flows/team-lessons.ts";
import { AppError } from "./http/app-error.ts";
import type { Ports } from "./http/ports.ts";
import { sweepDemo } from "./http/sweep-demo.ts";
import { loadUploads } from "./store/attachment.ts";
import { inWorkspace } from "./store/database.ts";

/** The walks behind the routes: each act, and then the thing as it stands after it, in the contract's shape. */
export function createDeskPorts(tools: FlowTools, pages: CustomerPages): Ports {
  return {
    readDesk: (who) => readDesk(tools, who),
    listConversations: (who, { cursor, ...asked }) => readConversations(tools, who, { ...asked, after: toKey(cursor, isInstant) }),
    readConversation: (who, id) => readConversation(tools, who, id),
    sendReply: async (who, id, reply) => {
      await refuseMissingFiles(tools, who, reply.attachmentIds ?? []);
      return then(await sendReply(tools, who, id, reply), async (messageId) => {
        await closeSuggestions(tools, who, id, messageId, (reply.suggestions ?? []).map(toSuggestion));
        return readThreadMessage(tools, who, messageId);
      });
    },
    undoReply: async (who, id, messageId) => then(await undoReply(tools, who, id, messageId), async () => {
      await reopenSuggestions(tools, who, messageId);
      return true as const;
    }),
    addNote: async (who, id, text) => then(await conversation.addNote(tools, who, id, text), (noteId) => readThreadMessage(tools, who, noteId)),
    assign: async (who, id, agentId) => then(await conversation.assignConversation(tools, who, id, agentId), () => readConversationRow(tools, who, id)),
    snooze: async (who, id, until) => then(await conversation.snoozeConversation(tools, who, id, until), () => readConversationRow(tools, who, id)),
    unsnooze: async (who, id) => then(await conversation.unsnoozeConversation(tools, who, id), () => readConversationRow(tools, who, id)),
    resolve: async (who, id, wanted) => then(
      await conversation.resolveConversation(tools, who, id, "noFollowUp" in wanted ? wanted : { followUpAt: wanted.followUpAt ?? null, solution: wanted.solution ?? null }),
      () => readConversationRow(tools, who, id),
    ),
    reopen: async (who, id) => then(await conversation.reopenConversation(tools, who, id), () => readConversationRow(tools, who, id)),
    close: async (who, id, reason) => then(await conversation.closeConversation(tools, who, id, reason), () => readConversationRow(tools, who, id)),
    saveDraft: (who, id, draft) => keepDraft(tools, who, id, draft),
    forgetDraft: (who, id) => dropDraft(tools, who, id),
    answerSuggestion: (who, id, answer) => keepSuggestionAnswer(tools, who, id, { ...toSuggestion(answer), answer: answer.answer }),
    makePromise: async (who, id, wanted) => then(await makePromise(tools, who, id, wanted), (promiseId) => readPromiseView(tools, who, promiseId)),

    receiveMessage: (who, message) => postMessage(tools, who, { ...message, at: message.at === undefined ? undefined : toInstant(message.at) }),
    correctReading: async (who, id, patch) => then(await conversation.correctReading(tools, who, id, patch), () => readThreadMessage(tools, who, id)),
    listLessons: (who) => readLessons(tools, who),
    forgetLesson: (who, key) => dropLesson(tools, who, key),
    restoreLesson: (who, key) => bringLessonBack(tools, who, key),
    readCoachRecord: (who, asked) => readCoachRecord(tools, who, asked),

    listPromises: (who, { cursor, ...asked }) => readPromises(tools, who, { ...asked, after: toKey(cursor, isInstant) }),
    readPromise: (who, id) => readPromise(tools, who, id),
    readPromiseRecord: (who) => readPromiseRecord(tools, who),
    renegotiatePromise: async (who, id, change) => then(await renegotiatePromise(tools, who, id, change), () => readPromiseView(tools, who, id)),
    keepPromise: async (who, id, text) => then(await keepPromise(tools, who, id, text), () => readPromiseView(tools, who, id)),
    withdrawPromise: async (who, id, change) => then(await withdrawPromise(tools, who, id, change), () => readPromiseView(tools, who, id)),

    readFollowUp: (who, id) => readFollowUp(tools, who, id),
    sendFollowUp: async (who, id, text) => then(await sendFollowUp(tools, pages, who, id, text), () => readFollowUp(tools, who, id)),
    moveFollowUp: async (who, id, dueAt) => then(await moveFollowUp(tools, who, id, dueAt), () => readFollowUp(tools, who, id)),
    cancelFollowUp: async (who, id, reason) => then(await cancelFollowUp(tools, who, id, reason), () => readFollowUp(tools, who, id)),

    listCustomers: (who, { cursor, ...asked }) => readCustomers(tools, who, { ...asked, after: toKey(cursor) }),
    readCustomer: (who, id) => readCustomer(tools, who, id),
    changeCustomer: async (who, id, change) => then(await changeCustomer(tools, who, id, change), () => readCustomer(tools, who, id)),

    readNotice: (who, id) => markNotice(tools, who, id),
    retryUnreadable: (who, id) => retryUnreadable(tools, who, id),
    throwAwayUnreadable: (who, id) => throwAwayUnreadable(tools, who, id),
    sweepDemo: (who) => sweepDemo(tools.db, who),
    tellOutcome: (customer, told) => tellOutcome(tools, customer, told),
  };
}

/** What follows an act that was done; a refusal, and what does not exist, stay what they are. */
async function then<Done, View>(done: Done | Refusal | null, read: (done: Done) => Promise<View | null>): Promise<View | Refusal | null> {
  if (done === null) return null;
  return typeof done === "object" && "refused" in done ? done : read(done as Done);
}

function toSuggestion({ check, weight, language, learned = false }: Suggestion) {
  return { check, weight: weight ?? null, language: language ?? null, learned };
}

/** A mail that speaks of a file it does not carry is worse than none: what is not the agent's own upload is named instead of left out. */
async function refuseMissingFiles(tools: FlowTools, who: Acting, ids: readonly string[]): Promise<void> {
  const found = await inWorkspace(tools.db, who, (tx) => loadUploads(tx, ids as readonly AttachmentId[], who.agentId));
  const errors = ids.flatMap((id, index) => (found.some((file) => file.id === id) ? [] : [{ path: `attachmentIds.${index}`, message: "There is no such upload of yours; upload the file again" }]));
  if (errors.length > 0) throw new AppError("invalid-input", { errors });
}

function toKey(cursor: string | undefined, isOfThisList: (key: string) => boolean = () => true): PageKey | null {
  if (cursor === undefined) return null;
  const key = cursorToKey(cursor);
  if (key === null || !isOfThisList(key.key)) throw new AppError("invalid-input", { errors: [{ path: "cursor", message: "Use the next of an earlier answer as it came" }] });
  return key;
}

/** Lists in order of time go on from an instant; the cursor of another list is refused rather than asked of the database. */
function isInstant(key: string): boolean {
  return Instant.safeParse(key).success;
}
