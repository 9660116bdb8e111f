import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import { findProgram } from "../../server/test/find-program.ts";
import { countKept } from "./count-kept.ts";
import type { Fault, Outcome } from "./outcome.ts";
import { probeMailbox } from "./probe-mails.ts";
import { startProbeDesk, untilTaken } from "./probe-desk.ts";

const run = promisify(execFile);

/** Programs that other mail servers were tested with hand the mail in. */
export const realSenders: readonly Fault[] = [
  { name: "smtp-source", run: async (scale) => {
    const fault = "Postfix's `smtp-source` over 16 connections, and the desk is killed", program = findProgram("smtp-source");
    return program === null ? { fault, skipped: "there is no smtp-source (RAPPORT_TEST_PROGRAMS names folders with programs)" } : killUnder(program, fault, scale === "full" ? 3 : 1);
  } },
  { name: "starttls", run: async () => {
    const fault = "`swaks` hands mails in behind STARTTLS", swaks = findProgram("swaks"), openssl = findProgram("openssl");
    return swaks === null || openssl === null ? { fault, skipped: "there is no swaks, or no openssl to make a certificate with" } : handInEncrypted(swaks, openssl, fault);
  } },
];

/** smtp-source counts its acknowledged mails, gives each an id of its own, and gives up where the connection ends: nothing is sent twice. */
async function killUnder(program: string, fault: string, rounds: number): Promise<Outcome> {
  const desk = await startProbeDesk(), recoveryMs: number[] = [], connections = 16;
  let acknowledged = 0, beyond = 0, lost = 0;
  const stored = async () => (await desk.ask<{ count: number }>("select count(*)::int as count from rapport.raw_mail"))[0]!.count;
  try {
    for (let round = 0; round < rounds; round++) {
      const before = await stored();
      const child = spawn(program, ["-c", "-s", String(connections), "-m", "1000000", "-l", "3000", "-M", `round-${round}.probe.example`, "-f", "writer@probe.example", "-t", probeMailbox, `127.0.0.1:${desk.mailPort}`], { stdio: ["ignore", "pipe", "ignore"] });
      let said = "";
      child.stdout.setEncoding("latin1").on("data", (text: string) => { said += text; });
      const ended = once(child, "close");
      await pause(1_000 + Math.random() * 2_000);
      const from = performance.now();
      await desk.desk().kill("SIGKILL");
      await ended;
      await desk.startAgain();
      recoveryMs.push(performance.now() - from + await untilTaken(desk.mailPort));
      const counted = Math.max(0, ...[...said.matchAll(/\d+/g)].map(([number]) => Number(number))), kept = await stored() - before;
      acknowledged += counted;
      lost += Math.max(0, counted - kept);
      beyond += Math.max(0, kept - counted);
    }
    const kept = await countKept(desk, []);
    return {
      fault, rounds, acknowledged, lost, doubled: kept.doubled.length, recoveryMs, remark: `${beyond} more were stored whose 250 came no longer through; ${kept.waiting} not read ${(kept.drainedMs / 1000).toFixed(1)} s after the last`,
      ok: acknowledged > 0 && lost === 0 && kept.doubled.length === 0 && kept.waiting === 0 && beyond <= connections * rounds,
    };
  } finally {
    await desk.close();
  }
}

async function handInEncrypted(swaks: string, openssl: string, fault: string): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), "rapport-tls-")), key = join(folder, "key.pem"), cert = join(folder, "cert.pem");
  try {
    await run(openssl, ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", key, "-out", cert, "-days", "2", "-subj", "/CN=desk.example"]);
    const desk = await startProbeDesk({ RAPPORT_SMTP_TLS_CERT: cert, RAPPORT_SMTP_TLS_KEY: key });
    try {
      const ids = Array.from({ length: 5 }, (_none, number) => `swaks-${number}@probe.example`), taken: string[] = [];
      for (const id of ids) {
        const { stdout } = await run(swaks, ["--server", "127.0.0.1", "--port", String(desk.mailPort), "--from", "writer@probe.example", "--to", probeMailbox, "--header", `Message-Id: <${id}>`, "--tls"]);
        if (/TLS started/.test(stdout) && /<~\s+250 Kept/.test(stdout)) taken.push(id);
      }
      const kept = await countKept(desk, taken);
      return { fault, rounds: null, acknowledged: taken.length, lost: kept.lost.length, doubled: kept.doubled.length, recoveryMs: [], remark: "each over an encrypted connection", ok: taken.length === ids.length && kept.lost.length === 0 && kept.doubled.length === 0 };
    } finally {
      await desk.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
