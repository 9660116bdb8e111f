import { createHash } from "node:crypto";
import type { DoorLane } from "@rapport/core/model/door-lane.ts";
import type { MailboxId, RawMailId } from "@rapport/core/model/ids.ts";
import type { Instant } from "@rapport/core/model/instant.ts";
import type { Tx } from "./database.ts";
import type { Envelope, MailOrigin, RawMailState } from "./tables.ts";

export type RawMail = {
  readonly id: RawMailId; readonly mailboxId: MailboxId | null; readonly envelope: Envelope; readonly receivedAt: Instant; readonly raw: Uint8Array;
  readonly origin: MailOrigin; readonly state: RawMailState; readonly tries: number; readonly problem: string | null;
};
export type UnreadableRow = Omit<RawMail, "raw"> & { readonly size: number };

/** The bytes as they came, with their checksum (MI-15). */
export async function saveRawMail(tx: Tx, mail: Pick<RawMail, "id" | "mailboxId" | "envelope" | "receivedAt" | "raw" | "origin"> & { readonly lane?: DoorLane }): Promise<void> {
  const raw = Buffer.from(mail.raw.buffer, mail.raw.byteOffset, mail.raw.byteLength);
  await tx.insertInto("raw_mail").values({
    id: mail.id, mailbox_id: mail.mailboxId, envelope: JSON.stringify(mail.envelope), received_at: mail.receivedAt, raw, sha256: createHash("sha256").update(raw).digest(),
    origin: mail.origin, state: "accepted", door_lane: mail.lane ?? "people",
  }).execute();
}

/** The stored bytes are no longer the ones that were accepted; nothing is made of them (MI-15). */
export class DamagedMail extends Error {
  constructor(id: RawMailId) {
    super(`The stored bytes of the mail ${id} do not match its checksum: they are no longer those that came in. A backup may still hold them; rapport fsck names every such mail.`);
    this.name = "DamagedMail";
  }
}

/** Throws `DamagedMail` where the stored bytes are no longer the ones that were accepted. */
export async function loadRawMail(tx: Tx, id: RawMailId, options: { readonly lock?: boolean } = {}): Promise<RawMail | null> {
  let query = tx.selectFrom("raw_mail").selectAll().where("id", "=", id);
  if (options.lock) query = query.forUpdate();
  const row = await query.executeTakeFirst();
  if (!row) return null;
  if (!createHash("sha256").update(row.raw).digest().equals(row.sha256)) throw new DamagedMail(row.id);
  return { id: row.id, mailboxId: row.mailbox_id, envelope: row.envelope, receivedAt: row.received_at, raw: row.raw, origin: row.origin, state: row.state, tries: row.tries, problem: row.problem };
}

/** The mail with these very bytes, where it came in before: what makes an import repeatable. */
export async function findRawMail(tx: Tx, mailboxId: MailboxId | null, sha256: Uint8Array): Promise<Pick<RawMail, "id" | "state" | "problem" | "envelope"> | null> {
  const row = await tx.selectFrom("raw_mail").select(["id", "state", "problem", "envelope"]).where("sha256", "=", Buffer.from(sha256)).where("mailbox_id", "is not distinct from", mailboxId)
    .orderBy("received_at").executeTakeFirst();
  return row ?? null;
}

/** Whether these very bytes came in for this mailbox before, also where they have been removed since (MI-6). */
export async function wasTakenBefore(tx: Tx, mailboxId: MailboxId, sha256: Buffer): Promise<boolean> {
  const kept = tx.selectFrom("raw_mail").select("sha256").where("sha256", "=", sha256).where("mailbox_id", "=", mailboxId);
  const removed = tx.selectFrom("raw_mail_tombstone").select("sha256").where("sha256", "=", sha256).where("mailbox_id", "=", mailboxId);
  return await kept.unionAll(removed).limit(1).executeTakeFirst() !== undefined;
}

export async function setRawMailState(tx: Tx, id: RawMailId, set: { readonly state: RawMailState; readonly tries?: number; readonly problem?: string | null }): Promise<void> {
  await tx.updateTable("raw_mail").where("id", "=", id).set({ state: set.state, ...(set.tries === undefined ? {} : { tries: set.tries }), ...(set.problem === undefined ? {} : { problem: set.problem }) }).execute();
}

/** Like `setRawMailState`, but leaves alone what somebody else has finished meanwhile. */
export async function settleRawMail(tx: Tx, id: RawMailId, set: { readonly state: RawMailState; readonly tries: number; readonly problem: string | null }): Promise<void> {
  await tx.updateTable("raw_mail").where("id", "=", id).where("state", "=", "accepted").set(set).execute();
}

/** Out of the unreadable tray for good; the database keeps in mind that these bytes were removed. False where no such mail lies there. */
export async function removeUnreadable(tx: Tx, id: RawMailId): Promise<boolean> {
  const { numDeletedRows } = await tx.deleteFrom("raw_mail").where("id", "=", id).where("state", "=", "unreadable").executeTakeFirst();
  return numDeletedRows === 1n;
}

/** The unreadable tray (MI-8), the newest first. */
export async function listUnreadable(tx: Tx, limit: number): Promise<UnreadableRow[]> {
  const rows = await tx.selectFrom("raw_mail").select(["id", "mailbox_id", "envelope", "received_at", "origin", "state", "tries", "problem"])
    .select((eb) => eb.fn<number>("octet_length", ["raw"]).as("size")).where("state", "=", "unreadable").orderBy("received_at", "desc").limit(limit).execute();
  return rows.map((row) => ({ id: row.id, mailboxId: row.mailbox_id, envelope: row.envelope, receivedAt: row.received_at, origin: row.origin, state: row.state, tries: row.tries, problem: row.problem, size: row.size }));
}

export async function countUnreadable(tx: Tx): Promise<number> {
  return (await tx.selectFrom("raw_mail").where("state", "=", "unreadable").select((eb) => eb.fn.countAll<number>().as("count")).executeTakeFirstOrThrow()).count;
}
