import { z } from "zod";
import { BusinessHours } from "./business-hours.ts";
import { FactSays } from "./finding.ts";

// What `rapport read|review|when|group --jsonl` accept, one object a line. Unknown fields are ignored.
const Id = z.union([z.string(), z.number()]);
const AnyInstant = z.iso.datetime({ offset: true, local: false });

/** What may be left out may also be null, as programs in other languages write it. */
const optional = <S extends z.ZodType>(schema: S) => schema.nullish().transform((given) => given ?? undefined);

export const ReadLine = z.object({
  id: Id, text: z.string(), subject: optional(z.string()),
  before: optional(z.array(z.object({ from: z.enum(["customer", "agent"]), text: z.string() }))),
});
export type ReadLine = z.infer<typeof ReadLine>;

export const ReviewLine = z.object({
  id: Id, draft: z.string(),
  to: optional(z.object({
    message: z.string(), name: optional(z.string()), language: optional(z.string()),
    words: optional(z.array(z.object({ ours: z.string(), theirs: z.string() }))),
  })),
  facts: optional(z.array(z.object({
    id: z.string(), text: z.string(), subject: z.string(), kind: z.string(), says: FactSays,
    value: z.unknown().optional(), from: optional(z.string()), until: optional(z.string()),
  }))),
  earlier: optional(z.object({ apologies: optional(z.number()), faultProven: optional(z.boolean()) })),
  first: optional(z.boolean()), now: AnyInstant, zone: z.string(), hours: optional(BusinessHours),
});
export type ReviewLine = z.infer<typeof ReviewLine>;

export const WhenLine = z.object({ id: Id, text: z.string(), now: AnyInstant, zone: z.string(), hours: optional(BusinessHours) });
export type WhenLine = z.infer<typeof WhenLine>;

export const GroupLine = z.object({ id: Id, text: z.string(), product: optional(z.string()), at: optional(z.string()) });
export type GroupLine = z.infer<typeof GroupLine>;
