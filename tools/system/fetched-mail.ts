import { setTimeout as pause } from "node:timers/promises";
import { startDovecot, hasDovecot, type Dovecot } from "../../server/test/dovecot.ts";
import { startFaultProxy, type Fault as LineFault } from "../../server/test/fault-proxy.ts";
import { createApiClient } from "../../server/test/story-tools.ts";
import { countKept, countWaiting } from "./count-kept.ts";
import type { Fault, Outcome, Scale } from "./outcome.ts";
import { startProbeDesk, type ProbeDesk } from "./probe-desk.ts";

/** Mail that is fetched from a real IMAP server while we are away, and over a line that breaks (MI-5, MI-7). */
export const fetchedMail: readonly Fault[] = [
  { name: "imap-outage", run: (scale) => withDovecot("mails come to the IMAP account (Dovecot) while the desk is killed and away", (fault, dovecot) => catchUp(fault, dovecot, scale === "full" ? 5_000 : 1_000)) },
  { name: "imap-line", run: (scale) => withDovecot("the line to the IMAP server breaks again and again: closed, reset, silent amid a mail, rubbish", (fault, dovecot) => flap(fault, dovecot, scale)) },
];

async function withDovecot(fault: string, show: (fault: string, dovecot: Dovecot) => Promise<Outcome>) {
  if (!hasDovecot) return { fault, skipped: "there is no Dovecot" };
  const dovecot = await startDovecot();
  try {
    return await show(fault, dovecot);
  } finally {
    await dovecot.stop();
  }
}

async function catchUp(fault: string, dovecot: Dovecot, mails: number): Promise<Outcome> {
  const desk = await startProbeDesk();
  try {
    const ids = deliver(dovecot, "before", 20);
    await fetchFrom(desk, dovecot, dovecot.port);
    await untilFetched(desk, ids.length, 60_000);
    await desk.desk().kill("SIGKILL");
    ids.push(...deliver(dovecot, "away", mails));
    const from = performance.now();
    await desk.startAgain();
    await untilFetched(desk, ids.length, 240_000);
    const caughtUpMs = performance.now() - from, kept = await countKept(desk, ids, 240_000);
    return {
      fault, rounds: 1, acknowledged: ids.length, lost: kept.lost.length, doubled: kept.doubled.length, recoveryMs: [], ok: kept.lost.length === 0 && kept.doubled.length === 0 && kept.waiting === 0,
      remark: `${mails.toLocaleString("en")} lay there at the new start; all fetched ${(caughtUpMs / 1000).toFixed(0)} s and all read ${((caughtUpMs + kept.drainedMs) / 1000).toFixed(0)} s after it`,
    };
  } finally {
    await desk.close();
  }
}

const kinds = ["close", "reset", "garbage", "stall"] as const;

async function flap(fault: string, dovecot: Dovecot, scale: Scale): Promise<Outcome> {
  const desk = await startProbeDesk(), proxy = await startFaultProxy(dovecot.port), flappingMs = scale === "full" ? 60_000 : 20_000;
  try {
    // Each connection brings a little more than the last before it breaks, and some hardly anything.
    const breakOf = (connection: number): LineFault => ({ kind: kinds[(connection - 1) % kinds.length]!, afterBytes: Math.round(Math.random() ** 3 * 40_000) });
    proxy.plan(breakOf);
    const ids: string[] = [];
    await fetchFrom(desk, dovecot, proxy.port);
    for (const until = performance.now() + flappingMs; performance.now() < until; await pause(500)) ids.push(...deliver(dovecot, `flap-${ids.length}`, 5));
    const during = await countFetched(desk), connections = proxy.connections();
    proxy.plan(() => null);
    const from = performance.now();
    await untilFetched(desk, ids.length, 180_000);
    const recoveryMs = performance.now() - from, kept = await countKept(desk, ids);
    return {
      fault, rounds: connections, acknowledged: ids.length, lost: kept.lost.length, doubled: kept.doubled.length, recoveryMs: [recoveryMs],
      remark: `${during} of the mails came through meanwhile; at most ${proxy.most()} connections at once`, ok: kept.lost.length === 0 && kept.doubled.length === 0 && kept.waiting === 0 && recoveryMs < 60_000 && proxy.most() <= 2,
    };
  } finally {
    await desk.close();
    await proxy.close();
  }
}

/** The account as an administrator adds it; without TLS, which only the database will take. */
async function fetchFrom(desk: ProbeDesk, dovecot: Dovecot, port: number): Promise<void> {
  const api = createApiClient(desk.desk().url, (await desk.desk().command("token", "create", "--name", "accounts", "--role", "admin")).out.trim());
  await api("POST", "/imap-accounts", { host: "imap.probe.example", port: 993, security: "tls", username: "help", password: dovecot.password, take: "all" });
  await desk.ask("update rapport.imap_account set host = '127.0.0.1', port = $1, security = 'none', changed_at = clock_timestamp()", [port]);
}

function deliver(dovecot: Dovecot, name: string, count: number): string[] {
  return Array.from({ length: count }, (_none, number) => {
    const id = `${name}-${number}@probe.example`;
    dovecot.deliver("help", `From: Writer <writer-${id}>\nTo: help@fernbrook.example\nSubject: Probe ${id}\nMessage-ID: <${id}>\nContent-Type: text/plain\n\n${"Our probe has been silent since the update. ".repeat(20)}\n`);
    return id;
  });
}

async function untilFetched(desk: ProbeDesk, count: number, patienceMs: number): Promise<void> {
  for (const until = performance.now() + patienceMs; performance.now() < until; await pause(100)) if (await countFetched(desk) >= count) return;
  throw new Error(`Of ${count} mails ${await countFetched(desk)} were fetched in ${patienceMs / 1000} s, ${await countWaiting(desk)} of them wait to be read.`);
}

async function countFetched(desk: ProbeDesk): Promise<number> {
  const [row] = await desk.ask<{ count: number }>("select count(*)::int as count from rapport.raw_mail where origin = 'imap'");
  return row!.count;
}
