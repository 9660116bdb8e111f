import { execFile, spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { open, readFile } from "node:fs/promises";
import net from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Binaries } from "./binaries.ts";
import type { ClusterHome } from "./cluster-home.ts";
import { readPostmasterFile } from "./postmaster-file.ts";

export type RunningServer = { child: ChildProcess; pid: number; port: number };

/** Starts PostgreSQL on a loopback port, a free one where none is named, and waits until it takes connections, however long its recovery needs. */
export async function runServer(home: ClusterHome, binaries: Binaries, settings: Readonly<Record<string, string>>, port?: number): Promise<RunningServer> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await runOnce(home, binaries, settings, port ?? await freePort());
    } catch (error) {
      // Somebody took the port between our asking and PostgreSQL's, or backends of a killed server are still leaving.
      const passing = /could not bind|Address already in use|could not create any TCP|still in use|already exists/.test(String(error));
      if (!passing || attempt === 5) throw error;
      await pause(300 * attempt);
    }
  }
}

/** Asks PostgreSQL to stop in order, and waits; where sessions hang on, again without waiting for them (recovery repeats the rest). */
export async function stopServer(home: ClusterHome, binaries: Binaries): Promise<void> {
  for (const mode of ["fast", "immediate"]) {
    const stopped = await new Promise<boolean>((resolve) => {
      execFile(binaries.pgCtl, ["stop", "-D", home.cluster, "-m", mode, "-w", "-t", "30"], {
        cwd: "/", env: { LC_ALL: "C" }, ...(home.account ? { uid: home.account.uid, gid: home.account.gid } : {}),
      }, (error) => resolve(!error));
    });
    if (stopped || !(await readPostmasterFile(home.cluster))) return;
  }
  throw new Error(`PostgreSQL in ${home.cluster} does not stop.`);
}

async function runOnce(home: ClusterHome, binaries: Binaries, settings: Readonly<Record<string, string>>, port: number): Promise<RunningServer> {
  const logFile = join(home.folder, "postgresql.log");
  const log = await open(logFile, "a", 0o600);
  const from = (await log.stat()).size;
  const all = { listen_addresses: "127.0.0.1", unix_socket_directories: "", ...settings };
  // A file and not a pipe, and a process group of its own: neither our end nor a Ctrl-C in the terminal may hurt the server.
  const child = spawn(binaries.postgres, ["-D", home.cluster, "-p", String(port), ...Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`])], {
    cwd: "/", detached: true, stdio: ["ignore", log.fd, log.fd], env: { LC_ALL: "C", TZ: "UTC" },
    ...(home.account ? { uid: home.account.uid, gid: home.account.gid } : {}),
  });
  let ended: string | null = null;
  child.once("error", (error) => { ended = error.message; });
  child.once("exit", (code, signal) => { ended ??= `ended with ${code ?? signal}`; });
  child.unref();
  try {
    for (;;) {
      const file = await readPostmasterFile(home.cluster);
      if (file && file.pid === child.pid && file.ready) return { child, pid: file.pid, port };
      if (ended) throw new Error(`PostgreSQL did not start in ${home.cluster}: ${await lastWords(logFile, from) || ended}`);
      await pause(15);
    }
  } finally {
    await log.close();
  }
}

async function lastWords(logFile: string, from: number): Promise<string> {
  const lines = (await readFile(logFile)).subarray(from).toString("utf8").trim().split("\n");
  const telling = lines.filter((line) => /FATAL|ERROR|PANIC|DETAIL|HINT|could not/.test(line));
  return (telling.length > 0 ? telling : lines.slice(-3)).join(" ").slice(0, 1500);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
