import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestApp, testNow, type TestApp } from "../../test/with-app.ts";

type Schema = { type?: string; properties?: Record<string, Schema>; items?: Schema; enum?: unknown[]; anyOf?: Schema[]; oneOf?: Schema[] };
type Operation = { readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE"; readonly path: string; readonly fields: string[]; readonly query: string[] };

const requestLimits = { actor: 1_000_000, address: 1_000_000 };
let desk: TestApp, token: string, operations: Operation[];
beforeAll(async () => {
  desk = await startTestApp({
    listConversations: async () => ({ items: [], next: null }), listPromises: async () => ({ items: [], next: null }), listCustomers: async () => ({ items: [], next: null }),
    readPromiseRecord: async () => ({ days: 90, keptOnTime: 0, renegotiatedInTime: 0, late: 0, total: 0 }), sweepDemo: async () => {},
    listLessons: async () => ({ items: [], next: null }), readCoachRecord: async (_who, asked) => ({ ...asked, items: [], next: null }),
    readDesk: async () => ({
      now: testNow, needsYouNow: { count: 0, items: [] }, promisesDue: { count: 0, atRisk: 0, items: [] }, waiting: { count: 0, items: [] }, background: { count: 0, told: 0, answeredBy: null, items: [] }, doneToday: 0, worthwhile: [], unreadable: 0, notices: [],
    }),
  }, { requestLimits });
  const team = await desk.addTeam("Fernbrook");
  token = await desk.token(team, "admin");
  const { paths } = (await desk.ask("GET", "/api/openapi.json")).json() as { paths: Record<string, Record<string, { parameters?: { in: string; name: string }[]; requestBody?: { content: Record<string, { schema: Schema }> } }>> };
  operations = Object.entries(paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, { parameters = [], requestBody }]) => ({
    method: method.toUpperCase() as Operation["method"], path, query: parameters.filter((one) => one.in === "query").map((one) => one.name),
    fields: Object.values(requestBody?.content ?? {}).flatMap(({ schema }) => [schema, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap(({ properties }) => Object.keys(properties ?? {}))),
  }))).filter(({ path }) => path !== "/api/v1/events");
});
afterAll(() => desk.close());

const oddText = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("\u0000", "\ud800", "'; drop table rapport.message; --", "../../etc/passwd", "\r\nSet-Cookie: a=b", "9999-99-99T99:99:99Z", "-271821-04-20T00:00:00Z", "P999999999999D", "1e400", "019a0000-0000-7000-8000-000000000000"));
const oddValue = fc.oneof(oddText, fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<unknown>, fc.constantFrom(null, -0, 1e308, [], {}, [[]]));

test("no request, however odd, is answered with a fault or without a problem document", async () => {
  const oddRequest = fc.record({
    which: fc.nat(), id: fc.oneof(fc.constant("019a0000-0000-7000-8000-000000000000"), oddText.filter((text) => text !== "")), values: fc.array(oddValue, { minLength: 6, maxLength: 6 }),
    extra: fc.dictionary(fc.string({ maxLength: 5 }), oddValue as fc.Arbitrary<unknown>, { maxKeys: 1 }), headers: fc.record({ "idempotency-key": fc.string({ minLength: 1, maxLength: 20, unit: fc.constantFrom(..."abc-_ 1/%") }) }, { requiredKeys: [] }),
  });
  await fc.assert(fc.asyncProperty(oddRequest, async ({ which, id, values, extra, headers }) => {
    const { method, path, fields, query } = operations[which % operations.length]!;
    const search = query.map((name, index) => `${name}=${encodeURIComponent(String(values[index % values.length]).toWellFormed())}`).join("&");
    const url = `${path.replace(/\{\w+\}/g, encodeURIComponent(id.toWellFormed()))}${search ? `?${search}` : ""}`;
    const body = { ...Object.fromEntries(fields.map((name, index) => [name, values[index % values.length]])), ...extra };
    const answer = await desk.ask(method, url, { token, headers: headers as Record<string, string>, ...(method === "GET" || method === "DELETE" ? {} : { body }) });
    expect(desk.faults).toEqual([]);
    expect(answer.statusCode).toBeLessThan(500);
    if (answer.statusCode >= 400 && !path.startsWith("/c/")) expect(answer.headers["content-type"]).toBe("application/problem+json");
  }), { numRuns: 600 });
});

test("a character that no database keeps is refused, half a character is kept as the unknown one", async () => {
  let kept = "";
  const other = await startTestApp({ forgetDraft: async () => true, saveDraft: async (_who, _id, draft) => { kept = draft.text; return true; } }, { db: desk.db, requestLimits });
  const put = (text: string) => other.ask("PUT", "/api/v1/conversations/019a0000-0000-7000-8000-000000000000/draft", { token, headers: { "content-type": "application/json" }, body: `{"text":"${text}"}` });
  expect((await put("a\\u0000b")).json().code).toBe("invalid-input");
  expect([(await put("a\\\\u0000b")).statusCode, kept]).toEqual([204, "a\\u0000b"]);
  expect([(await put("a\\ud800b")).statusCode, kept]).toEqual([204, "a\ufffdb"]);
  await other.close();
});

test("a suggestion of a check that the coach does not have is refused, by its field", async () => {
  const answer = await desk.ask("POST", "/api/v1/conversations/019a0000-0000-7000-8000-000000000000/suggestions", { token, body: { check: "nope", answer: "used" } });
  expect([answer.statusCode, answer.json().code, JSON.stringify(answer.json()).includes("check")]).toEqual([422, "invalid-input", true]);
});
