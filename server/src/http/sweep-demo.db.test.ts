import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestApp, type TestApp } from "../../test/with-app.ts";
import { storeConversation } from "../../test/stored-conversation.ts";
import type { Actor } from "./policies.ts";
import { authorize } from "./policies.ts";
import { sweepDemo } from "./sweep-demo.ts";

let desk: TestApp;
beforeAll(async () => {
  desk = await startTestApp({ sweepDemo: (who) => sweepDemo(desk.db, who) });
});
afterAll(() => desk.close());

test("sweeping removes the demonstration and everything in it, leaves the other team alone, and signs out", async () => {
  const demo = await desk.addTeam("Fernbrook", { demo: true }), real = await desk.addTeam("Aulos");
  await storeConversation(desk.db, demo, await desk.addPerson(demo, "bea@fernbrook.example", "admin"));
  await storeConversation(desk.db, real, await desk.addPerson(real, "cara@aulos.example", "admin"), { email: "ada@lab.example" });
  const cookie = await desk.signIn("bea@fernbrook.example"), other = await desk.signIn("cara@aulos.example");
  expect((await desk.ask("POST", "/api/v1/demo/sweep", { cookie })).statusCode).toBe(204);
  expect((await desk.ask("GET", "/api/v1/session", { cookie })).statusCode).toBe(401);
  expect((await desk.ask("GET", "/api/v1/session", { cookie: other })).statusCode).toBe(200);
  expect(await desk.db.kysely.selectFrom("message").select("workspace_id").distinct().execute()).toEqual([{ workspace_id: real }]);
  expect((await desk.ask("POST", "/api/v1/demo/sweep", { cookie: other })).json()).toMatchObject({ status: 403, code: "not-allowed" });
});

test("a real company is never swept", async () => {
  const real = await desk.addTeam("Hearth"), agentId = await desk.addPerson(real, "dan@hearth.example", "admin");
  const who: Actor = { workspaceId: real, agentId, role: "admin", by: { kind: "token", tokenId: "x" } };
  await expect(sweepDemo(desk.db, authorize(who, "demo.sweep"))).rejects.toThrow("not-allowed");
});
