import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { globSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { readPostmasterFile } from "../src/embedded-postgres/postmaster-file.ts";

export type TestDesk = {
  readonly url: string; readonly mailPort: number; readonly dataDir: string; readonly child: ChildProcess;
  /** How to sign in, as the demonstration prints it; null without one. */
  readonly signIn: { readonly email: string; readonly password: string } | null;
  /** Everything it has printed so far, both streams. */
  readonly printed: () => string;
  /** The same data folder with the same environment, once more. */
  readonly startAgain: () => Promise<TestDesk>;
  /** A command of `rapport` beside the running desk, in the same environment. */
  readonly command: (...args: string[]) => Promise<Ended>;
  readonly kill: (signal: NodeJS.Signals) => Promise<void>;
  /** SIGKILL for the embedded PostgreSQL of this data folder. */
  readonly killDatabase: () => Promise<void>;
  /** Ends it in order and removes its data. */
  readonly stop: () => Promise<void>;
};
export type Ended = { readonly code: number | null; readonly out: string; readonly err: string };
type Environment = Readonly<Record<string, string>>;

const root = join(import.meta.dirname, "../..");

/** The whole product as `npm start` runs it: a process of its own with its own embedded PostgreSQL in a new folder, on free ports. */
export async function startTestDesk(env: Environment = {}): Promise<TestDesk> {
  const dataDir = await makeDataDir();
  return startIn(dataDir, env).catch(async (error: unknown) => {
    await killDatabaseIn(dataDir);
    await rm(dataDir, { recursive: true, force: true, maxRetries: 10 });
    throw error;
  });
}

/** A folder that the embedded PostgreSQL may enter also where the tests run as root. */
export async function makeDataDir(): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), "rapport-desk-"));
  await chmod(dataDir, 0o755);
  return dataDir;
}

/** Runs a program of the project to its end. */
export async function runToEnd(script: string, args: readonly string[], env: Environment): Promise<Ended> {
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", join(root, script), ...args], { cwd: root, env: environment(env), stdio: ["ignore", "pipe", "pipe"] });
  let out = "", err = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => { out += text; });
  child.stderr.setEncoding("utf8").on("data", (text: string) => { err += text; });
  const [code] = await once(child, "close") as [number | null];
  return { code, out, err };
}

async function startIn(dataDir: string, env: Environment): Promise<TestDesk> {
  const all = { RAPPORT_HTTP_PORT: "0", RAPPORT_SMTP_PORT: "0", ...env, RAPPORT_DATA_DIR: dataDir };
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", join(root, "server/src/main.ts")], { cwd: root, env: environment(all), stdio: ["ignore", "pipe", "pipe"] });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text: string) => { printed += text; });
  const until = Date.now() + 90_000;
  // The third line comes after the two that name the addresses, so that all of them are there; without a worker there are only those two.
  const last = env["RAPPORT_ROLES"]?.includes("worker") === false ? /^Mail in: .*\n/m : /^Mail out: .*\n/m;
  while (!last.test(printed) || (env["RAPPORT_DEMO"] !== "off" && !/^Sign in: .*\n/m.test(printed))) {
    if (child.exitCode !== null || child.signalCode !== null || Date.now() > until) {
      child.kill("SIGKILL");
      throw new Error(`The desk did not start:\n${printed}`);
    }
    await pause(20);
  }
  const [, url] = /^Desk: (http:\/\/127\.0\.0\.1:\d+)$/m.exec(printed) ?? [], [, port] = /^Mail in: smtp:\/\/127\.0\.0\.1:(\d+)$/m.exec(printed) ?? [];
  if (!url || !port) throw new Error(`The desk does not say where it is:\n${printed}`);
  const [, email, password] = /^Sign in: (\S+) with the password (\S+)$/m.exec(printed) ?? [];
  const kill = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    child.kill(signal);
    await ended;
  };
  return {
    url, mailPort: Number(port), dataDir, child, signIn: email && password ? { email, password } : null, printed: () => printed, kill, killDatabase: () => killDatabaseIn(dataDir),
    startAgain: () => startIn(dataDir, env), command: (...args) => runToEnd("server/src/commands/main.ts", args, all),
    stop: async () => {
      await Promise.race([kill("SIGTERM"), pause(20_000)]);
      await kill("SIGKILL");
      await killDatabaseIn(dataDir);
      await rm(dataDir, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

async function killDatabaseIn(dataDir: string): Promise<void> {
  for (const cluster of globSync(join(dataDir, "postgres/cluster-*/"))) {
    const file = await readPostmasterFile(cluster);
    if (file && isAlive(file.pid)) process.kill(file.pid, "SIGKILL");
  }
}

/** Ours without what the person who runs the tests has set for a desk of their own. */
function environment(env: Environment): NodeJS.ProcessEnv {
  return { ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("RAPPORT_"))), ...env };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
