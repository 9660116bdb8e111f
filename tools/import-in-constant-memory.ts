import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeMboxEntry } from "../server/src/channels/mbox/write-mbox.ts";

/**
 * `node tools/import-in-constant-memory.ts [MB]`: writes an mbox of that size (300), imports it with `rapport import`, hands it out with
 * `rapport export`, checks it with `rapport fsck`, and says how much memory each took at its peak (Linux: VmHWM of the process, without the database).
 */
const megabytes = Number(process.argv[2] ?? 300);
const root = join(import.meta.dirname, ".."), folder = await mkdtemp(join(tmpdir(), "rapport-memory-")), mbox = join(folder, "large.mbox");

try {
  const mails = await writeLarge(mbox, megabytes * 1024 * 1024);
  console.log(`${mails} mails, ${Math.round((await stat(mbox)).size / 1024 / 1024)} MB`);
  await prepareDesk();
  for (const args of [["import", mbox], ["export", join(folder, "out")], ["fsck"]]) {
    const { code, seconds, peak, said } = await runWatched(args);
    console.log(`rapport ${args[0]}: ended with ${code} after ${seconds.toFixed(1)} s, peak memory ${peak} MB. ${said.trim().split("\n")[0]}`);
    if (code !== 0) process.exitCode = 1;
  }
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 10 });
}

/** Mails of 2 to 400 kB, most of it in an attachment; the same bytes at every run. */
async function writeLarge(path: string, size: number): Promise<number> {
  const file = createWriteStream(path);
  let written = 0, count = 0, seed = 7;
  const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  while (written < size) {
    const kilobytes = count % 10 === 0 ? 400 : 2 + Math.floor(random() * 160);
    const line = `${Buffer.from(Array.from({ length: 57 }, () => Math.floor(random() * 256))).toString("base64")}\r\n`;
    const mail = `From: w${count % 500}@lab.example\r\nTo: help@fernbrook.example\r\nSubject: Probe ${count}\r\nMessage-ID: <${count}@lab.example>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nThe probe ${count} drifts again.\r\nFrom here on it is worse.\r\n--b\r\nContent-Type: application/octet-stream; name=log.bin\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename=log.bin\r\n\r\n${line.repeat(kilobytes * 13)}--b--\r\n`;
    const entry = writeMboxEntry(Buffer.from(mail), { sender: "", at: new Date(Date.UTC(2024, 0, 1, 0, count)).toISOString() });
    if (!file.write(entry)) await once(file, "drain");
    written += entry.length;
    count += 1;
  }
  file.end();
  await once(file, "close");
  return count;
}

/** A desk of its own with one company and no demonstration, ended again: the commands start the database themselves. */
async function prepareDesk(): Promise<void> {
  const desk = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", join(root, "server/src/main.ts")], { cwd: root, env: environment(), stdio: ["ignore", "pipe", "inherit"] });
  let printed = "";
  const url = await new Promise<string>((resolve) => desk.stdout.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
    const [, found] = /^Desk: (\S+)$[\s\S]*^Mail out/m.exec(printed) ?? [];
    if (found) resolve(found);
  }));
  const answer = await fetch(`${url}/api/v1/setup`, {
    method: "POST", headers: { "content-type": "application/json", "x-rapport": "1", origin: url },
    body: JSON.stringify({ company: "Fernbrook", name: "Bea Whitlock", email: "bea@fernbrook.example", password: "two grey probes", zone: "Europe/London", mailbox: "help@fernbrook.example" }),
  });
  if (!answer.ok) throw new Error(`Setting up answered ${answer.status}: ${await answer.text()}`);
  desk.kill("SIGTERM");
  await once(desk, "exit");
}

async function runWatched(args: readonly string[]): Promise<{ code: number | null; seconds: number; peak: number; said: string }> {
  const started = performance.now();
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", join(root, "server/src/commands/main.ts"), ...args], { cwd: root, env: environment(), stdio: ["ignore", "pipe", "inherit"] });
  let said = "", peak = 0;
  child.stdout.setEncoding("utf8").on("data", (text: string) => { said += text; });
  const watch = setInterval(() => void readFile(`/proc/${child.pid}/status`, "utf8").then((status) => { peak = Math.max(peak, Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0)); }, () => {}), 200);
  const [code] = await once(child, "close") as [number | null];
  clearInterval(watch);
  return { code, seconds: (performance.now() - started) / 1000, peak: Math.round(peak / 1024), said };
}

function environment(): NodeJS.ProcessEnv {
  return { ...process.env, RAPPORT_DATA_DIR: join(folder, "data"), RAPPORT_HTTP_PORT: "0", RAPPORT_SMTP_PORT: "0", RAPPORT_DEMO: "off" };
}
