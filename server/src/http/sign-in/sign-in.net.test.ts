import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { WorkspaceId } from "@rapport/core/model/ids.ts";
import { goodPassword, startTestApp, type TestApp } from "../../../test/with-app.ts";

let desk: TestApp, team: WorkspaceId;
beforeAll(async () => {
  desk = await startTestApp();
  team = await desk.addTeam("Fernbrook");
  for (const [email, role] of [["bea@fernbrook.example", "agent"], ["gwen@fernbrook.example", "admin"], ["lea@fernbrook.example", "lead"]] as const) await desk.addPerson(team, email, role);
});
afterAll(() => desk.close());

const owner = (statement: string) => sql.raw(statement).execute(desk.db.kysely);

test("signing in sets a cookie that scripts cannot read, and the session tells who it is", async () => {
  const answer = await desk.ask("POST", "/api/v1/session", { body: { email: "Bea@fernbrook.example", password: goodPassword } });
  expect(answer.statusCode).toBe(200);
  expect(answer.headers["set-cookie"]).toMatch(/^rapport=[\w-]{43}; Max-Age=1209600; Path=\/; HttpOnly; SameSite=Lax$/);
  expect(answer.json()).toMatchObject({ agent: { email: "bea@fernbrook.example", role: "agent" }, workspace: { name: "Fernbrook", mailAddress: "help@fernbrook.example" } });
  const cookie = String(answer.headers["set-cookie"]).split(";")[0]!;
  expect((await desk.ask("GET", "/api/v1/session", { cookie })).json().agent.name).toBe("Bea Whitlock");
});

test("only the hash of a session's token is stored", async () => {
  const cookie = await desk.signIn("bea@fernbrook.example");
  const { rows } = await owner("select encode(token_hash, 'hex') || token_hash::text as stored from rapport.session");
  expect(JSON.stringify(rows)).not.toContain(cookie.slice("rapport=".length));
});

test("each sign-in is another session, also when an old cookie is brought along", async () => {
  const first = await desk.signIn("bea@fernbrook.example");
  const again = await desk.ask("POST", "/api/v1/session", { body: { email: "bea@fernbrook.example", password: goodPassword }, cookie: first });
  expect(String(again.headers["set-cookie"])).not.toContain(first);
});

test("a wrong password, an unknown address and no password answer alike", async () => {
  const bodies = [];
  for (const [email, password] of [["bea@fernbrook.example", "not this one"], ["nobody@fernbrook.example", goodPassword], ["lea@fernbrook.example", ""]]) {
    const answer = await desk.ask("POST", "/api/v1/session", { body: { email, password } });
    expect(answer.headers["set-cookie"]).toBeUndefined();
    bodies.push([answer.statusCode, answer.body]);
  }
  expect(bodies[0]![0]).toBe(401);
  expect(new Set(bodies.map(String)).size).toBe(1);
});

test("the sixth wrong password within a quarter of an hour is refused, from that address and for that account only", async () => {
  const body = { email: "slow@fernbrook.example", password: "not this one" };
  await desk.addPerson(team, body.email, "agent");
  const statuses = [];
  for (let number = 0; number < 6; number++) statuses.push((await desk.ask("POST", "/api/v1/session", { body })).statusCode);
  expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
  const refused = await desk.ask("POST", "/api/v1/session", { body: { ...body, password: goodPassword } });
  expect([refused.statusCode, Number(refused.headers["retry-after"]) > 800]).toEqual([429, true]);
  const elsewhere = await desk.app.inject({ method: "POST", url: "/api/v1/session", remoteAddress: "192.0.2.7", headers: { host: "127.0.0.1", "x-rapport": "1" }, payload: { ...body, password: goodPassword } });
  expect(elsewhere.statusCode).toBe(200);
  await owner("update rapport.sign_in_attempt set at = at - interval '16 minutes'");
  expect((await desk.ask("POST", "/api/v1/session", { body: { ...body, password: goodPassword } })).statusCode).toBe(200);
});

test("many guesses at once do not slip under the limit together", async () => {
  const body = { email: "rush@fernbrook.example", password: "not this one" };
  const answers = await Promise.all(Array.from({ length: 12 }, () => desk.ask("POST", "/api/v1/session", { body })));
  expect(answers.filter((answer) => answer.statusCode === 401)).toHaveLength(5);
});

test("a session ends after twelve idle hours, and after fourteen days in any case", async () => {
  const idle = await desk.signIn("bea@fernbrook.example");
  await owner("update rapport.session set last_seen_at = last_seen_at - interval '11 hours 59 minutes'");
  expect((await desk.ask("GET", "/api/v1/session", { cookie: idle })).statusCode).toBe(200);
  await owner("update rapport.session set last_seen_at = last_seen_at - interval '12 hours 1 minute'");
  expect((await desk.ask("GET", "/api/v1/session", { cookie: idle })).statusCode).toBe(401);
  const old = await desk.signIn("bea@fernbrook.example");
  await owner("update rapport.session set expires_at = expires_at - interval '14 days'");
  expect((await desk.ask("GET", "/api/v1/session", { cookie: old })).statusCode).toBe(401);
});

test("an agent lists their own sessions and ends one; another's is not found", async () => {
  await owner("delete from rapport.session");
  const here = await desk.signIn("bea@fernbrook.example"), there = await desk.signIn("bea@fernbrook.example"), others = await desk.signIn("lea@fernbrook.example");
  const { items } = (await desk.ask("GET", "/api/v1/sessions", { cookie: here })).json();
  expect(items.map((item: { thisOne: boolean }) => item.thisOne).toSorted()).toEqual([false, true]);
  const [mine] = (await desk.ask("GET", "/api/v1/sessions", { cookie: others })).json().items;
  expect((await desk.ask("DELETE", `/api/v1/sessions/${mine.id}`, { cookie: here })).statusCode).toBe(404);
  const other = items.find((item: { thisOne: boolean }) => !item.thisOne);
  expect((await desk.ask("DELETE", `/api/v1/sessions/${other.id}`, { cookie: here })).statusCode).toBe(204);
  expect((await desk.ask("GET", "/api/v1/session", { cookie: there })).statusCode).toBe(401);
  expect((await desk.ask("GET", "/api/v1/session", { cookie: others })).statusCode).toBe(200);
});

test("signing out ends the session itself, not only the cookie", async () => {
  const cookie = await desk.signIn("bea@fernbrook.example");
  const out = await desk.ask("DELETE", "/api/v1/session", { cookie });
  expect([out.statusCode, String(out.headers["set-cookie"]).startsWith("rapport=;")]).toEqual([204, true]);
  expect((await desk.ask("GET", "/api/v1/session", { cookie })).statusCode).toBe(401);
});

test("changing the password ends every other session and refuses a weak one", async () => {
  await desk.addPerson(team, "change@fernbrook.example", "agent");
  const here = await desk.signIn("change@fernbrook.example"), there = await desk.signIn("change@fernbrook.example");
  const change = (present: string, wanted: string) => desk.ask("PUT", "/api/v1/session/password", { cookie: here, body: { present, wanted } });
  expect((await change("not this one", "violet hedge 9")).json().code).toBe("wrong-credentials");
  expect((await change(goodPassword, "Fernbrook1")).json().code).toBe("weak-password");
  expect((await change(goodPassword, "violet hedge 9")).statusCode).toBe(204);
  expect([(await desk.ask("GET", "/api/v1/session", { cookie: here })).statusCode, (await desk.ask("GET", "/api/v1/session", { cookie: there })).statusCode]).toEqual([200, 401]);
  await desk.signIn("change@fernbrook.example", "violet hedge 9");
});

test("a disabled agent is out at the next request and cannot come back", async () => {
  const id = await desk.addPerson(team, "leaving@fernbrook.example", "agent");
  const cookie = await desk.signIn("leaving@fernbrook.example"), admin = await desk.signIn("gwen@fernbrook.example"), lead = await desk.signIn("lea@fernbrook.example");
  expect((await desk.ask("DELETE", `/api/v1/agents/${id}`, { cookie: lead })).statusCode).toBe(403);
  expect((await desk.ask("DELETE", `/api/v1/agents/${id}`, { cookie: admin })).statusCode).toBe(204);
  expect((await desk.ask("GET", "/api/v1/session", { cookie })).statusCode).toBe(401);
  expect((await desk.ask("POST", "/api/v1/session", { body: { email: "leaving@fernbrook.example", password: goodPassword } })).statusCode).toBe(401);
});

test("a bearer token is its own proof; unknown, revoked and malformed ones are not", async () => {
  const token = await desk.token(team, "agent");
  expect(token).toMatch(/^rpt_[\w-]{43}$/);
  expect((await desk.ask("GET", "/api/v1/session", { token })).json().agent.name).toBe("agent program");
  expect((await desk.ask("GET", "/api/v1/session", { token: `${token}x` })).statusCode).toBe(401);
  expect((await desk.ask("GET", "/api/v1/session", { headers: { authorization: "Basic abc" }, cookie: await desk.signIn("bea@fernbrook.example") })).statusCode).toBe(401);
  await owner("update rapport.api_token set revoked_at = now()");
  expect((await desk.ask("GET", "/api/v1/session", { token })).statusCode).toBe(401);
});

test("programs are not among the people a conversation can be given to", async () => {
  await desk.token(team, "lead");
  const { items } = (await desk.ask("GET", "/api/v1/agents", { cookie: await desk.signIn("bea@fernbrook.example") })).json();
  expect(items.map((item: { name: string }) => item.name)).not.toContain("lead program");
});
