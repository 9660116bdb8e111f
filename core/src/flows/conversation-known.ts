import type { Agent } from "../model/agent.ts";
import type { BusinessHours } from "../model/business-hours.ts";
import type { Conversation } from "../model/conversation.ts";
import type { CustomerPromise } from "../model/customer-promise.ts";
import type { Customer } from "../model/customer.ts";
import type { FollowUp, Outcome } from "../model/follow-up.ts";
import type { MailboxId } from "../model/ids.ts";
import type { Zone } from "../model/instant.ts";
import type { ReadingCorrection } from "../model/lesson.ts";
import type { Message } from "../model/message.ts";
import type { Reading } from "../model/reading.ts";
import type { Adjustments } from "../reading/learn-corrections.ts";

/** A message with the id by which other mails refer to it, and where its writer wants the answer if not at the address they wrote from. */
export type ThreadMessage = Message & {
  readonly messageIdHeader: string; readonly replyTo?: string | null;
  /** Where an agent corrected its reading: what the desk had read, and what they said. */
  readonly corrected?: { readonly asRead: Reading; readonly correction: ReadingCorrection } | null;
};

export type MailboxKnown = { readonly id: MailboxId; readonly address: string; readonly name: string; readonly signature: string };

/** What every walk knows of the team: its hours, its mailboxes and its people. */
export type TeamKnown = {
  readonly name: string; readonly zone: Zone; readonly hours: BusinessHours; readonly receipts: boolean; readonly undoSeconds: number;
  readonly mailboxes: readonly MailboxKnown[]; readonly agents: readonly Agent[];
  /** What its corrections of readings have taught the desk. */
  readonly taught?: Adjustments;
};

/** Everything a rule may want to know of one conversation, loaded and locked in one go. Messages are oldest first. */
export type ConversationKnown = {
  readonly conversation: Conversation;
  readonly customer: Customer;
  readonly messages: readonly ThreadMessage[];
  readonly promises: readonly CustomerPromise[];
  readonly followUps: readonly FollowUp[];
  readonly outcomes: readonly Outcome[];
};
