import { isPlainAddress } from "../intake/plain-address.ts";
import { replySubject } from "../intake/reply-subject.ts";
import type { Agent } from "../model/agent.ts";
import type { Conversation } from "../model/conversation.ts";
import type { Address } from "../model/address.ts";
import type { CustomerPromiseId, MessageId } from "../model/ids.ts";
import type { Instant } from "../model/instant.ts";
import type { Attachment } from "../model/message.ts";
import type { OutgoingMail } from "../model/outgoing-mail.ts";
import type { Change, Task } from "../model/plan.ts";
import { addDuration } from "../time/instant.ts";
import type { ConversationKnown, MailboxKnown, TeamKnown, ThreadMessage } from "./conversation-known.ts";

/** A letter as an agent wrote it, with the ids that the shell made for it. */
export type Letter = {
  readonly messageId: MessageId; readonly messageIdHeader: string; readonly text: string; readonly author: Agent | null;
  readonly cc?: readonly string[] | undefined; readonly attachments?: readonly (Attachment & { readonly sha256: string })[] | undefined;
  readonly sendAt?: Instant | null | undefined; readonly keeps?: readonly CustomerPromiseId[] | undefined;
  readonly automatic?: OutgoingMail["automatic"] | undefined;
  /** Real seconds in which an automatic mail waits for what may speak against it. */
  readonly holdSeconds?: number | undefined;
};
export type Outgoing = { readonly message: ThreadMessage; readonly change: Change; readonly task: Task };

const MAX_REFERENCES = 20;

/**
 * A mail to the customer within their thread: to the address they last wrote from or want the answer at, under their subject, answering their last mail.
 * Null where nobody knows an address to send it to, or only one that mail programs read in different ways.
 */
export function composeOutgoing(known: ConversationKnown, team: TeamKnown, letter: Letter, now: Instant): Outgoing | null {
  const automatic = letter.automatic ?? "no";
  const mailbox = mailboxFor(known.conversation, team);
  const to = recipient(known, automatic);
  if (mailbox === undefined || to === null) return null;
  const answered = known.messages.findLast((message) => message.direction === "in" && !message.automatic) ?? known.messages.findLast((message) => message.direction === "in") ?? known.messages.at(-1);
  const from: Address = { email: mailbox.address, name: letter.author?.name ?? mailbox.name };
  const cc = (letter.cc ?? []).filter((email) => email.toLowerCase() !== to.email).map((email) => ({ email: email.toLowerCase() }));
  // An automatic mail has a subject of its own; a person's answer stays under the customer's.
  const subject = automatic === "no" ? replySubject(known.conversation.subject) : known.conversation.subject;
  const attachments = letter.attachments ?? [];
  const delay = automatic === "no" ? team.undoSeconds : 0;
  const message: ThreadMessage = {
    id: letter.messageId, conversationId: known.conversation.id, direction: "out", from, to: [to], cc, at: now, subject, text: letter.text, reply: letter.text,
    hasHtml: false, attachments: attachments.map(({ sha256: _, ...file }) => file), automatic: automatic !== "no", authorId: letter.author?.id ?? null, reading: null,
    delivery: { state: "waiting", at: now, ...(delay > 0 ? { undoUntil: addDuration(now, { minutes: delay / 60 }) } : {}) }, messageIdHeader: letter.messageIdHeader,
  };
  const references = threadReferences(known.messages);
  const mail: OutgoingMail = {
    messageId: letter.messageId, conversationId: known.conversation.id, messageIdHeader: letter.messageIdHeader, at: now, from, replyTo: null, to: [to], cc, subject,
    text: mailbox.signature === "" ? letter.text : `${letter.text}\n\n-- \n${mailbox.signature}`,
    inReplyTo: answered === undefined || !isRealId(answered.messageIdHeader) ? null : answered.messageIdHeader, references, automatic, attachmentIds: attachments.map((file) => file.id),
  };
  return {
    message,
    change: {
      kind: "add-message", message, attachments,
      header: { messageIdHeader: letter.messageIdHeader, references, bodyHash: "", mailboxId: mailbox.id, rawMailId: null, html: null, externalId: null },
    },
    task: { kind: "send-mail", mail, delaySeconds: delay + (letter.holdSeconds ?? 0), sendAt: letter.sendAt ?? null, keeps: letter.keeps ?? [] },
  };
}

/** The mailbox from which a conversation is answered: the one it came to, else the first. */
export function mailboxFor(conversation: Pick<Conversation, "mailboxId">, team: Pick<TeamKnown, "mailboxes">): MailboxKnown | undefined {
  return team.mailboxes.find((candidate) => candidate.id === conversation.mailboxId) ?? team.mailboxes[0];
}

// A person answers where the customer wants to be answered. A machine does not write to an address that somebody else may own (LP-5).
function recipient(known: ConversationKnown, automatic: OutgoingMail["automatic"]): Address | null {
  const wrote = known.messages.findLast((message) => message.direction === "in" && !message.automatic);
  const email = (automatic === "no" ? wrote?.replyTo : null) ?? wrote?.from.email ?? known.customer.emails[0];
  if (email === undefined || !isPlainAddress(email)) return null;
  const name = known.customer.name;
  return name === "" || name.includes("@") ? { email } : { email, name };
}

// The oldest mail keeps the thread together where programs look only at its root; of the others the newest matter.
function threadReferences(messages: readonly ThreadMessage[]): string[] {
  const ids = [...new Set(messages.filter((message) => message.delivery?.state !== "withdrawn").map((message) => message.messageIdHeader).filter(isRealId))];
  const [first, ...rest] = ids;
  return first === undefined ? [] : [first, ...rest.slice(-(MAX_REFERENCES - 1))];
}

function isRealId(header: string): boolean {
  return !header.endsWith("@without-id") && !/[\s<>]/.test(header);
}
