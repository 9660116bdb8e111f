import net, { type AddressInfo } from "node:net";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { readPostmasterFile } from "../../server/src/embedded-postgres/postmaster-file.ts";
import { startTestDesk, type TestDesk } from "../../server/test/with-desk.ts";
import { probeMailbox } from "./probe-mails.ts";
import { openVisit } from "./smtp-visit.ts";

export type ProbeDesk = {
  readonly dataDir: string;
  /** The same before and after every restart. */
  readonly mailPort: number;
  /** Of the process that runs now. */
  readonly desk: () => TestDesk;
  /** Starts the desk of this folder again after it was ended. */
  readonly startAgain: () => Promise<void>;
  /** Asks the database beside the desk, as its owner, over a connection of its own. */
  readonly ask: <Row>(sql: string, values?: unknown[]) => Promise<Row[]>;
  readonly postmaster: () => Promise<number>;
  readonly close: () => Promise<void>;
};

/** The product as `npm start` runs it, with a company that has one mailbox, in a new folder and on ports that stay. */
export async function startProbeDesk(env: Readonly<Record<string, string>> = {}): Promise<ProbeDesk> {
  const mailPort = await freePort();
  let desk = await startTestDesk({ RAPPORT_DEMO: "off", RAPPORT_SMTP_PORT: String(mailPort), ...env });
  const cluster = () => globSync(join(desk.dataDir, "postgres/cluster-*/"))[0]!;
  const postmaster = async () => {
    const file = await readPostmasterFile(cluster());
    if (file === null) throw new Error("There is no PostgreSQL in the folder of the desk.");
    return file;
  };
  const probe: ProbeDesk = {
    dataDir: desk.dataDir, mailPort, desk: () => desk, startAgain: async () => { desk = await desk.startAgain(); },
    ask: async <Row>(sql: string, values: unknown[] = []) => {
      const password = readFileSync(join(desk.dataDir, "postgres/password"), "utf8").trim();
      const client = new pg.Client({ host: "127.0.0.1", port: (await postmaster()).port, user: "rapport", password, database: "rapport" });
      client.on("error", () => {});
      await client.connect();
      try {
        return (await client.query(sql, values)).rows as Row[];
      } finally {
        await client.end();
      }
    },
    postmaster: async () => (await postmaster()).pid, close: () => desk.stop(),
  };
  try {
    await setUp(desk.url);
  } catch (error) {
    await desk.stop();
    throw error;
  }
  return probe;
}

/** Milliseconds until the door takes a mail again: what a mail server waiting outside would see. */
export async function untilTaken(port: number, patienceMs = 60_000): Promise<number> {
  const from = performance.now();
  while (performance.now() - from < patienceMs) {
    const visit = await openVisit(port, 5_000).catch(() => null);
    try {
      // The recipient is looked up in the database.
      if (visit !== null && (await visit.say("MAIL FROM:<waiting@probe.example>\r\n")).code === 250 && (await visit.say(`RCPT TO:<${probeMailbox}>\r\n`)).code === 250) return performance.now() - from;
    } catch {
      // It went away while we talked.
    } finally {
      visit?.close();
    }
    await pause(20);
  }
  throw new Error(`The door takes no mail ${patienceMs / 1000} s later.`);
}

async function setUp(url: string): Promise<void> {
  const answer = await fetch(`${url}/api/v1/setup`, {
    method: "POST", headers: { "content-type": "application/json", "x-rapport": "1", origin: url },
    body: JSON.stringify({ company: "Fernbrook", name: "Bea Whitlock", email: "bea@fernbrook.example", password: "two grey probes", zone: "Europe/London", mailbox: probeMailbox }),
  });
  if (!answer.ok) throw new Error(`Setting up answered ${answer.status}: ${await answer.text()}`);
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = net.createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
