import type { Agent } from "../model/agent.ts";
import type { MessageId } from "../model/ids.ts";
import type { Instant } from "../model/instant.ts";
import type { Change, Plan, Refusal, Task } from "../model/plan.ts";
import type { ConversationKnown, TeamKnown } from "./conversation-known.ts";
import { withdrawPromise } from "../promises/change-promise.ts";
import { changePromise, isChanged, replacePromise, toStanding } from "./promise-changes.ts";
import { settleConversation } from "./settle-conversation.ts";

export type ReplyUndoneKnown = { readonly known: ConversationKnown; readonly team: TeamKnown; readonly agent: Agent; readonly messageId: MessageId; /** Whether the mail still lies in the outbox, untouched. */ readonly stillHere: boolean };

/** A reply is taken back while it waits: it never leaves, and the promises made in it were never made to anybody. */
export function replyUndone({ known, team, agent, messageId, stillHere }: ReplyUndoneKnown, now: Instant): Plan | Refusal {
  const message = known.messages.find((candidate) => candidate.id === messageId);
  if (message?.delivery === null || message?.delivery === undefined || message.delivery.state === "withdrawn") return { refused: "not-waiting" };
  if (message.delivery.state !== "waiting" || !stillHere) return { refused: "already-sent" };
  const withdrawn = known.promises.filter((promise) => promise.sourceMessageId === messageId && promise.standing === "open")
    .map((promise) => changePromise(promise, withdrawPromise(toStanding(promise)), { kind: "withdrawn", at: now, by: agent.id }, now)).filter(isChanged);
  const delivery = { ...message.delivery, state: "withdrawn" as const, at: now };
  const customerHasTheWord = known.messages.findLast((candidate) => candidate.id !== messageId && !candidate.automatic && candidate.delivery?.state !== "withdrawn")?.direction !== "in";
  // What the reply had scheduled with it goes with it: the question after a resolution that was not told.
  const pending = known.conversation.status === "resolved" ? known.followUps.filter((followUp) => followUp.state === "scheduled") : [];
  const after: ConversationKnown = {
    ...known, conversation: { ...known.conversation, status: customerHasTheWord ? "waiting" : "open", updatedAt: now },
    messages: known.messages.map((candidate) => candidate.id === messageId ? { ...candidate, delivery } : candidate),
    promises: withdrawn.reduce((promises, one) => replacePromise(promises, one.promise), known.promises),
    followUps: known.followUps.map((followUp) => pending.includes(followUp) ? { ...followUp, state: "cancelled" as const } : followUp),
  };
  const settled = settleConversation(known.conversation, after, team.hours, now);
  const changes: Change[] = [
    { kind: "set-delivery", messageId, conversationId: known.conversation.id, delivery }, ...withdrawn.map((one) => one.change),
    ...pending.map((followUp): Change => ({ kind: "update-follow-up", id: followUp.id, set: { state: "cancelled" } })), ...settled.changes,
  ];
  const tasks: Task[] = [
    { kind: "withdraw-mail", messageId }, ...withdrawn.flatMap((one) => one.tasks),
    ...pending.map((followUp): Task => ({ kind: "wake", subject: { kind: "follow-up", id: followUp.id }, at: null })), ...settled.tasks,
  ];
  return { changes, tasks, because: settled.conversation.because };
}
