import { z } from "zod";
import { Span } from "./span.ts";

export const HeatTrend = z.enum(["settling", "steady", "rising"]);
export type HeatTrend = z.infer<typeof HeatTrend>;

/** 0 calm, 1 uneasy, 2 frustrated, 3 upset, 4 very upset. */
export const HeatLevel = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
export type HeatLevel = z.infer<typeof HeatLevel>;

/** How upset a message is, 0 to 100. It belongs to a message (or to where a conversation stands), never to a person. */
export const Heat = z.object({ score: z.int().min(0).max(100), level: HeatLevel, trend: HeatTrend.optional() });
export type Heat = z.infer<typeof Heat>;

const P = z.number().min(0).max(1);

/** Probabilities, 0 to 1. */
export const Signals = z.object({
  complaint: P, dissatisfaction: P, leaving: P, goingPublic: P, legal: P, abuse: P, gratitude: P, venting: P, urgency: P,
});
export type Signals = z.infer<typeof Signals>;
export const SignalName = Signals.keyof();
export type SignalName = z.infer<typeof SignalName>;

export const NeedKind = z.enum(["refund", "cancel", "person", "fix", "explanation", "status", "callback", "discount", "replacement"]);
export type NeedKind = z.infer<typeof NeedKind>;

/** The words that carry a signal, with how much they weigh. "heat" is evidence for the heat score itself. `learned`: weighs otherwise here than elsewhere, because the team corrected it. */
export const Evidence = z.object({ signal: z.union([SignalName, z.literal("heat")]), span: Span, weight: z.number(), learned: z.boolean().optional() });
export type Evidence = z.infer<typeof Evidence>;

/** What was read in one message of a customer, with the words it rests on. Spans refer to the text that was read. */
export const Reading = z.object({
  language: z.string(),
  heat: Heat,
  signals: Signals,
  needs: z.array(z.object({ kind: NeedKind, p: P, span: Span.optional() })),
  asks: z.array(z.object({ span: Span, p: P.optional() })),
  /** How likely it asks for anything at all, also where no ask is sure enough to be shown. */
  request: P.optional(),
  evidence: z.array(Evidence),
  reframe: z.string().optional(),
});
export type Reading = z.infer<typeof Reading>;

/** What reading looks at: the customer's own words (no quoted text), and what was said before, oldest first. */
export type ReadingInput = {
  readonly text: string;
  readonly subject?: string | undefined;
  readonly before?: readonly { readonly from: "customer" | "agent"; readonly text: string }[] | undefined;
};
