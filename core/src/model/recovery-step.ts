import { z } from "zod";
import { MessageId } from "./ids.ts";
import { Instant } from "./instant.ts";

/** The seven stops of the recovery path, in order. A quick win is a record beside them. */
export const RecoveryStepKind = z.enum(["defuse", "clarify", "acknowledge", "help", "next-steps", "deliver", "follow-up"]);
export type RecoveryStepKind = z.infer<typeof RecoveryStepKind>;
export const RecoveryStep = z.object({
  kind: RecoveryStepKind, state: z.enum(["done", "current", "missing", "skipped", "stepped-back"]),
  at: Instant.optional(), evidenceMessageId: MessageId.optional(), detail: z.string().optional(),
});
export type RecoveryStep = z.infer<typeof RecoveryStep>;
