import { setTimeout as pause } from "node:timers/promises";
import { createApiClient } from "../../server/test/story-tools.ts";
import { countKept } from "./count-kept.ts";
import { startCountingSink, type CountingSink } from "./counting-sink.ts";
import type { Fault, Outcome } from "./outcome.ts";
import { probeMails } from "./probe-mails.ts";
import { startProbeDesk, untilTaken, type ProbeDesk } from "./probe-desk.ts";
import { sendMails } from "./send-mails.ts";

/** The desk dies while answers leave: each still leaves, and only what was on its way at that moment may arrive twice, as the same mail (MO-1). */
export const killedWhileSending: Fault = { name: "sending", run: async (scale) => {
  const sink = await startCountingSink(60);
  try {
    const desk = await startProbeDesk({ RAPPORT_SMTP_URL: sink.url });
    try {
      return await answerAndKill(desk, sink, scale === "full" ? { answers: 160, rounds: 4 } : { answers: 60, rounds: 2 });
    } finally {
      await desk.close();
    }
  } finally {
    await sink.close();
  }
} };

async function answerAndKill(desk: ProbeDesk, sink: CountingSink, { answers, rounds }: { readonly answers: number; readonly rounds: number }): Promise<Outcome> {
  const expected = await answerAll(desk, answers);
  const recoveryMs: number[] = [];
  let onTheWay = 0;
  for (let round = 1; round <= rounds; round++) {
    // Amid each share of the mails, not before the undo time of the first is over.
    while (sink.taken.size < answers * (round - 0.7) / rounds) await pause(5);
    const from = performance.now();
    await desk.desk().kill("SIGKILL");
    const [leased] = await desk.ask<{ count: number }>("select count(*)::int as count from rapport.outbox where state = 'leased' and finished_at is null");
    onTheWay += leased!.count;
    await desk.startAgain();
    recoveryMs.push(performance.now() - from + await untilTaken(desk.mailPort));
  }
  const waiting = async () => (await desk.ask<{ count: number }>("select count(*)::int as count from rapport.outbox where state <> 'sent'"))[0]!.count;
  for (let tries = 0; await waiting() > 0 && tries < 600; tries++) await pause(100);
  const missing = expected.filter((id) => !sink.taken.has(id)).length, again = [...sink.taken.values()].reduce((sum, times) => sum + times - 1, 0), strange = [...sink.taken.keys()].filter((id) => !expected.includes(id)).length;
  return {
    fault: "the desk is killed while answers leave for a server that counts", rounds, acknowledged: expected.length, lost: missing, doubled: again, recoveryMs,
    remark: `answers that were promised to leave; ${onTheWay} were on their way when it died, so that as many may come twice, with the same Message-ID`,
    ok: missing === 0 && strange === 0 && again <= onTheWay && await waiting() === 0,
  };
}

/** That many people write, and each is answered through the API; the Message-IDs that must leave. */
async function answerAll(desk: ProbeDesk, count: number): Promise<string[]> {
  const next = probeMails("asks");
  let left = count;
  const sending = sendMails(desk.mailPort, 8, () => (left-- > 0 ? next() : null));
  await sending.all;
  await countKept(desk, sending.acknowledged.keys());
  const api = createApiClient(desk.desk().url, (await desk.desk().command("token", "create", "--name", "answers", "--role", "admin")).out.trim());
  const conversations = await desk.ask<{ id: string }>("select id::text from rapport.conversation");
  for (const { id } of conversations) await api("POST", `/conversations/${id}/replies`, { text: "Your probe is awake again since this morning." });
  return (await desk.ask<{ id: string }>("select trim(both '<>' from message_id_header) as id from rapport.message where direction = 'out'")).map((row) => row.id);
}
