import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** What a running PostgreSQL writes about itself into its data folder. */
export type PostmasterFile = { pid: number; startedAtSeconds: number; port: number; ready: boolean };

/** Reads `postmaster.pid`; null where there is none or it is only half written. */
export async function readPostmasterFile(cluster: string): Promise<PostmasterFile | null> {
  let text: string;
  try {
    text = await readFile(join(cluster, "postmaster.pid"), "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
  const lines = text.split("\n").map((line) => line.trim());
  const [pid, startedAtSeconds, port] = [Number(lines[0]), Number(lines[2]), Number(lines[3])];
  if (!(pid > 0)) return null;
  return { pid, startedAtSeconds: startedAtSeconds || 0, port: port || 0, ready: lines[7] === "ready" };
}

/**
 * Lets the next PostgreSQL see that the file is stale although its pid now belongs to an unrelated program.
 * PostgreSQL takes a file that names its own parent as stale, so our pid is written there. The file itself stays:
 * it names the shared memory by which PostgreSQL notices backends of a dead server that still touch the data.
 */
export async function disownPostmasterFile(cluster: string): Promise<void> {
  const file = join(cluster, "postmaster.pid");
  if (process.platform === "win32") return rm(file, { force: true }); // there PostgreSQL does not know its parent
  const lines = (await readFile(file, "utf8")).split("\n");
  await writeFile(file, [String(process.pid), ...lines.slice(1)].join("\n"));
}
