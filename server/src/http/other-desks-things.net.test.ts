import { createHash } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { WorkspaceId } from "@rapport/core/model/ids.ts";
import { startTestApp, testNow, type TestApp } from "../../test/with-app.ts";
import { storeConversation, type StoredConversation } from "../../test/stored-conversation.ts";
import { createDeskPorts } from "../create-desk-ports.ts";
import { createFlowTools } from "../create-flow-tools.ts";
import { createDatabase } from "../store/database.ts";
import { createTestDatabase, type TestDatabase } from "../../test/with-database.ts";

/**
 * Every route of the document with every id of another desk, in the address and in the body, with the strongest role there is (AZ-1, AZ-2).
 * The walks are the real ones.
 */
let desk: TestApp, database: TestDatabase, ours: WorkspaceId, mine: StoredConversation, theirs: StoredConversation, operations: { method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE"; path: string }[], insider: string, outsider: string, agentOfTheirs: string;

beforeAll(async () => {
  database = await createTestDatabase();
  const db = createDatabase(database.url);
  desk = await startTestApp(createDeskPorts(createFlowTools({ db, secret: "a secret of the tests, long enough", now: () => testNow, mailHost: "desk.example" }), { address: () => "https://desk.example" }), { db });
  ours = await desk.addTeam("Fernbrook");
  const others = await desk.addTeam("Aulos");
  mine = await storeConversation(db, ours, await desk.addPerson(ours, "bea@fernbrook.example", "agent"));
  agentOfTheirs = await desk.addPerson(others, "cara@aulos.example", "agent");
  theirs = await storeConversation(db, others, agentOfTheirs as never, { email: "ada@lab.example" });
  [outsider, insider] = [await desk.token(ours, "admin"), await desk.token(others, "admin")];
  const { paths } = (await desk.ask("GET", "/api/openapi.json")).json() as { paths: Record<string, Record<string, { security?: unknown[] }>> };
  operations = Object.entries(paths).flatMap(([path, methods]) => Object.entries(methods).filter(([, { security }]) => (security?.length ?? 0) > 0).map(([method]) => ({ path, method: method.toUpperCase() as "GET" })))
    .filter(({ path }) => path.includes("{"));
});
afterAll(async () => {
  await desk.close();
  await desk.db.close();
  await database.drop();
});

test("another desk's id answers on no route, and nothing of theirs is changed", async () => {
  const before = await fingerprint();
  for (const { method, path } of operations) {
    const answer = await desk.ask(method, addressOf(path, theirs), { token: outsider, ...(method === "GET" || method === "DELETE" ? {} : { body: bodyOf(path) }) });
    expect.soft([method, path, answer.statusCode, /canary|Ingrid|batch/i.test(answer.body)]).toEqual([method, path, 404, false]);
  }
  expect(await fingerprint()).toBe(before);
});

test("the same requests by one of theirs do answer, so the test above asks rightly", async () => {
  for (const { path } of operations.filter(({ method, path: where }) => method === "GET" && !where.includes("token"))) {
    expect.soft([path, (await desk.ask("GET", addressOf(path, theirs), { token: insider })).statusCode]).toEqual([path, 200]);
  }
});

test("another desk's ids inside a body are refused or found nowhere, and change nothing of theirs", async () => {
  const before = await fingerprint();
  const conversation = `/api/v1/conversations/${mine.conversation}`;
  const attempts: [string, unknown][] = [
    [`${conversation}/assign`, { agentId: agentOfTheirs }], [`${conversation}/replies`, { text: "Hello.", keeps: [theirs.promise] }], [`${conversation}/replies`, { text: "Hello.", attachmentIds: [theirs.picture] }],
  ];
  for (const [url, body] of attempts) expect.soft([url, (await desk.ask("POST", url, { token: outsider, body })).statusCode >= 400]).toEqual([url, true]);
  expect((await desk.ask("GET", `/api/v1/conversations?customerId=${theirs.customer}`, { token: outsider })).json()).toMatchObject({ items: [] });
  expect(await fingerprint()).toBe(before);
});

test("lists and searches of one desk hold nothing of another", async () => {
  for (const url of ["/api/v1/desk", "/api/v1/conversations", "/api/v1/conversations?q=batch", "/api/v1/customers?q=ada", "/api/v1/promises", "/api/v1/notices", "/api/v1/unreadable", "/api/v1/agents", "/api/v1/sessions"]) {
    const answer = await desk.ask("GET", url, { token: outsider });
    expect.soft([url, answer.statusCode, Object.values(theirs).filter((id) => answer.body.includes(id)), answer.body.includes("aulos")]).toEqual([url, 200, [], false]);
  }
});

test("a deleted session, a revoked token and a disabled agent change nothing any more", async () => {
  const token = await desk.token(ours, "agent");
  await sql`update rapport.api_token set revoked_at = now() where role = 'agent'`.execute(desk.db.kysely);
  expect((await desk.ask("POST", `/api/v1/conversations/${mine.conversation}/notes`, { token, body: { text: "x" } })).statusCode).toBe(401);
});

/** The address with an id of the right kind. */
function addressOf(path: string, ids: StoredConversation): string {
  const id = path.startsWith("/api/v1/conversations") ? ids.conversation : path.startsWith("/api/v1/messages") ? ids.mailIn : path.startsWith("/api/v1/attachments") ? ids.picture : path.startsWith("/api/v1/promises") ? ids.promise
    : path.startsWith("/api/v1/follow-ups") ? ids.followUp : path.startsWith("/api/v1/customers") ? ids.customer : path.startsWith("/api/v1/unreadable") ? ids.unreadable : path.startsWith("/api/v1/agents") ? agentOfTheirs : ids.note;
  return path.replace("{id}", id).replace("{messageId}", ids.mailOut);
}

function bodyOf(path: string): unknown {
  const at = "2026-01-05T09:00:00+01:00";
  const bodies: readonly [RegExp, unknown][] = [
    [/replies$/, { text: "Hello" }], [/notes$/, { text: "Called." }], [/conversations\/\{id\}\/promises$/, { text: "An answer", dueAt: at }], [/assign$/, { agentId: null }], [/\/snooze$/, { until: at }],
    [/resolve$/, { noFollowUp: "They asked us not to." }], [/close$/, { reason: "Spam" }], [/draft$/, { text: "Mine" }], [/suggestions$/, { check: "arguing", answer: "used" }], [/reading$/, { level: 2 }], [/lessons\/(?:forget|restore)$/, { key: "phrase:heat:en:beast" }],
    [/imap-accounts\/\{id\}$/, { host: "imap.fernbrook.example", port: 993, security: "tls", username: "support", password: "one of the tests" }],
    [/renegotiate$/, { dueAt: at }], [/follow-ups\/\{id\}\/send$/, { text: "How is it?" }], [/follow-ups\/\{id\}$/, { dueAt: at }], [/cancel$/, { reason: "Asked" }], [/customers\/\{id\}$/, { name: "Mallory" }],
  ];
  return bodies.find(([pattern]) => pattern.test(path))?.[1];
}

/** Everything of the other desk, as one number. */
async function fingerprint(): Promise<string> {
  const { rows: tables } = await sql<{ name: string }>`select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'workspace_id' where c.relnamespace = 'rapport'::regnamespace and c.relkind = 'r' and c.relname not in ('session', 'api_token', 'request_key') order by 1`.execute(desk.db.kysely);
  const hash = createHash("sha256");
  for (const { name } of tables) {
    const { rows } = await sql`select t::text as row from rapport.${sql.ref(name)} t where workspace_id <> ${ours} order by 1`.execute(desk.db.kysely);
    hash.update(JSON.stringify([name, rows]));
  }
  return hash.digest("hex");
}
