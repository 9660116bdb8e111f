import type { AgentId, ConversationId, CustomerId, MailboxId, WorkspaceId } from "@rapport/core/model/ids.ts";
import type { Instant, Zone } from "@rapport/core/model/instant.ts";
import { defaultHours } from "@rapport/core/time/business-hours.ts";
import { createFlowTools } from "../../server/src/create-flow-tools.ts";
import { readDesk } from "../../server/src/flows/read-desk.ts";
import { makeId } from "../../server/src/make-id.ts";
import { loadConversation } from "../../server/src/store/conversation.ts";
import { asOwner, createDatabase, inWorkspace } from "../../server/src/store/database.ts";
import { addAgent, addWorkspace } from "../../server/src/store/workspace.ts";
import { inTurns, quantile, row, type Row } from "./compare.ts";

const conversations = 100_000;

/** The whole queue (four sections, counts, promises, notices) over 100,000 conversations, beside reading one of them by its id. */
export async function benchQueue(url: string): Promise<Row[]> {
  const db = createDatabase(url, { max: 4 });
  const now = "2025-11-20T11:58:00Z" as Instant;
  const workspaceId = makeId<WorkspaceId>(), mailboxId = makeId<MailboxId>(), agentId = makeId<AgentId>(), customerId = makeId<CustomerId>(), zone = "Europe/London" as Zone;
  await asOwner(db, async (tx) => {
    await addWorkspace(tx, { id: workspaceId, name: "Bench", zone, hours: defaultHours(zone), locale: "en", receipts: false, demo: false }, { id: mailboxId, address: "support@bench.test", name: "Bench", signature: "" }, now);
    await addAgent(tx, { id: agentId, workspaceId, email: "bea@bench.test", name: "Bea", role: "agent", zone }, null, now);
  });
  await db.pool.query("insert into rapport.customer (workspace_id, id, name, created_at) values ($1, $2, 'Customer', $3)", [workspaceId, customerId, now]);
  await db.pool.query("insert into rapport.customer_identity (workspace_id, kind, value, customer_id) values ($1, 'email', 'customer@example.test', $2)", [workspaceId, customerId]);
  // One in a hundred is ours to answer, one in fifty waits for the customer, one in fifty in the background; the rest is settled.
  await db.pool.query(`insert into rapport.conversation (workspace_id, id, mailbox_id, customer_id, channel, subject, need, status, heat_score, heat_level, contact_count, lane, reply_by, next_step, opened_at, updated_at)
    select $1, gen_random_uuid(), $2, $3, 'email', 'Order ' || n, 'Where order ' || n || ' is', case when n % 100 = 0 then 'open' when n % 50 = 1 then 'waiting' when n % 50 = 2 then 'open' else 'resolved' end, n % 100, least(4, (n % 100) / 20), 1,
      case when n % 100 = 0 then 'ours' when n % 50 = 1 then 'theirs' when n % 50 = 2 then 'background' else 'none' end, $4::timestamptz + (n || ' seconds')::interval, 'answer', $4::timestamptz - (n || ' seconds')::interval, $4::timestamptz - (n || ' seconds')::interval
    from generate_series(1, $5::int) n`, [workspaceId, mailboxId, customerId, now, conversations]);
  await db.pool.query("analyze");
  const { rows } = await db.pool.query<{ id: ConversationId }>("select id from rapport.conversation limit 1000");
  const tools = createFlowTools({ db, secret: "bench".repeat(10), now: () => now, mailHost: "bench.test" });
  const who = { workspaceId, agentId };
  const { ours, partner } = await inTurns(300, () => readDesk(tools, who), (at) => inWorkspace(db, who, (tx) => loadConversation(tx, rows[at % rows.length]!.id)));
  await db.close();
  return [row(`queue over ${conversations.toLocaleString("en")} conversations, median`, "reading one conversation by its id", "ms", quantile(ours, 0.5), quantile(partner, 0.5), { "95th percentile ms": quantile(ours, 0.95) })];
}
