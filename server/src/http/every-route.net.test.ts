import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestApp, type TestApp } from "../../test/with-app.ts";
import { mayDo, policies, type Action } from "./policies.ts";

type Operation = { readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE"; readonly path: string; readonly url: string; readonly secured: boolean; readonly hasBody: boolean; readonly ids: string[] };

let desk: TestApp, operations: Operation[], agent: string, admin: string, asked: string[];
/** The routes as the app knows them, to hold the document against. */
let routes: { method: string; url: string; action: unknown }[];

beforeAll(async () => {
  asked = [];
  // A walk that is reached at all, for ids that do not exist in the workspace, says so; which walks are reached is noted.
  const noted = new Proxy({}, { get: (_none, name) => async () => { asked.push(String(name)); return null; } });
  desk = await startTestApp(noted);
  const team = await desk.addTeam("Fernbrook");
  [agent, admin] = [await desk.token(team, "agent"), await desk.token(team, "admin")];
  const document = (await desk.ask("GET", "/api/openapi.json")).json();
  operations = Object.entries(document.paths as Record<string, Record<string, { security?: unknown[]; requestBody?: unknown; parameters?: { in: string; name: string }[] }>>).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      method: method.toUpperCase() as Operation["method"], path, secured: (operation.security?.length ?? 0) > 0, hasBody: operation.requestBody !== undefined,
      ids: (operation.parameters ?? []).filter((parameter) => parameter.in === "path").map((parameter) => parameter.name),
      url: path.replace(/\{\w+\}/g, "019a0000-0000-7000-8000-000000000000"),
    })));
  routes = desk.routes;
});
afterAll(() => desk.close());

const refusalOf = (answer: { statusCode: number; json(): { code: string } }) => [answer.statusCode, answer.json().code];

test("the document describes every route of the API, and every route of the document exists", () => {
  const known = routes.filter(({ url, method }) => url.startsWith("/api/v1/") && method !== "HEAD").map(({ url, method }) => `${method} ${url.replace(/:(\w+)/g, "{$1}")}`).toSorted();
  const described = operations.filter(({ path }) => path.startsWith("/api/v1/")).map(({ method, path }) => `${method} ${path}`).toSorted();
  expect(described).toEqual(known);
  expect(known.length).toBeGreaterThan(50);
});

test("the document is OpenAPI 3.1, and names each operation once", async () => {
  const document = (await desk.ask("GET", "/api/openapi.json")).json();
  expect(document.openapi).toBe("3.1.0");
  const names = Object.values(document.paths as Record<string, Record<string, { operationId: string }>>).flatMap((methods) => Object.values(methods).map(({ operationId }) => operationId));
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain("postConversationsIdReplies");
  expect(document.paths["/api/v1/conversations/{id}/replies"].post.responses).toMatchObject({ 202: { content: { "application/json": expect.anything() } }, default: { content: { "application/problem+json": expect.anything() } } });
});

test("every route names an action of the table, or that it is for anybody", () => {
  const nameless = routes.filter(({ action }) => action !== "public" && !(typeof action === "string" && action in policies));
  expect(nameless).toEqual([]);
});

test("only these answer anybody", () => {
  expect(operations.filter(({ secured }) => !secured).map(({ method, path }) => `${method} ${path}`).toSorted()).toEqual([
    "GET /api/v1/inline-images/{ticket}", "GET /api/v1/invitations/by-token/{token}", "GET /api/v1/setup", "GET /c/{token}", "GET /livez", "GET /metrics", "GET /readyz",
    "POST /api/v1/invitations/by-token/{token}/accept", "POST /api/v1/session", "POST /api/v1/setup", "POST /c/{token}/outcome",
  ].toSorted());
});

test("every answer of every route carries the security headers", async () => {
  for (const { method, url } of [...operations, { method: "GET" as const, url: "/nowhere" }, { method: "GET" as const, url: "/desk" }, { method: "GET" as const, url: "/c/style.css" }, { method: "GET" as const, url: "/%zz" }]) {
    if (url === "/api/v1/events") continue;
    const { headers } = await desk.ask(method, url, { token: agent });
    expect.soft({
      url, kept: /no-store|max-age|no-cache/.test(String(headers["cache-control"])), type: headers["x-content-type-options"], referrer: headers["referrer-policy"], opener: headers["cross-origin-opener-policy"], resource: headers["cross-origin-resource-policy"],
      permissions: String(headers["permissions-policy"]).includes("camera=()"), policy: /default-src 'none'/.test(String(headers["content-security-policy"])), inline: /script-src[^;]*unsafe/.test(String(headers["content-security-policy"])),
    }).toEqual({ url, kept: true, type: "nosniff", referrer: "same-origin", opener: "same-origin", resource: "same-origin", permissions: true, policy: true, inline: false });
  }
});

test("nobody gets anything but the way to sign in, and no walk is reached", async () => {
  asked.length = 0;
  for (const { method, url } of operations.filter(({ secured }) => secured)) {
    expect.soft([method, url, ...refusalOf(await desk.ask(method, url, { body: method === "GET" ? undefined : {} }))]).toEqual([method, url, 401, "sign-in-needed"]);
  }
  expect(asked).toEqual([]);
});

test("each route refuses the roles that its action does not name, before anything is looked up", async () => {
  asked.length = 0;
  for (const { method, url, action } of routes.filter((route) => route.method !== "HEAD" && typeof route.action === "string" && route.action in policies)) {
    if (mayDo("agent", action as Action)) continue;
    const answer = await desk.ask(method as "GET", url.replace(/:\w+/g, "019a0000-0000-7000-8000-000000000000"), { token: agent, body: method === "GET" ? undefined : {} });
    expect.soft([method, url, ...refusalOf(answer)]).toEqual([method, url, 403, "not-allowed"]);
  }
  expect(asked).toEqual([]);
});

test("a cookie changes nothing from another site, without the header, or by a plain form", async () => {
  const team = await desk.addTeam("Aulos");
  await desk.addPerson(team, "cara@aulos.example", "admin");
  const cookie = await desk.signIn("cara@aulos.example");
  asked.length = 0;
  const forgeries: Record<string, string>[] = [
    { "x-rapport": "", origin: "http://127.0.0.1:3000" }, { origin: "https://evil.example" }, { "sec-fetch-site": "cross-site" }, { "sec-fetch-site": "same-site" }, { origin: "null" },
  ];
  for (const { method, url } of operations.filter((operation) => operation.secured && operation.method !== "GET")) {
    for (const headers of forgeries) {
      const answer = await desk.ask(method, url, { cookie, headers, body: {} });
      expect.soft([method, url, headers, ...refusalOf(answer)]).toEqual([method, url, headers, 403, "cross-site"]);
    }
  }
  expect(asked).toEqual([]);
  expect((await desk.ask("GET", "/api/v1/session", { cookie })).statusCode).toBe(200);
});

test("the doors for people without an account are not opened from another site either", async () => {
  for (const url of ["/api/v1/session", "/api/v1/setup", "/api/v1/invitations/by-token/abc/accept"]) {
    expect.soft([url, ...refusalOf(await desk.ask("POST", url, { body: {}, headers: { origin: "https://evil.example" } }))]).toEqual([url, 403, "cross-site"]);
    expect.soft([url, ...refusalOf(await desk.ask("POST", url, { body: {}, headers: { "x-rapport": "" } }))]).toEqual([url, 403, "cross-site"]);
  }
  expect((await desk.ask("POST", "/c/abc/outcome", { headers: { origin: "https://evil.example", "content-type": "application/x-www-form-urlencoded" }, body: "answer=sorted" })).statusCode).toBe(403);
});

describe("what is not ours to see looks like what does not exist", () => {
  test("an id of nobody, and text that is no id, are not found on every route", async () => {
    for (const { method, url, path, ids } of operations.filter(({ secured, ids: names }) => secured && names.length > 0)) {
      const body = bodyFor(path);
      expect.soft([method, path, (await desk.ask(method, url, { token: admin, body: method === "GET" || method === "DELETE" ? undefined : body })).statusCode]).toEqual([method, path, 404]);
      for (const id of ids) {
        const broken = path.replace(`{${id}}`, "not-an-id").replace(/\{\w+\}/g, "019a0000-0000-7000-8000-000000000000");
        expect.soft([method, broken, (await desk.ask(method, broken, { token: admin, body: method === "GET" || method === "DELETE" ? undefined : body })).statusCode]).toEqual([method, broken, 404]);
      }
    }
  });
});

test("a body with an unknown field, of a wrong kind, or that is no JSON is refused and says where", async () => {
  const url = "/api/v1/conversations/019a0000-0000-7000-8000-000000000000/notes";
  const unknown = await desk.ask("POST", url, { token: agent, body: { text: "Called back.", colour: "red" } });
  expect([unknown.statusCode, unknown.json().errors[0].message]).toEqual([422, expect.stringContaining("colour")]);
  const wrong = await desk.ask("POST", url, { token: agent, body: { text: 5 } });
  expect([wrong.statusCode, wrong.headers["content-type"], wrong.json().errors]).toEqual([422, "application/problem+json", [{ path: "text", message: expect.any(String) }]]);
  expect((await desk.ask("POST", url, { token: agent, body: "{oops", headers: { "content-type": "application/json" } })).json()).toMatchObject({ status: 400, code: "unreadable-body" });
  expect((await desk.ask("POST", url, { token: agent, body: "<a/>", headers: { "content-type": "application/xml" } })).json()).toMatchObject({ status: 415, code: "kind-not-served" });
  expect((await desk.ask("GET", "/api/v1/conversations?colour=red", { token: agent })).statusCode).toBe(422);
  expect((await desk.ask("GET", "/api/v1/conversations?limit=0", { token: agent })).statusCode).toBe(422);
});

test("GET, HEAD and a prefetch reach no walk that changes something", async () => {
  asked.length = 0;
  for (const { url } of operations.filter(({ method, path }) => method === "GET" && path !== "/api/v1/events")) {
    await desk.ask("GET", url, { token: agent });
    await desk.ask("HEAD", url, { token: agent });
    await desk.ask("GET", url, { token: agent, headers: { "sec-purpose": "prefetch" } });
  }
  expect([...new Set(asked)].filter((walk) => !/^(read(?!Notice$)|list)/.test(walk))).toEqual([]);
});

test("a fault of ours answers 500 with a request id, tells no detail, and is logged once", async () => {
  const broken = await startTestApp({ readDesk: async () => { throw new Error("secret canary in a stack"); } });
  const token = await broken.token(await broken.addTeam("Fernbrook"), "agent");
  const answer = await broken.ask("GET", "/api/v1/desk", { token });
  expect([answer.statusCode, answer.json().code, answer.body.includes("canary"), answer.headers["x-request-id"]]).toEqual([500, "fault", false, expect.stringMatching(/^[\w-]{36}$/)]);
  expect(broken.faults).toHaveLength(1);
  await broken.close();
});

test("an answer that breaks its own schema is a fault", async () => {
  const broken = await startTestApp({ readPromiseRecord: async () => ({ days: "ninety" }) as never });
  const token = await broken.token(await broken.addTeam("Fernbrook"), "agent");
  expect((await broken.ask("GET", "/api/v1/promises/record", { token })).json().code).toBe("fault");
  await broken.close();
});

/** A body that each route accepts, so that its id is what decides. */
function bodyFor(path: string): unknown {
  const at = "2026-01-05T09:00:00+01:00";
  const bodies: readonly [RegExp, unknown][] = [
    [/replies$/, { text: "Hello" }], [/notes$/, { text: "Called." }], [/conversations\/\{id\}\/promises$/, { text: "An answer", dueAt: at }], [/assign$/, { agentId: null }], [/\/snooze$/, { until: at }],
    [/resolve$/, { noFollowUp: "They asked us not to." }], [/close$/, { reason: "Spam" }], [/draft$/, { text: "" }], [/suggestions$/, { check: "arguing", answer: "used" }], [/reading$/, { level: 2 }], [/lessons\/(?:forget|restore)$/, { key: "phrase:heat:en:beast" }],
    [/imap-accounts\/\{id\}$/, { host: "imap.fernbrook.example", port: 993, security: "tls", username: "support", password: "one of the tests" }],
    [/renegotiate$/, { dueAt: at }], [/follow-ups\/\{id\}\/send$/, { text: "How is it?" }], [/follow-ups\/\{id\}$/, { dueAt: at }], [/cancel$/, { reason: "Asked" }], [/customers\/\{id\}$/, { name: "Ada" }],
  ];
  return bodies.find(([pattern]) => pattern.test(path))?.[1];
}
