import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ConversationView } from "@rapport/contract/conversation-view.ts";
import type { RawMailId } from "@rapport/core/model/ids.ts";
import { createWorld, type World } from "../../test/desk-world.ts";
import { createCheckSender } from "../channels/authentication/check-sender.ts";
import type { ResolveDns } from "../channels/authentication/resolve-dns.ts";
import { asOwner } from "../store/database.ts";
import { acceptMail } from "./accept-mail.ts";
import { proveSender } from "./prove-sender.ts";
import { readConversation } from "./read-conversation.ts";

const zone: Record<string, string> = { "_dmarc.bank.example": "v=DMARC1; p=reject", "bank.example": "v=spf1 ip4:203.0.113.7 -all" };
const dns: ResolveDns = async (name, type) => {
  if (type === "TXT" && zone[name] !== undefined) return [[zone[name]]];
  throw Object.assign(new Error("none"), { code: "ENOTFOUND" });
};
let world: World, mails = 0;
const scope = () => ({ workspaceId: world.workspaceId });
const prove = (id: RawMailId) => proveSender({ ...world.tools, checkSender: createCheckSender(dns, { name: "desk.test", trusted: [] }), trustedMailServers: [] }, scope(), id);

async function come(remote: string, from: string): Promise<RawMailId> {
  const raw = Buffer.from(`From: ${from}\r\nReply-To: else@where.example\r\nTo: help@fernbrook.test\r\nSubject: Account\r\nMessage-ID: <${++mails}@bank.example>\r\n\r\nCould you tell me when the file is ready?\r\n`);
  const id = await acceptMail(world.db, { raw, envelope: { from, to: ["help@fernbrook.test"], helo: "mx", remote }, recipient: { workspaceId: world.workspaceId, mailboxId: world.mailboxId }, at: world.now(), origin: "smtp" });
  await world.process(id);
  return id;
}
const seen = (id: RawMailId) => world.read(async (tx) => (await sql`
  select a.proven, a.dmarc, a.reply_to_set_aside, m.reply_to, c.told_answer_by is not null as told,
    (select o.state from rapport.outbox o join rapport.message r on r.id = o.message_id where r.conversation_id = c.id) as receipt,
    (select r.delivery_state from rapport.message r where r.conversation_id = c.id and r.direction = 'out') as delivery
  from rapport.message m join rapport.conversation c on c.id = m.conversation_id left join rapport.message_authentication a on a.message_id = m.id where m.raw_mail_id = ${id}`.execute(tx)).rows[0]);

beforeAll(async () => {
  world = await createWorld();
  await asOwner(world.db, (tx) => sql`update rapport.workspace set receipts = true where id = ${world.workspaceId}`.execute(tx));
});
afterAll(() => world.close());

test("the mail is a message at once, and its receipt waits until the sender is judged", async () => {
  const id = await come("203.0.113.7", "ann@bank.example");
  expect(await seen(id)).toMatchObject({ proven: null, receipt: "waiting", told: true });
  expect(await world.read(async (tx) => (await sql`select not_before > clock_timestamp() + interval '10 seconds' as held from rapport.outbox`.execute(tx)).rows)).toEqual([{ held: true }]);
  await prove(id);
  expect(await seen(id)).toEqual({ proven: "yes", dmarc: "pass", reply_to_set_aside: null, reply_to: "else@where.example", told: true, receipt: "waiting", delivery: "waiting" });
});

test("where it is not proven nothing goes out by itself, and no answer goes where the mail wants it", async () => {
  const id = await come("198.51.100.9", "ben@bank.example");
  await prove(id);
  const judged = { proven: "no", dmarc: "fail", reply_to_set_aside: "else@where.example", reply_to: null, told: false, receipt: "withdrawn", delivery: "withdrawn" };
  expect(await seen(id)).toEqual(judged);
  await prove(id);
  expect(await seen(id)).toEqual(judged);
  const conversation = await world.read((tx) => tx.selectFrom("message").select("conversation_id").where("raw_mail_id", "=", id).executeTakeFirstOrThrow());
  const view = ConversationView.parse(await readConversation(world.tools, { ...scope(), agentId: world.bea.id }, conversation.conversation_id));
  expect(view.messages[0]!.sender).toMatchObject({ proven: "no", because: { code: "not-aligned", domain: "bank.example" }, checks: { spf: "fail", dkim: "none", dmarc: "fail", arc: "none" }, replyToSetAside: "else@where.example" });
});

test("mail that nobody sent over the wire is not judged, and its receipt does not wait", async () => {
  await world.receive({ from: "Cleo <cleo@other.test>", text: "Could you tell me how the invoices are numbered?" });
  const rows = await asOwner(world.db, async (tx) => (await sql<{ n: number }>`select count(*)::int as n from graphile_worker.jobs where task_identifier = 'prove-sender'`.execute(tx)).rows);
  expect(rows).toEqual([{ n: 2 }]);
});
