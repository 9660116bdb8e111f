import { afterAll, beforeAll, expect, test } from "vitest";
import { createDeskPorts } from "../src/create-desk-ports.ts";
import { createFlowTools } from "../src/create-flow-tools.ts";
import { createDatabase } from "../src/store/database.ts";
import { createTestDatabase, type TestDatabase } from "./with-database.ts";
import { startTestApp, testNow, type TestApp } from "./with-app.ts";

// The desk as a program sees it, from a message that comes in to the answer that goes out, on the real walks.
let desk: TestApp, database: TestDatabase, token: string;
beforeAll(async () => {
  database = await createTestDatabase();
  const db = createDatabase(database.url);
  desk = await startTestApp(createDeskPorts(createFlowTools({ db, secret: "a secret of the tests, long enough", now: () => testNow, mailHost: "desk.example" }), { address: () => "https://desk.example" }), { db });
  token = await desk.token(await desk.addTeam("Fernbrook"), "agent");
});
afterAll(async () => {
  await desk.close();
  await desk.db.close();
  await database.drop();
});

const ask = async (method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE", url: string, body?: unknown, headers?: Record<string, string>) => {
  const answer = await desk.ask(method, `/api/v1${url}`, { token, body, ...(headers ? { headers } : {}) });
  return { status: answer.statusCode, body: answer.body === "" ? null : answer.json(), faults: desk.faults };
};

test("a message becomes a conversation once, is answered with a promise, and the promise is in the ledger", async () => {
  const message = { channel: "email", from: { email: "Ingrid@lab.example", name: "Ingrid Solheim" }, subject: "RE: RE: batch", text: "This is the third time I write. Your update broke our batch files and nobody answers. Unacceptable!", externalId: "m-1" };
  const first = await ask("POST", "/messages", message), again = await ask("POST", "/messages", message);
  expect([first.status, again.status, again.body.conversationId]).toEqual([201, 200, first.body.conversationId]);
  const id = first.body.conversationId as string;
  expect((await ask("GET", "/desk")).body.needsYouNow).toMatchObject({ count: 1, items: [{ id, customer: { name: "Ingrid Solheim" }, section: "needs-you-now" }] });

  expect((await ask("PUT", `/conversations/${id}/draft`, { text: "Dear Ingrid" })).status).toBe(204);
  const opened = (await ask("GET", `/conversations/${id}`)).body;
  expect(opened).toMatchObject({ messages: [{ direction: "in" }], draft: { text: "Dear Ingrid" }, path: expect.any(Array) });

  const reply = { text: "Dear Ingrid, your batch files broke with our update. I will send a converted file by 16:00 today.", promises: [{ text: "A converted file", dueAt: "2025-11-20T16:00:00+01:00" }], seen: opened.seen };
  const sent = await ask("POST", `/conversations/${id}/replies`, reply, { "idempotency-key": "r-1" }), repeated = await ask("POST", `/conversations/${id}/replies`, reply, { "idempotency-key": "r-1" });
  expect(sent).toMatchObject({ status: 202, body: { direction: "out", delivery: { state: "waiting" } } });
  expect(repeated.body).toEqual(sent.body);
  const { items: [promise] } = (await ask("GET", "/promises?state=open")).body;
  expect(promise).toMatchObject({ text: "A converted file", dueAt: "2025-11-20T15:00:00Z", conversationId: id });

  expect(await ask("POST", `/promises/${promise.id}/renegotiate`, { dueAt: "2025-11-20T18:00:00+01:00" })).toMatchObject({ status: 200, body: { dueAt: "2025-11-20T17:00:00Z", state: "renegotiated" } });
  expect(await ask("POST", `/promises/${promise.id}/keep`)).toMatchObject({ status: 200, body: { state: "kept" } });
  expect(await ask("POST", `/promises/${promise.id}/keep`)).toMatchObject({ status: 409, body: { code: "promise-already-kept" } });
  expect(desk.faults).toEqual([]);
});

test("a reply is taken back while it waits, and not afterwards", async () => {
  const { body: { conversationId: id } } = await ask("POST", "/messages", { channel: "email", from: { email: "ada@lab.example" }, text: "Where is my order?", externalId: "m-2" });
  const { body: reply } = await ask("POST", `/conversations/${id}/replies`, { text: "It leaves today." });
  expect((await ask("DELETE", `/conversations/${id}/messages/${reply.id}`)).status).toBe(204);
  expect(await ask("DELETE", `/conversations/${id}/messages/${reply.id}`)).toMatchObject({ status: 409, body: { code: "not-waiting" } });
});

test("a conversation is given away, put aside, resolved with a follow-up and found by its words", async () => {
  const { body: { conversationId: id } } = await ask("POST", "/messages", { channel: "email", from: { email: "cara@lab.example", name: "Cara Diaz" }, text: "The quetzal sensor is wet again.", externalId: "m-3" });
  const { items: [me] } = (await ask("GET", "/conversations?q=quetzal")).body;
  expect(me.id).toBe(id);
  expect((await ask("POST", `/conversations/${id}/notes`, { text: "Called." })).body).toMatchObject({ direction: "note", text: "Called." });
  expect((await ask("POST", `/conversations/${id}/assign`, { agentId: null })).body.assignee).toBeNull();
  expect((await ask("POST", `/conversations/${id}/snooze`, { until: "2025-11-21T09:00:00+01:00" })).body.status).toBe("snoozed");
  expect((await ask("POST", `/conversations/${id}/unsnooze`)).body.status).toBe("open");
  expect((await ask("POST", `/conversations/${id}/resolve`, { followUpAt: "2025-11-24T09:00:00+01:00", solution: "the seal" })).body.status).toBe("resolved");
  const { followUp } = (await ask("GET", `/conversations/${id}`)).body;
  expect((await ask("GET", `/follow-ups/${followUp.id}`)).body).toMatchObject({ state: "scheduled", solution: "the seal" });
  expect((await ask("PATCH", `/follow-ups/${followUp.id}`, { dueAt: "2025-11-25T09:00:00Z" })).body.dueAt).toBe("2025-11-25T09:00:00Z");
  expect((await ask("POST", `/conversations/${id}/reopen`)).body.status).toBe("open");
  expect((await ask("POST", `/conversations/${id}/close`, { reason: "Spam" })).body.status).toBe("closed");
  expect(desk.faults).toEqual([]);
});

test("what is known about a person is corrected line by line", async () => {
  const { items: [customer] } = (await ask("GET", "/customers?q=ingrid")).body;
  const change = (body: unknown) => ask("PATCH", `/customers/${customer.id}`, body);
  expect((await change({ profile: { title: "Dr", place: "Bergen" }, zone: "Europe/Oslo" })).body).toMatchObject({ zone: "Europe/Oslo", profile: { title: "Dr", place: "Bergen" } });
  expect((await change({ profile: { title: "" }, words: [{ ours: "batch file", theirs: "nightly file" }] })).body).toMatchObject({ profile: { place: "Bergen" }, words: [{ theirs: "nightly file" }] });
  expect((await change({ zone: "Mars/Olympus" })).status).toBe(422);
});

test("a customer's answer through their link brings the conversation back", async () => {
  const { body: { conversationId: id } } = await ask("POST", "/messages", { channel: "email", from: { email: "dan@lab.example", name: "Dan Ek" }, text: "The lid does not close.", externalId: "m-5" });
  await ask("POST", `/conversations/${id}/resolve`, { followUpAt: "2025-11-24T09:00:00+01:00", solution: "the lid" });
  const { pathname } = new URL((await ask("POST", `/conversations/${id}/page`)).body.url as string);
  const told = await desk.app.inject({ method: "POST", url: `${pathname}/outcome`, payload: "answer=not-yet&comment=Still+open.", headers: { host: "127.0.0.1", "content-type": "application/x-www-form-urlencoded" } });
  expect(told.statusCode).toBe(303);
  expect((await ask("GET", `/conversations/${id}`)).body).toMatchObject({ status: "open", outcomes: [{ answer: "not-yet", comment: "Still open." }] });
  expect(desk.faults).toEqual([]);
});

test("a cursor that is none of ours is refused, ours leads on", async () => {
  const page = (await ask("GET", "/conversations?limit=2")).body;
  expect([page.items.length, typeof page.next]).toEqual([2, "string"]);
  const next = (await ask("GET", `/conversations?limit=2&cursor=${page.next}`)).body;
  expect(next.items.map((row: { id: string }) => row.id)).not.toContain(page.items[0].id);
  expect((await ask("GET", "/conversations?cursor=nonsense")).body.errors).toEqual([{ path: "cursor", message: expect.any(String) }]);
});
