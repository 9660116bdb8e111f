import { execFile } from "node:child_process";
import { readFile, stat } from "node:fs/promises";

/** The account PostgreSQL runs as; null means our own, which is right for everybody but root. */
export type Account = { name: string; uid: number; gid: number };

/**
 * PostgreSQL refuses to run as root. For root this answers the owner of an existing cluster, or else the first of
 * rapport, postgres and nobody that exists.
 */
export async function findAccount(cluster: string): Promise<Account | null> {
  if (process.getuid?.() !== 0) return null;
  const owner = await stat(cluster).catch(() => null);
  const accounts = (await readFile("/etc/passwd", "utf8")).split("\n").map((line) => line.split(":"))
    .map(([name, , uid, gid]) => ({ name: name ?? "", uid: Number(uid), gid: Number(gid) }));
  if (owner && owner.uid !== 0) {
    return accounts.find((account) => account.uid === owner.uid) ?? { name: `uid ${owner.uid}`, uid: owner.uid, gid: owner.gid };
  }
  for (const name of ["rapport", "postgres", "nobody"]) {
    const account = accounts.find((candidate) => candidate.name === name);
    if (account) return account;
  }
  throw new Error("PostgreSQL does not run as root, and there is no user rapport, postgres or nobody to run it as. Add one: useradd --system rapport");
}

/** Whether the account can enter a folder, found out by entering it as that account: access lists count too. */
export function canEnter(folder: string, account: Account | null): Promise<boolean> {
  if (!account) return Promise.resolve(true);
  return new Promise((resolve) => {
    execFile("/bin/sh", ["-c", 'cd "$1"', "sh", folder], { uid: account.uid, gid: account.gid, cwd: "/", env: {} }, (error) => resolve(!error));
  });
}
