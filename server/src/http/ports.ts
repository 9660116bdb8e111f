import type { AnswerSuggestion, ConversationList, ConversationRow, ConversationView, CorrectReading, DraftBody, FollowUpDetail, MessageView, PostMessage, PostMessageAnswer, PostReply } from "@rapport/contract/conversation-view.ts";
import type { ChangeCustomer, CustomerList, CustomerView } from "@rapport/contract/customer-view.ts";
import type { DeskView } from "@rapport/contract/desk-view.ts";
import type { CoachRecord, LessonList } from "@rapport/contract/lesson-view.ts";
import type { PromiseDetail, PromiseList, PromiseRecord, PromiseView } from "@rapport/contract/promise-view.ts";
import type { Section } from "@rapport/core/model/conversation.ts";
import type { PromiseState } from "@rapport/core/model/customer-promise.ts";
import type { OutcomeAnswer } from "@rapport/core/model/follow-up.ts";
import type { AgentId, ConversationId, CustomerId, CustomerPromiseId, FollowUpId, MessageId, NoticeId, RawMailId, WorkspaceId } from "@rapport/core/model/ids.ts";
import type { Instant } from "@rapport/core/model/instant.ts";
import type { Refusal } from "@rapport/core/model/plan.ts";
import type { Action, Authorized } from "./policies.ts";

/** What a walk answers: the thing, an expected refusal, or null where no such thing is in the asker's scope. */
export type Answered<T> = Promise<T | Refusal | null>;
type By<A extends Action> = Authorized<A>;
export type Page = { readonly limit: number; readonly cursor?: string | undefined };
/** What resolving says about asking again: when, or why not. */
export type Resolution = { readonly followUpAt?: Instant | undefined; readonly solution?: string | undefined } | { readonly noFollowUp: string };
export type Reply = Omit<PostReply, "sendAt" | "promises"> & { readonly sendAt?: Instant | undefined; readonly promises: readonly { readonly text: string; readonly dueAt: Instant }[] };

/** The walks that the routes open a door to; every one takes the proof that its action was allowed. */
export type Ports = {
  readDesk(who: By<"desk.read">): Promise<DeskView>;
  listConversations(who: By<"conversation.read">, asked: Page & { readonly section?: Section | undefined; readonly q?: string | undefined; readonly customerId?: CustomerId | undefined }): Promise<ConversationList>;
  readConversation(who: By<"conversation.read">, id: ConversationId): Promise<ConversationView | null>;
  sendReply(who: By<"conversation.answer">, id: ConversationId, reply: Reply): Answered<MessageView>;
  undoReply(who: By<"conversation.answer">, id: ConversationId, messageId: MessageId): Answered<true>;
  addNote(who: By<"conversation.answer">, id: ConversationId, text: string): Answered<MessageView>;
  assign(who: By<"conversation.steer">, id: ConversationId, agentId: AgentId | null): Answered<ConversationRow>;
  snooze(who: By<"conversation.steer">, id: ConversationId, until: Instant): Answered<ConversationRow>;
  unsnooze(who: By<"conversation.steer">, id: ConversationId): Answered<ConversationRow>;
  resolve(who: By<"conversation.steer">, id: ConversationId, resolution: Resolution): Answered<ConversationRow>;
  reopen(who: By<"conversation.steer">, id: ConversationId): Answered<ConversationRow>;
  close(who: By<"conversation.steer">, id: ConversationId, reason: string): Answered<ConversationRow>;
  saveDraft(who: By<"conversation.answer">, id: ConversationId, draft: DraftBody): Answered<true>;
  forgetDraft(who: By<"conversation.answer">, id: ConversationId): Answered<true>;
  answerSuggestion(who: By<"conversation.answer">, id: ConversationId, answer: AnswerSuggestion): Answered<true>;
  makePromise(who: By<"promise.change">, id: ConversationId, promise: { readonly text: string; readonly dueAt: Instant }): Answered<PromiseView>;

  receiveMessage(who: By<"message.receive">, message: PostMessage): Answered<PostMessageAnswer>;
  correctReading(who: By<"reading.correct">, id: MessageId, patch: CorrectReading): Answered<MessageView>;
  listLessons(who: By<"lesson.read">): Promise<LessonList>;
  forgetLesson(who: By<"lesson.forget">, key: string): Answered<true>;
  restoreLesson(who: By<"lesson.forget">, key: string): Answered<true>;
  readCoachRecord(who: By<"lesson.read">, asked: Pick<CoachRecord, "by" | "whose">): Promise<CoachRecord>;

  listPromises(who: By<"promise.read">, asked: Page & { readonly state?: PromiseState | undefined; readonly owner?: AgentId | undefined; readonly q?: string | undefined }): Promise<PromiseList>;
  readPromise(who: By<"promise.read">, id: CustomerPromiseId): Promise<PromiseDetail | null>;
  readPromiseRecord(who: By<"promise.read">): Promise<PromiseRecord>;
  renegotiatePromise(who: By<"promise.change">, id: CustomerPromiseId, change: { readonly dueAt: Instant; readonly text?: string | undefined }): Answered<PromiseView>;
  keepPromise(who: By<"promise.change">, id: CustomerPromiseId, text: string | undefined): Answered<PromiseView>;
  withdrawPromise(who: By<"promise.change">, id: CustomerPromiseId, change: { readonly reason?: string | undefined; readonly text?: string | undefined }): Answered<PromiseView>;

  readFollowUp(who: By<"follow-up.read">, id: FollowUpId): Promise<FollowUpDetail | null>;
  sendFollowUp(who: By<"follow-up.change">, id: FollowUpId, text: string): Answered<FollowUpDetail>;
  moveFollowUp(who: By<"follow-up.change">, id: FollowUpId, dueAt: Instant): Answered<FollowUpDetail>;
  cancelFollowUp(who: By<"follow-up.change">, id: FollowUpId, reason: string): Answered<FollowUpDetail>;

  listCustomers(who: By<"customer.read">, asked: Page & { readonly q?: string | undefined }): Promise<CustomerList>;
  readCustomer(who: By<"customer.read">, id: CustomerId): Promise<CustomerView | null>;
  changeCustomer(who: By<"customer.change">, id: CustomerId, change: ChangeCustomer): Answered<CustomerView>;

  readNotice(who: By<"notice.read">, id: NoticeId): Answered<true>;
  retryUnreadable(who: By<"unreadable.retry">, id: RawMailId): Answered<true>;
  throwAwayUnreadable(who: By<"unreadable.throw-away">, id: RawMailId): Answered<true>;

  /** As in sweep-demo.ts. */
  sweepDemo(who: By<"demo.sweep">): Promise<void>;
  /** What the customer answered on their page; the link was checked, and it is the only proof of who they are. */
  tellOutcome(customer: LinkHolder, told: { readonly answer: OutcomeAnswer; readonly comment: string }): Answered<true>;
};


declare const held: unique symbol;
/** Somebody with a living link to one conversation's page. Only `readCustomerLink` makes one. */
export type LinkHolder = { readonly workspaceId: WorkspaceId; readonly conversationId: ConversationId; readonly followUpId: FollowUpId | null; readonly expiresAt: Instant; readonly [held]: true };
