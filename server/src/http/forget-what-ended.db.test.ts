import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestApp, type TestApp } from "../../test/with-app.ts";
import { forgetWhatEnded } from "./forget-what-ended.ts";

let desk: TestApp;
beforeAll(async () => {
  desk = await startTestApp();
});
afterAll(() => desk.close());

test("what has ended is removed, what still counts stays", async () => {
  await desk.addPerson(await desk.addTeam("Fernbrook"), "bea@fernbrook.example", "agent");
  await desk.signIn("bea@fernbrook.example");
  await sql`update rapport.session set expires_at = now() - interval '1 second'`.execute(desk.db.kysely);
  const living = await desk.signIn("bea@fernbrook.example");
  await desk.ask("POST", "/api/v1/session", { body: { email: "bea@fernbrook.example", password: "not this one" } });
  await sql`insert into rapport.sign_in_attempt (key, at) values ('old', now() - interval '16 minutes')`.execute(desk.db.kysely);
  await forgetWhatEnded(desk.db);
  const { rows: [left] } = await sql`select (select count(*) from rapport.session)::int as sessions, (select count(*) from rapport.sign_in_attempt where key = 'old')::int as old, (select count(*) > 0 from rapport.sign_in_attempt) as recent`.execute(desk.db.kysely);
  expect(left).toEqual({ sessions: 1, old: 0, recent: true });
  expect((await desk.ask("GET", "/api/v1/session", { cookie: living })).statusCode).toBe(200);
});
