import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { sql } from "kysely";
import { createWorld, type World } from "../../test/desk-world.ts";
import { asOwner } from "../store/database.ts";
import type { AgentId } from "@rapport/core/model/ids.ts";
import { retryUnreadable } from "../flows/retry-unreadable.ts";
import { scrubStoredMail } from "../flows/scrub-stored-mail.ts";
import { composeMetrics, readMetrics } from "../http/metrics.ts";
import { makeId } from "../make-id.ts";
import { addAgent } from "../store/workspace.ts";
import { scrubSome } from "../store/mail-check.ts";
import { checkStoredMail, sayCheck } from "./fsck.ts";

let world: World;
beforeAll(async () => { world = await createWorld(); });
afterAll(() => world.close());
beforeEach(() => asOwner(world.db, async (tx) => {
  await sql`truncate rapport.mail_damage, rapport.mail_check`.execute(tx);
}));

const change = (text: ReturnType<typeof sql>) => asOwner(world.db, (tx) => text.execute(tx));
const check = (batch = 3) => checkStoredMail(world.db, () => {}, batch);
const withFile = { headers: "Content-Type: multipart/mixed; boundary=b", text: "--b\r\nContent-Type: text/plain\r\n\r\nSee the file.\r\n--b\r\nContent-Type: text/csv; name=probe.csv\r\nContent-Disposition: attachment; filename=probe.csv\r\n\r\n1;2;3\r\n--b--\r\n" };
const mailWithFile = () => `From: ingrid@nordvann.test\r\nSubject: A file\r\nMessage-ID: <file@nordvann.test>\r\n${withFile.headers}\r\n\r\n${withFile.text}`;

test("a desk as it came in is found well, and says how much was looked at", async () => {
  for (let i = 0; i < 7; i++) await world.receive({ text: `Mail ${i}`, subject: `Subject ${i}` });
  await world.receive(mailWithFile());
  const report = await check();
  expect(report).toEqual({ mails: 8, files: 1, damages: [] });
  expect(sayCheck(report)).toBe("8 mails and 1 file checked: all are as they came in.\n");
});

test("one flipped byte of a mail is found, by fsck and by the slow round, until it is well again", async () => {
  const [{ id }] = (await sql<{ id: string }>`select id from rapport.raw_mail order by id offset 4 limit 1`.execute(world.db.kysely)).rows as [{ id: string }];
  const flip = sql`update rapport.raw_mail set raw = set_byte(raw, 20, get_byte(raw, 20) # 1) where id = ${id}`;
  await change(flip);
  const report = await check();
  expect(report.damages).toMatchObject([{ what: "raw mail", id, workspaceId: world.workspaceId }]);
  expect(sayCheck(report)).toContain(`raw mail ${id}: Its bytes are no longer those that came in`);
  const round = async () => { while ((await scrubSome(world.db, world.workspaceId, 3)).checked === 3); };
  await round();
  expect(await world.read((tx) => tx.selectFrom("mail_damage").select("raw_mail_id").execute())).toEqual([{ raw_mail_id: id }]);
  await change(flip);
  expect((await check()).damages).toEqual([]);
  await round();
  expect(await world.read((tx) => tx.selectFrom("mail_damage").select("raw_mail_id").execute())).toEqual([]);
  expect(await world.read((tx) => tx.selectFrom("mail_check").select(["checked", "after_id"]).execute())).toEqual([{ checked: 0, after_id: null }]);
});

test("administrators are told of damage once, and no longer when it is gone", async () => {
  const admin = { id: makeId<AgentId>(), workspaceId: world.workspaceId, email: "ada@fernbrook.test", name: "Ada", role: "admin" as const, zone: world.bea.zone };
  await asOwner(world.db, (tx) => addAgent(tx, admin, null, world.now()));
  const notices = () => world.read((tx) => tx.selectFrom("notice").select(["agent_id", "read_at"]).where("kind", "=", "mail-damaged").execute());
  const round = async () => { for (let i = 0; i < 4; i++) await scrubStoredMail(world.db, world.workspaceId, 3, world.now()); };
  await round();
  expect(await notices()).toEqual([]);
  const flip = sql`update rapport.raw_mail set raw = set_byte(raw, 20, get_byte(raw, 20) # 1)`;
  await change(flip);
  await round();
  await round();
  expect(await notices()).toEqual([{ agent_id: admin.id, read_at: null }]);
  expect(composeMetrics(await readMetrics(world.db, world.now()), { p50: 0, p99: 0, max: 0 })).toMatch(/^mail_damaged 8$/m);
  await change(flip);
  await round();
  expect(await notices()).toEqual([{ agent_id: admin.id, read_at: expect.any(String) }]);
});

test("one flipped byte of a file is found", async () => {
  const flip = sql`update rapport.attachment set content = set_byte(content, 1, get_byte(content, 1) # 128)`;
  await change(flip);
  expect((await check()).damages).toMatchObject([{ what: "file", problem: expect.stringContaining("checksum") }]);
  await change(flip);
});

test("a processed mail without its message, and a message without its reading, are found", async () => {
  const lost = await world.accept({ text: "This one gets lost." });
  await change(sql`update rapport.raw_mail set state = 'processed' where id = ${lost}`);
  const [{ id }] = (await sql<{ id: string }>`delete from rapport.reading where message_id = (select message_id from rapport.reading order by 1 limit 1) returning message_id as id`.execute(world.db.kysely)).rows as [{ id: string }];
  expect((await check()).damages).toMatchObject([{ what: "raw mail", id: lost, problem: "It was processed, but no message holds it." }, { what: "message", id, problem: "It came in, but its reading is missing." }]);
});

test("a message that has lost a file is found", async () => {
  const before = (await check()).damages.length;
  const [{ id }] = (await sql<{ id: string }>`delete from rapport.attachment returning message_id as id`.execute(world.db.kysely)).rows as [{ id: string }];
  const { damages } = await check();
  expect([damages.length - before, damages.find((one) => one.id === id)?.problem]).toEqual([1, "It does not have as many files as it was stored with."]);
});

test("a mail that does not match its checksum is not read as if nothing were: it lies in the tray with that reason, and the next one is read", async () => {
  const id = await world.accept({ text: "Almost as it came." });
  await change(sql`update rapport.raw_mail set raw = set_byte(raw, 20, 88) where id = ${id}`);
  expect(await world.process(id)).toEqual({ state: "unreadable", problem: expect.stringContaining("do not match its checksum") });
  expect(await world.read((tx) => tx.selectFrom("raw_mail").select(["state", "tries"]).where("id", "=", id).executeTakeFirst())).toEqual({ state: "unreadable", tries: 3 });
  await expect(retryUnreadable(world.tools, { workspaceId: world.workspaceId, agentId: world.lead.id }, id)).rejects.toThrow("do not match its checksum");
  expect(await world.receive({ text: "Sound." })).toMatchObject({ state: "processed" });
});
