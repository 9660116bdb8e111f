import type { MessageId, RawMailId } from "@rapport/core/model/ids.ts";
import type { Instant } from "@rapport/core/model/instant.ts";
import type { SenderEvidence, SenderProof } from "@rapport/core/model/sender-evidence.ts";
import type { Tx } from "./database.ts";

export type StoredProof = SenderProof & { readonly evidence: SenderEvidence; readonly header: string; readonly replyToSetAside: string | null };

/**
 * Keeps what was found about the sender of a message. The wish of an unproven mail to be answered elsewhere is set aside with it, so that
 * no answer goes there by itself.
 */
export async function saveSenderProof(tx: Tx, messageId: MessageId, found: { readonly proof: SenderProof; readonly evidence: SenderEvidence; readonly header: string; readonly at: Instant }): Promise<void> {
  const { proof, evidence, header, at } = found;
  const message = proof.proven === "no" ? await tx.selectFrom("message").select("reply_to").where("id", "=", messageId).executeTakeFirst() : undefined;
  await tx.insertInto("message_authentication").values({
    message_id: messageId, proven: proof.proven, because: JSON.stringify(proof.because), evidence: JSON.stringify(evidence), header, checked_at: at, reply_to_set_aside: message?.reply_to ?? null,
    spf: evidence.spf.result, dkim: evidence.dkim.find((one) => one.aligned)?.result ?? evidence.dkim[0]?.result ?? "none", dmarc: evidence.dmarc.result, arc: evidence.arc.result,
  }).onConflict((conflict) => conflict.column("message_id").doNothing()).execute();
  if (message?.reply_to) await tx.updateTable("message").set({ reply_to: null }).where("id", "=", messageId).execute();
}

/** What is known about the senders of these messages; one that was never checked is not among them. */
export async function listSenderProofs(tx: Tx, ids: readonly MessageId[]): Promise<Map<MessageId, StoredProof>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.selectFrom("message_authentication").selectAll().where("message_id", "in", [...ids]).execute();
  return new Map(rows.map((row) => [row.message_id, { proven: row.proven, because: row.because, evidence: row.evidence, header: row.header, replyToSetAside: row.reply_to_set_aside }]));
}

/** The message that a mail became and whose sender was not judged yet. */
export async function findUnproven(tx: Tx, id: RawMailId) {
  return await tx.selectFrom("message").leftJoin("message_authentication", "message_authentication.message_id", "message.id").select(["message.id", "message.conversation_id as conversationId"])
    .where("message.raw_mail_id", "=", id).where("message_authentication.message_id", "is", null).executeTakeFirst() ?? null;
}
