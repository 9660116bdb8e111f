import type { MessageId, WorkspaceId } from "@rapport/core/model/ids.ts";
import type { DeliveryResult, FinishedMail } from "../channels/smtp-out/deliver-mail.ts";
import type { Database } from "../store/database.ts";
import { claimOutgoing, type LeasedMail } from "../store/outbox.ts";
import { judgeAttempt, type AttemptOutcome } from "./judge-attempt.ts";

/** How mails leave: by a server, or as files where none is set. */
export type WayOut = { readonly asFile: boolean; send(mail: FinishedMail & { readonly messageId: MessageId; readonly workspaceId: WorkspaceId }): Promise<DeliveryResult> };

/** Hears what became of a mail; the walk behind it writes the message, the promises and the row in one transaction. */
export type TellDelivery = (workspaceId: WorkspaceId, messageId: MessageId, outcome: AttemptOutcome) => Promise<void>;

const leaseSeconds = 180;
const batch = 8;

/**
 * Sends every outgoing mail whose time has come, and says how many. The lease of a `worker` that died is taken away by the sweep, that of
 * an unnamed one runs out after three minutes; then another one sends the same bytes with the same Message-ID (MO-1).
 */
export async function performDueMail(db: Database, way: WayOut, tell: TellDelivery, worker: string | null = null): Promise<number> {
  for (let performed = 0; ;) {
    const leased = await claimOutgoing(db, { limit: batch, leaseSeconds, worker });
    await Promise.all(leased.map((mail) => performOne(mail, way, tell)));
    performed += leased.length;
    if (leased.length < batch) return performed;
  }
}

async function performOne(mail: LeasedMail, way: WayOut, tell: TellDelivery): Promise<void> {
  const result = await way.send(mail).catch((error: unknown): DeliveryResult => ({ kind: "later", detail: error instanceof Error ? error.message : String(error) }));
  const ageSeconds = (Date.now() - Date.parse(mail.firstTryAt)) / 1000;
  await tell(mail.workspaceId, mail.messageId, judgeAttempt(result, { tries: mail.tries, ageSeconds, wasUncertain: mail.wasUncertain, asFile: way.asFile }));
}
