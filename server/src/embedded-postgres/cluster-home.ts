import { createHash } from "node:crypto";
import { access, constants, mkdir, readFile, realpath, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { canEnter, findAccount } from "./unprivileged-user.ts";
import type { Account } from "./unprivileged-user.ts";

/** Where the embedded server lives and as whom. `note` is said to the person who starts us. */
export type ClusterHome = { folder: string; cluster: string; account: Account | null; note?: string };

/**
 * Chooses the folder of the embedded server: `<data folder>/postgres`, or for root, where the unprivileged account may
 * not enter the data folder (a clone below a 0700 home), a folder of its own below /var/lib/rapport. The choice is kept
 * in the data folder, so that permissions that change later never make the desk look empty.
 */
export async function chooseClusterHome(dataDir: string, version: number, elsewhereRoot = "/var/lib/rapport"): Promise<ClusterHome> {
  await makeFolder(dataDir);
  const data = await realpath(dataDir);
  const here = join(data, "postgres");
  const pointer = join(data, "postgres-is-at");
  const recorded = (await readFile(pointer, "utf8").catch(() => "")).trim();
  if (recorded) return settle(recorded, version, `The database of ${data} is kept in ${recorded}.`);

  const account = await findAccount(join(here, `cluster-${version}`));
  if (await canEnter(data, account)) return settle(here, version);
  const name = account?.name ?? "";
  if (await stat(join(here, `cluster-${version}`)).catch(() => null)) {
    throw new Error(`The database in ${here} exists, but the user ${name}, who runs it, may no longer enter ${data}. Give that user back the right to enter, or set RAPPORT_DATA_DIR.`);
  }
  const elsewhere = join(elsewhereRoot, createHash("sha256").update(data).digest("hex").slice(0, 16));
  const home = await settle(elsewhere, version, `PostgreSQL runs as ${name}, who may not enter ${data}: the database is kept in ${elsewhere}.`);
  await writeFile(pointer, `${elsewhere}\n`);
  return home;
}

async function settle(folder: string, version: number, note?: string): Promise<ClusterHome> {
  await makeFolder(folder);
  const cluster = join(folder, `cluster-${version}`);
  const account = await findAccount(cluster);
  if (!(await canEnter(folder, account))) throw new Error(`The user ${account?.name ?? ""}, who runs PostgreSQL, may not enter ${folder}. Set RAPPORT_DATA_DIR to a folder that user can enter.`);
  return { folder, cluster, account, ...(note ? { note } : {}) };
}

// Node's own recursive mkdir never comes back where the parent is there and takes no folders (/proc).
async function makeWithParents(folder: string, mode: number): Promise<void> {
  try {
    await mkdir(folder, { mode });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST" && (await stat(folder)).isDirectory()) return;
    if (code !== "ENOENT" || (await stat(dirname(folder)).catch(() => null)) !== null) throw error;
    await makeWithParents(dirname(folder), mode);
    await makeWithParents(folder, mode);
  }
}

/** Mails lie in the data folder: nobody else lists it. Under root the unprivileged account has to pass through. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await makeWithParents(folder, process.getuid?.() === 0 ? 0o711 : 0o700);
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(`${folder} cannot be used by this user (${code}). Start Rapport as the user it belongs to, or set RAPPORT_DATA_DIR to another folder.`, { cause: error });
  }
}
