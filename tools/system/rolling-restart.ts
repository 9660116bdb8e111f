import { setTimeout as pause } from "node:timers/promises";
import { countKept } from "./count-kept.ts";
import type { Fault, Scale } from "./outcome.ts";
import { probeMails } from "./probe-mails.ts";
import { startProbeDesk } from "./probe-desk.ts";
import { sendMails } from "./send-mails.ts";
import { openFront } from "./open-front.ts";
import type { TestDesk } from "../../server/test/with-desk.ts";

/** Two processes on one database behind a front that knows both; each is restarted in turn while mail comes and pages are asked for (FT-9). */
export const rollingRestart: Fault = { name: "rolling-restart", run: async (scale: Scale) => {
  const rounds = scale === "full" ? 4 : 2, probe = await startProbeDesk({ RAPPORT_SMTP_PORT: "0" }), processes: TestDesk[] = [probe.desk()];
  processes.push(await processes[0]!.startAgain());
  const mailFront = await openFront(() => processes.map((one) => one.mailPort)), webFront = await openFront(() => processes.map((one) => Number(new URL(one.url).port)));
  const sending = sendMails(mailFront.port, 16, probeMails("rolling")), pages = askForPages(`http://127.0.0.1:${webFront.port}/api/v1/setup`);
  try {
    for (let round = 0; round < rounds; round++) {
      await pause(1_000);
      const which = round % 2, leaving = processes[which]!;
      await leaving.kill("SIGTERM");
      processes[which] = await leaving.startAgain();
    }
    await pause(500);
    await sending.finish();
    const { asked, failed } = await pages.stop(), kept = await countKept(probe, sending.acknowledged.keys());
    return {
      fault: "two processes share the database and are restarted in turn (SIGTERM)", rounds, acknowledged: sending.acknowledged.size, lost: kept.lost.length, doubled: kept.doubled.length, recoveryMs: [],
      remark: `${asked.toLocaleString("en")} pages asked for meanwhile, ${failed} without an answer; ${sending.broken()} mails were asked to come again; all read ${(kept.drainedMs / 1000).toFixed(1)} s after the last`,
      ok: kept.lost.length === 0 && kept.doubled.length === 0 && kept.waiting === 0 && failed === 0 && sending.unsure() === 0,
    };
  } finally {
    sending.giveUp();
    await pages.stop();
    await Promise.all([mailFront.close(), webFront.close()]);
    for (const one of processes) await one.kill("SIGTERM");
    await probe.close();
  }
} };

/** Pages one after the other, each over a connection of its own as through a proxy; a page that gets no answer has failed. */
function askForPages(url: string) {
  let asked = 0, failed = 0, stopping = false;
  const running = (async () => {
    while (!stopping) {
      asked++;
      await fetch(url, { headers: { connection: "close" } }).then((answer) => answer.arrayBuffer()).catch(() => { failed++; });
      await pause(10);
    }
  })();
  return { stop: async () => {
    stopping = true;
    await running;
    return { asked, failed };
  } };
}
