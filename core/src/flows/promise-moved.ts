import type { Agent } from "../model/agent.ts";
import type { CustomerPromise } from "../model/customer-promise.ts";
import type { CustomerPromiseId, MessageId } from "../model/ids.ts";
import type { Instant } from "../model/instant.ts";
import type { Change, Plan, Refusal, Task } from "../model/plan.ts";
import { keepPromise, renegotiatePromise, withdrawPromise } from "../promises/change-promise.ts";
import { compareInstants } from "../time/instant.ts";
import { composeOutgoing } from "./compose-outgoing.ts";
import type { Outgoing } from "./compose-outgoing.ts";
import type { ConversationKnown, TeamKnown } from "./conversation-known.ts";
import { makePromise } from "./make-promise.ts";
import { changePromise, isChanged, replacePromise, toStanding } from "./promise-changes.ts";
import type { ChangedPromise } from "./promise-changes.ts";
import { refuseToKeep } from "./reply-sent.ts";
import { settleConversation } from "./settle-conversation.ts";

/** An agent's act on one promise. `letter` tells the customer; without it the agent has told them another way. */
export type PromiseActKnown = {
  readonly known: ConversationKnown; readonly team: TeamKnown; readonly agent: Agent; readonly promiseId: CustomerPromiseId;
  readonly letter: { readonly messageId: MessageId; readonly messageIdHeader: string; readonly text: string } | null;
};

/** A promise made outside of a mail, on the telephone for instance. */
export function promiseMade(made: Omit<PromiseActKnown, "letter"> & { readonly text: string; readonly dueAt: Instant }, now: Instant): Plan | Refusal {
  if (compareInstants(made.dueAt, now) <= 0) return { refused: "time-is-past" };
  const one = makePromise({ id: made.promiseId, known: made.known, team: made.team, ownerId: made.agent.id, text: made.text, dueAt: made.dueAt, sourceMessageId: null }, now);
  const settled = settleConversation(made.known.conversation, { ...made.known, promises: [...made.known.promises, one.promise] }, made.team.hours, now);
  return { changes: [one.change, ...settled.changes], tasks: [...one.tasks, ...settled.tasks], because: settled.conversation.because };
}

/**
 * A new time instead of the one that will not hold, before or after it has passed.
 * @practice S1 Follow up: done or delayed, they hear it
 */
export function promiseRenegotiated(act: PromiseActKnown & { readonly dueAt: Instant }, now: Instant): Plan | Refusal {
  return movePromise(act, now, (promise) => changePromise(promise, renegotiatePromise(toStanding(promise), act.dueAt, now), { kind: "renegotiated", at: now, by: act.agent.id, from: promise.dueAt, to: act.dueAt }, now));
}

/** Done: by the agent's word at once, or with a letter once the next server has accepted it (MO-4). */
export function promiseKept(act: PromiseActKnown, now: Instant): Plan | Refusal {
  if (act.letter !== null) return movePromise(act, now, () => null, [act.promiseId]);
  return movePromise(act, now, (promise) => changePromise(promise, keepPromise(toStanding(promise), "agents-word", now), { kind: "kept", at: now, by: act.agent.id, keptBy: "agents-word" }, now));
}

/** Taken back, with the reason where one is given; it stays in the ledger. */
export function promiseWithdrawn(act: PromiseActKnown & { readonly reason: string | null }, now: Instant): Plan | Refusal {
  return movePromise(act, now, (promise) => changePromise(promise, withdrawPromise(toStanding(promise)), { kind: "withdrawn", at: now, by: act.agent.id, ...(act.reason === null ? {} : { text: act.reason }) }, now));
}

type Move = (promise: CustomerPromise) => ChangedPromise | Refusal | null;

function movePromise({ known, team, agent, promiseId, letter }: PromiseActKnown, now: Instant, move: Move, keeps: readonly CustomerPromiseId[] = []): Plan | Refusal {
  const promise = known.promises.find((candidate) => candidate.id === promiseId);
  const refusal = refuseToKeep(promise);
  if (refusal !== null || promise === undefined) return refusal ?? { refused: "promise-withdrawn" };
  const outgoing: Outgoing | null = letter === null ? null : composeOutgoing(known, team, { ...letter, author: agent, keeps }, now);
  if (letter !== null && outgoing === null) return { refused: "recipient-missing" };
  const changed = move(promise);
  if (changed !== null && !isChanged(changed)) return changed;
  const after: ConversationKnown = {
    ...known, promises: changed === null ? known.promises : replacePromise(known.promises, changed.promise), messages: outgoing === null ? known.messages : [...known.messages, outgoing.message],
    conversation: outgoing === null ? known.conversation : { ...known.conversation, updatedAt: now, status: known.conversation.status === "open" ? "waiting" : known.conversation.status },
  };
  const settled = settleConversation(known.conversation, after, team.hours, now);
  const changes: Change[] = [
    ...(outgoing === null ? [] : [outgoing.change]), ...(changed === null ? [] : [changed.change]), { kind: "read-notices", about: { promiseId }, at: now }, ...settled.changes,
  ];
  const wakes: readonly Task[] = changed?.tasks ?? [];
  return { changes, tasks: [...(outgoing === null ? [] : [outgoing.task]), ...wakes, ...settled.tasks], because: settled.conversation.because };
}
