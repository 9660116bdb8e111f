import { z } from "zod";

/** Why a conversation stands where it stands, or why the product did something. */
export const BecauseCode = z.enum([
  "heat", "rising", "repeated-contact", "value", "leaving", "going-public", "legal", "urgent", "waiting-since", "reply-late",
  "promise-due", "promise-late", "follow-up-due", "outcome-not-yet", "background-calm", "background-automatic", "thanks-only",
  "customer-has-the-word", "snoozed", "resolved", "closed", "reopened", "asked-by-agent", "unread-language",
]);
export type BecauseCode = z.infer<typeof BecauseCode>;

/** A reason as data: times are instants in UTC, so that each reader sees them in their own zone. */
export const Because = z.object({ code: BecauseCode, values: z.record(z.string(), z.union([z.string(), z.number()])) });
export type Because = z.infer<typeof Because>;
