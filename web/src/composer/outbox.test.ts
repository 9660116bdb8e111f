import { expect, test } from "vitest";
import { queuedCount, queueReply, readOutbox, takeFromOutbox } from "./outbox.ts";

test("replies that could not leave wait in their order, each once, until they are taken", () => {
  queueReply({ key: "k1", conversationId: "c1", agentId: "a", reply: { text: "first" } });
  queueReply({ key: "k2", conversationId: "c2", agentId: "a", reply: { text: "second" } });
  queueReply({ key: "k2", conversationId: "c2", agentId: "a", reply: { text: "second" } });
  expect(readOutbox().map((queued) => queued.reply.text)).toEqual(["first", "second"]);
  takeFromOutbox("k1");
  expect(queuedCount()).toBe(1);
  takeFromOutbox("k2");
  expect(readOutbox()).toEqual([]);
});
