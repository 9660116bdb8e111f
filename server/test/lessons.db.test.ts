import { afterAll, beforeAll, expect, test } from "vitest";
import type { ConversationId, MessageId } from "@rapport/core/model/ids.ts";
import { correctReading } from "../src/flows/conversation-acts.ts";
import { closeSuggestions, keepSuggestionAnswer, reopenSuggestions } from "../src/flows/keep-suggestions.ts";
import { loadConversationKnown } from "../src/flows/load-conversation.ts";
import { readCoachRecord } from "../src/flows/read-coach-record.ts";
import { readThreadMessage } from "../src/flows/read-conversation.ts";
import { sendReply } from "../src/flows/reply-sent.ts";
import { bringLessonBack, dropLesson, readLessons } from "../src/flows/team-lessons.ts";
import { inWorkspace } from "../src/store/database.ts";
import { listHappenings } from "../src/store/happening.ts";
import { loadMessages } from "../src/store/message.ts";
import { createWorld, type World } from "./desk-world.ts";

// What people teach the desk, on the real walks: corrected readings, answers to the coach, and what is read and weighed afterwards.
let world: World;
beforeAll(async () => { world = await createWorld("2025-11-20T08:00:00Z"); });
afterAll(() => world.close());

const bea = () => ({ workspaceId: world.workspaceId, agentId: world.bea.id }), lena = () => ({ workspaceId: world.workspaceId, agentId: world.lead.id });
const arrived = async (from: string, text: string) => {
  const result = await world.receive({ from: `${from} <${from.toLowerCase()}@nordvann.test>`, subject: `From ${from}`, text });
  if (!("arrived" in result)) throw new Error(JSON.stringify(result));
  return result.arrived;
};
const reading = async (conversationId: ConversationId, id: MessageId) => (await world.read((tx) => loadMessages(tx, conversationId))).find((message) => message.id === id)!.reading!;
const angry = "This is unacceptable.";
const lessons = async () => (await readLessons(world.tools, bea())).items;
const answer = (check: string, said: "used" | "kept-mine") => ({ check, answer: said, weight: 0.6, language: "en", learned: false });

test("a correction counts at once, keeps what was read beside it with who and when, is heard by other desks, and can be taken back", async () => {
  const { conversationId, messageId } = await arrived("Ana", angry);
  const read = await reading(conversationId, messageId);
  expect(read.heat.level).toBeGreaterThan(0);
  await correctReading(world.tools, bea(), messageId, { level: 0, signals: { complaint: false } });
  const view = (await readThreadMessage(world.tools, bea(), messageId))!;
  expect(view).toMatchObject({ reading: { heat: { level: 0, score: 10 }, signals: { complaint: 0 } }, readingCorrected: true, correction: { level: 0, by: { name: "Bea" }, at: world.now(), asRead: read } });
  expect((await world.read((tx) => loadConversationKnown(tx, conversationId)))!.conversation.heat.level).toBe(0);
  expect((await world.read((tx) => listHappenings(tx, "0-0", 100))).at(-1)).toMatchObject({ kind: "conversation", conversationId });

  await correctReading(world.tools, lena(), messageId, { level: 1 });
  expect((await readThreadMessage(world.tools, bea(), messageId))!.correction).toMatchObject({ level: 1, signals: { complaint: false }, by: { name: "Lena" }, asRead: read });
  await correctReading(world.tools, bea(), messageId, { level: null, signals: { complaint: null } });
  expect(await readThreadMessage(world.tools, bea(), messageId)).toMatchObject({ reading: read, readingCorrected: false, correction: null });
  const said = await world.read((tx) => tx.selectFrom("reading_correction").select(["agent_id", "correction"]).orderBy("id").execute());
  expect(said).toEqual([
    { agent_id: world.bea.id, correction: { level: 0, signals: { complaint: false } } }, { agent_id: world.lead.id, correction: { level: 1, signals: { complaint: false } } }, { agent_id: world.bea.id, correction: null },
  ]);
});

test("what several customers' words were corrected to is how the next ones are read, until a lead lets it be forgotten", async () => {
  const before = await arrived("Zoe", angry), heat = (await reading(before.conversationId, before.messageId)).heat.score;
  for (const [from, who] of [["Ben", bea()], ["Cyd", lena()], ["Dee", bea()]] as const) await correctReading(world.tools, who, (await arrived(from, angry)).messageId, { level: 0 });
  const [first] = await lessons();
  expect(first).toMatchObject({ lesson: { kind: "phrase", signal: "heat", direction: "less", count: 3, customers: 3, agents: 2 } });
  expect(first!.says).toMatch(/^Your team has said 3 times that “.*unacceptable.*” is not heat\.$/);

  const next = await arrived("Eve", angry), cooler = await reading(next.conversationId, next.messageId);
  expect(cooler.heat.score).toBeLessThan(heat * 0.6);
  expect(cooler.evidence.filter((item) => item.signal === "heat").map((item) => item.learned)).toContain(true);

  for (const { lesson } of await lessons()) expect(await dropLesson(world.tools, lena(), lesson.key)).toBe(true);
  expect(await lessons()).toEqual([]);
  const again = await arrived("Fay", angry);
  expect((await reading(again.conversationId, again.messageId)).heat.score).toBe(heat);
  expect(await bringLessonBack(world.tools, lena(), first!.lesson.key)).toBe(true);
  expect((await lessons()).map(({ lesson }) => lesson.key)).toEqual([first!.lesson.key]);
  expect([await dropLesson(world.tools, lena(), "phrase:heat:en:nothing"), await bringLessonBack(world.tools, lena(), "phrase:heat:en:nothing")]).toEqual([null, null]);
});

test("what was never read has no reading to correct", async () => {
  const { conversationId } = await arrived("Ida", "Where is my order?");
  const sent = (await sendReply(world.tools, bea(), conversationId, { text: "It left today.", promises: [] })) as MessageId;
  expect(await correctReading(world.tools, bea(), sent, { level: 4 })).toBeNull();
});

test("another workspace is taught nothing by it", async () => {
  const elsewhere = await inWorkspace(world.db, { workspaceId: "019a0000-0000-7000-8000-000000000000" as World["workspaceId"] }, (tx) => tx.selectFrom("reading_correction").selectAll().execute());
  expect(elsewhere).toEqual([]);
});

test("what became of suggestions is kept: counted for the team without names, each agent's own for them alone", async () => {
  const { conversationId } = await arrived("Gus", `${angry} The third time I write.`);
  await keepSuggestionAnswer(world.tools, bea(), conversationId, answer("no-acknowledgement", "used"));
  await keepSuggestionAnswer(world.tools, lena(), conversationId, answer("not-owned", "kept-mine"));
  const messageId = (await sendReply(world.tools, bea(), conversationId, { text: "Three times is too often. I am on it.", promises: [] })) as MessageId;
  await closeSuggestions(world.tools, bea(), conversationId, messageId, [{ check: "no-next-step", weight: 0.5, language: "en", learned: true }]);
  const team = await readCoachRecord(world.tools, bea(), { by: "check", whose: "team" }), mine = await readCoachRecord(world.tools, bea(), { by: "check", whose: "mine" });
  expect(team.items.map(({ of, n, used, kept, left }) => [of, n, used, kept, left])).toEqual([["no-acknowledgement", 1, 1, 0, 0], ["no-next-step", 1, 0, 0, 1], ["not-owned", 1, 0, 1, 0]]);
  expect(mine.items.map(({ of }) => of)).toEqual(["no-acknowledgement", "no-next-step"]);
  expect((await readCoachRecord(world.tools, bea(), { by: "made-by", whose: "team" })).items.map(({ of, n }) => [of, n])).toEqual([["rule", 2], ["learned", 1]]);
  expect(JSON.stringify(team)).not.toContain(world.bea.id);

  const rows = await world.read((tx) => tx.selectFrom("suggestion_outcome").select(["agent_id", "check_name", "message_id", "heat_before", "phase", "learned", "language"]).orderBy("id").execute());
  expect(rows.find((row) => row.check_name === "no-acknowledgement")).toMatchObject({ message_id: messageId, learned: false, language: "en", phase: expect.any(String), heat_before: expect.any(Number) });
  expect(rows.find((row) => row.check_name === "not-owned")!.message_id).toBeNull();
  const seen = await inWorkspace(world.db, bea(), (tx) => tx.selectFrom("suggestion_outcome").select("agent_id").execute());
  expect(new Set(seen.map((row) => row.agent_id))).toEqual(new Set([world.bea.id]));

  await reopenSuggestions(world.tools, bea(), messageId);
  expect((await readCoachRecord(world.tools, bea(), { by: "check", whose: "mine" })).items.map(({ of }) => of)).toEqual(["no-acknowledgement"]);
});

test("heat before and after is filled in from the customer's next message, and compared only from ten on either side", async () => {
  const answered = async (check: string, said: "used" | "kept-mine", at: number) => {
    const { conversationId } = await arrived(`Hal${check}${at}`, `${angry} The third time I write.`);
    await keepSuggestionAnswer(world.tools, bea(), conversationId, answer(check, said));
    const messageId = (await sendReply(world.tools, bea(), conversationId, { text: "You will have it today.", promises: [] })) as MessageId;
    await closeSuggestions(world.tools, bea(), conversationId, messageId, []);
    world.pass("PT1M");
    const header = (await world.read((tx) => tx.selectFrom("message").select("message_id_header").where("id", "=", messageId).executeTakeFirstOrThrow())).message_id_header;
    await world.receive({ from: `Hal${check}${at} <hal${check}${at}@nordvann.test>`.toLowerCase(), text: said === "used" ? "Thank you, that is kind of you." : angry, inReplyTo: header });
  };
  for (let at = 0; at < 9; at += 1) await answered("no-question", "used", at);
  for (let at = 10; at < 20; at += 1) await answered("no-question", "kept-mine", at);
  const line = async () => (await readCoachRecord(world.tools, lena(), { by: "check", whose: "team" })).items.find((item) => item.of === "no-question")!;
  expect(await line()).toMatchObject({ n: 19, used: 9, kept: 10, followedBy: { used: 9, notUsed: 10 }, wentTogether: null });
  await answered("no-question", "used", 9);
  const { wentTogether } = await line();
  expect([wentTogether!.used.n, wentTogether!.used.cooler, wentTogether!.notUsed.n]).toEqual([10, 10, 10]);
  expect(wentTogether!.used.after).toBeLessThan(wentTogether!.notUsed.after);
});

test("a check that the team keeps its own words against weighs less, and is listed with its counts", async () => {
  const { conversationId } = await arrived("Ivy", "Where is my order?");
  for (const who of [bea(), lena(), bea(), lena(), bea(), lena(), bea(), lena()]) await keepSuggestionAnswer(world.tools, who, conversationId, answer("our-jargon", "kept-mine"));
  const taught = (await lessons()).find(({ lesson }) => lesson.key === "check:our-jargon")!;
  expect(taught).toEqual({ lesson: { kind: "check", key: "check:our-jargon", check: "our-jargon", factor: 0.67, kept: 8, used: 0, agents: 2 }, says: "Your team kept its own words 8 times of 8 against the remark “our-jargon”." });
  expect(await dropLesson(world.tools, lena(), "check:our-jargon")).toBe(true);
  expect((await lessons()).some(({ lesson }) => lesson.kind === "check" && lesson.check === "our-jargon")).toBe(false);
});
