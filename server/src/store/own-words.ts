import type { MessageId } from "@rapport/core/model/ids.ts";
import type { Tx } from "./database.ts";

/** The writer's own words of these messages, without the rest of them. */
export async function loadOwnWords(tx: Tx, ids: readonly MessageId[]): Promise<Map<MessageId, string>> {
  if (ids.length === 0) return new Map();
  return new Map((await tx.selectFrom("message").select(["id", "reply"]).where("id", "in", [...new Set(ids)]).execute()).map((row) => [row.id, row.reply]));
}
