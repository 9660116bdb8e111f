import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { existsSync, globSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createHash } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { RawMailId } from "@rapport/core/model/ids.ts";
import { createWorld, type World } from "../../test/desk-world.ts";
import { openMailSource } from "../channels/mbox/open-mail-source.ts";
import { writeMboxEntry } from "../channels/mbox/write-mbox.ts";
import { throwAwayUnreadable } from "../flows/throw-away-unreadable.ts";
import { importMails, type ImportReport } from "../flows/import-mails.ts";
import { asOwner, inWorkspace } from "../store/database.ts";
import { openImportRun } from "../store/import-run.ts";
import { loadMailboxes } from "../store/workspace.ts";
import { exportMailboxes, type Manifest } from "./export-mailboxes.ts";

const shared = process.env["RAPPORT_SHARED"] ?? join(import.meta.dirname, "../../../../shared");
let folder: string;
const worlds: World[] = [];
const newWorld = async () => {
  const world = await createWorld();
  worlds.push(world);
  return world;
};
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), "rapport-export-")); });
afterAll(async () => {
  for (const world of worlds) await world.close();
  await rm(folder, { recursive: true, force: true });
});

const newFolder = () => mkdtemp(join(folder, "out-"));
const exportAll = async (world: World, into: string, hooks: { stop?: () => boolean; onProgress?: () => void } = {}) =>
  exportMailboxes(world.db, world, await inWorkspace(world.db, world, loadMailboxes), into, { stop: hooks.stop ?? (() => false), onProgress: hooks.onProgress ?? (() => {}) }, 500);
const exported = async (world: World) => {
  const into = await newFolder(), result = await exportAll(world, into);
  if (result.kind !== "done") throw new Error("paused");
  const [mailbox] = result.manifest.mailboxes;
  return { manifest: result.manifest, mailbox: mailbox!, path: join(into, mailbox!.file), bytes: await readFile(join(into, mailbox!.file)) };
};
const bring = async (world: World, path: string, stop: () => boolean = () => false, seen: () => void = () => {}): Promise<ImportReport> => {
  const source = await openMailSource(path);
  if (source.kind === "not-mail") throw new Error(source.sentence);
  const run = await inWorkspace(world.db, world, (tx) => openImportRun(tx, { mailboxId: world.mailboxId, fingerprint: source.fingerprint, path, total: source.total }));
  return importMails(world.tools, world, run, source.mails(run.done), { dryRun: false, stop, onProgress: seen });
};
const counts = ({ state, run }: ImportReport) => [state, run.imported, run.known, run.setAside];
const mailsLeaving = async (world: World) => world.read(async (tx) => [(await tx.selectFrom("outbox").select("message_id").execute()).length, (await tx.selectFrom("wake").select("kind").execute()).length]);

const odd = [
  "From: Ingrid <ingrid@nordvann.test>\r\nSubject: =?utf-8?q?Gr=C3=BCn?=\r\nMessage-ID: <odd-1@nordvann.test>\r\nDate: Thu, 20 Nov 2025 08:00:00 +0000\r\n\r\nFrom the start\r\n>From there\r\n\r\n\r\n",
  "From: ingrid@nordvann.test\nSubject: LF only\nMessage-ID: <odd-2@nordvann.test>\n\nFrom ingrid@nordvann.test Wed Mar  4 10:02:00 2026\nnot a separator\n",
  Buffer.concat([Buffer.from("From: ingrid@nordvann.test\r\nSubject: bytes\r\nMessage-ID: <odd-3@nordvann.test>\r\nContent-Type: text/plain; charset=iso-8859-1\r\n\r\n"), Buffer.from([0xe5, 0xf8, 0x00, 0xff, 0x0d, 0x0d, 0x0a])]).toString("latin1"),
  "Subject: nobody wrote this\r\n\r\nNo sender at all.\r\n",
];

test("a mailbox goes out, into an empty desk and out again, byte by byte the same; nothing is sent", async () => {
  const first = await newWorld();
  for (const [at, text] of odd.entries()) {
    const id = await first.accept(text, "smtp", at === 3 ? "" : "bounce+x@nordvann.test");
    await first.process(id);
    first.pass("PT61S");
  }
  for (let i = 0; i < 12; i++) await first.receive({ text: `Mail ${i}\r\n`, subject: "The export", messageId: `g-${i}@nordvann.test`, ...(i ? { inReplyTo: `g-${i - 1}@nordvann.test` } : {}) });
  const [message] = await first.read((tx) => tx.selectFrom("message").select("id").where("message_id_header", "=", "g-1@nordvann.test").execute());
  // As if it had left: what is exported of an outgoing mail is its row in the outbox.
  await first.read((tx) => tx.insertInto("outbox").values({ message_id: message!.id, mime: Buffer.from(`From: us@fernbrook.test\r\nTo: ingrid@nordvann.test\r\nMessage-ID: <ours@desk.test>\r\nSubject: Re: The export\r\n\r\nFrom us\r\n`), envelope_from: "bounce+m@desk.test", envelope_to: "[]", state: "sent", not_before: first.now(), finished_at: first.now() }).execute());
  const one = await exported(first);
  expect(one.mailbox).toMatchObject({ mails: 17, bytes: one.bytes.length, sha256: createHash("sha256").update(one.bytes).digest("hex"), damaged: [] });
  expect(one.bytes.toString("latin1")).toContain("\n>From us\r\n");

  const second = await newWorld();
  expect(counts(await bring(second, one.path))).toEqual(["done", 16, 0, 1]);
  const two = await exported(second);
  expect(two.bytes.equals(one.bytes)).toBe(true);
  expect(await mailsLeaving(second)).toEqual([0, 0]);
  expect(counts(await bring(second, one.path))).toEqual(["done", 0, 16, 1]);
  expect((await exported(second)).mailbox.sha256).toBe(one.mailbox.sha256);
});

test("an export that was stopped or cut off goes on where it was, with the same bytes in the end", async () => {
  const world = await newWorld();
  for (let i = 0; i < 9; i++) await world.receive({ text: `Mail ${i}`, subject: `Nine ${i}` });
  const whole = await exported(world), into = await newFolder();
  let seen = 0;
  expect(await exportAll(world, into, { stop: () => ++seen === 4 })).toEqual({ kind: "paused" });
  expect(existsSync(join(into, "manifest.json")) || existsSync(join(into, whole.mailbox.file))).toBe(false);
  await expect(exportAll(world, into, { onProgress: () => { if (++seen === 8) throw new Error("cut off"); } })).rejects.toThrow("cut off");
  // What a crash left half written behind the last sound place.
  await writeFile(join(into, `.${whole.mailbox.file}.part`), "half a li", { flag: "a" });
  const again = await exportAll(world, into) as { manifest: Manifest };
  expect(again.manifest).toEqual(whole.manifest);
  expect((await readFile(join(into, whole.mailbox.file))).equals(whole.bytes)).toBe(true);
  expect(globSync("{.,}*", { cwd: into }).filter((name) => name !== ".").toSorted()).toEqual([whole.mailbox.file, "manifest.json"].toSorted());
});

test("a mail whose bytes have changed is left out and named, the others go out", async () => {
  const world = await newWorld(), id = await world.accept({ text: "First" });
  await world.receive({ text: "Second" });
  await asOwner(world.db, (tx) => sql`update rapport.raw_mail set raw = set_byte(raw, 9, 88) where id = ${id}`.execute(tx));
  expect((await exported(world)).mailbox).toMatchObject({ mails: 1, damaged: [id] });
});

test("an import that is stopped and cut off goes on where it was and accounts for every mail once", async () => {
  const world = await newWorld(), path = join(folder, "stopped.mbox");
  const mails = Array.from({ length: 130 }, (_, i) => i % 40 === 7 ? `Subject: unreadable ${i}\n\nNobody.\n` : i % 50 === 49 ? "From: a@b.example\nMessage-ID: <same@b.example>\n\nThe same.\n" : `From: w${i % 9}@b.example\nMessage-ID: <s-${i}@b.example>\nSubject: S ${i}\n\nMail ${i}\n`);
  await writeFile(path, Buffer.concat(mails.map((mail, i) => writeMboxEntry(Buffer.from(mail), { sender: "", at: `2024-01-01T00:00:${String(i % 60).padStart(2, "0")}Z` }))));
  let seen = 0;
  const paused = await bring(world, path, () => seen === 30, () => { seen += 1; });
  expect(counts(paused)).toEqual(["paused", 29, 0, 1]);
  // Cut off between two savings: 62 of them are in, 30 and a little more are known to be.
  await expect(bring(world, path, () => false, () => { if (++seen === 62) throw new Error("cut off"); })).rejects.toThrow("cut off");
  const done = await bring(world, path);
  expect(counts(done)).toEqual(["done", 125, 1, 4]);
  expect(done.setAside.map((one) => one.problem)).toEqual(Array.from({ length: 4 }, () => "The mail does not say who sent it."));
  expect(new Set(done.setAside.map((one) => one.from)).size).toBe(4);
  expect(await mailsLeaving(world)).toEqual([0, 0]);
  expect(counts(await bring(world, path))).toEqual(["done", 0, 126, 4]);
});

test("a mail that was thrown away from the tray does not come back with the next import, and leaves the tray once", async () => {
  const world = await newWorld(), path = join(folder, "thrown.mbox"), raw = Buffer.from("Subject: junk\n\nNobody.\n");
  await writeFile(path, writeMboxEntry(raw, { sender: "", at: "2024-01-01T00:00:00Z" }));
  expect(counts(await bring(world, path))).toEqual(["done", 0, 0, 1]);
  const [{ id }] = await world.read((tx) => tx.selectFrom("raw_mail").select("id").execute()) as [{ id: RawMailId }];
  const who = { workspaceId: world.workspaceId, agentId: world.lead.id };
  expect([await throwAwayUnreadable(world.tools, who, id), await throwAwayUnreadable(world.tools, who, id)]).toEqual([true, null]);
  expect(counts(await bring(world, path))).toEqual(["done", 0, 1, 0]);
  expect((await exported(world)).mailbox.mails).toBe(0);
});

test("a mail that was read is not thrown away", async () => {
  const world = await newWorld(), id = await world.accept({ text: "Read." });
  await world.process(id);
  expect(await throwAwayUnreadable(world.tools, { workspaceId: world.workspaceId, agentId: world.lead.id }, id)).toBe(null);
});

test.skipIf(!existsSync(join(shared, "mail")))("real mails of other programs' suites make the round trip (skipped where the shared folder is absent)", async () => {
  const path = join(folder, "real.mbox"), files = globSync("**/*.eml", { cwd: join(shared, "mail") }).toSorted().slice(0, 150);
  expect(files.length).toBeGreaterThan(50);
  await writeFile(path, Buffer.concat(files.map((file) => writeMboxEntry(readFileSync(join(shared, "mail", file)), { sender: "list@elsewhere.test", at: "2024-05-01T00:00:00Z" }))));
  const first = await newWorld(), second = await newWorld(), report = await bring(first, path);
  expect(report.run.imported + report.run.known + report.run.setAside).toBe(files.length);
  const one = await exported(first);
  await bring(second, one.path);
  const two = await exported(second);
  expect(two.mailbox).toEqual({ ...one.mailbox, address: two.mailbox.address, file: two.mailbox.file });
});
