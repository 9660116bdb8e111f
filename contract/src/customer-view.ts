import { z } from "zod";
import { Customer } from "@rapport/core/model/customer.ts";
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
