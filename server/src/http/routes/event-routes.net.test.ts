import { request } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { WorkspaceId } from "@rapport/core/model/ids.ts";
import { startTestApp, type TestApp } from "../../../test/with-app.ts";
import { inWorkspace } from "../../store/database.ts";
import { announce } from "../../store/happening.ts";

let desk: TestApp, team: WorkspaceId, others: WorkspaceId, token: string;
beforeAll(async () => {
  desk = await startTestApp();
  [team, others] = [await desk.addTeam("Fernbrook"), await desk.addTeam("Aulos")];
  token = await desk.token(team, "agent");
  await desk.app.listen({ host: "127.0.0.1", port: 0 });
});
afterAll(() => desk.close());
const open: (() => void)[] = [];
afterEach(() => open.splice(0).forEach((close) => close()));

const happen = (workspaceId: WorkspaceId, kind: "desk" | "clock" | "promise") =>
  inWorkspace(desk.db, { workspaceId }, (tx) => announce(tx, [{ kind, conversationId: null, promiseId: null, agentId: null }]));

type Heard = { readonly comments: string[]; readonly events: { id: string; kind: string }[]; readonly status: number; readonly headers: Record<string, unknown>; readonly ended: Promise<void>; close(): void };

test("what happens is heard as it happens, in order, and only in its own workspace", async () => {
  const heard = await listen();
  await happen(others, "promise");
  await happen(team, "desk");
  await happen(team, "clock");
  await until(() => heard.events.length === 2);
  expect(heard.events.map((event) => event.kind)).toEqual(["desk", "clock"]);
  expect(heard.headers).toMatchObject({ "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-store", "x-content-type-options": "nosniff" });
});

test("who comes back with the last event's id hears what was missed, each once", async () => {
  const before = await listen();
  await happen(team, "desk");
  await until(() => before.events.length === 1);
  before.close();
  await happen(team, "clock");
  await happen(team, "promise");
  const after = await listen({ "last-event-id": before.events[0]!.id });
  await until(() => after.events.length === 2);
  await happen(team, "desk");
  await until(() => after.events.length === 3);
  expect(after.events.map((event) => event.kind)).toEqual(["clock", "promise", "desk"]);
});

test("a lost wake-up is made good by the next glance", async () => {
  const heard = await listen();
  await inWorkspace(desk.db, { workspaceId: team }, (tx) => sql`insert into rapport.happening (kind) values ('desk')`.execute(tx));
  await until(() => heard.events.length === 1);
});

test("what a slower transaction held back is told when that one has ended, in order", async () => {
  const heard = await listen();
  let finish = (): void => {};
  const finished = new Promise<void>((resolve) => { finish = resolve; });
  const slow = inWorkspace(desk.db, { workspaceId: team }, async (tx) => {
    await announce(tx, [{ kind: "clock", conversationId: null, promiseId: null, agentId: null }]);
    await finished;
  });
  await until(async () => (await sql`select 1 from pg_stat_activity where state = 'idle in transaction' and datname = current_database()`.execute(desk.db.kysely)).rows.length > 0);
  await happen(team, "desk");
  finish();
  await slow;
  await until(() => heard.events.length === 2);
  expect(heard.events.map((event) => event.kind)).toEqual(["clock", "desk"]);
});

test("an id that is none starts at what is new", async () => {
  await happen(team, "desk");
  const heard = await listen({ "last-event-id": "'; drop table" });
  await happen(team, "clock");
  await until(() => heard.events.length > 0);
  expect(heard.events.map((event) => event.kind)).toEqual(["clock"]);
});

test("two processes tell the same", async () => {
  const second = await startTestApp({}, { db: desk.db });
  await second.app.listen({ host: "127.0.0.1", port: 0 });
  const [here, there] = [await listen(), await listen({}, second)];
  await happen(team, "desk");
  await until(() => here.events.length === 1 && there.events.length === 1);
  expect(there.events).toEqual(here.events);
  there.close();
  await second.close();
});

test("who does not read is let go instead of filling our memory", async () => {
  const { port } = desk.app.server.address() as AddressInfo;
  const before = await listen();
  await happen(team, "desk");
  await until(() => before.events.length === 1);
  const socket = connect(port, "127.0.0.1");
  let gone = false;
  socket.pause().on("error", () => {}).write(`GET /api/v1/events HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer ${token}\r\n\r\n`);
  await until(async () => await connections(desk) === 2);
  const many = 60_000;
  await inWorkspace(desk.db, { workspaceId: team }, (tx) => sql`insert into rapport.happening (kind) select 'desk' from generate_series(1, ${many})`.execute(tx));
  await until(() => before.events.length === many + 1);
  await until(async () => { gone = await connections(desk) < 2; return gone; });
  expect(gone).toBe(true);
  socket.destroy();
});

test("a stream says that it is there, and ends with the session that opened it", async () => {
  const second = await startTestApp({}, { db: desk.db, eventBeatMs: 100 });
  await second.app.listen({ host: "127.0.0.1", port: 0 });
  await second.addPerson(team, "bea@fernbrook.example", "agent");
  const cookie = await second.signIn("bea@fernbrook.example");
  const heard = await listen({ authorization: "", cookie }, second);
  await until(() => heard.comments.includes(": still here"));
  expect((await second.ask("DELETE", "/api/v1/session", { cookie })).statusCode).toBe(204);
  await heard.ended;
  await second.close();
});

test("closing the server lets every listener go", async () => {
  const second = await startTestApp({}, { db: desk.db });
  await second.app.listen({ host: "127.0.0.1", port: 0 });
  const heard = await listen({}, second);
  await second.close();
  await heard.ended;
});

function listen(headers: Record<string, string> = {}, where = desk): Promise<Heard> {
  const { port } = where.app.server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const asking = request({ host: "127.0.0.1", port, path: "/api/v1/events", headers: Object.fromEntries(Object.entries({ authorization: `Bearer ${token}`, ...headers }).filter(([, value]) => value !== "")) }, (answer) => {
      const events: Heard["events"] = [], comments: string[] = [];
      let rest = "";
      const ended = new Promise<void>((done) => void answer.once("close", () => done()));
      const close = (): void => void asking.destroy();
      open.push(close);
      answer.setEncoding("utf8").on("error", () => {}).on("data", (chunk: string) => {
        rest += chunk;
        for (let end = rest.indexOf("\n\n"); end >= 0; end = rest.indexOf("\n\n")) {
          const [, id, data] = /^id: (.+)\ndata: (.+)$/.exec(rest.slice(0, end)) ?? [];
          if (id && data) events.push({ id, kind: (JSON.parse(data) as { kind: string }).kind });
          else comments.push(rest.slice(0, end));
          // The first words come when the listener has its place.
          if (rest.startsWith(": here")) setTimeout(() => resolve({ comments, events, status: answer.statusCode ?? 0, headers: answer.headers, ended, close }), 50);
          rest = rest.slice(end + 2);
        }
      });
    });
    asking.once("error", reject).end();
  });
}

function connections(where: TestApp): Promise<number> {
  return new Promise((resolve, reject) => void where.app.server.getConnections((error, count) => (error ? reject(error) : resolve(count))));
}

async function until(is: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 800; tries++) {
    if (await is()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error("It did not happen");
}
