import type { Because } from "./because.ts";
import type { Conversation } from "./conversation.ts";
import type { Customer } from "./customer.ts";
import type { CustomerPromise, PromiseHappening } from "./customer-promise.ts";
import type { FollowUp, Outcome } from "./follow-up.ts";
import type { AgentId, ConversationId, CustomerId, CustomerPromiseId, FollowUpId, MailboxId, MessageId, NoticeId } from "./ids.ts";
import type { Instant } from "./instant.ts";
import type { ReadingCorrection } from "./lesson.ts";
import type { Attachment, Delivery, Message, Note } from "./message.ts";
import type { Notice } from "./notice.ts";
import type { OutgoingMail } from "./outgoing-mail.ts";
import type { Reading } from "./reading.ts";

/** What a mail brings besides the message: how other mails will find it, and where its raw bytes lie. */
export type MessageHeader = {
  readonly messageIdHeader: string; readonly references: readonly string[]; readonly bodyHash: string; readonly mailboxId: MailboxId | null; readonly rawMailId: string | null;
  readonly html: string | null; readonly externalId: string | null;
  /** Where the writer wants the answer, if not at the address they wrote from. */
  readonly replyTo?: string | null;
};

/** What a walk decided to write. Applied in order, in one transaction. */
export type Change =
  | { readonly kind: "add-customer"; readonly customer: Customer }
  | { readonly kind: "add-conversation"; readonly conversation: Conversation }
  | { readonly kind: "update-conversation"; readonly id: ConversationId; readonly version: number; readonly set: Partial<Omit<Conversation, "id" | "version">> }
  | { readonly kind: "join-conversations"; readonly from: ConversationId; readonly into: ConversationId }
  | { readonly kind: "add-message"; readonly message: Message; readonly header: MessageHeader; readonly attachments: readonly (Attachment & { readonly sha256: string })[] }
  | { readonly kind: "set-delivery"; readonly messageId: MessageId; readonly conversationId: ConversationId; readonly delivery: Delivery }
  /** `correction` is null where an agent took their word back and the desk's own reading stands again. */
  | { readonly kind: "correct-reading"; readonly messageId: MessageId; readonly conversationId: ConversationId; readonly reading: Reading; readonly asRead: Reading; readonly correction: ReadingCorrection | null; readonly by: AgentId }
  | { readonly kind: "add-note"; readonly note: Note }
  | { readonly kind: "add-promise"; readonly promise: CustomerPromise }
  | { readonly kind: "update-promise"; readonly id: CustomerPromiseId; readonly version: number; readonly set: Partial<Pick<CustomerPromise, "dueAt" | "standing" | "keptAt" | "keptBy" | "ownerId" | "text">>; readonly happening: PromiseHappening }
  | { readonly kind: "add-follow-up"; readonly followUp: FollowUp }
  | { readonly kind: "update-follow-up"; readonly id: FollowUpId; readonly set: Partial<Pick<FollowUp, "dueAt" | "state" | "messageId" | "ownerId">> }
  | { readonly kind: "add-outcome"; readonly outcome: Outcome }
  | { readonly kind: "add-notice"; readonly notice: Notice }
  | { readonly kind: "read-notices"; readonly about: { readonly promiseId?: CustomerPromiseId; readonly followUpId?: FollowUpId; readonly noticeId?: NoticeId }; readonly at: Instant }
  | { readonly kind: "update-customer"; readonly id: CustomerId; readonly set: Partial<Omit<Customer, "id" | "emails" | "organization">> }
  | { readonly kind: "forget-draft"; readonly agentId: AgentId; readonly conversationId: ConversationId };

/** What should happen after the commit; stored in the same transaction and performed with an idempotency key each. */
export type Task =
  /** `delaySeconds` is real time (the undo window); `keeps` names promises that the acceptance of this mail keeps. */
  | { readonly kind: "send-mail"; readonly mail: OutgoingMail; readonly delaySeconds: number; readonly sendAt: Instant | null; readonly keeps: readonly CustomerPromiseId[] }
  | { readonly kind: "withdraw-mail"; readonly messageId: MessageId }
  /** Product time: the clock calls `time-passed` for the subject. Asking again for the same subject and kind moves it; `at: null` forgets it. */
  | { readonly kind: "wake"; readonly subject: WakeSubject; readonly at: Instant | null };

export type WakeSubject =
  | { readonly kind: "promise-at-risk" | "promise-due"; readonly id: CustomerPromiseId }
  | { readonly kind: "follow-up"; readonly id: FollowUpId }
  | { readonly kind: "snooze" | "reply-by"; readonly id: ConversationId };

/** What a pure flow answers. `because` is stored with what changed, and shown. */
export type Plan = { readonly changes: readonly Change[]; readonly tasks: readonly Task[]; readonly because: readonly Because[] };

/** An expected refusal of a flow: a value, not an exception. The shell turns `code` into a problem of the contract. */
export type Refusal = { readonly refused: RefusalCode; readonly detail?: string };
export type RefusalCode =
  | "promise-already-kept" | "promise-withdrawn" | "time-is-past" | "changed-while-you-wrote" | "already-sent" | "not-waiting"
  | "follow-up-needed" | "already-answered" | "conversation-closed" | "nothing-to-send" | "recipient-missing";
