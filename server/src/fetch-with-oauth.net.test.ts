import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createWorld, type World } from "../test/desk-world.ts";
import { hasDovecot, startDovecot, type Dovecot } from "../test/dovecot.ts";
import { makeId } from "./make-id.ts";
import { createSecretBox } from "./secrets/encrypt-secret.ts";
import { openImapSecrets, sealImapSecrets } from "./secrets/imap-secrets.ts";
import { startFetchingMail } from "./start-fetching-mail.ts";
import { addImapAccount, listImapAccounts } from "./store/imap-account.ts";

describe.skipIf(!hasDovecot)("signing in with a provider's tokens, at a real Dovecot (skipped where /usr/sbin/dovecot is not)", () => {
  let dovecot: Dovecot, world: World, provider: Server, address: string, folder: string;
  const box = createSecretBox("a secret of the tests that is long enough");
  /** What the provider knows: the one refresh token that counts, and the access tokens that live. */
  let refresh = "refresh-1", living: string[] = [], asked: URLSearchParams[] = [];

  beforeAll(async () => {
    provider = createServer((request, response) => {
      const url = new URL(request.url ?? "/", "http://provider"), answer = (status: number, body: object) => response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
      if (url.pathname === "/who") return answer(200, living.includes(url.searchParams.get("token") ?? "") ? { active: true, email: "ada" } : { active: false });
      let body = "";
      request.on("data", (data: Buffer) => { body += data.toString(); });
      request.on("end", () => {
        const form = new URLSearchParams(body);
        asked.push(form);
        if (form.get("refresh_token") !== refresh || form.get("client_secret") !== "a client's secret") return void answer(400, { error: "invalid_grant", error_description: "no" });
        refresh = `refresh-${asked.length + 1}`;
        living.push(`access-${asked.length}`);
        answer(200, { access_token: living.at(-1), expires_in: 3600, refresh_token: refresh, token_type: "Bearer" });
      });
    });
    await new Promise<void>((resolve) => provider.listen(0, "127.0.0.1", resolve));
    address = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`;
    folder = mkdtempSync(join(tmpdir(), "rapport-oauth-"));
    writeFileSync(join(folder, "oauth.conf"), `introspection_url = ${address}/who?token=\nintrospection_mode = get\nusername_attribute = email\nactive_attribute = active\nactive_value = true\n`);
    dovecot = await startDovecot(`auth_mechanisms = plain xoauth2\nauth_cache_size = 0\npassdb {\n  driver = oauth2\n  mechanisms = xoauth2\n  args = ${folder}/oauth.conf\n}\n`);
    world = await createWorld();
  });
  afterAll(async () => {
    await Promise.all([dovecot.stop(), world.close(), new Promise((resolve) => provider.close(resolve))]);
    rmSync(folder, { recursive: true });
  });

  const soon = { timeout: 20_000, interval: 50 };
  const start = () => startFetchingMail({
    db: world.db, box, now: world.now, checkHost: () => Promise.resolve(), logError: () => {}, limits: { maxBytes: 100_000, connectMs: 5_000, silenceMs: 3_000 }, lookEveryMs: 100,
    pace: { everyMs: 200, firstPauseMs: 20, longestPauseMs: 100, jitter: () => 0 },
  });
  const count = async () => (await world.read((tx) => tx.selectFrom("raw_mail").select("id").execute())).length;
  const stored = async () => (await world.read((tx) => listImapAccounts(tx)))[0]!;

  test("a token is fetched, used until it ends and fetched again; a new refresh token is kept; one that was withdrawn is told", async () => {
    const id = makeId();
    await world.read((tx) => addImapAccount(tx, {
      id, mailboxId: world.mailboxId, host: "127.0.0.1", port: dovecot.port, security: "none", username: "ada", sealed: sealImapSecrets(box, id, { refreshToken: "refresh-1", clientSecret: "a client's secret" }),
      oauth: { provider: "other", tokenEndpoint: `${address}/token`, clientId: "a client", scope: "mail offline" }, folders: ["INBOX"], take: "all", afterwards: "leave", moveTo: null,
    }));
    dovecot.deliver("ada", "From: ingrid@nordvann.test\nSubject: One\n\nHello\n");
    let fetching = start();
    await expect.poll(count, soon).toBe(1);
    expect(Object.fromEntries(asked[0]!)).toEqual({ grant_type: "refresh_token", refresh_token: "refresh-1", client_id: "a client", client_secret: "a client's secret", scope: "mail offline" });
    expect(asked).toHaveLength(1);
    await fetching.stop();

    // The provider has changed the refresh token; only the new one works, also after a restart.
    expect(openImapSecrets(box, id, (await stored()).sealed)).toEqual({ refreshToken: "refresh-2", clientSecret: "a client's secret" });
    dovecot.deliver("ada", "From: ingrid@nordvann.test\nSubject: Two\n\nHello\n");
    fetching = start();
    await expect.poll(count, soon).toBe(2);

    // The server no longer takes the token that is held: another one is fetched.
    living = [];
    await world.db.pool.query("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'rapport-locks' and datname = current_database()");
    dovecot.deliver("ada", "From: ingrid@nordvann.test\nSubject: Three\n\nHello\n");
    await expect.poll(count, soon).toBe(3);

    refresh = "somebody else's";
    living = [];
    await fetching.stop();
    fetching = start();
    await expect.poll(async () => (await stored()).problem, soon).toMatch(/^Cannot sign in: The provider answered invalid_grant/);
    expect((await stored()).problem).not.toContain("refresh-");
    await fetching.stop();
  });
});
