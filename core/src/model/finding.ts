import { z } from "zod";
import { Instant } from "./instant.ts";
import type { Zone } from "./instant.ts";
import { Span } from "./span.ts";
import type { BusinessHours } from "./business-hours.ts";

export const CheckName = z.enum([
  "condescending", "belittling", "arguing", "blaming", "calm-down", "sarcastic", "bureaucratic", "labels-person", "shouting",
  "abrupt-no", "false-maybe", "vague-promise", "over-promise", "contradicts-fact", "leaks-embargo", "unsupported-date",
  "concedes-unproven", "no-acknowledgement", "second-apology", "empty-assurance", "not-concrete", "not-owned", "our-jargon",
  "no-question", "no-next-step", "first-draft", "wrong-language", "hot-draft",
]);
export type CheckName = z.infer<typeof CheckName>;

/**
 * One remark about a draft: where (an empty span is a gap where words are missing), why in at most eight words, better words
 * that can stand there instead (an empty list where only the agent can know), and how much it matters (0 to 1). `learned` where a model
 * found it and no rule.
 */
export const Finding = z.object({ check: CheckName, span: Span, why: z.string(), instead: z.array(z.string()), weight: z.number().min(0).max(1), learned: z.boolean().optional() });
export type Finding = z.infer<typeof Finding>;

/** A commitment found in a draft; `dueAt` is null where no time is named or it cannot be resolved. */
export const PromiseCandidate = z.object({ span: Span, what: z.string(), dueAt: Instant.nullable(), vague: z.boolean(), conditional: z.boolean() });
export type PromiseCandidate = z.infer<typeof PromiseCandidate>;

export const Decline = z.object({ span: Span, kind: z.enum(["abrupt", "softened", "false-maybe"]) });
export type Decline = z.infer<typeof Decline>;

const P = z.number().min(0).max(1);
export const DraftSignals = z.object({ condescending: P, polite: P, acknowledges: P, empathises: P, concedes: P });
export type DraftSignals = z.infer<typeof DraftSignals>;

/** All that the coach has to say about a draft. Spans refer to the draft. */
export const DraftReview = z.object({
  findings: z.array(Finding), promises: z.array(PromiseCandidate), declines: z.array(Decline), signals: DraftSignals,
});
export type DraftReview = z.infer<typeof DraftReview>;

export const FactSays = z.enum(["yes", "no", "if-asked", "say-first", "embargoed"]);

/** What the coach may know when it reads a draft: the message that is answered, the person, facts, and the time where they are. */
export type DraftContext = {
  readonly to?: {
    readonly message: string;
    readonly name?: string | undefined;
    readonly language?: string | undefined;
    readonly words?: readonly { readonly ours: string; readonly theirs: string }[] | undefined;
    /** Heat of the message that is answered, where a reading exists already; otherwise it is read from the message. */
    readonly heat?: number | undefined;
  } | undefined;
  readonly facts?: readonly {
    readonly id: string; readonly text: string; readonly subject: string; readonly kind: string; readonly says: z.infer<typeof FactSays>;
    readonly value?: unknown; readonly from?: string | undefined; readonly until?: string | undefined;
  }[] | undefined;
  /** What remarks of a check weigh in this team, where its people mostly keep their own words: 0.6 to 1 times as much. */
  readonly checkWeights?: Readonly<Partial<Record<CheckName, number>>> | undefined;
  readonly earlier?: { readonly apologies?: number | undefined; readonly faultProven?: boolean | undefined } | undefined;
  readonly first?: boolean | undefined;
  readonly now: Instant;
  /** The customer's zone: times in a draft are theirs. */
  readonly zone: Zone;
  readonly hours?: BusinessHours | undefined;
};
