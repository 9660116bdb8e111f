import { randomBytes } from "node:crypto";
import { link, mkdir, open, readFile, rm } from "node:fs/promises";
import { join } from "node:path";

/**
 * The secret that is kept in the data folder, made at the first start. Two programs that start together get the same
 * one: it is written whole under another name, and only the first link to the real name succeeds.
 */
export async function loadSecret(dataDir: string): Promise<string> {
  await mkdir(dataDir, { recursive: true });
  const file = join(dataDir, "secret");
  const kept = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  if (kept !== null) {
    if (kept.trim().length < 32) throw new Error(`${file} is too short to be a secret. Restore it from a backup; with a new one, links and sessions that exist stop working.`);
    return kept.trim();
  }
  const half = `${file}.${randomBytes(6).toString("hex")}.tmp`;
  const handle = await open(half, "wx", 0o600);
  await handle.writeFile(`${randomBytes(32).toString("hex")}\n`);
  await handle.sync();
  await handle.close();
  await link(half, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
  await rm(half);
  return (await readFile(file, "utf8")).trim();
}
