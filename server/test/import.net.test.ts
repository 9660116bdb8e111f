import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ConversationList, ConversationView } from "@rapport/contract/conversation-view.ts";
import { startSmtpSink, type SmtpSink } from "./smtp-sink.ts";
import { createApiClient } from "./story-tools.ts";
import { startTestDesk, type TestDesk } from "./with-desk.ts";

// MO-9 and L1: old mail comes in beside the running desk, from the command line, and nobody outside hears of it.
const threads = 75, ours = "help@fernbrook.example";
let sink: SmtpSink, desk: TestDesk, api: ReturnType<typeof createApiClient>, mbox: string;
beforeAll(async () => {
  sink = await startSmtpSink();
  desk = await startTestDesk({ RAPPORT_DEMO: "off", RAPPORT_SMTP_URL: sink.url });
  const answer = await fetch(`${desk.url}/api/v1/setup`, {
    method: "POST", headers: { "content-type": "application/json", "x-rapport": "1", origin: desk.url },
    body: JSON.stringify({ company: "Fernbrook", name: "Bea Whitlock", email: "bea@fernbrook.example", password: "two grey probes", zone: "Europe/London", mailbox: ours }),
  });
  if (!answer.ok) throw new Error(`Setting up answered ${answer.status}: ${await answer.text()}`);
  api = createApiClient(desk.url, (await desk.command("token", "create", "--name", "import", "--role", "admin")).out.trim());
  mbox = join(desk.dataDir, "old.mbox");
  await writeFile(mbox, makeMbox(), "latin1");
});
afterAll(async () => {
  await desk?.stop();
  await sink?.close();
});

const conversations = async () => {
  const all: ConversationList["items"] = [];
  for (let cursor: string | null = ""; cursor !== null;) {
    const page: ConversationList = await api<ConversationList>("GET", `/conversations?limit=100${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ""}`);
    all.push(...page.items);
    cursor = page.next;
  }
  return all;
};
const counts = (out: string) => /^(\d+) mails read.*: (\d+) imported, (\d+) known already, (\d+) set aside\./.exec(out)!.slice(1).map(Number);

test("a dry run says what would come in and keeps nothing", async () => {
  const { code, out } = await desk.command("import", mbox, "--dry-run");
  const [total, imported, known, setAside] = counts(out);
  expect([code, total, imported! + known! + setAside!, setAside]).toEqual([0, 302, 302, 1]);
  expect(out).toContain("nothing was kept");
  expect(await conversations()).toEqual([]);
});

test("an mbox comes in: threads are conversations, the duplicate is one message, the broken mail is set aside with its reason", async () => {
  const { code, out, err } = await desk.command("import", mbox);
  expect([code, ...counts(out)]).toEqual([0, 302, 300, 1, 1]);
  expect(out).toMatch(/set aside: .+: .+/);
  expect(err).not.toBe("");
  const all = await conversations();
  expect(all.length).toBe(threads);
  const [row] = all.filter((one) => one.customer.email === "writer-7@lab.example");
  const view = await api<ConversationView>("GET", `/conversations/${row!.id}`);
  expect(view.messages.map((message) => [message.direction, message.from.email])).toEqual([["in", "writer-7@lab.example"], ["out", ours], ["in", "writer-7@lab.example"], ["out", ours]]);
  expect(view).toMatchObject({ channel: "import", subject: "Probe 7 drifts", messages: [{ at: "2025-03-01T08:07:00Z" }, {}, {}, {}] });
  expect(await api<{ items: unknown[] }>("GET", "/unreadable")).toMatchObject({ items: [expect.anything()] });
});

test("the same import again brings nothing, and neither of them has sent a mail", async () => {
  const { code, out } = await desk.command("import", mbox);
  expect([code, ...counts(out)]).toEqual([0, 302, 0, 301, 1]);
  expect((await conversations()).length).toBe(threads);
  expect(sink.mails).toEqual([]);
});

test("a picture is no mail: it says what it is and ends with 65", async () => {
  const picture = join(desk.dataDir, "picture.png");
  await writeFile(picture, Buffer.from("89504e470d0a1a0a0000000d4948445200000001000000010806000000", "hex"));
  const { code, out, err } = await desk.command("import", picture);
  expect([code, out]).toEqual([65, ""]);
  expect(err).toMatch(/^rapport: \S+picture\.png cannot be imported\. .*(PNG|picture|image).*\.\n$/);
});

test("a file that is not there ends with 65 and names it; without a path the usage is said with 64", async () => {
  const gone = await desk.command("import", join(desk.dataDir, "gone.mbox")), none = await desk.command("import");
  expect([gone.code, gone.err.includes("gone.mbox"), none.code, none.err.startsWith("Usage: rapport import")]).toEqual([65, true, 64, true]);
});

/** 75 threads of four mails each, our answers among them, one mail twice, and one that nobody can read. */
function makeMbox(): string {
  const mails = Array.from({ length: threads }, (_, thread) => [0, 1, 2, 3].map((step) => oldMail(thread, step))).flat();
  const deep = Array.from({ length: 300 }, (_, level) => `--b${level}\nContent-Type: multipart/mixed; boundary=b${level + 1}\n\n`).join("");
  const broken = `From: x@lab.example\nSubject: deep\nMessage-ID: <deep@lab.example>\nContent-Type: multipart/mixed; boundary=b0\n\n${deep}`;
  return [...mails.slice(0, 150), broken, ...mails.slice(150), mails[0]!].map((mail) => `From MAILER-DAEMON Sat Mar  1 08:00:00 2025\n${mail}\n\n`).join("");
}

function oldMail(thread: number, step: number): string {
  const writer = `Writer ${thread} <writer-${thread}@lab.example>`, mine = `Fernbrook <${ours}>`, id = (at: number) => `<${createHash("sha256").update(`${thread}-${at}`).digest("hex").slice(0, 20)}@lab.example>`;
  const time = new Date(Date.UTC(2025, 2, 1 + step, 8, thread % 60)).toUTCString().replace("GMT", "+0000");
  return [
    `From: ${step % 2 ? mine : writer}`, `To: ${step % 2 ? writer : mine}`, `Subject: ${step ? "Re: " : ""}Probe ${thread} drifts`, `Message-ID: ${id(step)}`, `Date: ${time}`,
    ...(step ? [`In-Reply-To: ${id(step - 1)}`, `References: ${Array.from({ length: step }, (_, at) => id(at)).join(" ")}`] : []),
    "", step % 2 ? "Thank you, we look into it." : `The probe ${thread} drifts again, step ${step}.`, ">From the old days.",
  ].join("\n");
}
