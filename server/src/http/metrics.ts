import { sql } from "kysely";
import type { Instant } from "@rapport/core/model/instant.ts";
import { asOwner, type Database } from "../store/database.ts";

export type Figures = {
  readonly mailIn: number; readonly mailDamaged: number; readonly mailCheckedSeconds: number; readonly mailUnreadable: number; readonly mailWaiting: number; readonly outboxWaiting: number; readonly outboxOldestSeconds: number; readonly bounces: number;
  readonly promiseDueSoon: number; readonly promiseLate: number; readonly queueOldestSeconds: number; readonly needsUsNow: number; readonly imapAccounts: number; readonly imapFailing: number; readonly imapSeconds: number;
};
type Lag = { readonly p50: number; readonly p99: number; readonly max: number };

/** Figures of the whole server; counts only, nobody's name or words. Promises are counted in product time, waiting mail in real time. */
export function readMetrics(db: Database, now: Instant): Promise<Figures> {
  return asOwner(db, async (tx) => (await sql<Figures>`select
    (select count(*) from rapport.raw_mail) as "mailIn",
    (select count(*) from rapport.raw_mail where state = 'unreadable') as "mailUnreadable",
    (select count(*) from rapport.raw_mail where state = 'accepted') as "mailWaiting",
    (select count(*) from rapport.outbox where state in ('waiting', 'leased', 'uncertain')) as "outboxWaiting",
    (select coalesce(extract(epoch from clock_timestamp() - min(not_before)), 0)::float8 from rapport.outbox where state in ('waiting', 'leased', 'uncertain') and not_before <= clock_timestamp()) as "outboxOldestSeconds",
    (select count(*) from rapport.message where delivery_state = 'bounced') as "bounces",
    (select count(*) from rapport.customer_promise where standing = 'open' and due_at > ${now} and due_at <= ${now}::timestamptz + interval '1 hour') as "promiseDueSoon",
    (select count(*) from rapport.customer_promise where standing = 'open' and due_at <= ${now}) as "promiseLate",
    (select coalesce(greatest(0, extract(epoch from ${now}::timestamptz - min(updated_at))), 0)::float8 from rapport.conversation where lane = 'ours') as "queueOldestSeconds",
    (select count(*) from rapport.conversation where lane = 'ours') as "needsUsNow",
    (select count(*) from rapport.mail_damage) as "mailDamaged",
    (select coalesce(max(extract(epoch from clock_timestamp() - coalesce(round_finished_at, round_started_at))), 0)::float8 from rapport.mail_check) as "mailCheckedSeconds",
    (select count(*) from rapport.imap_account) as "imapAccounts",
    (select count(*) from rapport.imap_account where failing_since is not null) as "imapFailing",
    (select coalesce(max(extract(epoch from clock_timestamp() - coalesce(last_success_at, created_at))), 0)::float8 from rapport.imap_account) as "imapSeconds"`.execute(tx)).rows[0]!);
}

/** Prometheus text; the names are frozen in a test, because alerts of others rest on them. */
export function composeMetrics(figures: Figures, lag: Lag): string {
  const lines: string[] = [];
  const add = (name: string, type: "counter" | "gauge", help: string, value: number): void => void lines.push(`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, `${name} ${Number.isFinite(value) ? value : 0}`);
  add("mail_in_accepted_total", "counter", "Mails accepted and stored.", figures.mailIn);
  add("mail_in_waiting", "gauge", "Mails accepted and not yet read.", figures.mailWaiting);
  add("imap_accounts", "gauge", "IMAP accounts from which mail is fetched.", figures.imapAccounts);
  add("imap_accounts_failing", "gauge", "IMAP accounts that cannot be fetched from just now.", figures.imapFailing);
  add("imap_seconds_since_last_success", "gauge", "How long ago the IMAP account that is worst off was last fetched from.", figures.imapSeconds);
  add("mail_unreadable", "gauge", "Mails in the unreadable tray.", figures.mailUnreadable);
  add("mail_damaged", "gauge", "Stored mails that are no longer as they came in.", figures.mailDamaged);
  add("mail_check_seconds_since_round", "gauge", "How long ago all stored mail had last been checked.", figures.mailCheckedSeconds);
  add("outbox_waiting", "gauge", "Mails that wait to leave.", figures.outboxWaiting);
  add("outbox_oldest_seconds", "gauge", "How long the oldest mail that could leave has waited.", figures.outboxOldestSeconds);
  add("bounce_total", "counter", "Mails that came back.", figures.bounces);
  add("promise_due_soon", "gauge", "Open promises due within an hour.", figures.promiseDueSoon);
  add("promise_late", "gauge", "Open promises past their time.", figures.promiseLate);
  add("queue_waiting", "gauge", "Conversations where the next move is ours.", figures.needsUsNow);
  add("queue_oldest_seconds", "gauge", "How long the oldest of them has not moved.", figures.queueOldestSeconds);
  add("event_loop_lag_p50_seconds", "gauge", "Delay of the event loop since the last reading, median.", lag.p50);
  add("event_loop_lag_p99_seconds", "gauge", "Delay of the event loop since the last reading, 99th percentile.", lag.p99);
  add("event_loop_lag_max_seconds", "gauge", "Longest delay of the event loop since the last reading.", lag.max);
  add("process_resident_memory_bytes", "gauge", "Memory of this process.", process.memoryUsage.rss());
  return `${lines.join("\n")}\n`;
}
