import { z } from "zod";
import { Address } from "./address.ts";
import { ConversationId, MessageId } from "./ids.ts";
import { Instant } from "./instant.ts";

/** A mail as decided; the shell turns it into MIME in the same transaction and sends exactly those bytes. */
export const OutgoingMail = z.object({
  messageId: MessageId, conversationId: ConversationId, from: Address, replyTo: Address.nullable(),
  /** Our own Message-ID without angle brackets, fixed from the first try to the last. */
  messageIdHeader: z.string(),
  /** The date it carries, in product time. */
  at: Instant,
  to: z.array(Address).min(1), cc: z.array(Address), subject: z.string(), text: z.string(),
  /** Message-ID header values without angle brackets: the mail that is answered, and its ancestors, oldest first, at most 20. */
  inReplyTo: z.string().nullable(), references: z.array(z.string()).max(20),
  /** An automatic mail says so in its headers (RFC 3834) and has an empty envelope sender. */
  automatic: z.enum(["no", "auto-replied", "auto-generated"]),
  attachmentIds: z.array(z.string()),
});
export type OutgoingMail = z.infer<typeof OutgoingMail>;
