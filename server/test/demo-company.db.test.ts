import { existsSync, readdirSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Instant } from "@rapport/core/model/instant.ts";
import { keepMailAsFile } from "../src/channels/smtp-out/keep-mail-as-file.ts";
import { parseMime } from "../src/channels/mime/parse-mime.ts";
import { createFlowTools } from "../src/create-flow-tools.ts";
import { playDemoOnce } from "../src/demo/play-demo-once.ts";
import { readDesk } from "../src/flows/read-desk.ts";
import { asOwner, createDatabase, type Database } from "../src/store/database.ts";
import { createTestDatabase, type TestDatabase } from "./with-database.ts";

// The small company enters through the doors: what lies in the tables is what the walks put there, and nothing was written beside them.
const now = "2025-11-20T11:58:00Z" as Instant;
const examples = join(import.meta.dirname, "../../examples");
let database: TestDatabase, db: Database, dataDir: string, tools: Parameters<typeof playDemoOnce>[0];
beforeAll(async () => {
  database = await createTestDatabase();
  db = createDatabase(database.url);
  dataDir = await mkdtemp(join(tmpdir(), "rapport-demo-"));
  tools = { ...createFlowTools({ db, secret: "a secret of the tests, long enough", now: () => now, mailHost: "desk.example" }), parseMail: parseMime };
  await playDemoOnce(tools, playing());
});
afterAll(async () => {
  await db.close();
  await database.drop();
  await rm(dataDir, { recursive: true, force: true });
});

const ask = async <Row>(query: ReturnType<typeof sql<Row>>): Promise<Row[]> => asOwner(db, async (tx) => (await query.execute(tx)).rows);
const count = async (query: ReturnType<typeof sql<{ count: number }>>) => (await ask(query))[0]!.count;

test("every mail of a customer came in by the mail door, whole, and was read by the walk", async () => {
  expect(await ask(sql<{ id: string }>`select m.id from rapport.message m left join rapport.raw_mail r on r.id = m.raw_mail_id where m.direction = 'in' and (r.id is null or r.origin <> 'smtp' or r.state <> 'processed')`)).toEqual([]);
  expect(await count(sql<{ count: number }>`select count(*)::int as count from rapport.raw_mail where state = 'accepted'`)).toBe(0);
});

test("the mails that came in are the ones that lie in examples/mail, each named once by the story", async () => {
  const story = JSON.parse(await readFile(join(examples, "company/story.json"), "utf8")) as { mail?: string }[];
  const named = story.flatMap((event) => event.mail ?? []);
  expect(named.toSorted()).toEqual(readdirSync(join(examples, "mail")).filter((file) => file.endsWith(".eml")).toSorted());
  const bodyOf = (raw: Buffer) => raw.toString("latin1").replace(/^Date: .*$/m, "");
  const wanted = await Promise.all(named.map(async (file) => bodyOf(await readFile(join(examples, "mail", file)))));
  const kept = await ask(sql<{ raw: Buffer }>`select raw from rapport.raw_mail`);
  expect(kept.map((mail) => bodyOf(mail.raw)).toSorted()).toEqual(wanted.toSorted());
});

test("every mail of ours went through the outbox and lies as a file with these very bytes", async () => {
  expect(await ask(sql<{ id: string }>`select m.id from rapport.message m left join rapport.outbox o on o.message_id = m.id where m.direction = 'out' and (o.message_id is null or o.state <> 'kept-as-file' or m.delivery_state <> 'kept-as-file')`)).toEqual([]);
  const ours = await ask(sql<{ mime: Buffer }>`select mime from rapport.outbox`);
  const files = await Promise.all(readdirSync(join(dataDir, "outgoing")).filter((file) => file.endsWith(".eml")).map((file) => readFile(join(dataDir, "outgoing", file), "latin1")));
  expect(ours.map((row) => row.mime.toString("latin1")).filter((mime) => !files.some((file) => file.endsWith(mime)))).toEqual([]);
});

test("every promise names the message that made it and has its history from the first day", async () => {
  expect(await ask(sql<{ id: string }>`select p.id from rapport.customer_promise p where p.source_message_id is null or not exists (select 1 from rapport.customer_promise_happening h where h.promise_id = p.id and h.kind = 'made' and h.at = p.made_at and h.number = (select min(number) from rapport.customer_promise_happening f where f.promise_id = p.id))`)).toEqual([]);
});

test("every conversation has a message, and every customer of it wrote one", async () => {
  expect(await ask(sql<{ id: string }>`select c.id from rapport.conversation c where not exists (select 1 from rapport.message m where m.conversation_id = c.id and m.direction = 'in')`)).toEqual([]);
  expect(await ask(sql<{ id: string }>`select distinct c.id from rapport.conversation c join rapport.customer_identity i on i.customer_id = c.customer_id where not exists (select 1 from rapport.message m join rapport.customer_identity x on x.value = m.from_email where m.conversation_id = c.id and x.customer_id = c.customer_id)`)).toEqual([]);
});

test("it is lively: a dozen customers, thirty conversations in every status, four languages, every kind of promise", async () => {
  expect(await count(sql<{ count: number }>`select count(*)::int as count from rapport.customer`)).toBeGreaterThanOrEqual(12);
  expect(await count(sql<{ count: number }>`select count(*)::int as count from rapport.conversation`)).toBeGreaterThanOrEqual(30);
  expect((await ask(sql<{ status: string }>`select distinct status from rapport.conversation order by status`)).map((row) => row.status)).toEqual(["closed", "open", "resolved", "snoozed", "waiting"]);
  expect((await ask(sql<{ language: string }>`select distinct reading->>'language' as language from rapport.reading`)).length).toBeGreaterThanOrEqual(4);
  const standing = (await ask(sql<{ standing: string }>`select distinct standing from rapport.customer_promise order by standing`)).map((row) => row.standing);
  expect(standing).toEqual(expect.arrayContaining(["kept", "open"]));
  expect(await count(sql<{ count: number }>`select count(*)::int as count from rapport.raw_mail where state = 'unreadable'`)).toBeGreaterThanOrEqual(1);
  expect((await ask(sql<{ answer: string }>`select distinct answer from rapport.outcome`)).length).toBeGreaterThanOrEqual(1);
});

test("every section of the queue has somebody in it, and a promise is at risk", async () => {
  const [bea] = await ask(sql<{ id: string; workspace_id: string }>`select id, workspace_id from rapport.agent where email = 'bea@fernbrook.example'`);
  const desk = await readDesk(tools, { workspaceId: bea!.workspace_id, agentId: bea!.id } as Parameters<typeof readDesk>[1]);
  expect([desk.needsYouNow.count, desk.promisesDue.count, desk.promisesDue.atRisk, desk.waiting.count, desk.background.count].map((many) => many > 0)).toEqual([true, true, true, true, true]);
});

test("a second start plays nothing again, and one that was cut off is played anew, whole", async () => {
  const conversations = () => count(sql<{ count: number }>`select count(*)::int as count from rapport.conversation`), before = await conversations();
  const [first] = await ask(sql<{ id: string }>`select id from rapport.workspace`);
  const unfinished = join(dataDir, "demo-is-being-played");
  await playDemoOnce(tools, playing());
  expect([await ask(sql<{ id: string }>`select id from rapport.workspace`), existsSync(unfinished)]).toEqual([[first], false]);
  await writeFile(unfinished, "");
  await playDemoOnce(tools, playing());
  const [anew, ...more] = await ask(sql<{ id: string }>`select id from rapport.workspace`);
  expect([anew!.id === first!.id, more, await conversations(), existsSync(unfinished)]).toEqual([false, [], before, false]);
});

function playing(): Parameters<typeof playDemoOnce>[1] {
  return { dataDir, asFiles: { asFile: true, send: (mail) => keepMailAsFile(join(dataDir, "outgoing"), mail.messageId, mail) }, pageAddress: "http://127.0.0.1:3000", say: () => undefined };
}
