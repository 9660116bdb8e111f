import { z } from "zod";
import { Customer, CustomerProfile, Money, WordPair } from "@rapport/core/model/customer.ts";
import { Instant } from "@rapport/core/model/instant.ts";
import { HeatLevel } from "@rapport/core/model/reading.ts";
import { ConversationRow } from "./conversation-view.ts";
import { PromiseView } from "./promise-view.ts";

/** First form: at risk while a conversation is upset or a promise is late, recovering while one is open after an upset, else steady. */
export const RelationshipStage = z.enum(["steady", "at-risk", "recovering", "recovered"]);

export const CustomerView = Customer.extend({
  identities: z.array(z.object({ kind: z.literal("email"), value: z.string() })), stage: RelationshipStage, openPromises: z.array(PromiseView),
  conversations: z.array(ConversationRow), heatHistory: z.array(z.object({ at: Instant, score: z.int(), level: HeatLevel })), promisesKept: z.object({ kept: z.int(), of: z.int() }),
});
export type CustomerView = z.infer<typeof CustomerView>;
export const CustomerList = z.object({ items: z.array(Customer.extend({ identities: CustomerView.shape.identities, stage: RelationshipStage, openPromises: z.int() })), next: z.string().nullable() });
export type CustomerList = z.infer<typeof CustomerList>;

/** What an agent may correct or add about a person; null takes it away. */
export const ChangeCustomer = z.strictObject({
  name: z.string().trim().min(1).max(300).optional(), language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/).nullable().optional(), zone: z.string().max(64).nullable().optional(),
  profile: z.strictObject(Object.fromEntries(Object.entries(CustomerProfile.shape)) as typeof CustomerProfile.shape).optional(),
  words: z.array(z.strictObject(WordPair.shape)).max(200).optional(), annualValue: z.strictObject(Money.shape).nullable().optional(),
});
export type ChangeCustomer = z.infer<typeof ChangeCustomer>;
