import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";

/** True while a process with this pid exists, whoever it is. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/**
 * True only where the process with this pid is a PostgreSQL server on this very data folder.
 * A pid alone proves nothing: after a restart of the machine it may be anybody's.
 */
export async function isPostgresOn(pid: number, cluster: string): Promise<boolean> {
  const command = await commandLine(pid);
  const program = command[0] ?? "";
  return /postgres(\.exe)?$/.test(program) && command.includes(cluster);
}

async function commandLine(pid: number): Promise<string[]> {
  if (process.platform === "linux") {
    try {
      return (await readFile(`/proc/${pid}/cmdline`, "utf8")).split("\0");
    } catch {
      return [];
    }
  }
  try {
    const { stdout } = process.platform === "win32"
      ? await promisify(execFile)("powershell.exe", ["-NoProfile", "-Command", `(Get-CimInstance Win32_Process -Filter 'ProcessId=${pid}').CommandLine`])
      : await promisify(execFile)("ps", ["-ww", "-o", "command=", "-p", String(pid)]);
    return splitCommand(stdout.trim());
  } catch {
    return [];
  }
}

/** These systems print one line: `program -D folder -p port`, either of the two possibly with spaces or quotes. */
function splitCommand(line: string): string[] {
  const match = /^"?(.+?postgres(?:\.exe)?)"? -D "?(.+?)"? -p \d+/.exec(line);
  return match ? [match[1] ?? "", match[2] ?? ""] : [];
}
