import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sendReply } from "../src/flows/reply-sent.ts";
import { createWorld, type World } from "./desk-world.ts";

let world: World;
beforeAll(async () => { world = await createWorld(); });
afterAll(() => world.close());

const answer = async (headers: string, from = "shop@nordvann.test") => {
  const came = await world.receive({ from, text: "Can you tell me when order 4411 leaves your house?", ...(headers ? { headers } : {}) });
  if (!("arrived" in came)) throw new Error(`not processed: ${JSON.stringify(came)}`);
  const id = await sendReply(world.tools, { workspaceId: world.workspaceId, agentId: world.bea.id }, came.arrived.conversationId, { text: "It leaves tomorrow.", promises: [] });
  return (await world.read((tx) => tx.selectFrom("outbox").select("envelope_to").where("message_id", "=", id as never).executeTakeFirstOrThrow())).envelope_to;
};

test("an answer goes to the address the customer asked for", async () => expect(await answer("Reply-To: Ingrid <ingrid@home.test>")).toEqual(["ingrid@home.test"]));
test("an answer goes to who wrote, where two addresses are asked for", async () => expect(await answer("Reply-To: a@home.test, b@home.test", "two@nordvann.test")).toEqual(["two@nordvann.test"]));
test("an answer goes to who wrote, where our own mailbox is asked for", async () => {
  const { address } = await world.read((tx) => tx.selectFrom("mailbox").select("address").executeTakeFirstOrThrow());
  expect(await answer(`Reply-To: ${address}`, "three@nordvann.test")).toEqual(["three@nordvann.test"]);
});

test.each([['"nina, ole"@delta.test'], [`${"n".repeat(400)}@delta.test`]])("a mail from %s is received, though nobody can answer it", async (from) => {
  await world.db.kysely.updateTable("workspace").set({ receipts: true }).execute();
  const came = await world.receive({ from, text: "Where is my order?" });
  if (!("arrived" in came)) throw new Error(`not processed: ${JSON.stringify(came)}`);
  expect(await sendReply(world.tools, { workspaceId: world.workspaceId, agentId: world.bea.id }, came.arrived.conversationId, { text: "On its way.", promises: [] })).toEqual({ refused: "recipient-missing" });
});

test("nobody sends a receipt to a mail that came without an envelope sender", async () => {
  await world.db.kysely.updateTable("workspace").set({ receipts: true }).execute();
  const receipts = () => world.read((tx) => tx.selectFrom("message").select("id").where("direction", "=", "out").where("automatic", "=", true).execute());
  const before = (await receipts()).length;
  await world.process(await world.accept({ from: "machine@delta.test", text: "Where is my order?" }, "smtp", ""));
  expect(await receipts()).toHaveLength(before);
  await world.process(await world.accept({ from: "person@delta.test", text: "Where is my order?" }, "smtp", "person@delta.test"));
  expect(await receipts()).toHaveLength(before + 1);
});

test("a program that answers every receipt as if it were new gets one a day", async () => {
  await world.db.kysely.updateTable("workspace").set({ receipts: true }).execute();
  const receipts = () => world.read((tx) => tx.selectFrom("outbox").select("message_id").where(sql<boolean>`envelope_to = ${JSON.stringify(["naive@loop.test"])}::jsonb`).execute());
  for (let day = 1; day <= 3; day++) {
    for (let round = 0; round < 5; round++) await world.receive({ from: "naive@loop.test", subject: "Thank you for your message", text: `We have your message number ${day}${round} and answer soon. When do you need it?` });
    expect(await receipts()).toHaveLength(day);
    world.pass("PT25H");
  }
});

test("an imported answer of ours lies under the mail that it answers", async () => {
  const { address } = await world.read((tx) => tx.selectFrom("mailbox").select("address").executeTakeFirstOrThrow());
  const asked = await world.process(await world.accept({ from: "otto@delta.test", messageId: "otto-1@delta.test", text: "Where is my parcel?", date: "Mon, 03 Nov 2025 10:00:00 +0000" }, "import"));
  const answered = await world.process(await world.accept({ from: address, to: "otto@delta.test", messageId: "ours-1@elsewhere.test", inReplyTo: "otto-1@delta.test", text: "It is on its way.", date: "Mon, 03 Nov 2025 12:00:00 +0000" }, "import"));
  expect("arrived" in asked && "arrived" in answered && asked.arrived.conversationId === answered.arrived.conversationId).toBe(true);
});
