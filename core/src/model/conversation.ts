import { z } from "zod";
import { Because } from "./because.ts";
import { AgentId, ConversationId, CustomerId, MailboxId } from "./ids.ts";
import { Instant } from "./instant.ts";
import { Channel } from "./message.ts";
import { Heat } from "./reading.ts";

export const ConversationStatus = z.enum(["open", "waiting", "snoozed", "resolved", "closed"]);
export type ConversationStatus = z.infer<typeof ConversationStatus>;
/** Whose move it is: ours, theirs, background (answered by a date, not now), none (nothing is expected). */
export const Lane = z.enum(["ours", "theirs", "background", "none"]);
export type Lane = z.infer<typeof Lane>;
/** Computed from lane and promises at the moment of looking; exclusive. */
export const Section = z.enum(["needs-you-now", "promises-due", "waiting", "background"]);
export type Section = z.infer<typeof Section>;
/** What should happen next: a stop of the path, or something outside it. */
export const NextStep = z.enum(["defuse", "clarify", "acknowledge", "help", "next-steps", "deliver", "follow-up", "answer", "soften-no", "confirm-recap", "wait", "none"]);
export type NextStep = z.infer<typeof NextStep>;

export const Conversation = z.object({
  id: ConversationId, version: z.int(), mailboxId: MailboxId.nullable(), customerId: CustomerId, channel: Channel,
  subject: z.string(), need: z.string(), status: ConversationStatus, assigneeId: AgentId.nullable(),
  snoozedUntil: Instant.nullable(), heat: Heat, contactCount: z.int(), lane: Lane, replyBy: Instant.nullable(), because: z.array(Because),
  nextStep: NextStep, nextPromiseDueAt: Instant.nullable(), toldAnswerBy: Instant.nullable(),
  openedAt: Instant, updatedAt: Instant, waitingSince: Instant.nullable(),
});
export type Conversation = z.infer<typeof Conversation>;
