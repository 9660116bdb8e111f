import pg from "pg";

/** That a process lives, shown to every other one on the same database. */
export type Life = {
  /** What this process signs its leases with. */
  readonly name: string;
  /** Shows life under a further name: the one that a library has chosen for itself. */
  readonly alsoAs: (name: string) => void;
  /** Under this name nobody works any more: what it holds is free. */
  readonly noLongerAs: (name: string) => void;
  readonly close: () => Promise<void>;
};

/** Class of the locks by which lives are shown; the second key is the hash of the name. */
export const lifeLock = 727_004;

/**
 * Holds a lock of its own session for as long as the process lives: the database lets go of it in the moment in which the process dies,
 * however it dies. A broken connection is made again; until then this process looks dead, and what it holds may be done twice (which every
 * task allows).
 */
export async function showLife(url: string): Promise<Life> {
  const name = `worker-${crypto.randomUUID()}`;
  const names = [name];
  let closed = false;
  let client = await connect();
  return {
    name,
    alsoAs: (other) => {
      names.push(other);
      void hold(client, [other]).catch(() => {});
    },
    noLongerAs: (other) => {
      names.splice(names.indexOf(other), 1);
      void client.query("select pg_advisory_unlock($1, hashtext($2))", [lifeLock, other]).catch(() => {});
    },
    close: async () => {
      closed = true;
      await client.end().catch(() => {});
    },
  };

  async function connect(): Promise<pg.Client> {
    const next = new pg.Client({ connectionString: url, application_name: "rapport-life", keepAlive: true });
    next.on("error", () => {});
    await next.connect();
    await hold(next, names);
    next.once("end", () => again());
    return next;
  }

  function again(): void {
    if (closed) return;
    setTimeout(() => void connect().then((next) => { client = next; }, again), 500).unref();
  }
}

async function hold(client: pg.Client, names: readonly string[]): Promise<void> {
  for (const name of names) await client.query("select pg_advisory_lock($1, hashtext($2))", [lifeLock, name]);
}
