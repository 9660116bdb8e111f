import type { CustomerPromiseId, NoteId } from "@rapport/core/model/ids.ts";
import type { Zone } from "@rapport/core/model/instant.ts";
import type { Refusal } from "@rapport/core/model/plan.ts";
import { toInstant } from "@rapport/core/time/instant.ts";
import { sweepWorkspace } from "./demo/sweep-workspace.ts";
import { changeCustomer } from "./flows/change-customer.ts";
import * as acts from "./flows/conversation-acts.ts";
import { answerSuggestion, forgetDraft, keepDraft } from "./flows/draft-kept.ts";
import type { FlowTools } from "./flows/flow-tools.ts";
import { cancelFollowUp, moveFollowUp, sendFollowUp, type CustomerPages } from "./flows/follow-up-acts.ts";
import { markNoticeRead } from "./flows/mark-notice-read.ts";
import { tellOutcome } from "./flows/outcome-told.ts";
import { cursorToKey, type PageKey } from "./flows/page-cursor.ts";
import { postMessage } from "./flows/post-message.ts";
import { keepPromise, makePromise, renegotiatePromise, withdrawPromise } from "./flows/promise-acts.ts";
import { readConversation, readConversationRow, readThreadMessage } from "./flows/read-conversation.ts";
import { readConversations } from "./flows/read-conversations.ts";
import { readCustomer, readCustomers } from "./flows/read-customers.ts";
import { readDesk } from "./flows/read-desk.ts";
import { readFollowUp } from "./flows/read-follow-up.ts";
import { readPromise, readPromiseRecord, readPromises, readPromiseView } from "./flows/read-promises.ts";
import { sendReply } from "./flows/reply-sent.ts";
import { undoReply } from "./flows/reply-undone.ts";
import { retryUnreadable } from "./flows/retry-unreadable.ts";
import { AppError } from "./http/app-error.ts";
import type { Answered, Ports } from "./http/ports.ts";
import { listWorkspaces } from "./store/lookups.ts";

/** Every door of the API with the walk behind it. An act answers what it acted on, read again as it stands after it. */
export function createDeskPorts(tools: FlowTools, pages: CustomerPages = thisMachine): Ports {
  return {
    readDesk: (who) => readDesk(tools, who),
    listConversations: async (who, { cursor, ...asked }) => readConversations(tools, who, { ...asked, after: readCursor(cursor, "instant") }),
    readConversation: (who, id) => readConversation(tools, who, id),
    sendReply: async (who, id, reply) => then(await sendReply(tools, who, id, reply), (messageId) => readThreadMessage(tools, who, messageId)),
    undoReply: (who, id, messageId) => undoReply(tools, who, id, messageId),
    addNote: async (who, id, text) => then(await acts.addNote(tools, who, id, text), (noteId: NoteId) => readThreadMessage(tools, who, noteId)),
    assign: async (who, id, agentId) => then(await acts.assignConversation(tools, who, id, agentId), () => readConversationRow(tools, who, id)),
    snooze: async (who, id, until) => then(await acts.snoozeConversation(tools, who, id, until), () => readConversationRow(tools, who, id)),
    unsnooze: async (who, id) => then(await acts.unsnoozeConversation(tools, who, id), () => readConversationRow(tools, who, id)),
    resolve: async (who, id, resolution) => {
      const wanted = "noFollowUp" in resolution ? resolution : { followUpAt: resolution.followUpAt ?? null, solution: resolution.solution ?? null };
      return then(await acts.resolveConversation(tools, who, id, wanted), () => readConversationRow(tools, who, id));
    },
    reopen: async (who, id) => then(await acts.reopenConversation(tools, who, id), () => readConversationRow(tools, who, id)),
    close: async (who, id, reason) => then(await acts.closeConversation(tools, who, id, reason), () => readConversationRow(tools, who, id)),
    saveDraft: (who, id, draft) => keepDraft(tools, who, id, draft),
    forgetDraft: (who, id) => forgetDraft(tools, who, id),
    answerSuggestion: (who, id, answer) => answerSuggestion(tools, who, id, answer),
    makePromise: async (who, id, promise) => then(await makePromise(tools, who, id, promise), (promiseId: CustomerPromiseId) => readPromiseView(tools, who, promiseId)),

    receiveMessage: (who, message) => postMessage(tools, who, { ...message, at: message.at === undefined ? undefined : toInstant(message.at) }),
    correctReading: async (who, id, level) => then(await acts.correctReading(tools, who, id, level), () => readThreadMessage(tools, who, id)),

    listPromises: async (who, { cursor, ...asked }) => readPromises(tools, who, { ...asked, after: readCursor(cursor, "instant") }),
    readPromise: (who, id) => readPromise(tools, who, id),
    readPromiseRecord: (who) => readPromiseRecord(tools, who),
    renegotiatePromise: async (who, id, change) => then(await renegotiatePromise(tools, who, id, change), () => readPromiseView(tools, who, id)),
    keepPromise: async (who, id, text) => then(await keepPromise(tools, who, id, text), () => readPromiseView(tools, who, id)),
    withdrawPromise: async (who, id, change) => then(await withdrawPromise(tools, who, id, change), () => readPromiseView(tools, who, id)),

    readFollowUp: (who, id) => readFollowUp(tools, who, id),
    sendFollowUp: async (who, id, text) => then(await sendFollowUp(tools, pages, who, id, text), () => readFollowUp(tools, who, id)),
    moveFollowUp: async (who, id, dueAt) => then(await moveFollowUp(tools, who, id, dueAt), () => readFollowUp(tools, who, id)),
    cancelFollowUp: async (who, id, reason) => then(await cancelFollowUp(tools, who, id, reason), () => readFollowUp(tools, who, id)),

    listCustomers: async (who, { cursor, ...asked }) => readCustomers(tools, who, { ...asked, after: readCursor(cursor, "name") }),
    readCustomer: (who, id) => readCustomer(tools, who, id),
    changeCustomer: async (who, id, { zone, ...change }) => then(await changeCustomer(tools, who, id, { ...change, zone: zone as Zone | null | undefined }), () => readCustomer(tools, who, id)),

    readNotice: (who, id) => markNoticeRead(tools, who, id),
    retryUnreadable: (who, id) => retryUnreadable(tools, who, id),
    sweepDemo: async (who) => {
      if (!(await listWorkspaces(tools.db)).some((workspace) => workspace.demo && workspace.workspaceId === who.workspaceId)) throw new AppError("not-allowed", { detail: "Only the demonstration company can be swept away." });
      await sweepWorkspace(tools.db, who.workspaceId);
    },
    tellOutcome: (customer, told) => tellOutcome(tools, customer, told),
  };
}

/** Where nobody says how customers reach the desk, their pages are looked at on this machine. */
const thisMachine: CustomerPages = { address: () => "http://127.0.0.1:3000" };

async function then<Done extends string | true, T>(done: Done | Refusal | null, read: (done: Done) => Promise<T | null>): Answered<T> {
  return done === null || typeof done === "object" ? done : read(done);
}

/** A cursor is only ever one that we gave; anything else is the asker's mistake, and not a page one from the beginning. */
function readCursor(cursor: string | undefined, key: "instant" | "name"): PageKey | null {
  if (cursor === undefined) return null;
  const read = cursorToKey(cursor);
  if (read === null || (key === "instant" && !/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(read.key))) throw new AppError("invalid-input", { errors: [{ path: "cursor", message: "Hand back the cursor that the page before answered" }] });
  return read;
}
