import { mkdtemp, mkdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { goodPassword, startTestApp, type TestApp } from "../../test/with-app.ts";

let desk: TestApp, web: string;
beforeAll(async () => {
  web = await mkdtemp(join(tmpdir(), "rapport-web-"));
  await mkdir(join(web, "assets"));
  await writeFile(join(web, "index.html"), `<!doctype html><title>Desk</title>${" ".repeat(2000)}`);
  await writeFile(join(web, "assets/main-a1B2c3D4.js"), "export const desk = 1;\n".repeat(200));
  await writeFile(join(web, "theme.js"), "1");
  desk = await startTestApp({}, { webFolder: web });
});
afterAll(() => desk.close());

describe("the built desk", () => {
  test("every address of the desk is the page, which is always asked for again", async () => {
    for (const url of ["/", "/desk", "/desk/019a0000-0000-7000-8000-000000000000", "/promises?promise=x", "/sign-in", "/welcome", "/invitation/abc", "/customers"]) {
      const page = await desk.ask("GET", url);
      expect.soft([url, page.statusCode, page.headers["cache-control"], page.body.includes("<title>Desk")]).toEqual([url, 200, "no-cache", true]);
    }
  });

  test("what is none of them is not found, also outside of the folder", async () => {
    for (const url of ["/wp-login.php", "/api/v1/nothing", "/assets/missing.js", "/../package.json", "/%2e%2e/package.json", "/assets/..%2f..%2fpackage.json", "/index.html.map"]) {
      const answer = await desk.ask("GET", url);
      expect.soft([url, answer.statusCode, answer.headers["content-type"]]).toEqual([url, 404, "application/problem+json"]);
    }
  });

  test("hashed files are kept for ever, packed for who can unpack, and not sent twice", async () => {
    const script = await desk.ask("GET", "/assets/main-a1B2c3D4.js", { headers: { "accept-encoding": "gzip" } });
    expect([script.headers["cache-control"], script.headers["content-encoding"], script.headers["vary"]]).toEqual(["public, max-age=31536000, immutable", "gzip", "accept-encoding"]);
    expect(gunzipSync(script.rawPayload).toString()).toContain("export const desk");
    expect((await desk.ask("GET", "/assets/main-a1B2c3D4.js", { headers: { "accept-encoding": "gzip, br" } })).headers["content-encoding"]).toBe("br");
    expect((await desk.ask("GET", "/assets/main-a1B2c3D4.js", { headers: { "if-none-match": String(script.headers["etag"]) } })).statusCode).toBe(304);
    expect((await desk.ask("GET", "/theme.js")).headers["cache-control"]).toBe("no-cache");
  });

  test("without a build the desk says how to make one and the API works", async () => {
    const bare = await startTestApp({}, { db: desk.db });
    expect([(await bare.ask("GET", "/desk")).statusCode, (await bare.ask("GET", "/livez")).statusCode]).toEqual([503, 200]);
    await bare.close();
  });
});

describe("names and proxies", () => {
  test("a page elsewhere that points its name at this machine gets nothing", async () => {
    for (const host of ["evil.example", "127.0.0.1.evil.example:3000", "localhost.evil.example"]) {
      expect.soft([host, (await desk.ask("GET", "/api/v1/setup", { headers: { host } })).statusCode]).toEqual([host, 421]);
    }
    for (const host of ["localhost:3000", "127.0.0.1", "[::1]:3000", "192.168.1.5:3000"]) expect.soft([host, (await desk.ask("GET", "/api/v1/setup", { headers: { host } })).statusCode]).toEqual([host, 200]);
  });

  test("what a proxy says about who asks counts only from a configured peer", async () => {
    const behind = await startTestApp({}, { config: { host: "127.0.0.1", publicUrl: "https://desk.example", trustedProxies: ["10.0.0.0/8"], tls: null } });
    const team = await behind.addTeam("Fernbrook");
    await behind.addPerson(team, "bea@fernbrook.example", "agent");
    const signIn = async (remoteAddress: string) => {
      const answer = await behind.app.inject({ method: "POST", url: "/api/v1/session", remoteAddress, payload: { email: "bea@fernbrook.example", password: goodPassword }, headers: { host: "desk.example", "x-rapport": "1", origin: "https://desk.example", "x-forwarded-for": "203.0.113.9" } });
      expect(String(answer.headers["set-cookie"])).toMatch(/^__Host-rapport=[\w-]{43}; Max-Age=1209600; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
      expect(answer.headers["strict-transport-security"]).toBe("max-age=31536000");
    };
    await signIn("10.1.2.3");
    await signIn("192.0.2.1");
    const rows = await behind.db.kysely.selectFrom("session").select("ip").orderBy("created_at").execute();
    expect(rows.map((row) => row.ip)).toEqual(["203.0.113.9", "192.0.2.1"]);
    await behind.close();
  });
});

describe("health", () => {
  test("alive and ready are for anybody and say nothing more", async () => {
    expect([(await desk.ask("GET", "/livez")).json(), (await desk.ask("GET", "/readyz")).json()]).toEqual([{ status: "ok" }, { status: "ok" }]);
  });

  test("the names of the metrics are these", async () => {
    const metrics = await desk.ask("GET", "/metrics");
    expect(metrics.headers["content-type"]).toBe("text/plain; version=0.0.4; charset=utf-8");
    expect([...metrics.body.matchAll(/^# TYPE (\w+) (counter|gauge)\n\1 [\d.e+-]+$/gm)].map(([, name]) => name)).toEqual([
      "mail_in_accepted_total", "mail_in_waiting", "imap_accounts", "imap_accounts_failing", "imap_seconds_since_last_success", "mail_unreadable", "mail_damaged", "mail_check_seconds_since_round", "outbox_waiting", "outbox_oldest_seconds", "bounce_total", "promise_due_soon", "promise_late", "queue_waiting", "queue_oldest_seconds",
      "event_loop_lag_p50_seconds", "event_loop_lag_p99_seconds", "event_loop_lag_max_seconds", "process_resident_memory_bytes",
    ]);
  });

  test("metrics are for this machine and for an administrator's token", async () => {
    const team = await desk.addTeam("Aulos");
    const from = (headers: Record<string, string>, remoteAddress = "192.0.2.1") => desk.app.inject({ url: "/metrics", remoteAddress, headers: { host: "127.0.0.1", ...headers } });
    expect((await from({})).statusCode).toBe(401);
    expect((await from({ "x-forwarded-for": "127.0.0.1" }, "127.0.0.1")).statusCode).toBe(401);
    expect((await from({ authorization: `Bearer ${await desk.token(team, "agent")}` })).statusCode).toBe(403);
    expect((await from({ authorization: `Bearer ${await desk.token(team, "admin")}` })).statusCode).toBe(200);
  });

  test("a database that is away makes the server unready, not dead", async () => {
    const lost = await startTestApp();
    expect((await lost.ask("GET", "/readyz")).statusCode).toBe(200);
    await lost.db.close();
    expect([(await lost.ask("GET", "/livez")).statusCode, (await lost.ask("GET", "/readyz")).statusCode]).toEqual([200, 503]);
    await lost.close();
  });
});

describe("how often", () => {
  test("beyond the limit of a minute a program hears when to come back, and another one does not", async () => {
    const busy = await startTestApp({}, { requestLimits: { actor: 20, address: 10 } });
    const team = await busy.addTeam("Fernbrook");
    const [one, other] = [await busy.token(team, "agent"), await busy.token(team, "agent")];
    const statuses = [];
    for (let number = 0; number < 21; number++) statuses.push((await busy.ask("GET", "/api/v1/clock", { token: one })).statusCode);
    expect([statuses.indexOf(429), statuses.filter((status) => status === 200).length]).toEqual([20, 20]);
    const refused = await busy.ask("GET", "/api/v1/clock", { token: one });
    expect([refused.json().code, Number(refused.headers["retry-after"]) > 0, refused.headers["ratelimit-policy"]]).toEqual(["too-many-tries", true, '"minute";q=20;w=60']);
    expect((await busy.ask("GET", "/api/v1/clock", { token: other })).statusCode).toBe(200);
    await busy.close();
  });
});

test("closing lets a running request finish", async () => {
  let arrived = (): void => {}, finish = (): void => {};
  const [running, finished] = [new Promise<void>((resolve) => { arrived = resolve; }), new Promise<void>((resolve) => { finish = resolve; })];
  const closing = await startTestApp({ readPromiseRecord: async () => { arrived(); await finished; return { days: 90, keptOnTime: 1, renegotiatedInTime: 0, late: 0, total: 1 }; } }, { db: desk.db });
  const token = await closing.token(await closing.addTeam("Hearth"), "agent");
  const url = await closing.app.listen({ host: "127.0.0.1", port: 0 });
  const answer = fetch(`${url}/api/v1/promises/record`, { headers: { authorization: `Bearer ${token}` } });
  await running;
  const closed = closing.close();
  // One that comes in the last moment is still answered, or finds the door shut; it is never half served.
  expect([200, "shut"]).toContain(await fetch(`${url}/livez`).then((late) => late.status, () => "shut"));
  finish();
  expect((await answer).status).toBe(200);
  await closed;
});
