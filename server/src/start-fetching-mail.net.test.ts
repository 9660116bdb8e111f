import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { createWorld, type World } from "../test/desk-world.ts";
import { hasDovecot, startDovecot, type Dovecot } from "../test/dovecot.ts";
import { startFaultProxy, type Fault } from "../test/fault-proxy.ts";
import type { ImapLimits } from "./channels/imap-in/imap-session.ts";
import { makeId } from "./make-id.ts";
import { createSecretBox } from "./secrets/encrypt-secret.ts";
import { sealImapSecrets } from "./secrets/imap-secrets.ts";
import { startFetchingMail, type Fetching } from "./start-fetching-mail.ts";
import { addImapAccount, listImapAccounts } from "./store/imap-account.ts";

describe.skipIf(!hasDovecot)("fetching from a real Dovecot (skipped where /usr/sbin/dovecot is not)", () => {
  let dovecot: Dovecot, world: World, fetching: Fetching[] = [];
  const box = createSecretBox("a secret of the tests that is long enough");
  const limits: ImapLimits = { maxBytes: 200_000, connectMs: 5_000, silenceMs: 1_500 };
  beforeAll(async () => { dovecot = await startDovecot(); });
  afterAll(() => dovecot.stop());
  afterEach(async () => {
    await Promise.all(fetching.map((one) => one.stop()));
    fetching = [];
    await world.close();
  });

  const start = (everyMs = 300): Fetching => {
    const made = startFetchingMail({
      db: world.db, box, now: world.now, checkHost: () => Promise.resolve(), logError: () => {}, limits, lookEveryMs: 100, pace: { everyMs, firstPauseMs: 20, longestPauseMs: 200, jitter: Math.random },
    });
    fetching.push(made);
    return made;
  };
  const stop = async (): Promise<void> => { await Promise.all(fetching.splice(0).map((one) => one.stop())); };
  type More = Partial<{ port: number; folders: string[]; take: "new" | "all"; afterwards: "leave" | "mark-read" | "move"; moveTo: string | null; password: string }>;
  const connect = async (user: string, more: More = {}): Promise<string> => {
    const id = makeId();
    await world.read((tx) => addImapAccount(tx, {
      id, mailboxId: world.mailboxId, host: "127.0.0.1", port: more.port ?? dovecot.port, security: "none", username: user, oauth: null, sealed: sealImapSecrets(box, id, { password: more.password ?? dovecot.password }),
      folders: more.folders ?? ["INBOX"], take: more.take ?? "all", afterwards: more.afterwards ?? "leave", moveTo: more.moveTo ?? null,
    }));
    return id;
  };
  const mail = (name: string, text = `This is mail ${name}.`) => `From: Ingrid <ingrid@nordvann.test>\nTo: support@fernbrook.test\nSubject: Mail ${name}\nMessage-ID: <${name}@nordvann.test>\nContent-Type: text/plain\n\n${text}\n`;
  const kept = () => world.read((tx) => tx.selectFrom("raw_mail").select(["id", "state", "problem", "raw", "origin"]).orderBy("id").execute());
  const subjects = async () => (await kept()).map((row) => /^Subject: Mail (\S+)/m.exec(row.raw.toString())?.[1]);
  const processAll = async () => { for (const { id, state } of await kept()) if (state === "accepted") while ((await world.process(id)).state === "again"); };
  const messages = () => world.read((tx) => tx.selectFrom("message").select(["subject", "message_id_header"]).execute());
  const state = async () => (await world.read((tx) => listImapAccounts(tx)))[0]!;
  const soon = { timeout: 20_000, interval: 50 };

  test("what came while nobody looked is fetched whole, once and in its order, and stays unread on the server", async () => {
    world = await createWorld();
    await connect("away");
    for (let number = 0; number < 300; number++) dovecot.deliver("away", mail(String(number)));
    start();
    await expect.poll(async () => (await kept()).length, soon).toBe(300);
    expect(await subjects()).toEqual(Array.from({ length: 300 }, (_none, number) => String(number)));
    expect(dovecot.files("away").filter((name) => name.includes(":2,S"))).toEqual([]);
    // The line is open: the next one comes by itself.
    dovecot.deliver("away", mail("next"));
    await expect.poll(async () => (await kept()).length, soon).toBe(301);
    await stop();
    dovecot.deliver("away", mail("later"));
    start();
    await expect.poll(async () => (await subjects()).at(-1), soon).toBe("later");
    expect((await kept()).length).toBe(302);
    expect(await state()).toMatchObject({ problem: null, failingSince: null, lastSuccessAt: expect.any(String), lastMailAt: expect.any(String) });
  });

  test("the server itself tells of a new mail, long before it is asked again", async () => {
    world = await createWorld();
    await connect("told");
    start(600_000);
    await expect.poll(async () => (await state()).lastSuccessAt, soon).not.toBeNull();
    for (const name of ["one", "two"]) {
      dovecot.deliver("told", mail(name));
      await expect.poll(async () => (await subjects()).at(-1), soon).toBe(name);
    }
  });

  test("new numbers of the folder bring the new mail and no second message; what was removed stays removed", async () => {
    world = await createWorld();
    await connect("renumbered");
    for (const name of ["one", "two", "three"]) dovecot.deliver("renumbered", mail(name));
    start();
    await expect.poll(async () => (await kept()).length, soon).toBe(3);
    await stop();
    const [first] = await kept();
    await world.read((tx) => tx.deleteFrom("raw_mail").where("id", "=", first!.id).execute());
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    dovecot.renumber("renumbered");
    dovecot.deliver("renumbered", mail("four"));
    start();
    await expect.poll(async () => new Set(await subjects()), soon).toEqual(new Set(["two", "three", "four"]));
    const { rescan } = await world.read((tx) => tx.selectFrom("imap_folder").select("rescan").executeTakeFirstOrThrow());
    expect(rescan).toBe(true);
    await processAll();
    expect((await messages()).length).toBe(3);
  });

  test("the same mail in two folders is one message", async () => {
    world = await createWorld();
    await connect("twice", { folders: ["INBOX", "All"] });
    dovecot.deliver("twice", mail("one"));
    dovecot.deliver("twice", mail("one"), "All");
    dovecot.deliver("twice", mail("two"), "All");
    start();
    await expect.poll(async () => new Set(await subjects()), soon).toEqual(new Set(["one", "two"]));
    await expect.poll(async () => (await state()).lastSuccessAt, soon).not.toBeNull();
    expect((await kept()).length).toBe(2);
  });

  test("of an account that is to take new mail only, what lay there before stays outside, also after new numbers", async () => {
    world = await createWorld();
    dovecot.deliver("fresh", mail("old"));
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    await connect("fresh", { take: "new" });
    start();
    await expect.poll(async () => (await state()).lastSuccessAt, soon).not.toBeNull();
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    dovecot.deliver("fresh", mail("new"));
    await expect.poll(subjects, soon).toEqual(["new"]);
    await stop();
    dovecot.renumber("fresh");
    dovecot.deliver("fresh", mail("newer"));
    start();
    await expect.poll(subjects, soon).toEqual(["new", "newer"]);
  });

  test.each(["close", "reset", "stall", "garbage"] as const)("after a line that breaks in the way of %s every mail is in, once", async (kind) => {
    world = await createWorld();
    const proxy = await startFaultProxy(dovecot.port), user = `line-${kind}`;
    const faults: (Fault | null)[] = [40, 300, 900, 1_500, 2_500, 6_000, 15_000].map((afterBytes) => ({ kind, afterBytes }));
    proxy.plan((number) => faults[number - 1] ?? null);
    for (let number = 0; number < 25; number++) dovecot.deliver(user, mail(String(number), "A line of some length. ".repeat(200)));
    await connect(user, { port: proxy.port });
    start();
    await expect.poll(async () => (await kept()).length, { timeout: 40_000, interval: 100 }).toBe(25);
    expect(await subjects()).toEqual(Array.from({ length: 25 }, (_none, number) => String(number)));
    expect(proxy.connections()).toBeGreaterThan(4);
    expect(proxy.most()).toBeLessThanOrEqual(2);
    await expect.poll(async () => (await state()).problem, soon).toBeNull();
    await stop();
    await proxy.close();
  });

  test("a mail that cannot be read and one that is too large lie in the tray, and those behind them go on", async () => {
    world = await createWorld();
    await connect("poison", { afterwards: "move", moveTo: "Done" });
    dovecot.deliver("poison", mail("before"), "Done");
    for (const raw of [mail("one"), "Subject: Mail nobody\n\nFrom nobody at all.\n", mail("large", "x".repeat(70).concat("\n").repeat(5_000)), mail("two")]) dovecot.deliver("poison", raw);
    start();
    await expect.poll(async () => (await kept()).length, soon).toBe(4);
    await processAll();
    expect((await messages()).map((one) => one.subject)).toEqual(["Mail one", "Mail two"]);
    const tray = (await kept()).filter((row) => row.state === "unreadable");
    expect(tray.map((row) => row.problem)).toEqual(["The mail does not say who sent it.", expect.stringContaining("still on the server")]);
    // Moved once it was ours; the large one, which is not, stays.
    await expect.poll(() => dovecot.files("poison").length, soon).toBe(1);
    expect(dovecot.files("poison", "Done").length).toBe(4);
    expect((await state()).leftBehind).toBe(1);
  });

  test("two processes at one account fetch each mail once", async () => {
    world = await createWorld();
    await connect("shared");
    for (let number = 0; number < 60; number++) dovecot.deliver("shared", mail(String(number)));
    start();
    start();
    await expect.poll(async () => (await kept()).length, soon).toBe(60);
    await fetching.shift()!.stop();
    dovecot.deliver("shared", mail("last"));
    await expect.poll(async () => (await kept()).length, soon).toBe(61);
  });

  test("a refused password is told in plain words, and to those who lead after five minutes; the notice goes when it works", async () => {
    world = await createWorld();
    const id = await connect("refused", { password: "not this one" });
    start();
    await expect.poll(async () => (await state()).problem, soon).toMatch(/^Cannot sign in: /);
    expect((await state()).problem).not.toContain("not this one");
    const notices = () => world.read((tx) => tx.selectFrom("notice").select(["agent_id", "read_at"]).where("kind", "=", "mail-not-fetched").execute());
    expect(await notices()).toEqual([]);
    await world.db.pool.query("update rapport.imap_account set changed_at = clock_timestamp() - interval '6 minutes'");
    await expect.poll(notices, soon).toEqual([{ agent_id: world.lead.id, read_at: null }]);
    await world.db.pool.query("update rapport.imap_account set sealed = $1, changed_at = clock_timestamp() - interval '7 minutes'", [sealImapSecrets(box, id, { password: dovecot.password })]);
    await expect.poll(async () => (await notices()).map((one) => one.read_at !== null), soon).toEqual([true]);
  });
});
