import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { WorkspaceId } from "@rapport/core/model/ids.ts";
import { startTestApp, type TestApp } from "../../../test/with-app.ts";

const company = { company: "Fernbrook", name: "Gwen Ortiz", email: "gwen@fernbrook.example", password: "violet hedge 9", zone: "Europe/London", mailbox: "help@fernbrook.example" };

describe("the first run", () => {
  let desk: TestApp;
  beforeAll(async () => {
    desk = await startTestApp();
  });
  afterAll(() => desk.close());

  test("an empty desk says that it needs setting up", async () => {
    expect((await desk.ask("GET", "/api/v1/setup")).json()).toEqual({ needed: true, demo: null });
  });

  test("a weak password and a zone that is none are refused before anything is made", async () => {
    expect((await desk.ask("POST", "/api/v1/setup", { body: { ...company, password: "fernbrook2026" } })).json().code).toBe("weak-password");
    expect((await desk.ask("POST", "/api/v1/setup", { body: { ...company, zone: "Mars/Olympus" } })).json().errors).toEqual([{ path: "zone", message: expect.any(String) }]);
    expect((await desk.ask("GET", "/api/v1/setup")).json().needed).toBe(true);
  });

  test("of two at once one sets the desk up and signs in; then the door is gone", async () => {
    const both = await Promise.all([1, 2].map(() => desk.ask("POST", "/api/v1/setup", { body: company })));
    expect(both.map((answer) => answer.statusCode).toSorted((a, b) => a - b)).toEqual([200, 404]);
    const made = both.find((answer) => answer.statusCode === 200)!;
    expect(made.json()).toMatchObject({ agent: { role: "admin", zone: "Europe/London" }, workspace: { name: "Fernbrook", mailAddress: "help@fernbrook.example", demo: false } });
    expect((await desk.ask("GET", "/api/v1/session", { cookie: String(made.headers["set-cookie"]).split(";")[0]! })).statusCode).toBe(200);
    expect((await desk.ask("POST", "/api/v1/setup", { body: company })).json()).toMatchObject({ status: 404, code: "setup-done" });
    expect((await desk.ask("GET", "/api/v1/setup")).json()).toEqual({ needed: false, demo: null });
  });
});

describe("the demonstration", () => {
  const demo = { email: "bea@fernbrook.example", password: "two grey probes" };
  test("says how to sign in on this machine, and nowhere else", async () => {
    const here = await startTestApp({}, { readDemoSignIn: async () => demo });
    await here.addTeam("Fernbrook", { demo: true });
    expect((await here.ask("GET", "/api/v1/setup")).json()).toEqual({ needed: false, demo });
    const there = await startTestApp({}, { db: here.db, readDemoSignIn: async () => demo, config: { host: "0.0.0.0", publicUrl: "https://desk.example", trustedProxies: [], tls: null } });
    expect((await there.ask("GET", "/api/v1/setup", { headers: { host: "desk.example" } })).json()).toEqual({ needed: false, demo: null });
    await there.close();
    expect((await here.ask("GET", "/api/v1/setup", { headers: { host: "192.168.1.5:3000" } })).json()).toEqual({ needed: false, demo: null });
    await here.close();
  });
});

describe("invitations", () => {
  let desk: TestApp, team: WorkspaceId, admin: string, lead: string;
  beforeAll(async () => {
    desk = await startTestApp();
    team = await desk.addTeam("Fernbrook");
    [admin, lead] = [await desk.token(team, "admin"), await desk.token(team, "lead")];
  });
  afterAll(() => desk.close());

  const invite = async (email: string) => {
    const made = await desk.ask("POST", "/api/v1/invitations", { token: admin, body: { email, role: "agent" } });
    return { ...(made.json() as { id: string; link: string }), path: `/api/v1/invitations/by-token/${(made.json() as { link: string }).link.split("/").at(-1)}` };
  };
  const accept = (path: string, password = "violet hedge 9") => desk.ask("POST", `${path}/accept`, { body: { name: "Cara Diaz", password, zone: "Europe/Madrid" } });

  test("only an administrator invites", async () => {
    expect((await desk.ask("POST", "/api/v1/invitations", { token: lead, body: { email: "x@fernbrook.example", role: "admin" } })).json().code).toBe("not-allowed");
    expect((await desk.ask("GET", "/api/v1/invitations", { token: lead })).statusCode).toBe(403);
  });

  test("a link makes the agent once, with the role that was given, and signs in", async () => {
    const { path } = await invite("cara@fernbrook.example");
    expect((await desk.ask("GET", path)).json()).toMatchObject({ email: "cara@fernbrook.example", role: "agent", company: "Fernbrook" });
    expect((await accept(path, "caradiaz1")).json().code).toBe("weak-password");
    const both = await Promise.all([accept(path), accept(path)]);
    expect(both.map((answer) => answer.statusCode).toSorted((a, b) => a - b)).toEqual([200, 410]);
    expect(both.find((answer) => answer.statusCode === 200)!.json().agent).toMatchObject({ name: "Cara Diaz", role: "agent", zone: "Europe/Madrid" });
    expect((await desk.ask("GET", path)).json()).toMatchObject({ status: 410, code: "link-expired" });
  });

  test("a link ends after a day, or when it is withdrawn", async () => {
    const old = await invite("old@fernbrook.example");
    await sql`update rapport.invitation set expires_at = expires_at - interval '24 hours'`.execute(desk.db.kysely);
    expect((await accept(old.path)).statusCode).toBe(410);
    const withdrawn = await invite("withdrawn@fernbrook.example");
    expect((await desk.ask("DELETE", `/api/v1/invitations/${withdrawn.id}`, { token: admin })).statusCode).toBe(204);
    expect((await accept(withdrawn.path)).statusCode).toBe(410);
  });

  test("the list names who is invited and never the link again", async () => {
    const { link } = await invite("listed@fernbrook.example");
    const list = await desk.ask("GET", "/api/v1/invitations", { token: admin });
    expect(list.json().items[0]).toMatchObject({ email: "listed@fernbrook.example" });
    expect(list.body).not.toContain(link.split("/").at(-1));
  });

  test("somebody who signs in already is not invited again", async () => {
    await desk.addPerson(team, "dan@fernbrook.example", "agent");
    expect((await desk.ask("POST", "/api/v1/invitations", { token: admin, body: { email: "DAN@fernbrook.example", role: "agent" } })).json().code).toBe("email-taken");
  });
});
