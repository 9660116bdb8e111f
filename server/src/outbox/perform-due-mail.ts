import { sql } from "kysely";
import type { MessageId, WorkspaceId } from "@rapport/core/model/ids.ts";
import type { Database } from "../store/database.ts";
import type { DeliveryResult, FinishedMail } from "../channels/smtp-out/deliver-mail.ts";
import { judgeAttempt, type AttemptOutcome } from "./judge-attempt.ts";

/** How mails leave: by a server, or as files where none is set. */
export type WayOut = { readonly asFile: boolean; send(mail: FinishedMail & { readonly messageId: MessageId }): Promise<DeliveryResult> };

/** Hears what became of a mail; the walk behind it writes the message, the promises and the row in one transaction. */
export type TellDelivery = (workspaceId: WorkspaceId, messageId: MessageId, outcome: AttemptOutcome) => Promise<void>;

type Leased = {
  workspace_id: WorkspaceId; message_id: MessageId; mime: Buffer; envelope_from: string; envelope_to: string[];
  tries: number; age_seconds: number; was_uncertain: boolean;
};

const leaseSeconds = 180;
const batch = 8;

/**
 * Sends every outgoing mail whose time has come, and says how many. A worker that dies keeps its lease for three minutes; then
 * another one sends the same bytes with the same Message-ID (MO-1).
 */
export async function performDueMail(db: Database, way: WayOut, tell: TellDelivery): Promise<number> {
  let performed = 0;
  for (;;) {
    const { rows } = await sql<Leased>`select c.workspace_id, c.message_id, c.mime, c.envelope_from, c.envelope_to, c.tries,
      extract(epoch from clock_timestamp() - c.first_try_at)::float8 as age_seconds, c.was_uncertain
      from rapport.claim_outbox(${batch}, make_interval(secs => ${leaseSeconds})) c`.execute(db.kysely);
    await Promise.all(rows.map((row) => performOne(row, way, tell)));
    performed += rows.length;
    if (rows.length < batch) return performed;
  }
}

async function performOne(row: Leased, way: WayOut, tell: TellDelivery): Promise<void> {
  const mail = { messageId: row.message_id, mime: row.mime, envelopeFrom: row.envelope_from, envelopeTo: row.envelope_to };
  const result = await way.send(mail).catch((error: unknown): DeliveryResult => ({ kind: "later", detail: error instanceof Error ? error.message : String(error) }));
  const about = { tries: row.tries, ageSeconds: row.age_seconds ?? 0, wasUncertain: row.was_uncertain, asFile: way.asFile };
  await tell(row.workspace_id, row.message_id, judgeAttempt(result, about));
}
