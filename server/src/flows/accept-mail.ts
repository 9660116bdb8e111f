import type { MailboxId, RawMailId, WorkspaceId } from "@rapport/core/model/ids.ts";
import type { Instant } from "@rapport/core/model/instant.ts";
import { makeId } from "../make-id.ts";
import { inWorkspace } from "../store/database.ts";
import type { Database } from "../store/database.ts";
import { enqueueJob } from "../store/enqueue-task.ts";
import { findDemoMailbox, findMailbox, findMailboxOfId } from "../store/lookups.ts";
import { saveRawMail } from "../store/raw-mail.ts";
import type { Envelope, MailOrigin } from "../store/tables.ts";
import type { FlowTools } from "./flow-tools.ts";
import { laneOf } from "./lane-of.ts";

export type Recipient = { readonly workspaceId: WorkspaceId; readonly mailboxId: MailboxId };

/**
 * The mailbox that an address reaches, with or without a signed part after "+"; an address that is nothing but a signed part reaches the
 * mailbox of what it was signed for; in the demonstration any other reaches the first one.
 */
export async function findRecipient({ db, identity }: Pick<FlowTools, "db" | "identity">, address: string): Promise<Recipient | null> {
  const plain = address.replace(/\+[^@]*@/, "@"), signed = identity.readSignedAddress(address);
  return await findMailbox(db, address) ?? (plain === address ? null : await findMailbox(db, plain)) ?? (signed === null ? null : await findMailboxOfId(db, signed)) ?? await findDemoMailbox(db);
}

export type AcceptedMail = { readonly raw: Uint8Array; readonly envelope: Envelope; readonly recipient: Recipient; readonly at: Instant; readonly origin: Exclude<MailOrigin, "imap"> };

/**
 * Keeps a mail as it came and asks for its processing, in one committed transaction: when this resolves, the mail is ours to lose (MI-1).
 * Nothing looks inside it before, but for the signs in its head that say how long it may wait.
 */
export async function acceptMail(db: Database, { raw, envelope, recipient, at, origin }: AcceptedMail): Promise<RawMailId> {
  const id = makeId<RawMailId>();
  await inWorkspace(db, { workspaceId: recipient.workspaceId }, async (tx) => {
    await saveRawMail(tx, { id, mailboxId: recipient.mailboxId, envelope, receivedAt: at, raw, origin, lane: laneOf(raw, origin === "smtp" ? envelope.from : null) });
    // An import processes its mails itself, in their order; a worker beside it would make its counts wrong.
    if (origin === "smtp") await enqueueJob(tx, "process-raw-mail", id, null);
  });
  return id;
}
