import { sql } from "kysely";
import type { MailboxId } from "@rapport/core/model/ids.ts";
import type { Instant } from "@rapport/core/model/instant.ts";
import type { Tx } from "./database.ts";

/** One mail of a mailbox without its bytes: as it came in, or as it left. */
export type MailboxMail = { readonly id: string; readonly kind: "in" | "out"; readonly at: Instant; readonly sender: string; readonly size: number };
export type MailboxPlace = Pick<MailboxMail, "at" | "id">;

/**
 * The next mails of a mailbox after a place, in the order in which they came and left: incoming ones whatever became of them, each
 * bytes once; outgoing ones that left or may have left.
 */
export async function listMailboxMails(tx: Tx, mailboxId: MailboxId, after: MailboxPlace | null, limit: number): Promise<MailboxMail[]> {
  const { rows } = await sql<MailboxMail>`
    select * from (
      (select mail.id, 'in' as kind, mail.received_at as at, coalesce(mail.envelope ->> 'from', '') as sender, octet_length(mail.raw) as size from rapport.raw_mail mail
        where mail.mailbox_id = ${mailboxId} and (${after?.id ?? null}::uuid is null or (mail.received_at, mail.id) > (${after?.at ?? null}::timestamptz, ${after?.id ?? null}::uuid))
          and not exists (select 1 from rapport.raw_mail same where same.workspace_id = mail.workspace_id and same.sha256 = mail.sha256 and same.mailbox_id = mail.mailbox_id and (same.received_at, same.id) < (mail.received_at, mail.id))
        order by mail.received_at, mail.id limit ${limit})
      union all
      (select m.id, 'out', coalesce(m.delivery_at, m.at), o.envelope_from, octet_length(o.mime) from rapport.outbox o join rapport.message m on m.id = o.message_id join rapport.conversation c on c.id = m.conversation_id
        where coalesce(m.mailbox_id, c.mailbox_id) = ${mailboxId} and o.finished_at is not null and o.state in ('sent', 'kept-as-file', 'uncertain')
          and (${after?.id ?? null}::uuid is null or (coalesce(m.delivery_at, m.at), m.id) > (${after?.at ?? null}::timestamptz, ${after?.id ?? null}::uuid))
        order by 3, m.id limit ${limit})
    ) mails order by at, id limit ${limit}`.execute(tx);
  return rows;
}

/** The bytes of one, or null where they are no longer those that were stored. */
export async function loadMailboxMail(tx: Tx, mail: Pick<MailboxMail, "id" | "kind">): Promise<Buffer | null> {
  const { rows } = mail.kind === "in"
    ? await sql<{ bytes: Buffer | null }>`select case when sha256(raw) = sha256 then raw end as bytes from rapport.raw_mail where id = ${mail.id}`.execute(tx)
    : await sql<{ bytes: Buffer | null }>`select mime as bytes from rapport.outbox where message_id = ${mail.id}`.execute(tx);
  return rows[0]?.bytes ?? null;
}

/** How many mails of a mailbox there are, and their bytes, for telling how far one has come. */
export async function countMailboxMails(tx: Tx, mailboxId: MailboxId): Promise<{ readonly mails: number; readonly bytes: number }> {
  const { rows } = await sql<{ mails: number; bytes: number }>`
    select count(*) as mails, coalesce(sum(size), 0)::float8 as bytes from (
      select octet_length(raw) as size from rapport.raw_mail where mailbox_id = ${mailboxId}
      union all select octet_length(o.mime) from rapport.outbox o join rapport.message m on m.id = o.message_id join rapport.conversation c on c.id = m.conversation_id
        where coalesce(m.mailbox_id, c.mailbox_id) = ${mailboxId} and o.finished_at is not null and o.state in ('sent', 'kept-as-file', 'uncertain')) mails`.execute(tx);
  return rows[0]!;
}
