import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestApp, type TestApp } from "../../../test/with-app.ts";
import { storeConversation, type StoredConversation } from "../../../test/stored-conversation.ts";

let desk: TestApp, token: string, stored: StoredConversation, told: unknown[], url: string;
beforeAll(async () => {
  told = [];
  desk = await startTestApp({ tellOutcome: async ({ conversationId, followUpId }, outcome) => { told.push({ conversationId, followUpId, ...outcome }); return true; } });
  const team = await desk.addTeam("Fernbrook");
  const bea = await desk.addPerson(team, "bea@fernbrook.example", "agent");
  token = await desk.token(team, "agent");
  stored = await storeConversation(desk.db, team, bea);
  url = await newPage();
});
afterAll(() => desk.close());

async function newPage(): Promise<string> {
  const made = await desk.ask("POST", `/api/v1/conversations/${stored.conversation}/page`, { token });
  expect(made.statusCode).toBe(201);
  return new URL((made.json() as { url: string }).url).pathname;
}
const send = (to: string, form: string, headers: Record<string, string> = {}) => desk.app.inject({
  method: "POST", url: `${to}/outcome`, payload: form, headers: { host: "127.0.0.1:3000", origin: "http://127.0.0.1:3000", "sec-fetch-site": "same-origin", "content-type": "application/x-www-form-urlencoded", ...headers },
});

test("the link's secret is stored as a hash only", async () => {
  const { rows } = await sql`select encode(token_hash, 'escape') as a, encode(token_hash, 'base64') as b from rapport.customer_link`.execute(desk.db.kysely);
  expect(url).toMatch(/^\/c\/[\w-]{43}$/);
  expect(JSON.stringify(rows)).not.toContain(url.slice(3));
});

test("the page shows what was written and promised, and nothing of what is ours alone", async () => {
  const page = await desk.ask("GET", url);
  expect([page.statusCode, page.headers["content-type"], page.headers["cache-control"]]).toEqual([200, "text/html; charset=utf-8", "private, no-store"]);
  for (const words of ["Fernbrook", "Batch files carry the wrong time", "Here is what I understood.", "An answer about 4.1", "by 13:30 today, Bea", "Bea Whitlock"]) expect(page.body).toContain(words);
  for (const inner of ["canary", "87", "4242424200", "42,424,242", "heat", "upset", "RE: RE:"]) expect(page.body).not.toContain(inner);
});

test("the page's own policy allows no script and nothing from elsewhere", async () => {
  const { headers } = await desk.ask("GET", url);
  expect(headers["content-security-policy"]).toBe("default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
  expect([(await desk.ask("GET", "/c/style.css")).headers["content-type"], (await desk.ask("GET", "/c/literata-latin.woff2")).headers["content-type"]]).toEqual(["text/css; charset=utf-8", "font/woff2"]);
});

test("looking, also with an answer in the address, records nothing", async () => {
  for (const method of ["GET", "HEAD"] as const) {
    await desk.ask(method, `${url}?answer=sorted`);
    await desk.ask(method, `${url}?answer=not-yet`, { headers: { "sec-purpose": "prefetch;prerender", purpose: "prefetch" } });
    await desk.ask(method, `${url}/outcome?answer=sorted`);
  }
  expect(told).toEqual([]);
  expect((await desk.ask("GET", `${url}?answer=sorted`)).body).toContain('value="sorted" required checked');
});

test("sending the form records the answer for this link's conversation and comes back to the page", async () => {
  told.length = 0;
  const sent = await send(url, "answer=getting-there&comment=+Nearly.+&language=de");
  expect([sent.statusCode, sent.headers.location]).toEqual([303, `${url}?told=1&language=de`]);
  expect(told).toEqual([{ conversationId: stored.conversation, followUpId: stored.followUp, answer: "getting-there", comment: "Nearly." }]);
  expect((await desk.ask("GET", `${url}?told=1&language=de`)).body).toContain("Danke. Bea hat Ihre Antwort.");
});

test("a form of another site, another word, or a field that is none is refused", async () => {
  told.length = 0;
  expect((await send(url, "answer=sorted", { origin: "https://evil.example", "sec-fetch-site": "cross-site" })).statusCode).toBe(403);
  expect((await send(url, "answer=wonderful")).statusCode).toBe(422);
  expect((await send(url, "answer=sorted&conversationId=x")).statusCode).toBe(422);
  expect(told).toEqual([]);
});

test("a comment that is too long is said on a page, in their language", async () => {
  const long = await send(url, `answer=sorted&language=fr&comment=${"x".repeat(5001)}`);
  expect([long.statusCode, long.headers["content-type"]]).toEqual([422, "text/html; charset=utf-8"]);
  expect(long.body).toContain("Votre commentaire dépasse 5 000 caractères.");
});

test("a withdrawn or old link says kindly that it ended; an unknown one that it cannot be found; neither records", async () => {
  told.length = 0;
  const withdrawn = await newPage();
  expect((await desk.ask("DELETE", `/api/v1/conversations/${stored.conversation}/page`, { token })).statusCode).toBe(204);
  const ended = await desk.ask("GET", withdrawn, { headers: { "accept-language": "nl-NL,nl;q=0.9" } });
  expect([ended.statusCode, ended.body.includes("Deze link werkt niet meer"), ended.body.includes("Fernbrook")]).toEqual([410, true, false]);
  expect((await send(withdrawn, "answer=sorted")).statusCode).toBe(410);
  const old = await newPage();
  await sql`update rapport.customer_link set expires_at = now() - interval '1 minute'`.execute(desk.db.kysely);
  expect((await desk.ask("GET", old)).statusCode).toBe(410);
  expect((await desk.ask("GET", `/c/${"x".repeat(43)}`)).statusCode).toBe(404);
  expect((await send(`/c/${"x".repeat(43)}`, "answer=sorted")).statusCode).toBe(404);
  expect(told).toEqual([]);
});

test("a link lasts sixty days", async () => {
  await newPage();
  const { rows: [row] } = await sql<{ days: number }>`select round(extract(epoch from max(expires_at) - now()) / 86400)::int as days from rapport.customer_link where withdrawn_at is null and expires_at > now()`.execute(desk.db.kysely);
  expect(row!.days).toBe(60);
});
