import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";

/** Calls of the system by the order in which they ended, as strace writes them. */
export type Trace = { readonly stop: () => Promise<string[]> };

/** Watches processes and all that they start from now on. */
export async function traceCalls(strace: string, pids: readonly number[]): Promise<Trace> {
  const folder = await mkdtemp(join(tmpdir(), "rapport-trace-")), file = join(folder, "trace");
  const child = spawn(strace, ["-f", "-y", "-s", "48", "-e", "trace=fdatasync,write,writev,sendto", "-o", file, ...pids.flatMap((pid) => ["-p", String(pid)])], { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => { said += text; });
  for (let tries = 0; (said.match(/ attached/g) ?? []).length < pids.length; tries++) {
    if (child.exitCode !== null || tries > 500) {
      child.kill("SIGKILL");
      throw new Error(`strace does not watch: ${said}`);
    }
    await pause(20);
  }
  return {
    stop: async () => {
      const ended = once(child, "exit");
      child.kill("SIGINT");
      await ended;
      const lines = readFileSync(file, "utf8").split("\n");
      await rm(folder, { recursive: true, force: true });
      return joinCalls(lines);
    },
  };
}

/** A call that another interrupted stands in two lines: it counts where it ended, with its beginning. */
export function joinCalls(lines: readonly string[]): string[] {
  const open = new Map<string, string>();
  return lines.flatMap((line) => {
    const [, pid = "", rest = ""] = /^(\d+) +(.*)$/.exec(line) ?? [];
    const begun = /^(.*) <unfinished \.\.\.>$/.exec(rest), resumed = /^<\.\.\. \w+ resumed>(.*)$/.exec(rest);
    if (begun) {
      open.set(pid, begun[1]!);
      return [];
    }
    return [resumed ? `${open.get(pid) ?? ""}${resumed[1]}` : rest];
  });
}
