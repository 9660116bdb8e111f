import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { MessageView } from "@rapport/contract/conversation-view.ts";
import type { WorkspaceId } from "@rapport/core/model/ids.ts";
import { startTestApp, testNow, type TestApp } from "../../test/with-app.ts";

let desk: TestApp, team: WorkspaceId, token: string, written: string[], pass: () => void, gate: Promise<void>;
const url = "/api/v1/conversations/019a0000-0000-7000-8000-000000000001/notes";

beforeAll(async () => {
  written = [];
  gate = Promise.resolve();
  desk = await startTestApp({
    addNote: async (_who, _id, text) => {
      await gate;
      if (text === "Refuse this.") return { refused: "conversation-closed" };
      written.push(text);
      return { ...note, id: `note-${written.length}`, text };
    },
  });
  team = await desk.addTeam("Fernbrook");
  token = await desk.token(team, "agent");
});
afterAll(() => desk.close());

const note: MessageView = {
  id: "note-1", direction: "note", from: { email: "bea@fernbrook.example" }, to: [], cc: [], at: testNow, subject: "", text: "", reply: "", hasHtml: false, automatic: false,
  attachments: [], reading: null, readingCorrected: false, correction: null, languageCoverage: "full" as const, delivery: null, author: null, sender: null, proves: [],
};
const send = (key: string, text: string, as = token) => desk.ask("POST", url, { token: as, body: { text }, headers: { "idempotency-key": key } });

test("the same request again gets the first answer and writes nothing", async () => {
  const first = await send("key-1", "Called back."), again = await send("key-1", "Called back.");
  expect([first.statusCode, again.statusCode, again.body === first.body, again.headers["idempotent-replayed"]]).toEqual([201, 201, true, "true"]);
  expect(written).toEqual(["Called back."]);
});

test("another request with the same key is refused", async () => {
  await send("key-2", "One.");
  expect((await send("key-2", "Two.")).json()).toMatchObject({ status: 409, code: "idempotency-key-reused" });
});

test("a key belongs to who used it", async () => {
  await send("key-3", "Mine.");
  expect((await send("key-3", "Theirs.", await desk.token(team, "agent"))).statusCode).toBe(201);
});

test("of two at once one writes and the other is told to come back", async () => {
  gate = new Promise((resolve) => { pass = resolve; });
  const first = send("key-4", "Once.");
  await until(async () => (await sql`select 1 from rapport.request_key where key = 'key-4'`.execute(desk.db.kysely)).rows.length === 1);
  const second = await send("key-4", "Once.");
  expect([second.statusCode, second.json().code, second.headers["retry-after"]]).toEqual([409, "request-running", "1"]);
  pass();
  expect((await first).statusCode).toBe(201);
  expect((await send("key-4", "Once.")).json()).toEqual((await first).json());
  expect(written.filter((text) => text === "Once.")).toHaveLength(1);
});

test("a refusal is not remembered, so that the key can be used again", async () => {
  expect((await send("key-5", "Refuse this.")).json().code).toBe("conversation-closed");
  expect((await send("key-5", "Better.")).statusCode).toBe(201);
});

test("what died half-way is never run again by itself, and a key is forgotten after a day", async () => {
  await send("key-6", "Again.");
  await sql`update rapport.request_key set status = null, created_at = now() - interval '61 seconds' where key = 'key-6'`.execute(desk.db.kysely);
  expect((await send("key-6", "Again.")).json()).toMatchObject({ status: 409, code: "request-uncertain" });
  expect(written.filter((text) => text === "Again.")).toHaveLength(1);
  await sql`update rapport.request_key set created_at = now() - interval '25 hours' where key = 'key-6'`.execute(desk.db.kysely);
  expect((await send("key-6", "Something else.")).statusCode).toBe(201);
});

async function until(is: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (await is()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error("It did not happen");
}
