import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createWorld, type World } from "../test/desk-world.ts";
import { hasDovecot, startDovecot, type Dovecot } from "../test/dovecot.ts";
import { failAtStep, type Fault } from "../test/fail-at-step.ts";
import { openImapSession } from "./channels/imap-in/imap-session.ts";
import { syncFolder, type FolderBook, type FolderRules } from "./channels/imap-in/sync-folder.ts";
import { skipTo, type FetchedFrom } from "./flows/keep-fetched-mail.ts";
import { makeId } from "./make-id.ts";
import { createFolderBook } from "./start-fetching-mail.ts";
import { addImapAccount } from "./store/imap-account.ts";

describe.skipIf(!hasDovecot)("a fault at every step of fetching from a real Dovecot (skipped where /usr/sbin/dovecot is not)", () => {
  let dovecot: Dovecot, world: World;
  beforeAll(async () => { [dovecot, world] = await Promise.all([startDovecot(), createWorld()]); });
  afterAll(async () => { await Promise.all([dovecot.stop(), world.close()]); });

  const limits = { maxBytes: 20_000, connectMs: 5_000, silenceMs: 5_000 };
  const rules: FolderRules = { take: "all", afterwards: "mark-read", moveTo: null, since: new Date(0), maxBytes: limits.maxBytes };
  const names = ["one", "two", "large", "three"];
  const marked = (user: string) => dovecot.files(user).filter((file) => /:2,\w*S/.test(file)).length;
  const keptOf = async (user: string) => (await world.read((tx) => tx.selectFrom("raw_mail").select("raw").orderBy("id").execute()))
    .flatMap(({ raw }) => { const [, of, name] = /^Subject: (\S+) (\S+)/m.exec(raw.toString()) ?? []; return of === user ? [name] : []; });

  /** One folder fetched from with one fault, and then again without, as after a crash. */
  async function survive(fault: Fault | null, makeBook: (from: FetchedFrom) => FolderBook) {
    const user = `fault-${makeId().slice(-12)}`, accountId = makeId();
    for (const name of names) dovecot.deliver(user, `From: ingrid@nordvann.test\nSubject: ${user} ${name}\nMessage-ID: <${user}-${name}@nordvann.test>\n\n${name === "large" ? "x".repeat(70).concat("\n").repeat(500) : "Hello"}\n`);
    await world.read((tx) => addImapAccount(tx, {
      id: accountId, mailboxId: world.mailboxId, host: "127.0.0.1", port: dovecot.port, security: "none", username: user, oauth: null, sealed: "", folders: ["INBOX"], take: "all", afterwards: "mark-read", moveTo: null,
    }));
    const faults = failAtStep(fault), book = makeBook({ workspaceId: world.workspaceId, mailboxId: world.mailboxId, accountId, folder: "INBOX" });
    const run = async (wrap: <T extends object>(thing: T) => T) => {
      const session = await openImapSession({ host: "127.0.0.1", port: dovecot.port, security: "none", username: user, signIn: { password: dovecot.password } }, limits);
      try {
        await syncFolder(wrap(session), "INBOX", rules, wrap(book), { check: () => {} });
      } finally {
        await session.close();
      }
    };
    const crashed = await run(faults.wrap).then(() => false, () => true);
    const early = { kept: (await keptOf(user)).length, marked: marked(user) };
    await run((thing) => thing);
    return { crashed, early, kept: await keptOf(user), marked: marked(user) };
  }

  test.each([{ done: false }, { done: true }])("loses no mail, doubles none and marks none that is not ours, with the step done: $done", async ({ done }) => {
    let rounds = 0;
    for (let step = 1; ; step++) {
      const seen = await survive({ step, done }, (from) => createFolderBook({ db: world.db, now: world.now }, from));
      if (!seen.crashed) break;
      rounds++;
      expect([step, seen.kept, seen.marked]).toEqual([step, names, 3]);
      expect([step, seen.early.marked <= seen.early.kept]).toEqual([step, true]);
    }
    // As many as there are questions to the server and to the database.
    expect(rounds).toBeGreaterThan(14);
  });

  test("the rounds can fail: where the cursor moves before the mail is kept, one is lost", async () => {
    const apart = (from: FetchedFrom): FolderBook => {
      const real = createFolderBook({ db: world.db, now: world.now }, from);
      let mails = 0;
      return { ...real, keep: async (cursor, mail) => {
        await skipTo(world.db, from, cursor, mail.uid);
        if (++mails === 2) throw new Error("A crash between the two");
        await real.keep({ ...cursor, lastUid: mail.uid }, mail);
      } };
    };
    const seen = await survive(null, apart);
    expect(seen.kept).toEqual(["one", "large", "three"]);
  });
});
