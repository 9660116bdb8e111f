import { sql } from "kysely";
import type { AttachmentId, MessageId } from "@rapport/core/model/ids.ts";
import type { Instant } from "@rapport/core/model/instant.ts";
import type { OutgoingMail } from "@rapport/core/model/outgoing-mail.ts";
import type { Task } from "@rapport/core/model/plan.ts";
import { loadAttachments } from "./attachment.ts";
import type { Tx } from "./database.ts";
import { lostRace } from "./lost-race.ts";
import { withdrawOutgoing } from "./outbox.ts";
import { saveWake } from "./wake.ts";

export type MailFile = { readonly filename: string; readonly contentType: string; readonly content: Buffer };
export type ComposedMail = { readonly mime: Uint8Array; readonly envelopeFrom: string; readonly envelopeTo: readonly string[] };
/** The final bytes of a mail, made once, in the transaction that decides to send it. */
export type ComposeMime = (mail: OutgoingMail, files: readonly MailFile[]) => Promise<ComposedMail>;

/** Stores one task of a plan where its performer finds it. A new kind of task does not compile until it is stored here. */
export async function enqueueTask(tx: Tx, task: Task, composeMime: ComposeMime): Promise<void> {
  switch (task.kind) {
    case "send-mail":
      return enqueueMail(tx, task, composeMime);
    case "withdraw-mail":
      if (!(await withdrawOutgoing(tx, task.messageId))) throw lostRace(`mail ${task.messageId} was leaving`);
      return;
    case "wake":
      return saveWake(tx, task.subject, task.at);
    default:
      task satisfies never;
      throw new Error("A task of an unknown kind");
  }
}

async function enqueueMail(tx: Tx, task: Extract<Task, { kind: "send-mail" }>, composeMime: ComposeMime): Promise<void> {
  const { mail, delaySeconds, sendAt, keeps } = task;
  const files = await loadAttachments(tx, mail.attachmentIds as AttachmentId[]);
  const { mime, envelopeFrom, envelopeTo } = await composeMime(mail, files);
  const { rows } = await sql<{ at: Instant }>`select clock_timestamp() + make_interval(secs => ${delaySeconds}) as at`.execute(tx);
  const notBefore = rows[0]!.at;
  await tx.insertInto("outbox").values({
    message_id: mail.messageId, mime: Buffer.from(mime), envelope_from: envelopeFrom, envelope_to: JSON.stringify(envelopeTo), state: "waiting", not_before: notBefore, send_at: sendAt,
  }).execute();
  if (keeps.length > 0) await tx.insertInto("customer_promise_mail").values(keeps.map((promise_id) => ({ promise_id, message_id: mail.messageId }))).execute();
  await enqueueJob(tx, "send-mail", mail.messageId, notBefore);
}

/** Asks the task queue for a job of this workspace; `runAt` is real time. */
export async function enqueueJob(tx: Tx, job: "send-mail" | "process-raw-mail" | "prove-sender", id: MessageId | string, runAt: Instant | null): Promise<void> {
  await sql`select rapport.enqueue_task(${job}, ${id}::uuid, ${runAt}::timestamptz)`.execute(tx);
}
