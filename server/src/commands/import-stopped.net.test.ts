import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestDesk, type TestDesk } from "../../test/with-desk.ts";
import { startSmtpSink, type SmtpSink } from "../../test/smtp-sink.ts";
import { writeMboxEntry } from "../channels/mbox/write-mbox.ts";

// The import as people run it: stopped by Ctrl-C, killed, and run again, beside a desk that could send mail.
let sink: SmtpSink, desk: TestDesk, mbox: string;
const mails = 400, root = join(import.meta.dirname, "../../..");
beforeAll(async () => {
  sink = await startSmtpSink();
  desk = await startTestDesk({ RAPPORT_DEMO: "off", RAPPORT_SMTP_URL: sink.url });
  const answer = await fetch(`${desk.url}/api/v1/setup`, {
    method: "POST", headers: { "content-type": "application/json", "x-rapport": "1", origin: desk.url },
    body: JSON.stringify({ company: "Fernbrook", name: "Bea Whitlock", email: "bea@fernbrook.example", password: "two grey probes", zone: "Europe/London", mailbox: "help@fernbrook.example" }),
  });
  if (!answer.ok) throw new Error(`Setting up answered ${answer.status}`);
  mbox = join(desk.dataDir, "old.mbox");
  const mail = (i: number) => i % 100 === 50 ? `Subject: nobody ${i}\n\nNo sender.\n` : `From: w${i % 20}@lab.example\nTo: help@fernbrook.example\nMessage-ID: <${i}@lab.example>\nSubject: Probe ${i}\n\nThe probe drifts, reading ${i}.\n`;
  await writeFile(mbox, Buffer.concat(Array.from({ length: mails }, (_, i) => writeMboxEntry(Buffer.from(mail(i)), { sender: "", at: new Date(Date.UTC(2024, 0, 1, 0, i)).toISOString() }))));
});
afterAll(async () => {
  await desk?.stop();
  await sink?.close();
});

/** Runs an import and sends it a signal once it has told progress past `share` percent. */
async function importUntil(signal: NodeJS.Signals, share: number) {
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", join(root, "server/src/commands/main.ts"), "import", mbox],
    { cwd: root, stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, RAPPORT_DATA_DIR: desk.dataDir, RAPPORT_HTTP_PORT: "0", RAPPORT_SMTP_PORT: "0", RAPPORT_DEMO: "off", RAPPORT_SMTP_URL: sink.url } });
  let out = "", sent = false;
  child.stdout.setEncoding("utf8").on("data", (text: string) => { out += text; });
  const poll = setInterval(() => void imported().then((count) => {
    if (sent || count < mails * share) return;
    sent = true;
    child.kill(signal);
  }, () => {}), 20);
  const [code, by] = await once(child, "close") as [number | null, NodeJS.Signals | null];
  clearInterval(poll);
  return { code, by, out };
}
let token = "";
const imported = async (): Promise<number> => {
  token ||= (await desk.command("token", "create", "--name", "watch", "--role", "admin")).out.trim();
  const text = await (await fetch(`${desk.url}/metrics`, { headers: { authorization: `Bearer ${token}` } })).text();
  return Number(/^mail_in_accepted_total (\d+)$/m.exec(text)?.[1] ?? 0);
};
const counts = (out: string) => /^(\d+) mails read.*: (\d+) imported, (\d+) known already, (\d+) set aside\./.exec(out)!.slice(1).map(Number);

test("Ctrl-C pauses with a word how to go on, a kill loses nothing, and the third run accounts for every mail once", async () => {
  await imported();
  const paused = await importUntil("SIGINT", 0.2);
  expect([paused.code, /^Paused at \d+ %\. The same command goes on from here: rapport import .*old\.mbox$/m.test(paused.out)]).toEqual([130, true]);
  const [read, came, known] = counts(paused.out);
  expect([read! > 0 && read! < mails, came! > 0, known]).toEqual([true, true, 0]);
  const killed = await importUntil("SIGKILL", 0.5);
  expect([killed.code, killed.by, killed.out]).toEqual([null, "SIGKILL", ""]);
  const done = await desk.command("import", mbox);
  expect([done.code, ...counts(done.out)]).toEqual([0, mails, mails - 4, 0, 4]);
  expect(done.err).toMatch(/Going on after \d+ mails of an earlier run\./);
  expect(await imported()).toBe(mails);
  expect(sink.mails).toEqual([]);
});

test("fsck and export work beside the running desk; a finished export is not written over", async () => {
  const checked = await desk.command("fsck"), into = join(desk.dataDir, "export");
  expect([checked.code, checked.out]).toEqual([0, `${mails} mails and 0 files checked: all are as they came in.\n`]);
  const out = await desk.command("export", into);
  expect([out.code, out.out]).toEqual([0, expect.stringMatching(/^help@fernbrook\.example\.mbox: 400 mails, [\d,]+ bytes\n$/)]);
  expect((await readFile(join(into, "help@fernbrook.example.mbox"))).equals(await readFile(mbox))).toBe(true);
  const again = await desk.command("export", into), unknown = await desk.command("export", join(desk.dataDir, "other"), "--mailbox", "nobody@fernbrook.example");
  expect([again.code, again.err]).toEqual([65, expect.stringContaining("holds a finished export already")]);
  expect([unknown.code, unknown.err]).toEqual([65, expect.stringContaining("no mailbox nobody@fernbrook.example")]);
  expect((await desk.command("export")).code).toBe(64);
  expect((await desk.command("fsck", "now")).code).toBe(64);
});
