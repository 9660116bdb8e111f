import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chown, mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";
import type { Binaries } from "./binaries.ts";
import type { ClusterHome } from "./cluster-home.ts";

/**
 * Makes the database cluster if there is none, whole or not at all: it grows under another name and is renamed when
 * complete. Data pages carry checksums. Answers the password of its owner, the role `rapport`.
 */
export async function createCluster(home: ClusterHome, binaries: Binaries, version: 18 | 15): Promise<string> {
  const { cluster, account } = home;
  const passwordFile = join(dirname(cluster), "password");
  if (await stat(join(cluster, "PG_VERSION")).catch(() => null)) {
    const kept = await readPassword(passwordFile);
    if (kept === null) throw new Error(`The database in ${cluster} is there, but the password that opens it is not. Restore ${passwordFile} from a backup.`);
    return kept;
  }
  const password = await readPassword(passwordFile) ?? await makePassword(passwordFile);
  await removeHalves(cluster);
  // A name of its own: the initdb of a program that was killed may still be writing into the one before.
  const half = `${cluster}.${randomBytes(6).toString("hex")}.tmp`;
  const passwordForInitdb = `${half}.password`;
  await writePrivately(passwordForInitdb, password);
  try {
    if (account) await chown(passwordForInitdb, account.uid, account.gid);
    const folder = await makeOwned(half, home);
    await promisify(execFile)(binaries.initdb, ["-D", folder, "-U", "rapport", "--auth=scram-sha-256", `--pwfile=${passwordForInitdb}`, "--encoding=UTF8", "--data-checksums", ...locale(version)], {
      cwd: folder, env: { LC_ALL: "C", TZ: "UTC" }, ...(account ? { uid: account.uid, gid: account.gid } : {}),
    });
    await rename(half, cluster);
  } catch (error) {
    const said = (error as { stderr?: string }).stderr?.trim();
    throw new Error(`PostgreSQL could not make its database in ${cluster}: ${said || (error as Error).message}`, { cause: error });
  } finally {
    await rm(passwordForInitdb, { force: true });
  }
  return password;
}

async function removeHalves(cluster: string): Promise<void> {
  const folder = dirname(cluster);
  for (const name of await readdir(folder)) {
    if (name.startsWith(`${basename(cluster)}.`)) await rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined);
  }
}

/** The same order and letter case on every machine: PostgreSQL 17 brought a locale of its own, before that ICU's root has it. */
function locale(version: 18 | 15): string[] {
  return version === 18
    ? ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"]
    : ["--locale-provider=icu", "--icu-locale=und", "--locale=C"];
}

async function makeOwned(folder: string, { account }: ClusterHome): Promise<string> {
  await mkdir(folder, { mode: 0o700 });
  if (account) await chown(folder, account.uid, account.gid);
  return folder;
}

async function readPassword(file: string): Promise<string | null> {
  try {
    return (await readFile(file, "utf8")).trim() || null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

async function makePassword(file: string): Promise<string> {
  const password = randomBytes(24).toString("hex");
  const half = `${file}.tmp`;
  await rm(half, { force: true });
  await writePrivately(half, password);
  await rename(half, file);
  return password;
}

async function writePrivately(file: string, text: string): Promise<void> {
  const handle = await open(file, "wx", 0o600);
  await handle.writeFile(text);
  await handle.sync();
  await handle.close();
}
