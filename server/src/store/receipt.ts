import { sql } from "kysely";
import type { Instant } from "@rapport/core/model/instant.ts";
import type { Tx } from "./database.ts";

/** Whether this address had an automatic mail of ours since then (LP-5: one a day). */
export async function hadReceiptSince(tx: Tx, email: string, since: Instant): Promise<boolean> {
  const row = await tx.selectFrom("message").innerJoin("participant", "participant.conversation_id", "message.conversation_id").select("message.id")
    .where("participant.email", "=", email.toLowerCase()).where("message.direction", "=", "out").where("message.automatic", "=", true).where("message.at", ">", since)
    .where(sql<boolean>`message.to_addresses @> ${JSON.stringify([{ email: email.toLowerCase() }])}::jsonb`).limit(1).executeTakeFirst();
  return row !== undefined;
}
