import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ConversationList, ConversationView } from "@rapport/contract/conversation-view.ts";
import { CustomerList, CustomerView } from "@rapport/contract/customer-view.ts";
import { DeskView } from "@rapport/contract/desk-view.ts";
import { PromiseDetail, PromiseList } from "@rapport/contract/promise-view.ts";
import type { ConversationId } from "@rapport/core/model/ids.ts";
import type { Section } from "@rapport/core/model/conversation.ts";
import { addDuration } from "@rapport/core/time/instant.ts";
import { createWorld, type World } from "../../test/desk-world.ts";
import { asOwner } from "../store/database.ts";
import { addNote } from "./conversation-acts.ts";
import { cursorToKey } from "./page-cursor.ts";
import { readConversation } from "./read-conversation.ts";
import { readConversations } from "./read-conversations.ts";
import { readCustomer, readCustomers } from "./read-customers.ts";
import { readDesk } from "./read-desk.ts";
import { readPromise, readPromiseRecord, readPromises } from "./read-promises.ts";
import { makePromise } from "./promise-acts.ts";
import { sendReply } from "./reply-sent.ts";

let world: World, who: { workspaceId: World["workspaceId"]; agentId: World["bea"]["id"] }, ingrid: ConversationId, omar: ConversationId;

async function arrive(mail: Parameters<World["receive"]>[0]): Promise<ConversationId> {
  const processed = await world.receive(mail);
  if (!("arrived" in processed)) throw new Error(processed.state);
  return processed.arrived.conversationId;
}

beforeAll(async () => {
  world = await createWorld("2025-11-20T08:00:00Z");
  who = { workspaceId: world.workspaceId, agentId: world.bea.id };
  ingrid = await arrive({ messageId: "i1@n.test", subject: "RE: RE: export", text: "This is the third time I write. Completely unacceptable, I am furious. Nobody answers and we are leaving for a competitor!" });
  omar = await arrive({ from: "Omar Haddad <omar@delta.test>", messageId: "o1@delta.test", text: "Could you tell me how the invoices are numbered?" });
  world.pass("PT1H");
});
afterAll(() => world.close());

const sections: readonly Section[] = ["needs-you-now", "promises-due", "waiting", "background"];
const idsOf = async (section: Section) => (await readConversations(world.tools, who, { section, limit: 50 })).items.map((row) => row.id);

test("a reply moves a conversation to waiting, and its promise of today to what is due", async () => {
  expect(await idsOf("needs-you-now")).toContain(ingrid);
  const sent = await sendReply(world.tools, who, ingrid, { text: "You will have the converted file by 16:00 today. I have it on my desk.", promises: [{ text: "the converted file", dueAt: addDuration(world.now(), "PT6H") }] });
  expect(typeof sent).toBe("string");
  const desk = DeskView.parse(await readDesk(world.tools, who));
  expect(desk.promisesDue).toMatchObject({ count: 1, atRisk: 0, items: [{ conversationId: ingrid, state: "open", sourceWords: "You will have the converted file by 16:00 today." }] });
  expect([desk.needsYouNow.items.map((row) => row.id), desk.doneToday]).toEqual([expect.not.arrayContaining([ingrid]), 1]);
  expect(await idsOf("promises-due")).toEqual([ingrid]);
});

test("every conversation stands in one section, and the counts say how many", async () => {
  const desk = await readDesk(world.tools, who), all = await Promise.all(sections.map(idsOf));
  expect(all.flat().toSorted()).toEqual([ingrid, omar].toSorted());
  expect([desk.needsYouNow.count, desk.waiting.count, desk.background.count]).toEqual([all[0]!.length, all[2]!.length, all[3]!.length]);
  const rows = (await readConversations(world.tools, who, { limit: 50 })).items;
  for (const [index, section] of sections.entries()) expect(rows.filter((row) => row.section === section).map((row) => row.id).toSorted()).toEqual(all[index]!.toSorted());
});

test("a promise for next week leaves its conversation waiting, with the day on which we write again", async () => {
  const other = await arrive({ from: "Lina <lina@delta.test>", text: "The sensor shows nothing. What do you need from me to repair it? I am upset about this." });
  const dueAt = addDuration(world.now(), "P7D");
  await sendReply(world.tools, who, other, { text: "Thank you. You get a new one.", promises: [{ text: "a new sensor", dueAt }] });
  expect((await readDesk(world.tools, who)).waiting.items.map((row) => [row.id, row.weWriteAgainAt])).toContainEqual([other, dueAt]);
});

test("an open conversation shows mails and notes in order, the path with what proves it, and the newest id as seen", async () => {
  world.pass("PT1M");
  const note = await addNote(world.tools, who, ingrid, "She is in the lab until four.");
  const view = ConversationView.parse(await readConversation(world.tools, who, ingrid));
  expect(view.messages.map((message) => message.direction)).toEqual(["in", "out", "note"]);
  expect([view.seen, view.messages[2]!.author?.name]).toEqual([note, "Bea"]);
  const proof = view.path.filter((step) => step.state === "done" && step.evidenceMessageId === view.messages[1]!.id).map((step) => step.kind);
  expect(view.messages[1]!.proves).toEqual(proof);
  expect([proof.length > 0, view.pathSentence === "", view.heatHistory.length, view.person.name, view.promises.length]).toEqual([true, false, 1, "Ingrid Solheim", 1]);
});

test("pages of a list go on where the one before ended, without a gap and without a double", async () => {
  const all = ConversationList.parse(await readConversations(world.tools, who, { limit: 50 })).items.map((row) => row.id), seen: string[] = [];
  for (let next: string | null = "first"; next !== null;) {
    const page = await readConversations(world.tools, who, { limit: 1, after: next === "first" ? null : cursorToKey(next) });
    seen.push(...page.items.map((row) => row.id));
    next = page.next;
  }
  expect(seen).toEqual(all);
});

test("words are found in mails and in names, and a section narrows what was found", async () => {
  const found = async (q: string, section?: Section) => (await readConversations(world.tools, who, { q, section, limit: 10 })).items.map((row) => row.id);
  expect([await found("competitor"), await found("omar"), await found("competitor", "background")]).toEqual([[ingrid], [omar], []]);
});

test("the ledger filters by derived words, and a promise offers three times with a letter for each", async () => {
  const { items } = PromiseList.parse(await readPromises(world.tools, who, { state: "open", limit: 10 }));
  expect(items.map((promise) => promise.text)).toEqual(["the converted file", "a new sensor"]);
  const detail = PromiseDetail.parse(await readPromise(world.tools, who, items[0]!.id));
  expect(detail.proposals.map((proposal) => [proposal.held, proposal.notice.includes("Hello Ingrid"), proposal.notice.includes("the converted file")])).toEqual(Array(3).fill([null, true, true]));
  world.pass("PT8H");
  const states = await Promise.all((["late", "open", "at-risk", "kept"] as const).map(async (state) => (await readPromises(world.tools, who, { state, owner: who.agentId, limit: 10 })).items.map((promise) => promise.text)));
  expect(states).toEqual([["the converted file"], ["a new sensor"], [], []]);
  expect(await readPromiseRecord(world.tools, who)).toEqual({ days: 90, keptOnTime: 0, renegotiatedInTime: 0, late: 1, total: 1 });
});

test("a customer with a late promise is at risk, others are steady", async () => {
  const { items } = CustomerList.parse(await readCustomers(world.tools, who, { limit: 10 }));
  expect(items.map((customer) => [customer.name, customer.stage, customer.openPromises])).toEqual([["Ingrid Solheim", "at-risk", 1], ["Lina", expect.any(String), 1], ["Omar Haddad", "steady", 0]]);
  const view = CustomerView.parse(await readCustomer(world.tools, who, items[0]!.id));
  expect([view.openPromises.map((promise) => promise.state), view.conversations.map((row) => row.id), view.promisesKept]).toEqual([["late"], [ingrid], { kept: 0, of: 1 }]);
});

test("a promise by word of mouth has no words of a mail", async () => {
  const id = await makePromise(world.tools, who, omar, { text: "a call about invoices", dueAt: addDuration(world.now(), "P1D") });
  const { items } = await readPromises(world.tools, who, { q: "invoices", limit: 10 });
  expect(items.map((promise) => [promise.id, promise.sourceWords])).toEqual([[id, null]]);
});

test("no list reads a whole table of twenty thousand conversations", async () => {
  await asOwner(world.db, async (tx) => {
    await sql`insert into rapport.customer (workspace_id, id, name, created_at) select ${world.workspaceId}, gen_random_uuid(), 'Person ' || g, now() from generate_series(1, 2000) g`.execute(tx);
    await sql`insert into rapport.customer_identity (workspace_id, kind, value, customer_id) select workspace_id, 'email', id || '@many.test', id from rapport.customer where name like 'Person %'`.execute(tx);
    await sql`insert into rapport.conversation (workspace_id, id, customer_id, channel, subject, need, status, heat_score, heat_level, contact_count, lane, reply_by, next_step, next_promise_due_at, told_answer_by, opened_at, updated_at)
      select workspace_id, gen_random_uuid(), id, 'email', 's', 'n', 'open', 10, 0, 1, (array['ours', 'theirs', 'background', 'none', 'none', 'none', 'none', 'none', 'none', 'none'])[1 + g % 10],
        timestamptz '2025-11-01' + g * interval '1 minute', 'answer', case when g % 100 = 1 then timestamptz '2025-11-20' + g * interval '1 hour' end, case when g % 10 = 2 then timestamptz '2025-12-01' end, timestamptz '2025-10-01' + g * interval '1 minute', timestamptz '2025-10-01' + g * interval '1 minute'
      from (select *, row_number() over () as n from rapport.customer where name like 'Person %') c join generate_series(1, 20000) g on g % 2000 = n - 1`.execute(tx);
    await sql`insert into rapport.message (workspace_id, id, conversation_id, direction, from_email, at, subject, text, reply, message_id_header, body_hash)
      select workspace_id, gen_random_uuid(), id, 'in', 'x@y.test', opened_at, 's', 't', 'some words of a mail', id || '@y.test', 'h' from rapport.conversation where need = 'n'`.execute(tx);
    // What autovacuum does a moment later on a desk that runs.
    await sql`select gin_clean_pending_list('rapport.message_search'), gin_clean_pending_list('rapport.customer_search')`.execute(tx);
    await sql`analyze rapport.conversation, rapport.message, rapport.customer, rapport.customer_identity`.execute(tx);
  });
  const scans = () => sql<{ name: string; scans: number }>`select relname as name, seq_scan as scans from pg_stat_xact_user_tables where schemaname = 'rapport' and relname in ('conversation', 'message')`;
  const reads: [string, () => Promise<unknown>][] = [
    ["desk", () => readDesk(inTx, who)], ["all", () => readConversations(inTx, who, { limit: 50 })], ["words", () => readConversations(inTx, who, { q: "competitor", limit: 50 })],
    ...sections.map((section): [string, () => Promise<unknown>] => [section, () => readConversations(inTx, who, { section, limit: 50 })]),
    ["one", () => readConversation(inTx, who, ingrid)], ["customers", () => readCustomers(inTx, who, { limit: 50 })],
  ];
  // Every walk inside one transaction that asks before and after how often whole tables were read.
  let counted: { name: string; scans: number }[] = [];
  const counting = { ...world.db, kysely: { transaction: () => ({ setIsolationLevel: () => ({ execute: (work: (tx: never) => Promise<unknown>) => world.db.kysely.transaction().execute(async (tx) => {
    const before = (await scans().execute(tx)).rows, answer = await work(tx as never);
    counted = (await scans().execute(tx)).rows.map((table) => ({ ...table, scans: Number(table.scans) - Number(before.find((one) => one.name === table.name)?.scans ?? 0) }));
    return answer;
  }) }) }) } } as unknown as World["db"];
  const inTx = { ...world.tools, db: counting };
  for (const [name, read] of reads) {
    await read();
    // Search (find_conversations of 003) still meets what it found with all conversations in one pass at this size; the mails it finds by index.
    const allowed = name === "words" ? ["conversation"] : [];
    expect.soft([name, counted.filter((table) => table.scans > 0 && !allowed.includes(table.name))]).toEqual([name, []]);
  }
});
