import { z } from "zod";
import { CustomerId, OrganizationId } from "./ids.ts";
import { Zone } from "./instant.ts";

export const Organization = z.object({ id: OrganizationId, name: z.string(), domain: z.string().nullable() });
export type Organization = z.infer<typeof Organization>;

/** Our term and the customer's own term for the same thing. */
export const WordPair = z.object({ ours: z.string(), theirs: z.string() });
export type WordPair = z.infer<typeof WordPair>;

export const Money = z.object({ minor: z.int(), currency: z.string().length(3) });
export type Money = z.infer<typeof Money>;

/** What a team knows about a person, strengths before weaknesses. Every field may be missing. */
export const CustomerProfile = z.object({
  title: z.string(), place: z.string(), pronoun: z.enum(["she", "he", "they"]), wantsToAchieve: z.string(), proudOf: z.string(),
  usefulReading: z.string(), whatHelps: z.string(), phone: z.string(),
}).partial();
export type CustomerProfile = z.infer<typeof CustomerProfile>;

export const Customer = z.object({
  id: CustomerId, name: z.string(), emails: z.array(z.string()).min(1), organization: Organization.nullable(),
  language: z.string().nullable(), zone: Zone.nullable(), annualValue: Money.nullable(), profile: CustomerProfile, words: z.array(WordPair),
});
export type Customer = z.infer<typeof Customer>;
