import { z } from "zod";
import { Address } from "@rapport/core/model/address.ts";
import { Because } from "@rapport/core/model/because.ts";
import { ConversationStatus, NextStep, Section } from "@rapport/core/model/conversation.ts";
import { Customer } from "@rapport/core/model/customer.ts";
import { CheckName } from "@rapport/core/model/finding.ts";
import { FollowUp, Outcome } from "@rapport/core/model/follow-up.ts";
import { AttachmentId, ConversationId, MessageId } from "@rapport/core/model/ids.ts";
import { Instant } from "@rapport/core/model/instant.ts";
import { Attachment, Channel, Delivery } from "@rapport/core/model/message.ts";
import { ReadingCorrection } from "@rapport/core/model/lesson.ts";
import { Heat, HeatLevel, Reading, SignalName } from "@rapport/core/model/reading.ts";
import { SenderProof } from "@rapport/core/model/sender-evidence.ts";
import { RecoveryStep } from "@rapport/core/model/recovery-step.ts";
import { longestDraft } from "./draft-limit.ts";
import { AgentRef, CustomerRef, PromiseView } from "./promise-view.ts";

export const ConversationRow = z.object({
  id: ConversationId, need: z.string(), subject: z.string(), section: Section.nullable(), status: ConversationStatus, channel: Channel,
  customer: CustomerRef, heat: Heat, contactCount: z.int(), replyBy: Instant.nullable(),
  /** Why it stands where it stands: plain sentences, and the same as codes with values for the desk's own catalogue. */
  because: z.array(z.string()), reasons: z.array(Because),
  nextStep: NextStep, updatedAt: Instant, openedAt: Instant, assignee: AgentRef.nullable(),
  annualValue: z.object({ minor: z.int(), currency: z.string() }).nullable(),
  /** When we write again (waiting), when they were told to be answered by (background), when it comes back (snoozed). */
  weWriteAgainAt: Instant.nullable(), toldAnswerBy: Instant.nullable(), snoozedUntil: Instant.nullable(),
});
export type ConversationRow = z.infer<typeof ConversationRow>;

export const ConversationList = z.object({ items: z.array(ConversationRow), next: z.string().nullable() });
export type ConversationList = z.infer<typeof ConversationList>;

export const MessageView = z.object({
  id: z.string(), direction: z.enum(["in", "out", "note"]), from: Address, to: z.array(Address), cc: z.array(Address), at: Instant,
  subject: z.string(), text: z.string(), reply: z.string(), hasHtml: z.boolean(), automatic: z.boolean(),
  attachments: z.array(Attachment.extend({ url: z.string() })), reading: Reading.nullable(), readingCorrected: z.boolean(),
  /** Where an agent corrected the reading: what they said of it, who, when, and what the desk had read. */
  correction: ReadingCorrection.extend({ by: AgentRef.nullable(), at: Instant, asRead: Reading }).nullable(),
  /** How much of the message's language the desk reads: in full, by words alone, by a few words, or not at all; then nothing is claimed about its heat. */
  languageCoverage: z.enum(["full", "words", "few-words", "none"]),
  delivery: Delivery.nullable(),
  author: AgentRef.nullable(),
  /** Whether a mail is proven to come from the domain that it names; null where nobody looked, or the look is not done yet. */
  sender: SenderProof.extend({
    checks: z.object({ spf: z.string(), dkim: z.string(), dmarc: z.string(), arc: z.string() }), header: z.string(),
    /** Where an unproven mail wanted its answer; no answer goes there by itself. */
    replyToSetAside: z.string().nullable(),
  }).nullable(),
  /** Which steps of the path this message proves. */
  proves: z.array(z.string()),
});
export type MessageView = z.infer<typeof MessageView>;

export const DraftBody = z.strictObject({
  text: z.string().max(longestDraft), kind: z.enum(["reply", "note"]).default("reply"),
  /** Candidates that the agent recorded, by their words and instant. */
  promises: z.array(z.object({ text: z.string().max(500), dueAt: z.iso.datetime({ offset: true }) })).max(20).default([]),
  /** Keys of findings that the agent keeps as written. */
  dismissed: z.array(z.string().max(300)).max(200).default([]),
  attachmentIds: z.array(AttachmentId).max(20).default([]),
});
export type DraftBody = z.infer<typeof DraftBody>;

export const ConversationView = ConversationRow.extend({
  messages: z.array(MessageView), path: z.array(RecoveryStep),
  /** The sentence under the path: in words, and as code with values. */
  pathSentence: z.string(), pathReason: z.object({ code: z.string(), values: Because.shape.values }),
  promises: z.array(PromiseView), followUp: FollowUp.nullable(), outcomes: z.array(Outcome),
  person: Customer, promisesKept: z.object({ kept: z.int(), of: z.int() }),
  /** Heat over time for this customer, oldest first. */
  heatHistory: z.array(z.object({ at: Instant, score: z.int(), level: HeatLevel })),
  draft: DraftBody.extend({ updatedAt: Instant }).nullable(),
  pageUrl: z.string().nullable(),
  /** The newest message that this view holds; sent back with a reply so that nothing is answered unseen (MO-5). */
  seen: z.string(),
});
export type ConversationView = z.infer<typeof ConversationView>;

/** A suggestion of the coach without its words: which check, how much it mattered, in which language, and whether a learned model made it. */
export const Suggestion = z.strictObject({ check: CheckName, weight: z.number().min(0).max(1).optional(), language: z.string().max(20).optional(), learned: z.boolean().optional() });
export type Suggestion = z.infer<typeof Suggestion>;

export const PostReply = z.strictObject({
  text: z.string().trim().min(1).max(longestDraft), sendAt: z.iso.datetime({ offset: true }).optional(),
  promises: z.array(z.strictObject({ text: z.string().trim().min(1).max(500), dueAt: z.iso.datetime({ offset: true }) })).max(20).optional(),
  /** Promises that this mail keeps once the next server has accepted it. */
  keeps: z.array(z.uuid()).max(20).optional(),
  attachmentIds: z.array(z.uuid()).max(20).optional(), cc: z.array(z.email()).max(20).optional(),
  seen: z.string().max(100).optional(), resolve: z.boolean().optional(),
  /** Suggestions that stood unanswered when it was sent. */
  suggestions: z.array(Suggestion).max(20).optional(),
});
export type PostReply = z.infer<typeof PostReply>;
export const PostNote = z.strictObject({ text: z.string().trim().min(1).max(100_000) });
export const Assign = z.strictObject({ agentId: z.uuid().nullable() });
export const Snooze = z.strictObject({ until: z.iso.datetime({ offset: true }) });
/** Resolving schedules the follow-up; without one it needs a reason (F1). */
export const Resolve = z.union([
  z.strictObject({ followUpAt: z.iso.datetime({ offset: true }).optional(), solution: z.string().trim().max(300).optional() }),
  z.strictObject({ noFollowUp: z.string().trim().min(1).max(500) }),
]);
export const Close = z.strictObject({ reason: z.string().trim().min(1).max(500) });
/** The link to the customer's own page; the text of the link is told only when it is made. */
export const CustomerPage = z.object({ url: z.string() });
export const MoveFollowUp = z.strictObject({ dueAt: z.iso.datetime({ offset: true }) });
export const CancelFollowUp = z.strictObject({ reason: z.string().trim().min(1).max(500) });
/** What an agent says of a reading, on top of what was said before: null takes a word back, what is absent stays. */
export const CorrectReading = z.strictObject({ level: HeatLevel.nullable().optional(), signals: z.partialRecord(SignalName, z.boolean().nullable()).optional() })
  .refine((said) => said.level !== undefined || Object.keys(said.signals ?? {}).length > 0, { message: "Say a level or a signal" });
export type CorrectReading = z.infer<typeof CorrectReading>;
export const AnswerSuggestion = Suggestion.extend({ answer: z.enum(["used", "kept-mine"]) });
export type AnswerSuggestion = z.infer<typeof AnswerSuggestion>;
export const SendFollowUp = z.strictObject({ text: z.string().trim().min(1).max(20_000) });
export const FollowUpDetail = FollowUp.extend({ text: z.string(), customer: CustomerRef, need: z.string() });
export type FollowUpDetail = z.infer<typeof FollowUpDetail>;

/** A message from any system enters like a mail. */
export const PostMessage = z.strictObject({
  channel: Channel, from: z.strictObject({ email: z.email(), name: z.string().max(300).optional() }), subject: z.string().max(1000).optional(),
  text: z.string().min(1).max(1_000_000), at: z.iso.datetime({ offset: true }).optional(), externalId: z.string().min(1).max(300),
});
export type PostMessage = z.infer<typeof PostMessage>;
export const PostMessageAnswer = z.object({ messageId: MessageId, conversationId: ConversationId, known: z.boolean() });
export type PostMessageAnswer = z.infer<typeof PostMessageAnswer>;

/** A file that was uploaded and waits for the message that takes it. */
export const Upload = z.object({ id: AttachmentId, filename: z.string(), size: z.int(), contentType: z.string() });
