import { setTimeout as pause } from "node:timers/promises";
import { countKept, countWaiting } from "./count-kept.ts";
import type { Fault } from "./outcome.ts";
import { probeMailbox, probeMails } from "./probe-mails.ts";
import { startProbeDesk, type ProbeDesk } from "./probe-desk.ts";
import { sendMails, type ProbeMail } from "./send-mails.ts";

/** Bounces as fast as the door takes them, and people who write meanwhile (LP-6). */
export const bounceStorm: Fault = { name: "bounce-storm", run: async (scale) => {
  const bounces = scale === "full" ? 5_000 : 1_500, desk = await startProbeDesk();
  try {
    let left = bounces;
    const next = bounceMails(), from = performance.now();
    const storm = sendMails(desk.mailPort, 12, () => (left-- > 0 ? next() : null));
    let blowing = true;
    void storm.all.then(() => { blowing = false; });
    const person = probeMails("person"), waitedMs: number[] = [], backlogs: number[] = [];
    await pause(1_000);
    // People write while it comes in, and while it is worked off.
    for (let after = 0; blowing || after < 5; after += blowing ? 0 : 1) {
      backlogs.push(await countWaiting(desk));
      waitedMs.push(await untilRead(desk, person()));
      await pause(500);
    }
    await storm.all;
    const handedInMs = performance.now() - from, kept = await countKept(desk, storm.acknowledged.keys(), 300_000);
    const unread = await desk.ask<{ count: number }>("select count(*)::int as count from rapport.raw_mail where state not in ('processed', 'duplicate')");
    const most = Math.max(...waitedMs);
    return {
      fault: `${bounces.toLocaleString("en")} bounces as fast as the door takes them, while people write`, rounds: null, acknowledged: storm.acknowledged.size + waitedMs.length,
      lost: kept.lost.length, doubled: kept.doubled.length, recoveryMs: [],
      remark: `${Math.round(bounces / handedInMs * 60_000).toLocaleString("en")} bounces a minute; ${waitedMs.length} people were read ${(Math.min(...waitedMs) / 1000).toFixed(1)}–${(most / 1000).toFixed(1)} s after their 250, with up to ${Math.max(...backlogs).toLocaleString("en")} bounces waiting; all read ${(kept.drainedMs / 1000).toFixed(0)} s after the last`,
      ok: most < 60_000 && kept.lost.length === 0 && kept.doubled.length === 0 && unread[0]!.count === 0,
    };
  } finally {
    await desk.close();
  }
} };

async function untilRead(desk: ProbeDesk, mail: ProbeMail): Promise<number> {
  let left = 1;
  await sendMails(desk.mailPort, 1, () => (left-- > 0 ? mail : null)).all;
  const from = performance.now();
  while (performance.now() - from < 120_000) {
    const [row] = await desk.ask<{ there: boolean }>("select exists (select from rapport.message where message_id_header in ($1, $2)) as there", [mail.id, `<${mail.id}>`]);
    if (row!.there) break;
    await pause(50);
  }
  return performance.now() - from;
}

/** As a mail server writes them, each about another mail that nobody here sent. */
function bounceMails(): () => ProbeMail {
  let number = 0;
  return () => {
    const id = `bounce-${++number}@mx.probe.example`, boundary = `b${number}`;
    return { id, from: "", to: probeMailbox, raw: [
      "From: Mail Delivery System <MAILER-DAEMON@mx.probe.example>", `To: ${probeMailbox}`, "Subject: Undelivered Mail Returned to Sender", `Message-ID: <${id}>`, "Auto-Submitted: auto-replied", "MIME-Version: 1.0",
      `Content-Type: multipart/report; report-type=delivery-status; boundary="${boundary}"`, "", `--${boundary}`, "Content-Type: text/plain; charset=us-ascii", "",
      "I'm sorry to have to inform you that your message could not be delivered to one or more recipients.", "", `<nobody-${number}@probe.example>: host mx.probe.example said: 550 5.1.1 no such user`, `--${boundary}`, "Content-Type: message/delivery-status", "",
      "Reporting-MTA: dns; mx.probe.example", "", `Final-Recipient: rfc822; nobody-${number}@probe.example`, "Action: failed", "Status: 5.1.1", "Diagnostic-Code: smtp; 550 5.1.1 no such user", "",
      `--${boundary}`, "Content-Type: text/rfc822-headers", "", `From: ${probeMailbox}`, `To: nobody-${number}@probe.example`, `Message-ID: <sent-${number}@elsewhere.example>`, "Subject: Our news", "", `--${boundary}--`,
    ].join("\r\n") };
  };
}
