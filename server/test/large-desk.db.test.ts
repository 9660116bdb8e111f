import { afterAll, beforeAll, expect, test } from "vitest";
import type { AgentId, ConversationId, CustomerId, WorkspaceId } from "@rapport/core/model/ids.ts";
import type { Instant, Zone } from "@rapport/core/model/instant.ts";
import { defaultHours } from "@rapport/core/time/business-hours.ts";
import { createFlowTools } from "../src/create-flow-tools.ts";
import { readConversation } from "../src/flows/read-conversation.ts";
import { readConversations } from "../src/flows/read-conversations.ts";
import { readCustomer, readCustomers } from "../src/flows/read-customers.ts";
import { readDesk } from "../src/flows/read-desk.ts";
import { readPromises } from "../src/flows/read-promises.ts";
import { makeId } from "../src/make-id.ts";
import { joinConversations } from "../src/store/conversation.ts";
import { asOwner, createDatabase, inWorkspace, type Database } from "../src/store/database.ts";
import { listWaiting } from "../src/store/thread.ts";
import { addAgent, addWorkspace } from "../src/store/workspace.ts";
import { createTestDatabase, type TestDatabase } from "./with-database.ts";

const now = "2025-11-20T11:58:00Z" as Instant;
const who = { workspaceId: makeId<WorkspaceId>(), agentId: makeId<AgentId>() };
const conversation = (n: number) => `01000000-0000-7000-8000-${n.toString(16).padStart(12, "0")}` as ConversationId;
const customer = (n: number) => `02000000-0000-7000-8000-${n.toString(16).padStart(12, "0")}` as CustomerId;
let database: TestDatabase, db: Database;

// 20,000 conversations with a message each, of 4,000 customers: large enough that a plan which reads a whole table is one that forgot an index.
beforeAll(async () => {
  database = await createTestDatabase();
  // One connection: what it has read is then counted where we ask.
  db = createDatabase(database.url, { max: 1 });
  const zone = "Europe/London" as Zone, mailboxId = makeId<never>();
  await asOwner(db, async (tx) => {
    await addWorkspace(tx, { id: who.workspaceId, name: "Large", zone, hours: defaultHours(zone), locale: "en", receipts: false, demo: false }, { id: mailboxId, address: "support@large.test", name: "Large", signature: "" }, now);
    await addAgent(tx, { id: who.agentId, workspaceId: who.workspaceId, email: "bea@large.test", name: "Bea", role: "agent", zone }, null, now);
  });
  const id = (kind: string, n: string) => `('${kind}000000-0000-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`;
  const fill = (sql: string, ...values: unknown[]) => db.pool.query(sql, [who.workspaceId, ...values]);
  await fill(`insert into rapport.customer (workspace_id, id, name, created_at) select $1, ${id("02", "n")}, 'Customer ' || n || ' Name' || n % 500, now() from generate_series(1, 4000) n`);
  await fill(`insert into rapport.customer_identity (workspace_id, kind, value, customer_id) select $1, 'email', 'c' || n || '@x.test', ${id("02", "n")} from generate_series(1, 4000) n`);
  await fill(`insert into rapport.conversation (workspace_id, id, mailbox_id, customer_id, channel, subject, need, status, heat_score, heat_level, contact_count, lane, reply_by, next_step, opened_at, updated_at)
    select $1, ${id("01", "n")}, $2, ${id("02", "1 + n % 4000")}, 'email', 'Order ' || n, 'Where order ' || n || ' is', case when n % 100 = 0 then 'open' when n % 50 = 1 then 'waiting' when n % 50 = 2 then 'open' else 'resolved' end, 10, 0, 1,
      case when n % 100 = 0 then 'ours' when n % 50 = 1 then 'theirs' when n % 50 = 2 then 'background' else 'none' end, $3::timestamptz + (n || ' seconds')::interval, 'answer', $3::timestamptz - (n || ' seconds')::interval, $3::timestamptz - (n || ' seconds')::interval
    from generate_series(1, 20000) n`, mailboxId, now);
  await fill(`insert into rapport.message (workspace_id, id, conversation_id, direction, from_email, at, subject, text, reply, message_id_header, body_hash)
    select $1, ${id("03", "n")}, ${id("01", "n")}, 'in', 'c' || (1 + n % 4000) || '@x.test', now(), 'Order', t, t, 'm' || n || '@x.test', n::text from generate_series(1, 20000) n cross join lateral (select 'Where is order w' || n || ' of lot v' || n % 200 || '?' as t) x`);
  await fill(`insert into rapport.message_reference (workspace_id, refers_to, message_id, conversation_id) select $1, 'm' || n - 1 || '@x.test', ${id("03", "n")}, ${id("01", "n")} from generate_series(1, 20000) n`);
  await fill(`insert into rapport.participant (workspace_id, conversation_id, email) select $1, ${id("01", "n")}, 'c' || (1 + n % 4000) || '@x.test' from generate_series(1, 20000) n`);
  await fill(`insert into rapport.customer_promise (workspace_id, id, conversation_id, customer_id, owner_id, text, due_at, zone, made_at, work_minutes, standing)
    select $1, ${id("04", "n")}, ${id("01", "n")}, ${id("02", "1 + n % 4000")}, $2, 'promise ' || n, $3::timestamptz + (n || ' minutes')::interval, 'Europe/London', now(), 30, 'open' from generate_series(1, 20000) n`, who.agentId, now);
  await db.pool.query("analyze");
});
afterAll(async () => {
  await db.close();
  await database.drop();
});

const readWhole = async () => {
  await db.pool.query("select pg_stat_force_next_flush()");
  const { rows } = await db.pool.query<{ name: string; scans: number }>("select relname as name, seq_scan::int as scans from pg_stat_user_tables where schemaname = 'rapport' and relname in ('conversation', 'message', 'customer', 'customer_identity', 'customer_promise', 'message_reference', 'participant') order by relname");
  return rows;
};
const tools = () => createFlowTools({ db, secret: "a secret of the tests, long enough", now: () => now, mailHost: "large.test" });

test.each<[string, () => Promise<unknown>]>([
  ["the desk", () => readDesk(tools(), who)],
  ["the newest conversations", () => readConversations(tools(), who, { limit: 50 })],
  ["a section of the queue", () => readConversations(tools(), who, { limit: 50, section: "waiting" })],
  ["the conversations of a customer", () => readConversations(tools(), who, { limit: 50, customerId: customer(77) })],
  ["a search for a rare word", () => readConversations(tools(), who, { limit: 50, q: "w12345" })],
  ["a search for an address", () => readConversations(tools(), who, { limit: 50, q: "c777@x.test" })],
  ["one conversation", () => readConversation(tools(), who, conversation(5000))],
  ["the next promises", () => readPromises(tools(), who, { state: "open", limit: 50, after: null })],
  ["the customers", () => readCustomers(tools(), who, { limit: 50, after: null })],
  ["a search for a customer", () => readCustomers(tools(), who, { q: "Name77", limit: 50, after: null })],
  ["one customer", () => readCustomer(tools(), who, customer(99))],
  ["what waits for a mail", () => inWorkspace(db, who, (tx) => listWaiting(tx, "m500@x.test", [conversation(500)], ["c501@x.test"]))],
  ["two conversations becoming one", () => inWorkspace(db, who, (tx) => joinConversations(tx, conversation(3), conversation(2), now))],
])("%s is read without reading any table whole", async (_what, read) => {
  const before = await readWhole();
  await read();
  expect(await readWhole()).toEqual(before);
});
