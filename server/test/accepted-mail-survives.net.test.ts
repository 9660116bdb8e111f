import { createTransport } from "nodemailer";
import pg from "pg";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startEmbedded } from "../src/embedded-postgres/start-embedded.ts";
import { startTestDesk, type TestDesk } from "./with-desk.ts";

// MI-1: what was answered with 250 is there after the death of server and database, once. What was not is sent again, as a mail server does.
const rounds = 4, clients = 8;
const accepted = new Set<string>(), unsure = new Set<string>();
let desk: TestDesk;
beforeAll(async () => {
  desk = await startTestDesk({ RAPPORT_DEMO: "off" });
  const answer = await fetch(`${desk.url}/api/v1/setup`, {
    method: "POST", headers: { "content-type": "application/json", "x-rapport": "1", origin: desk.url },
    body: JSON.stringify({ company: "Fernbrook", name: "Bea Whitlock", email: "bea@fernbrook.example", password: "two grey probes", zone: "Europe/London", mailbox: "help@fernbrook.example" }),
  });
  if (!answer.ok) throw new Error(`Setting up answered ${answer.status}: ${await answer.text()}`);
});
afterAll(() => desk?.stop());

test("a mail that was accepted survives the sudden end of server and database, exactly once, however often that happens", async () => {
  for (let round = 1; round <= rounds; round++) {
    const sending = Promise.all(Array.from({ length: clients }, (_, client) => sendUntilItBreaks(desk.mailPort, `${round}-${client}`)));
    await pause(300 + Math.random() * 1_200);
    // Both in one moment, the database first in every other round.
    const ends = [() => desk.kill("SIGKILL"), () => desk.killDatabase()];
    await Promise.all((round % 2 ? ends : ends.toReversed()).map((end) => end()));
    await sending;
    desk = await desk.startAgain();
    for (const id of [...unsure]) {
      await send(desk.mailPort, id);
      accepted.add(id);
      unsure.delete(id);
    }
  }
  const kept = await readKept();
  expect(accepted.size).toBeGreaterThan(rounds * clients);
  expect(judge(accepted, kept)).toEqual({ lost: [], doubled: [], strange: [] });
  expect(kept.conversations).toBe(accepted.size);
});

test("the harness reports a mail that was counted as accepted and never sent, and one that is there twice", async () => {
  const kept = await readKept();
  expect(judge(new Set([...accepted, "never-sent@door.example"]), kept).lost).toEqual(["never-sent@door.example"]);
  const [twice] = kept.messages;
  expect(judge(accepted, { messages: [...kept.messages, twice!] }).doubled).toEqual([twice]);
});

/** One client: mail after mail on one connection, until the door is no more. */
async function sendUntilItBreaks(port: number, client: string): Promise<void> {
  const transport = createTransport({ port, host: "127.0.0.1", pool: true, maxConnections: 1, maxMessages: 1_000, connectionTimeout: 3_000, socketTimeout: 5_000 });
  for (let number = 1; ; number++) {
    const id = `${client}-${number}@door.example`;
    unsure.add(id);
    try {
      await transport.sendMail(mailOf(id));
    } catch {
      transport.close();
      return;
    }
    unsure.delete(id);
    accepted.add(id);
  }
}

async function send(port: number, id: string): Promise<void> {
  const transport = createTransport({ port, host: "127.0.0.1" });
  await transport.sendMail(mailOf(id));
  transport.close();
}

/** Every mail from a person of its own, so that each is a conversation. */
function mailOf(id: string) {
  const from = `writer-${id}`;
  return {
    envelope: { from, to: ["help@fernbrook.example"] },
    raw: `From: <${from}>\r\nTo: help@fernbrook.example\r\nSubject: Probe ${id}\r\nMessage-ID: <${id}>\r\nDate: Thu, 20 Nov 2025 11:58:00 +0000\r\n\r\nOur probe ${id} has been silent since the update.\r\n`,
  };
}

type Kept = { readonly messages: readonly string[]; readonly conversations: number };

/** What the desk holds once it has read everything that it had accepted. */
async function readKept(): Promise<Kept> {
  const server = await startEmbedded(desk.dataDir), client = new pg.Client({ connectionString: server.url });
  await client.connect();
  try {
    for (const until = Date.now() + 40_000; Date.now() < until; await pause(100)) {
      const { rows: [waiting] } = await client.query<{ count: number }>("select count(*)::int as count from rapport.raw_mail where state = 'accepted'");
      if (waiting!.count === 0) break;
    }
    const { rows } = await client.query<{ id: string }>("select trim(both '<>' from message_id_header) as id from rapport.message where direction = 'in'");
    const { rows: [conversations] } = await client.query<{ count: number }>("select count(*)::int as count from rapport.conversation");
    return { messages: rows.map((row) => row.id), conversations: conversations!.count };
  } finally {
    await client.end();
    await server.stop();
  }
}

function judge(expected: ReadonlySet<string>, { messages }: Pick<Kept, "messages">): { lost: string[]; doubled: string[]; strange: string[] } {
  const there = new Set(messages);
  return { lost: [...expected].filter((id) => !there.has(id)), doubled: messages.filter((id, index) => messages.indexOf(id) !== index), strange: messages.filter((id) => !expected.has(id)) };
}
