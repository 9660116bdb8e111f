import type { ColumnType, Generated } from "kysely";
import type { Address } from "@rapport/core/model/address.ts";
import type { Role } from "@rapport/core/model/agent.ts";
import type { Because } from "@rapport/core/model/because.ts";
import type { BusinessHours } from "@rapport/core/model/business-hours.ts";
import type { ConversationStatus, Lane, NextStep } from "@rapport/core/model/conversation.ts";
import type { DoorLane } from "@rapport/core/model/door-lane.ts";
import type { KeptBy, PromiseHappening, Standing } from "@rapport/core/model/customer-promise.ts";
import type { CustomerProfile, WordPair } from "@rapport/core/model/customer.ts";
import type { FollowUpState, OutcomeAnswer } from "@rapport/core/model/follow-up.ts";
import type { AgentId, AttachmentId, ConversationId, CustomerId, CustomerPromiseId, FollowUpId, MailboxId, MessageId, NoteId, NoticeId, OrganizationId, OutcomeId, RawMailId, WorkspaceId } from "@rapport/core/model/ids.ts";
import type { Instant, Zone } from "@rapport/core/model/instant.ts";
import type { Lessons, ReadingCorrection } from "@rapport/core/model/lesson.ts";
import type { Channel, DeliveryState } from "@rapport/core/model/message.ts";
import type { NoticeKind } from "@rapport/core/model/notice.ts";
import type { HeatLevel, HeatTrend, Reading } from "@rapport/core/model/reading.ts";
import type { SenderEvidence, SenderProof } from "@rapport/core/model/sender-evidence.ts";

/** JSON goes in as text, because the driver would turn a list into an array of SQL, and comes out parsed. */
type Json<T> = ColumnType<T, string, string>;
type JsonOrNull<T> = ColumnType<T | null, string | null | undefined, string | null>;
type Optional<T> = ColumnType<T | null, T | null | undefined, T | null>;
type WithDefault<T> = ColumnType<T, T | undefined, T>;
/** Every table has it with the transaction's workspace as its default, so that only the owner ever names it. */
type InWorkspace = { workspace_id: WithDefault<WorkspaceId> };

export type Envelope = { readonly from: string; readonly to: readonly string[]; readonly remote?: string; readonly helo?: string; /** Which import found it, and where. */ readonly place?: string; /** The mail was too large, and only its head was fetched. */ readonly headOnly?: boolean };
export type OutboxState = "waiting" | "leased" | "sent" | "kept-as-file" | "uncertain" | "refused" | "withdrawn";
export type RawMailState = "accepted" | "processed" | "duplicate" | "unreadable";
/** By which door a mail came in. */
export type MailOrigin = "smtp" | "import" | "imap";
/** What of an OAuth2 sign-in is no secret. */
export type ImapOauth = { readonly provider: "google" | "microsoft" | "other"; readonly tokenEndpoint: string; readonly clientId: string; readonly scope: string | null };
export type HappeningKind = "conversation" | "promise" | "notice" | "clock" | "delivery" | "desk";

export type Tables = {
  workspace: { id: WorkspaceId; name: string; zone: Zone; hours: Json<BusinessHours>; locale: WithDefault<string>; receipts: WithDefault<boolean>; demo: WithDefault<boolean>; lessons: ColumnType<Partial<Lessons>, string | undefined, string>; created_at: Instant };
  mailbox: InWorkspace & { id: MailboxId; address: string; name: string; signature: WithDefault<string>; created_at: Instant };
  agent: InWorkspace & { id: AgentId; email: string; name: string; role: Role; zone: Zone; password_hash: Optional<string>; preferences: ColumnType<Record<string, unknown>, string | undefined, string>; disabled_at: Optional<Instant>; created_at: Instant };
  session: InWorkspace & { token_hash: Buffer; id: string; agent_id: AgentId; created_at: Instant; last_seen_at: Instant; expires_at: Instant; user_agent: WithDefault<string>; ip: WithDefault<string> };
  invitation: InWorkspace & { token_hash: Buffer; id: string; email: string; role: Role; invited_by: Optional<AgentId>; created_at: Instant; expires_at: Instant; used_at: Optional<Instant> };
  api_token: InWorkspace & { token_hash: Buffer; id: string; name: string; role: Role; agent_id: AgentId; created_at: Instant; last_used_at: Optional<Instant>; revoked_at: Optional<Instant> };
  sign_in_attempt: { key: string; at: Instant };
  organization: InWorkspace & { id: OrganizationId; name: string; domain: Optional<string> };
  customer: InWorkspace & { id: CustomerId; organization_id: Optional<OrganizationId>; name: string; language: Optional<string>; zone: Optional<Zone>; annual_value_minor: Optional<number>; currency: Optional<string>; profile: Json<CustomerProfile>; words: Json<WordPair[]>; created_at: Instant };
  customer_identity: InWorkspace & { kind: "email"; value: string; customer_id: CustomerId; position: WithDefault<number> };
  conversation: InWorkspace & {
    id: ConversationId; version: WithDefault<number>; mailbox_id: Optional<MailboxId>; customer_id: CustomerId; channel: Channel; subject: string; need: string; status: ConversationStatus;
    assignee_id: Optional<AgentId>; snoozed_until: Optional<Instant>; heat_score: number; heat_level: HeatLevel; heat_trend: Optional<HeatTrend>; contact_count: number; lane: Lane; reply_by: Optional<Instant>;
    because: Json<Because[]>; next_step: NextStep; next_promise_due_at: Optional<Instant>; told_answer_by: Optional<Instant>; opened_at: Instant; updated_at: Instant; waiting_since: Optional<Instant>; sort_at: ColumnType<Instant, never, never>;
  };
  conversation_redirect: InWorkspace & { from_id: ConversationId; into_id: ConversationId; at: Instant };
  raw_mail: InWorkspace & { id: RawMailId; mailbox_id: Optional<MailboxId>; envelope: Json<Envelope>; received_at: Instant; raw: Buffer; sha256: Buffer; origin: MailOrigin; state: RawMailState; tries: WithDefault<number>; problem: Optional<string>; door_lane: WithDefault<DoorLane> };
  import_run: InWorkspace & { id: string; mailbox_id: MailboxId; source: string; fingerprint: Buffer; state: "running" | "paused" | "done"; done: WithDefault<number>; total: number; imported: WithDefault<number>; known: WithDefault<number>; set_aside: WithDefault<number>; started_at: Generated<Instant>; updated_at: Generated<Instant> };
  import_set_aside: InWorkspace & { run_id: string; position: number; place: string; problem: string };
  mail_check: InWorkspace & { after_id: Optional<RawMailId>; checked: WithDefault<number>; round_started_at: Generated<Instant>; round_finished_at: Optional<Instant> };
  mail_damage: InWorkspace & { raw_mail_id: RawMailId; problem: string; found_at: Generated<Instant> };
  message: InWorkspace & {
    id: MessageId; conversation_id: ConversationId; direction: "in" | "out"; from_email: string; from_name: Optional<string>; to_addresses: Json<Address[]>; cc_addresses: Json<Address[]>; reply_to: Optional<string>; at: Instant;
    subject: string; text: string; reply: string; html: Optional<string>; automatic: WithDefault<boolean>; author_id: Optional<AgentId>; message_id_header: string; body_hash: string; mailbox_id: Optional<MailboxId>; raw_mail_id: Optional<RawMailId>; external_id: Optional<string>; files: Optional<number>;
    delivery_state: Optional<DeliveryState>; delivery_at: Optional<Instant>; delivery_undo_until: Optional<Instant>; delivery_detail: Optional<string>;
  };
  message_authentication: InWorkspace & { message_id: MessageId; proven: SenderProof["proven"]; because: Json<SenderProof["because"]>; spf: string; dkim: string; dmarc: string; arc: string; evidence: Json<SenderEvidence>; header: string; reply_to_set_aside: Optional<string>; checked_at: Instant };
  dkim_key: InWorkspace & { domain: string; kind: "rsa" | "ed25519"; selector: string; public_key: string; sealed: string; made_at: Instant };
  participant: InWorkspace & { conversation_id: ConversationId; email: string };
  message_reference: InWorkspace & { refers_to: string; message_id: MessageId; conversation_id: ConversationId; position: WithDefault<number> };
  attachment: InWorkspace & { id: AttachmentId; message_id: Optional<MessageId>; agent_id: Optional<AgentId>; filename: string; content_type: string; size: number; sha256: string; inline: WithDefault<boolean>; content_id: Optional<string>; position: WithDefault<number>; content: Buffer; created_at: Instant };
  reading: InWorkspace & { message_id: MessageId; reading: Json<Reading>; corrected_by: Optional<AgentId>; corrected_at: Optional<Instant>; as_read: JsonOrNull<Reading>; correction: JsonOrNull<ReadingCorrection> };
  reading_correction: InWorkspace & { id: string; message_id: MessageId; agent_id: AgentId; at: Instant; correction: JsonOrNull<ReadingCorrection> };
  forgotten_lesson: InWorkspace & { key: string; at: Instant; agent_id: AgentId };
  note: InWorkspace & { id: NoteId; conversation_id: ConversationId; author_id: AgentId; at: Instant; text: string };
  customer_promise: InWorkspace & {
    id: CustomerPromiseId; version: WithDefault<number>; conversation_id: ConversationId; customer_id: CustomerId; owner_id: AgentId; text: string; due_at: Instant; zone: Zone; made_at: Instant;
    source_message_id: Optional<MessageId>; work_minutes: number; standing: Standing; kept_at: Optional<Instant>; kept_by: Optional<KeptBy>;
  };
  customer_promise_happening: InWorkspace & { promise_id: CustomerPromiseId; number: number; kind: PromiseHappening["kind"]; at: Instant; by_agent: Optional<AgentId>; from_at: Optional<Instant>; to_at: Optional<Instant>; text: Optional<string>; kept_by: Optional<KeptBy> };
  customer_promise_mail: InWorkspace & { promise_id: CustomerPromiseId; message_id: MessageId };
  follow_up: InWorkspace & { id: FollowUpId; conversation_id: ConversationId; owner_id: Optional<AgentId>; due_at: Instant; state: FollowUpState; solution: string; message_id: Optional<MessageId> };
  outcome: InWorkspace & { id: OutcomeId; conversation_id: ConversationId; follow_up_id: Optional<FollowUpId>; answer: OutcomeAnswer; comment: string; at: Instant };
  customer_link: InWorkspace & { token_hash: Buffer; conversation_id: ConversationId; follow_up_id: Optional<FollowUpId>; created_at: Instant; expires_at: Instant; withdrawn_at: Optional<Instant> };
  notice: InWorkspace & { id: NoticeId; kind: NoticeKind; agent_id: Optional<AgentId>; conversation_id: Optional<ConversationId>; promise_id: Optional<CustomerPromiseId>; follow_up_id: Optional<FollowUpId>; at: Instant; prepared: JsonOrNull<{ text: string; dueAt?: Instant }>; read_at: Optional<Instant> };
  draft: InWorkspace & { agent_id: AgentId; conversation_id: ConversationId; body: Json<unknown>; updated_at: Instant };
  suggestion_outcome: InWorkspace & {
    id: string; agent_id: AgentId; conversation_id: ConversationId; check_name: string; answer: "used" | "kept-mine" | "left"; weight: Optional<number>; language: Optional<string>; learned: WithDefault<boolean>;
    phase: Optional<string>; heat_before: Optional<number>; message_id: Optional<MessageId>; at: Instant;
  };
  outbox: InWorkspace & { message_id: MessageId; mime: Buffer; envelope_from: string; envelope_to: Json<string[]>; state: OutboxState; not_before: Instant; send_at: Optional<Instant>; leased_until: Optional<Instant>; leased_by: Optional<string>; tries: WithDefault<number>; first_try_at: Optional<Instant>; last_problem: Optional<string>; finished_at: Optional<Instant> };
  wake: InWorkspace & { kind: "promise-at-risk" | "promise-due" | "follow-up" | "snooze" | "reply-by"; subject_id: string; at: Instant; held_until: Optional<Instant>; tries: WithDefault<number>; problem: Optional<string> };
  clock_shift: { only_one: WithDefault<boolean>; shift_ms: number };
  happening: InWorkspace & { number: Generated<number>; tx: Generated<string>; kind: HappeningKind; conversation_id: Optional<ConversationId>; promise_id: Optional<CustomerPromiseId>; agent_id: Optional<AgentId>; at: Generated<Instant> };
  request_key: InWorkspace & { agent_id: AgentId; key: string; request_hash: Buffer; status: Optional<number>; answer: JsonOrNull<unknown>; created_at: Generated<Instant> };
  imap_account: InWorkspace & {
    id: string; mailbox_id: MailboxId; host: string; port: number; security: "tls" | "starttls" | "none"; username: string; sealed: string; oauth: JsonOrNull<ImapOauth>; folders: Json<string[]>;
    take: "new" | "all"; afterwards: "leave" | "mark-read" | "move"; move_to: Optional<string>; created_at: Generated<Instant>; changed_at: Generated<Instant>;
    last_success_at: Optional<Instant>; failing_since: Optional<Instant>; problem: Optional<string>; last_mail_at: Optional<Instant>; told_at: Optional<Instant>;
  };
  imap_folder: InWorkspace & { account_id: string; folder: string; uid_validity: number; last_uid: number; touched_uid: number; rescan: WithDefault<boolean> };
  imap_left_behind: InWorkspace & { account_id: string; folder: string; uid: number; tries: number; problem: string; next_try_at: Optional<Instant> };
  raw_mail_tombstone: InWorkspace & { mailbox_id: Optional<MailboxId>; sha256: Buffer; at: Generated<Instant> };
};
