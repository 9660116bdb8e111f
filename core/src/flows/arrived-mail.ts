import { readAutomatic } from "../intake/automatic.ts";
import { splitVisibleReply } from "../intake/visible-reply.ts";
import type { Knowledge } from "../language/knowledge.ts";
import type { Address } from "../model/address.ts";
import type { ConversationId, MailboxId, MessageId } from "../model/ids.ts";
import type { Instant } from "../model/instant.ts";
import type { Attachment, Channel, Message } from "../model/message.ts";
import type { MailAddress, ParsedMail } from "../model/parsed-mail.ts";
import type { MessageHeader } from "../model/plan.ts";
import type { Reading } from "../model/reading.ts";
import { applyCorrections } from "../reading/apply-corrections.ts";
import { composeNeed } from "../reading/compose-need.ts";
import { noAdjustments, type Adjustments } from "../reading/learn-corrections.ts";
import { readMessage } from "../reading/read-message.ts";
import { compareInstants } from "../time/instant.ts";
import type { ConversationKnown } from "./conversation-known.ts";

/** A message from outside in the shape that all doors share. `at` is when it counts as received. */
export type ArrivedMail = {
  readonly id: MessageId; readonly mail: ParsedMail; readonly from: MailAddress; readonly at: Instant; readonly channel: Channel; readonly mailboxId: MailboxId | null;
  readonly header: MessageHeader; readonly attachments: readonly (Attachment & { readonly sha256: string })[];
  readonly imported: boolean;
  /** Written from one of our own mailboxes: in an import, an answer that we gave. */
  readonly ours: boolean;
  readonly ownAddresses: readonly string[];
};

export type ReadArrived = {
  readonly message: Message & { readonly messageIdHeader: string };
  /** A title for the conversation, where this message says what the person needs now. */
  readonly need: string | null;
  readonly onlyThanks: boolean;
  readonly mayAutoRespond: boolean;
};

/**
 * What a message is: whose words, how they read (with what was learned from data, and as the team's corrections have `taught`), and whether a person wrote them. What a machine
 * wrote is never read as anybody's mood.
 */
export function readArrived(arrived: ArrivedMail, thread: ConversationKnown, { taught, knowledge }: { readonly taught: Adjustments | undefined; readonly knowledge: Knowledge }): ReadArrived {
  const { mail } = arrived;
  const sentBy = readAutomatic(mail, arrived.ownAddresses);
  const direction = arrived.imported && arrived.ours ? "out" : "in";
  const automatic = sentBy.kind !== "message";
  const reply = splitVisibleReply(mail.text).visible;
  const before = thread.messages.filter((message) => !message.automatic && compareInstants(message.at, arrived.at) < 0);
  const reading = direction === "in" && !automatic ? applyCorrections(readMessage({
    text: reply, ...(before.length === 0 ? { subject: mail.subject } : {}),
    before: before.slice(-12).map((message) => ({ from: message.direction === "in" ? "customer" as const : "agent" as const, text: message.reply })),
  }, knowledge), taught ?? noAdjustments, { text: reply, channel: arrived.channel }) : null;
  const message = {
    id: arrived.id, conversationId: thread.conversation.id as ConversationId, direction, from: toAddress(arrived.from), to: mail.to.filter(isAddress).map(toAddress), cc: mail.cc.filter(isAddress).map(toAddress),
    at: arrived.at, subject: mail.subject, text: mail.text, reply, hasHtml: mail.html !== null, attachments: arrived.attachments.map(({ sha256: _, ...file }) => file),
    automatic, authorId: null, reading, delivery: null, messageIdHeader: arrived.header.messageIdHeader,
  } as const satisfies Message & { messageIdHeader: string };
  return { message, need: readNeed(message, thread), onlyThanks: reading !== null && isOnlyThanks(reading), mayAutoRespond: sentBy.mayAutoRespond };
}

/** Gratitude and nothing else: no question, no need, no complaint. */
export function isOnlyThanks(reading: Reading): boolean {
  return reading.signals.gratitude >= 0.5 && reading.asks.length === 0 && reading.heat.level === 0 && reading.needs.every((need) => need.p < 0.5) && reading.signals.complaint < 0.5;
}

// The first words of a person name the conversation; a later message names it anew where it asks for something. Thanks, a confirmation
// and what machines write leave the title alone.
function readNeed(message: Message, thread: ConversationKnown): string | null {
  if (message.direction === "out") return null;
  const { reading } = message;
  if (reading === null) return thread.messages.length === 0 ? composeNeed({ text: message.reply, subject: message.subject, reading: { asks: [], evidence: [] } }) : null;
  const named = thread.messages.some((earlier) => earlier.direction === "in" && !earlier.automatic && compareInstants(earlier.at, message.at) <= 0);
  const overtaken = thread.messages.some((later) => later.direction === "in" && !later.automatic && compareInstants(later.at, message.at) > 0);
  if (overtaken || (named && (reading.asks.length === 0 || isOnlyThanks(reading)))) return null;
  return composeNeed({ text: message.reply, subject: message.subject, reading, language: reading.language });
}

function toAddress({ address, name }: MailAddress): Address {
  return name === "" ? { email: address.toLowerCase() } : { email: address.toLowerCase(), name: name.slice(0, 300) };
}

function isAddress({ address }: MailAddress): boolean {
  return address.length >= 3 && address.length <= 320 && address.includes("@");
}
