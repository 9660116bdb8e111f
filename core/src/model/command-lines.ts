import { z } from "zod";
import { BusinessHours } from "./business-hours.ts";
import { FactSays } from "./finding.ts";

// What `rapport read|review|when|group --jsonl` accept, one object a line. Unknown fields are ignored.
const Id = z.union([z.string(), z.number()]);
const AnyInstant = z.iso.datetime({ offset: true, local: false });

export const ReadLine = z.object({
  id: Id, text: z.string(), subject: z.string().nullish().transform((subject) => subject ?? undefined),
  before: z.array(z.object({ from: z.enum(["customer", "agent"]), text: z.string() })).nullish().transform((before) => before ?? undefined),
});
export type ReadLine = z.infer<typeof ReadLine>;

export const ReviewLine = z.object({
  id: Id, draft: z.string(),
  to: z.object({
    message: z.string(), name: z.string().optional(), language: z.string().optional(),
    words: z.array(z.object({ ours: z.string(), theirs: z.string() })).optional(),
  }).optional(),
  facts: z.array(z.object({
    id: z.string(), text: z.string(), subject: z.string(), kind: z.string(), says: FactSays,
    value: z.unknown().optional(), from: z.string().optional(), until: z.string().optional(),
  })).optional(),
  earlier: z.object({ apologies: z.number().optional(), faultProven: z.boolean().optional() }).optional(),
  first: z.boolean().optional(), now: AnyInstant, zone: z.string(), hours: BusinessHours.optional(),
});
export type ReviewLine = z.infer<typeof ReviewLine>;

export const WhenLine = z.object({ id: Id, text: z.string(), now: AnyInstant, zone: z.string(), hours: BusinessHours.optional() });
export type WhenLine = z.infer<typeof WhenLine>;

export const GroupLine = z.object({ id: Id, text: z.string(), product: z.string().nullish(), at: z.string().nullish() });
export type GroupLine = z.infer<typeof GroupLine>;
