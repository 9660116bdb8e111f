import { spawn } from "node:child_process";
import { chmod, chown, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { hasBinaries } from "./binaries.ts";
import { isAlive, isPostgresOn } from "./process-identity.ts";
import { startEmbedded } from "./start-embedded.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rapport-embedded-"));
  await chmod(folder, 0o755);
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

test("two programs on one folder share one server, and the last to leave stops it", async () => {
  const first = await startEmbedded(join(folder, "data"));
  const second = await startEmbedded(join(folder, "data"));
  expect([first.attached, second.attached]).toEqual([false, true]);
  expect(second.pid).toBe(first.pid);

  await first.stop();
  expect(await ask(second.url, "select 1 as answer")).toEqual([{ answer: 1 }]);
  await second.stop();
  expect(await isRunning(first.pid)).toBe(false);
});

test("two programs that start in the same moment do not start two servers", async () => {
  const servers = await Promise.all([startEmbedded(join(folder, "data")), startEmbedded(join(folder, "data")), startEmbedded(join(folder, "data"))]);
  expect(new Set(servers.map((server) => server.pid)).size).toBe(1);
  for (const server of servers) await server.stop();
  expect(await isRunning(servers[0]!.pid)).toBe(false);
});

test("a server whose program was killed is taken over with everything it had accepted, and stopped in the end", async () => {
  const killed = await inAnotherProgram(join(folder, "data"));
  await ask(killed.url, "create table accepted (mail text)");
  await ask(killed.url, "insert into accepted values ('kept')");
  await killed.kill();
  expect(await isRunning(killed.pid)).toBe(true);

  const next = await startEmbedded(join(folder, "data"));
  expect(next).toMatchObject({ attached: true, pid: killed.pid });
  expect(await ask(next.url, "select mail from accepted")).toEqual([{ mail: "kept" }]);
  await next.stop();
  expect(await isRunning(killed.pid)).toBe(false);
});

test("a server and a program killed together start again with everything they had accepted", async () => {
  const killed = await inAnotherProgram(join(folder, "data"));
  await ask(killed.url, "create table accepted (mail text)");
  await ask(killed.url, "insert into accepted values ('kept')");
  process.kill(killed.pid, "SIGKILL");
  await killed.kill();

  const next = await startEmbedded(join(folder, "data"));
  expect(next.attached).toBe(false);
  expect(await ask(next.url, "select mail from accepted")).toEqual([{ mail: "kept" }]);
  await next.stop();
});

test("a first start that was killed half-way leaves nothing that the next one trips over", async () => {
  const half = join(folder, "data/postgres/cluster-18.0123456789ab.tmp");
  await mkdir(half, { recursive: true });
  await writeFile(join(half, "PG_VERSION"), "18");
  await writeFile(`${half}.password`, "");
  const server = await startEmbedded(join(folder, "data"));
  expect(await ask(server.url, "select 1 as answer")).toEqual([{ answer: 1 }]);
  await server.stop();
  expect((await readdir(join(folder, "data/postgres"))).toSorted()).toEqual(["cluster-18", "deciding.lock", "password", "postgresql.log", "users-18.lock"]);
});

test("a stale file that names an unrelated living program neither harms that program nor stops the start", async () => {
  const before = await startEmbedded(join(folder, "data"));
  const pidFile = join(folder, "data/postgres/cluster-18/postmaster.pid");
  const lines = (await readFile(pidFile, "utf8")).split("\n");
  await before.stop();
  const bystander = spawn("sleep", ["600"]);
  await writeFile(pidFile, [String(bystander.pid), ...lines.slice(1)].join("\n"), { mode: 0o600 });
  const owner = await stat(join(folder, "data/postgres/cluster-18"));
  await chown(pidFile, owner.uid, owner.gid);

  const after = await startEmbedded(join(folder, "data"));
  expect(after.attached).toBe(false);
  expect(isAlive(bystander.pid!)).toBe(true);
  await after.stop();
  expect(isAlive(bystander.pid!)).toBe(true);
  bystander.kill();
});

test("a server that goes away is started again where it was, with everything it had accepted, and the owners are told", async () => {
  const told: string[] = [], say = { onCrash: (what: string) => { told.push(what); }, onBack: (what: string) => { told.push(what); } };
  const [server, beside] = [await startEmbedded(join(folder, "data"), say), await startEmbedded(join(folder, "data"), say)];
  const first = server.pid;
  await ask(server.url, "create table accepted (mail text)");
  await ask(server.url, "insert into accepted values ('kept')");
  process.kill(first, "SIGKILL");
  await expect.poll(() => told.filter((what) => what.includes("runs again")).length, { timeout: 30_000 }).toBe(2);
  expect(told.filter((what) => what.includes("is gone")).length).toBe(2);
  expect([server.pid === first, server.pid === beside.pid]).toEqual([false, true]);
  expect(await ask(server.url, "select mail from accepted")).toEqual([{ mail: "kept" }]);
  await server.stop();
  await beside.stop();
  expect(await isRunning(beside.pid)).toBe(false);
});

test("a server that goes away while its owner leaves is not left running", async () => {
  const server = await startEmbedded(join(folder, "data"));
  process.kill(server.pid, "SIGKILL");
  await server.stop();
  expect(await isRunning(server.pid)).toBe(false);
});

test("the server keeps what it acknowledges: commits are synchronous and pages carry checksums", async () => {
  const server = await startEmbedded(join(folder, "data"));
  expect(await ask(server.url, "select name, setting from pg_settings where name in ('synchronous_commit', 'fsync', 'full_page_writes', 'data_checksums') order by name")).toEqual([
    { name: "data_checksums", setting: "on" }, { name: "fsync", setting: "on" }, { name: "full_page_writes", setting: "on" }, { name: "synchronous_commit", setting: "on" },
  ]);
  expect((await stat(join(folder, "data/postgres/password"))).mode & 0o777).toBe(0o600);
  await server.stop();
});

test("a server told to acknowledge before it has written is refused", async () => {
  await expect(startEmbedded(join(folder, "data"), { settings: { synchronous_commit: "off" } })).rejects.toThrow("synchronous_commit = off");
});

test.skipIf(process.getuid?.() !== 0)("root starts it from a clone below a home that others may not enter, says where the data is, and finds it again", async () => {
  const home = join(folder, "home");
  await mkdir(join(home, "clone"), { recursive: true });
  await chmod(home, 0o700);
  const elsewhereRoot = join(folder, "var-lib-rapport");
  const first = await startEmbedded(join(home, "clone/data"), { elsewhereRoot });
  expect(first.note).toContain(`the database is kept in ${elsewhereRoot}/`);
  await ask(first.url, "create table found_again ()");
  await first.stop();

  await chmod(home, 0o755);
  const second = await startEmbedded(join(home, "clone/data"), { elsewhereRoot });
  expect(second.note).toContain(elsewhereRoot);
  expect(await ask(second.url, "select count(*)::int as rows from found_again")).toEqual([{ rows: 0 }]);
  await second.stop();
});

test("a database whose password is gone is refused in one sentence and not made anew", async () => {
  await (await startEmbedded(join(folder, "data"))).stop();
  await rm(join(folder, "data/postgres/password"));
  await expect(startEmbedded(join(folder, "data"))).rejects.toThrow("Restore");
});

test("a folder that this user may not use is refused in one sentence", async () => {
  await writeFile(join(folder, "data"), "a file");
  await expect(startEmbedded(join(folder, "data"))).rejects.toThrow("cannot be used by this user");
});

test.skipIf(!hasBinaries(15))("PostgreSQL 15 starts in the same way", async () => {
  const server = await startEmbedded(join(folder, "data"), { version: 15 });
  expect(await ask(server.url, "select lower('ÄÖÜ') as lowered, current_setting('server_version_num')::int / 10000 as major")).toEqual([{ lowered: "äöü", major: 15 }]);
  await server.stop();
});

function isRunning(pid: number): Promise<boolean> {
  return isPostgresOn(pid, join(folder, "data/postgres/cluster-18"));
}

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows as unknown[];
  } finally {
    await client.end();
  }
}

async function inAnotherProgram(dataDir: string): Promise<{ url: string; pid: number; kill(): Promise<void> }> {
  const source = `
    const { startEmbedded } = await import(${JSON.stringify(join(import.meta.dirname, "start-embedded.ts"))});
    const { url, pid } = await startEmbedded(${JSON.stringify(dataDir)});
    console.log(JSON.stringify({ url, pid }));
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", source], { stdio: ["ignore", "pipe", "inherit"] });
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout.once("data", (chunk: Buffer) => resolve(chunk.toString()));
    child.once("exit", () => reject(new Error("the other program ended")));
  });
  const { url, pid } = JSON.parse(line) as { url: string; pid: number };
  return { url, pid, kill: () => new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGKILL");
  }) };
}
