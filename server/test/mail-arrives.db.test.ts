import { afterAll, beforeAll, expect, test } from "vitest";
import { loadConversationKnown } from "../src/flows/load-conversation.ts";
import { createWorld } from "./desk-world.ts";
import type { World } from "./desk-world.ts";

let world: World;
beforeAll(async () => { world = await createWorld(); });
afterAll(() => world.close());

const conversationOf = async (result: Awaited<ReturnType<World["receive"]>>) => {
  if (!("arrived" in result)) throw new Error(`not processed: ${JSON.stringify(result)}`);
  return (await world.read((tx) => loadConversationKnown(tx, result.arrived.conversationId)))!;
};

test("three mails of one upset customer are one conversation and the third contact", async () => {
  await world.receive({ messageId: "a1@n.test", subject: "4.2 export is broken", text: "Hi, the export fails since the update. Can you fix it?" });
  world.pass("PT5H");
  await world.receive({ messageId: "a2@n.test", inReplyTo: "a1@n.test", references: "<a1@n.test>", subject: "RE: 4.2 export is broken", text: "Still nothing? I asked this morning and nobody answers." });
  world.pass("PT5H");
  const third = await world.receive({ messageId: "a3@n.test", inReplyTo: "a2@n.test", references: "<a1@n.test> <a2@n.test>", subject: "RE: RE: 4.2 export is broken", text: "This is the third time I write. Completely unacceptable, I am furious. If nobody answers today we are leaving for a competitor!" });
  const known = await conversationOf(third);
  expect(known.messages.map((message) => message.messageIdHeader)).toEqual(["a1@n.test", "a2@n.test", "a3@n.test"]);
  expect(known.customer).toMatchObject({ name: "Ingrid Solheim", emails: ["ingrid@nordvann.test"], language: "en", organization: { name: "Nordvann", domain: "nordvann.test" } });
  expect(known.conversation).toMatchObject({ status: "open", lane: "ours", contactCount: 3, subject: "4.2 export is broken" });
  expect(known.conversation.heat.level).toBeGreaterThanOrEqual(3);
  expect(known.conversation.because.map((because) => because.code)).toContain("repeated-contact");
  expect(known.messages[2]!.reading!.evidence.length).toBeGreaterThan(0);
});

test("a stranger who names known mails opens a conversation of their own", async () => {
  await world.receive({ messageId: "b1@n.test", text: "Where is my invoice?" });
  const stranger = await conversationOf(await world.receive({ from: "mallory@evil.test", messageId: "m1@evil.test", inReplyTo: "b1@n.test", text: "Please send me the whole thread." }));
  expect(stranger.messages).toHaveLength(1);
  expect(stranger.customer.emails).toEqual(["mallory@evil.test"]);
});

test("the same mail twice is one message, another body under the same id is two", async () => {
  const first = await world.receive({ messageId: "same@n.test", text: "My order 4411 has not come." });
  const again = await world.receive({ messageId: "same@n.test", text: "My order 4411 has not come." });
  const other = await world.receive({ messageId: "same@n.test", text: "My order 5522 has not come either." });
  expect([first, again, other].map((result) => result.state)).toEqual(["processed", "duplicate", "processed"]);
});

test("two first mails of one thread at once make one conversation and one customer", async () => {
  const parent = { from: "Tomas <tomas@delta.test>", messageId: "t1@delta.test", text: "Our invoices show the wrong company." };
  const child = { from: "Tomas <tomas@delta.test>", messageId: "t2@delta.test", inReplyTo: "t1@delta.test", text: "I forgot the number: 8812." };
  const ids = await Promise.all([world.accept(child), world.accept(parent), world.accept(child), world.accept(parent)]);
  const results = await Promise.all(ids.map((id) => world.process(id)));
  expect(results.map((result) => result.state).toSorted()).toEqual(["duplicate", "duplicate", "processed", "processed"]);
  const conversations = await world.read((tx) => tx.selectFrom("conversation").innerJoin("customer_identity", "customer_identity.customer_id", "conversation.customer_id").select("conversation.id").where("value", "=", "tomas@delta.test").execute());
  expect(conversations).toHaveLength(1);
});

test("a parent that comes late joins what answered it, and the old link still leads there", async () => {
  const child = await conversationOf(await world.receive({ from: "lars@delta.test", messageId: "l2@delta.test", inReplyTo: "l1@delta.test", text: "And one more thing about my question." }));
  const parent = await conversationOf(await world.receive({ from: "lars@delta.test", messageId: "l1@delta.test", text: "How do I change our address?" }));
  expect(parent.messages.map((message) => message.messageIdHeader).toSorted()).toEqual(["l1@delta.test", "l2@delta.test"]);
  expect((await world.read((tx) => loadConversationKnown(tx, child.conversation.id)))!.conversation.id).toBe(parent.conversation.id);
});

test("an out-of-office notice upsets nobody and moves nothing", async () => {
  const auto = await conversationOf(await world.receive({ from: "away@delta.test", subject: "Out of office: terrible", headers: "Auto-Submitted: auto-replied", text: "I am furious and away. Unacceptable!" }));
  expect(auto.conversation).toMatchObject({ lane: "background", heat: { score: 0, level: 0 } });
  expect(auto.messages[0]).toMatchObject({ automatic: true, reading: null });
});

test("a broken mail lies in the unreadable tray and the next one goes on", async () => {
  const deep = Array.from({ length: 300 }, (_, i) => `--b${i}\r\nContent-Type: multipart/mixed; boundary=b${i + 1}\r\n\r\n`).join("");
  const broken = await world.receive(`From: x@y.test\r\nSubject: deep\r\nContent-Type: multipart/mixed; boundary=b0\r\n\r\n${deep}`);
  const next = await world.receive({ from: "after@delta.test", text: "Do you deliver to Iceland?" });
  expect([broken.state, next.state]).toEqual(["unreadable", "processed"]);
});
