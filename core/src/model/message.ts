import { z } from "zod";
import { Address } from "./address.ts";
import { AgentId, AttachmentId, ConversationId, MessageId, NoteId } from "./ids.ts";
import { Instant } from "./instant.ts";
import { Reading } from "./reading.ts";

export const Channel = z.enum(["email", "chat", "form", "api", "import", "review"]);
export type Channel = z.infer<typeof Channel>;

export const Attachment = z.object({
  id: AttachmentId, filename: z.string(), contentType: z.string(), size: z.int(), inline: z.boolean(), contentId: z.string().nullable(),
});
export type Attachment = z.infer<typeof Attachment>;

/**
 * Where an outgoing mail stands: waiting (its undo time, or for the next try), sent (accepted by the next server), kept-as-file (no outgoing
 * server is set), uncertain (the connection broke after the last byte), refused (will not be tried again), bounced, withdrawn (undone in time).
 */
export const DeliveryState = z.enum(["waiting", "sent", "kept-as-file", "uncertain", "refused", "bounced", "withdrawn"]);
export type DeliveryState = z.infer<typeof DeliveryState>;
export const Delivery = z.object({ state: DeliveryState, at: Instant, undoUntil: Instant.optional(), detail: z.string().optional() });
export type Delivery = z.infer<typeof Delivery>;

/** What a customer wrote to us or we to them. A note is another noun: it cannot be sent, by construction. */
export const Message = z.object({
  id: MessageId, conversationId: ConversationId, direction: z.enum(["in", "out"]), from: Address, to: z.array(Address), cc: z.array(Address),
  at: Instant, subject: z.string(),
  /** All of the text as it was sent, and the writer's own words without quoted text and signature. */
  text: z.string(), reply: z.string(),
  hasHtml: z.boolean(), attachments: z.array(Attachment), automatic: z.boolean(),
  authorId: AgentId.nullable(), reading: Reading.nullable(), delivery: Delivery.nullable(),
});
export type Message = z.infer<typeof Message>;

export const Note = z.object({ id: NoteId, conversationId: ConversationId, authorId: AgentId, at: Instant, text: z.string() });
export type Note = z.infer<typeof Note>;
