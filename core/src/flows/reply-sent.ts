import type { Agent } from "../model/agent.ts";
import type { CustomerPromise } from "../model/customer-promise.ts";
import type { CustomerPromiseId, FollowUpId, MessageId } from "../model/ids.ts";
import type { Instant } from "../model/instant.ts";
import type { Attachment } from "../model/message.ts";
import type { Change, Plan, Refusal, Task } from "../model/plan.ts";
import { compareInstants } from "../time/instant.ts";
import { composeOutgoing } from "./compose-outgoing.ts";
import type { ConversationKnown, TeamKnown } from "./conversation-known.ts";
import { makePromise } from "./make-promise.ts";
import { scheduleFollowUp } from "./schedule-follow-up.ts";
import { isSpoken, settleConversation } from "./settle-conversation.ts";

export type Reply = {
  readonly text: string; readonly sendAt: Instant | null; readonly promises: readonly { readonly text: string; readonly dueAt: Instant }[]; readonly keeps: readonly CustomerPromiseId[];
  readonly attachments: readonly (Attachment & { readonly sha256: string })[]; readonly cc: readonly string[];
  /** The newest message that the agent had before them. */
  readonly seen: string | null;
  readonly resolve: boolean;
};
export type ReplySentKnown = {
  readonly known: ConversationKnown; readonly team: TeamKnown; readonly agent: Agent; readonly reply: Reply;
  readonly ids: { readonly message: MessageId; readonly messageIdHeader: string; readonly promises: readonly CustomerPromiseId[]; readonly followUp: FollowUpId };
};

/**
 * An agent answers. Refused where something came in that they have not seen (MO-5). The mail waits out its undo time; the promises in it
 * are in the ledger at once; promises that it keeps are kept when the next server has accepted it (MO-4).
 * @practice S4 Manage expectations: say what you will do, and by when
 */
export function replySent({ known, team, agent, reply, ids }: ReplySentKnown, now: Instant): Plan | Refusal {
  const refused = refuseReply(known, agent, reply, now);
  if (refused !== null) return refused;
  const outgoing = composeOutgoing(known, team, {
    messageId: ids.message, messageIdHeader: ids.messageIdHeader, text: reply.text, author: agent, cc: reply.cc, attachments: reply.attachments, sendAt: reply.sendAt, keeps: reply.keeps,
  }, now);
  if (outgoing === null) return { refused: "recipient-missing" };
  const made = reply.promises.map((promise, index) => makePromise({
    id: ids.promises[index]!, known, team, ownerId: agent.id, text: promise.text, dueAt: promise.dueAt, sourceMessageId: ids.message,
  }, now));
  const followUp = reply.resolve ? scheduleFollowUp(known, { id: ids.followUp, ownerId: agent.id, dueAt: null, solution: null, hours: team.hours }, now) : null;
  const after: ConversationKnown = {
    ...known, messages: [...known.messages, outgoing.message], promises: [...known.promises, ...made.map((one) => one.promise)], followUps: followUp?.followUps ?? known.followUps,
    conversation: { ...known.conversation, assigneeId: agent.id, status: reply.resolve ? "resolved" : "waiting", snoozedUntil: null, updatedAt: now },
  };
  const settled = settleConversation(known.conversation, after, team.hours, now);
  const changes: Change[] = [
    outgoing.change, ...made.map((one) => one.change), ...(followUp?.changes ?? []),
    { kind: "forget-draft", agentId: agent.id, conversationId: known.conversation.id }, ...settled.changes,
  ];
  const snooze: Task[] = known.conversation.status === "snoozed" ? [{ kind: "wake", subject: { kind: "snooze", id: known.conversation.id }, at: null }] : [];
  return { changes, tasks: [outgoing.task, ...made.flatMap((one) => one.tasks), ...(followUp?.tasks ?? []), ...snooze, ...settled.tasks], because: settled.conversation.because };
}

function refuseReply(known: ConversationKnown, agent: Agent, reply: Reply, now: Instant): Refusal | null {
  if (reply.text.trim() === "") return { refused: "nothing-to-send" };
  if (known.conversation.status === "closed") return { refused: "conversation-closed" };
  if (hasUnseen(known, agent, reply.seen)) return { refused: "changed-while-you-wrote" };
  if (reply.promises.some((promise) => compareInstants(promise.dueAt, now) <= 0)) return { refused: "time-is-past" };
  for (const id of reply.keeps) {
    const refusal = refuseToKeep(known.promises.find((promise) => promise.id === id));
    if (refusal !== null) return refusal;
  }
  return null;
}

/** Why a promise can no longer be kept, null where it can. */
export function refuseToKeep(promise: CustomerPromise | undefined): Refusal | null {
  if (promise === undefined || promise.standing === "withdrawn") return { refused: "promise-withdrawn" };
  return promise.standing === "kept" ? { refused: "promise-already-kept" } : null;
}

// Ids sort by arrival, whatever date a mail carries. What a colleague wrote meanwhile counts as well as what the customer wrote.
function hasUnseen(known: ConversationKnown, agent: Agent, seen: string | null): boolean {
  return seen !== null && known.messages.some((message) => message.id > seen && isSpoken(message) && message.authorId !== agent.id);
}
