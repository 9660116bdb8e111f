import { matchLateParents } from "../intake/late-parents.ts";
import type { WaitingReference } from "../model/waiting-reference.ts";
import type { Knowledge } from "../language/knowledge.ts";
import { matchThread } from "../intake/thread.ts";
import type { KnownThreads } from "../intake/thread.ts";
import type { Because } from "../model/because.ts";
import type { Conversation } from "../model/conversation.ts";
import type { Customer, Organization } from "../model/customer.ts";
import type { ConversationId, CustomerId, MessageId } from "../model/ids.ts";
import type { Instant } from "../model/instant.ts";
import type { Message } from "../model/message.ts";
import type { Change, Plan, Task } from "../model/plan.ts";
import { compareInstants } from "../time/instant.ts";
import type { ArrivedMail } from "./arrived-mail.ts";
import { readArrived } from "./arrived-mail.ts";
import { handleBounce } from "./bounce-arrived.ts";
import type { BounceKnown } from "./bounce-arrived.ts";
import type { ConversationKnown, TeamKnown } from "./conversation-known.ts";
import { identifyCustomer } from "./identify-customer.ts";
import { sendReceipt, type ReceiptKnown } from "./send-receipt.ts";
import { settleConversation } from "./settle-conversation.ts";
import { settleImported } from "./settle-imported.ts";

export type MessageArrivedKnown = {
  readonly arrived: ArrivedMail;
  readonly team: TeamKnown;
  /** What was learned from data and reads beside the lexicons. */
  readonly knowledge: Knowledge;
  readonly threads: KnownThreads;
  /** Every conversation that the mail could belong to or that waits for it, locked. */
  readonly conversations: ReadonlyMap<ConversationId, ConversationKnown>;
  readonly waitingForIt: readonly WaitingReference[];
  /** The message that this very mail became when it came before (MI-3). */
  readonly knownAs: { readonly messageId: MessageId; readonly conversationId: ConversationId } | null;
  readonly customer: Customer | null;
  readonly organization: Organization | null;
  readonly bounce: BounceKnown | null;
  readonly receipt: ReceiptKnown;
  readonly ids: { readonly conversation: ConversationId; readonly customer: CustomerId; readonly organization: Organization["id"] };
};

/**
 * A message came in: who wrote it, where it belongs, what it says, and what it asks of us. A mail that came before changes nothing.
 * It never touches a promise, except that a bounce takes back what the bounced mail had kept (MO-4). An imported message is filed
 * without notices, receipts or anything that would make a stir now (MO-9).
 * @practice S1 Listen: before anything is answered
 */
export function messageArrived(known: MessageArrivedKnown, now: Instant): Plan {
  if (known.knownAs !== null) return { changes: [], tasks: [], because: [] };
  const { arrived, team } = known;
  const match = matchThread(arrived.mail, threadsFor(known));
  const matched = known.bounce?.conversationId ?? ("conversationId" in match ? match.conversationId : null);
  const existing = matched === null ? null : known.conversations.get(matched) ?? null;
  const identified = identifyCustomer(known, existing);
  const join = joinOf(known, existing?.conversation.id ?? known.ids.conversation, "alsoJoins" in match && match.conversationId === matched ? match.alsoJoins : []);
  const home = join === null ? existing : known.conversations.get(join.keep) ?? existing;
  const moved = (join?.redirect ?? []).flatMap((id) => known.conversations.get(id) ?? []).filter((other) => other !== home);
  const start = home ?? openConversation(known, identified.customer);
  const thread: ConversationKnown = {
    ...start, customer: identified.customer.id === start.conversation.customerId ? identified.customer : start.customer,
    messages: [...start.messages, ...moved.flatMap((other) => other.messages)].toSorted(byTime), promises: [...start.promises, ...moved.flatMap((other) => other.promises)],
    followUps: [...start.followUps, ...moved.flatMap((other) => other.followUps)], outcomes: [...start.outcomes, ...moved.flatMap((other) => other.outcomes)],
  };
  const read = readArrived(arrived, thread, { taught: team.taught, knowledge: known.knowledge });
  const after = wakeUp({ ...thread, messages: [...thread.messages, read.message as Message & { messageIdHeader: string }].toSorted(byTime) }, read, now);
  const bounce = known.bounce === null ? null : handleBounce(known.bounce, after.known, arrived, now);
  const final = bounce?.after ?? after.known;
  const settled = arrived.imported
    ? settleImported(home?.conversation ?? null, final, team.hours, now)
    : settleConversation(home?.conversation ?? null, final, team.hours, now, after.reasons);
  const receipt = arrived.imported || arrived.channel !== "email" || !read.mayAutoRespond ? null : sendReceipt(final, settled.conversation, team, known.receipt, now);
  const opens = settled.changes.filter((change) => change.kind === "add-conversation").map((change) => (receipt === null ? change : { ...change, conversation: { ...change.conversation, toldAnswerBy: receipt.toldAnswerBy } }));
  const updates = settled.changes.filter((change) => change.kind !== "add-conversation");
  const changes: Change[] = [
    ...identified.changes, ...opens,
    ...moved.map((other): Change => ({ kind: "join-conversations", from: other.conversation.id, into: start.conversation.id })),
    { kind: "add-message", message: read.message, header: arrived.header, attachments: arrived.attachments },
    ...(bounce?.changes ?? []), ...updates, ...(receipt?.changes ?? []),
  ];
  const tasks: Task[] = [...(bounce?.tasks ?? []), ...settled.tasks, ...(receipt?.tasks ?? [])];
  return { changes, tasks, because: settled.conversation.because };
}

// In an import, an answer of ours belongs under the mail that it answers: we take part in every conversation of ours. Anywhere else our
// address proves nothing.
function threadsFor({ arrived, threads, conversations }: MessageArrivedKnown): KnownThreads {
  if (!arrived.imported || !arrived.ours) return threads;
  return { ...threads, participants: new Map([...conversations.keys()].map((id) => [id, new Set([...(threads.participants.get(id) ?? []), arrived.mail.from?.address ?? ""])])) };
}

function joinOf(known: MessageArrivedKnown, here: ConversationId, alsoJoins: readonly ConversationId[]) {
  const stored = (id: ConversationId) => ({
    conversationId: id, openedAt: known.conversations.get(id)?.conversation.openedAt ?? "9999", participants: known.threads.participants.get(id) ?? new Set<string>(),
  });
  return matchLateParents(known.arrived.mail, { ...stored(here), alsoJoins: alsoJoins.map(stored) }, known.waitingForIt);
}

function openConversation(known: MessageArrivedKnown, customer: Customer): ConversationKnown {
  const { arrived, ids, team } = known;
  const conversation: Conversation = {
    id: ids.conversation, version: 1, mailboxId: arrived.mailboxId ?? team.mailboxes[0]?.id ?? null, customerId: customer.id, channel: arrived.channel,
    subject: arrived.mail.subject, need: arrived.mail.subject, status: "open", assigneeId: null, snoozedUntil: null, heat: { score: 0, level: 0 }, contactCount: 1,
    lane: "ours", replyBy: null, because: [], nextStep: "answer", nextPromiseDueAt: null, toldAnswerBy: null, openedAt: arrived.at, updatedAt: arrived.at, waitingSince: null,
  };
  return { conversation, customer, messages: [], promises: [], followUps: [], outcomes: [] };
}

type Read = ReturnType<typeof readArrived>;

// A person's answer brings a conversation back, except a plain thank-you on one that is resolved. A machine's mail moves nothing.
function wakeUp(known: ConversationKnown, read: Read, now: Instant): { known: ConversationKnown; reasons: Because[] } {
  const { conversation } = known;
  const need = read.need ?? conversation.need;
  const updatedAt = compareInstants(read.message.at, conversation.updatedAt) > 0 ? read.message.at : conversation.updatedAt;
  const seen = { ...conversation, need, updatedAt };
  const stays = read.message.automatic || read.message.direction === "out" || (read.onlyThanks && (conversation.status === "resolved" || conversation.status === "closed"));
  if (stays || conversation.status === "open") return { known: { ...known, conversation: seen }, reasons: [] };
  const reopened = conversation.status === "resolved" || conversation.status === "closed";
  const reasons: Because[] = reopened ? [{ code: "reopened", values: { at: now } }] : [];
  return { known: { ...known, conversation: { ...seen, status: "open", snoozedUntil: null } }, reasons };
}

function byTime(a: Message, b: Message): number {
  return compareInstants(a.at, b.at) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
