import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { findBinaries } from "./binaries.ts";
import type { Binaries } from "./binaries.ts";
import { chooseClusterHome } from "./cluster-home.ts";
import type { ClusterHome } from "./cluster-home.ts";
import { createCluster } from "./create-cluster.ts";
import { databaseUrl, isServerOf, prepareServer } from "./probe-server.ts";
import { keepRunning } from "./keep-running.ts";
import { disownPostmasterFile, readPostmasterFile } from "./postmaster-file.ts";
import { isAlive, isPostgresOn } from "./process-identity.ts";
import { tryLock, waitForLock } from "./process-lock.ts";
import { runServer, stopServer } from "./run-server.ts";

export type EmbeddedServer = {
  /** Of the database `rapport`, as the role that owns it. */
  url: string;
  /** True where another program, or one that was killed, had started the server. */
  attached: boolean;
  /** Of the process that runs now: a server that goes away is started again on the same port. */
  readonly pid: number;
  /** Something the person who starts us should read, such as an unusual place of the data. */
  note?: string;
  /** Lets go of the server; the last program to do so stops it. */
  stop(): Promise<void>;
};

export type EmbeddedOptions = {
  version?: 18 | 15;
  /** PostgreSQL settings by name. They count only for the program that really starts the server. */
  settings?: Readonly<Record<string, string>>;
  /** False lets tests trade durability for speed; the product never does. */
  durable?: boolean;
  /** Called whenever the server goes away without `stop`, and with what keeps it from starting again. */
  onCrash?: (what: string) => void;
  /** Called when it runs again. */
  onBack?: (what: string) => void;
  /** Where root puts the database when the unprivileged user may not enter the data folder. */
  elsewhereRoot?: string;
};

/**
 * Starts the embedded PostgreSQL of a data folder, or attaches to the healthy one that is running there.
 * Everything that decides about the server happens under one lock; every program that uses it holds a second, shared
 * lock for as long as it lives, so that "is anybody still using it" is never a guess from pids.
 */
export async function startEmbedded(dataDir: string, options: EmbeddedOptions = {}): Promise<EmbeddedServer> {
  const version = options.version ?? 18;
  const home = await chooseClusterHome(dataDir, version, options.elsewhereRoot);
  const deciding = await waitForLock(join(home.folder, "deciding.lock"), "alone", 120_000);
  try {
    const binaries = await findBinaries(version, home.folder, home.account);
    const password = await createCluster(home, binaries, version);
    const usersFile = join(home.folder, `users-${version}.lock`);
    const settings = { ...(options.durable === false ? careless : {}), ...options.settings };
    const found = await findRunning(home, binaries, password, usersFile);
    let { pid, port } = found ?? await runServer(home, binaries, settings);
    const using = await waitForLock(usersFile, "shared", 10_000);
    try {
      await prepareServer({ port, password }, options.durable !== false);
    } catch (error) {
      using.release();
      const alone = tryLock(usersFile, "alone");
      if (alone) {
        await stopServer(home, binaries);
        alone.release();
      }
      throw error;
    }
    const url = databaseUrl({ port, password }, "rapport");
    const startAgain = async (): Promise<number> => {
      const decidingAgain = await waitForLock(join(home.folder, "deciding.lock"), "alone", 120_000);
      try {
        // Whoever else uses the server watches it too; the first of us starts it for all, where everybody looks for it.
        const running = await findRunning(home, binaries, password, usersFile) ?? await runServer(home, binaries, settings, port);
        if (running.port !== port) throw new Error(`PostgreSQL in ${home.cluster} was started elsewhere, on port ${running.port} and not ${port}. Start this program again.`);
        return pid = running.pid;
      } finally {
        decidingAgain.release();
      }
    };
    const keeping = keepRunning({ pid, cluster: home.cluster, startAgain, onCrash: (what) => options.onCrash?.(what), onBack: (what) => options.onBack?.(what) });
    let stopping: Promise<void> | null = null;
    const letGo = async () => {
      await keeping.stop();
      const decidingStop = await waitForLock(join(home.folder, "deciding.lock"), "alone", 120_000);
      try {
        using.release();
        const alone = tryLock(usersFile, "alone");
        if (!alone) return;
        alone.release();
        if (await isPostgresOn(pid, home.cluster)) await stopServer(home, binaries);
      } finally {
        decidingStop.release();
      }
    };
    return {
      url, attached: found !== null, get pid() { return pid; },
      ...(home.note ? { note: home.note } : {}), stop: () => (stopping ??= letGo()),
    };
  } finally {
    deciding.release();
  }
}

const careless = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };

/** The healthy server of this cluster, or null once it is certain that none runs. */
async function findRunning(home: ClusterHome, binaries: Binaries, password: string, usersFile: string): Promise<{ pid: number; port: number } | null> {
  // Recovery after a crash may take a while and refuses connections meanwhile: that is life, not death.
  for (let patience = 120; patience > 0; patience--) {
    const file = await readPostmasterFile(home.cluster);
    if (!file) return null;
    if (file.port > 0 && await isServerOf(home.cluster, { port: file.port, password }, file.startedAtSeconds)) return { pid: file.pid, port: file.port };
    if (!isAlive(file.pid)) return null;
    if (!(await isPostgresOn(file.pid, home.cluster))) {
      await disownPostmasterFile(home.cluster);
      return null;
    }
    await pause(250);
  }
  const alone = tryLock(usersFile, "alone");
  if (!alone) throw new Error(`PostgreSQL in ${home.cluster} runs but does not answer, and other programs are using it. Stop them and start again.`);
  alone.release();
  await stopServer(home, binaries);
  return null;
}
