import { afterAll, beforeAll, expect, test } from "vitest";
import type { Instant } from "@rapport/core/model/instant.ts";
import type { CustomerPromiseId, MessageId } from "@rapport/core/model/ids.ts";
import { wakeDue } from "../src/clock/wake-loop.ts";
import { tellDelivery } from "../src/flows/delivery-told.ts";
import { loadConversationKnown } from "../src/flows/load-conversation.ts";
import { keepPromise, renegotiatePromise } from "../src/flows/promise-acts.ts";
import { sendReply } from "../src/flows/reply-sent.ts";
import { undoReply } from "../src/flows/reply-undone.ts";
import { claimOutgoing } from "../src/store/outbox.ts";
import { loadPromise } from "../src/store/customer-promise.ts";
import { createWorld } from "./desk-world.ts";
import type { World } from "./desk-world.ts";

let world: World;
beforeAll(async () => { world = await createWorld("2025-11-20T11:58:00Z"); });
afterAll(() => world.close());

const at = (time: string) => `2025-11-20T${time}:00Z` as Instant;
const who = () => ({ workspaceId: world.workspaceId, agentId: world.bea.id });
const fail = (what: string, error: unknown) => { throw new Error(what, { cause: error }); };
const arrived = async (mail: Parameters<World["receive"]>[0]) => {
  const result = await world.receive(mail);
  if (!("arrived" in result)) throw new Error(JSON.stringify(result));
  return result.arrived;
};
const promise = async (id: CustomerPromiseId) => (await world.read((tx) => loadPromise(tx, id)))!;
const notices = () => world.read((tx) => tx.selectFrom("notice").select(["kind", "agent_id", "promise_id", "prepared", "read_at"]).orderBy("id").execute());

test("a promise at risk is renegotiated, kept by an accepted mail, and open again when that mail bounces", async () => {
  const { conversationId } = await arrived({ messageId: "s1@n.test", text: "Your export broke our files, and this is the third time I write. I need them today." });
  const replyId = (await sendReply(world.tools, who(), conversationId, { text: "I will send you the converted file by 16:00 today.", promises: [{ text: "send the converted file", dueAt: at("15:00") }] })) as MessageId;
  const [made] = (await world.read((tx) => loadConversationKnown(tx, conversationId)))!.promises;
  expect(made).toMatchObject({ standing: "open", dueAt: at("15:00"), ownerId: world.bea.id, sourceMessageId: replyId });
  expect((await world.read((tx) => loadConversationKnown(tx, conversationId)))!.conversation).toMatchObject({ status: "waiting", lane: "theirs", nextPromiseDueAt: at("15:00"), assigneeId: world.bea.id });
  await tellDelivery(world.tools, world.workspaceId, replyId, { kind: "accepted", asFile: false, detail: "250 ok" });

  world.pass("PT1H50M");
  await Promise.all([wakeDue(world.tools, fail), wakeDue(world.tools, fail)]);
  const told = await notices();
  expect(told.map((notice) => [notice.kind, notice.agent_id])).toEqual([["promise-at-risk", world.bea.id]]);
  expect(told[0]!.prepared!.text).toContain("converted file");
  expect(told[0]!.prepared!.dueAt! > at("15:00")).toBe(true);

  expect(await renegotiatePromise(world.tools, who(), made!.id, { dueAt: at("16:30"), text: "It takes longer: you have it by 17:30 today." })).toBe(true);
  expect(await promise(made!.id)).toMatchObject({ dueAt: at("16:30"), standing: "open" });
  world.pass("PT1H20M");
  await wakeDue(world.tools, fail);
  expect((await notices()).map((notice) => notice.kind)).not.toContain("promise-late");

  expect(await keepPromise(world.tools, who(), made!.id, "Here is the file.")).toBe(true);
  expect((await promise(made!.id)).standing).toBe("open");
  const keeping = (await world.read((tx) => loadConversationKnown(tx, conversationId)))!.messages.at(-1)!;
  await tellDelivery(world.tools, world.workspaceId, keeping.id, { kind: "accepted", asFile: false, detail: "250 ok" });
  expect(await promise(made!.id)).toMatchObject({ standing: "kept", keptBy: "mail-accepted" });

  await world.receive({
    from: "MAILER-DAEMON@n.test", subject: "Undelivered Mail Returned to Sender", inReplyTo: keeping.messageIdHeader, headers: "Auto-Submitted: auto-replied",
    text: `I'm sorry, the mail could not be delivered.\n\n<ingrid@nordvann.test>: 550 5.1.1 no such user here\n\n--- Below this line is a copy of the message.\n\nMessage-ID: <${keeping.messageIdHeader}>\n`,
  });
  expect(await promise(made!.id)).toMatchObject({ standing: "open", keptAt: null, keptBy: null });
  expect((await promise(made!.id)).history.map((happening) => happening.kind)).toEqual(["made", "renegotiated", "kept", "bounced"]);
  expect((await notices()).map((notice) => notice.kind)).toEqual(expect.arrayContaining(["not-delivered", "promise-reopened"]));
  expect((await world.read((tx) => loadConversationKnown(tx, conversationId)))!.conversation).toMatchObject({ status: "open", lane: "ours" });
});

test("a promise that nobody acts on is told to its owner before, to the lead before, and to both when it is late", async () => {
  const { conversationId } = await arrived({ from: "silent@delta.test", text: "When do I get my refund?" });
  await sendReply(world.tools, who(), conversationId, { text: "You hear from me by tomorrow.", promises: [{ text: "say when the refund comes", dueAt: "2025-11-21T10:00:00Z" as Instant }] });
  const [promised] = (await world.read((tx) => loadConversationKnown(tx, conversationId)))!.promises;
  for (let look = 0; look < 144; look++) {
    world.pass("PT10M");
    await wakeDue(world.tools, fail);
  }
  const told = (await notices()).filter((notice) => notice.promise_id === promised!.id);
  expect(told.map((notice) => [notice.kind, notice.agent_id])).toEqual([
    ["promise-at-risk", world.bea.id], ["promise-at-risk", world.lead.id], ["promise-late", world.bea.id], ["promise-late", world.lead.id],
  ]);
});

test("an answer is refused while an unread mail of the customer lies beside it, also when both come at once", async () => {
  const first = await arrived({ from: "race@delta.test", messageId: "r1@delta.test", text: "Can I change my plan?" });
  const raw = await world.accept({ from: "race@delta.test", messageId: "r2@delta.test", inReplyTo: "r1@delta.test", text: "Forget it, I want to cancel instead." });
  const reply = () => sendReply(world.tools, who(), first.conversationId, { text: "Yes, you can change it.", promises: [], seen: first.messageId });
  const [sent] = await Promise.all([reply(), world.process(raw)]);
  const known = (await world.read((tx) => loadConversationKnown(tx, first.conversationId)))!;
  if (typeof sent === "string") expect(known.messages.map((message) => message.direction).toSorted()).toEqual(["in", "in", "out"]);
  else expect(sent).toMatchObject({ refused: "changed-while-you-wrote" });
  expect(known.conversation.status).toBe("open");
  expect(await reply()).toMatchObject(typeof sent === "string" ? {} : { refused: "changed-while-you-wrote" });
});

test("a reply that is taken back never leaves, and its promises were never made", async () => {
  const { conversationId } = await arrived({ from: "undo@delta.test", text: "Where is my parcel? It should have been here a week ago, this is really annoying." });
  const id = (await sendReply(world.tools, who(), conversationId, { text: "By tomorrow.", promises: [{ text: "find it", dueAt: "2025-11-28T10:00:00Z" as Instant }] })) as MessageId;
  expect(await undoReply(world.tools, who(), conversationId, id)).toBe(true);
  expect(await undoReply(world.tools, who(), conversationId, id)).toMatchObject({ refused: "not-waiting" });
  const known = (await world.read((tx) => loadConversationKnown(tx, conversationId)))!;
  expect(known.promises.map((one) => one.standing)).toEqual(["withdrawn"]);
  expect(known.conversation).toMatchObject({ status: "open", lane: "ours", nextPromiseDueAt: null });
  expect((await claimOutgoing(world.db, { limit: 50, leaseSeconds: 1 })).map((mail) => mail.messageId)).not.toContain(id);
});

test("an import sends nothing, tells nobody and wakes nothing of the past", async () => {
  const count = (table: "outbox" | "notice") => world.read(async (tx) => (await tx.selectFrom(table).select((eb) => eb.fn.countAll<number>().as("n")).executeTakeFirstOrThrow()).n);
  const before = [await count("outbox"), await count("notice")];
  const old = await world.accept({ from: "old@delta.test", date: "Mon, 03 Mar 2025 10:00:00 +0000", text: "This is unacceptable, I want my money back." }, "import");
  const result = await world.process(old);
  if (!("arrived" in result)) throw new Error(JSON.stringify(result));
  const known = (await world.read((tx) => loadConversationKnown(tx, result.arrived.conversationId)))!;
  expect(known.conversation).toMatchObject({ status: "resolved", lane: "none", channel: "import", openedAt: "2025-03-03T10:00:00Z" });
  expect([await count("outbox"), await count("notice")]).toEqual(before);
  expect(await world.read((tx) => tx.selectFrom("wake").select("kind").where("subject_id", "=", known.conversation.id).execute())).toEqual([]);
});
