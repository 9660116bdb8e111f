import pg from "pg";

/** What at most one process does at a time, held for as long as it lives. */
export type Locks = {
  /** Takes the lock of this name, unless somebody has it. */
  tryHold(name: string): Promise<boolean>;
  letGo(name: string): Promise<void>;
  close(): Promise<void>;
};

/**
 * Advisory locks on a connection of their own: the database lets go of them in the moment in which the process dies. Where the connection
 * breaks, `onLost` is told at once, because another process may hold them from then on; the next attempt makes a new connection.
 */
export function createLocks(url: string, lockClass: number, onLost: () => void): Locks {
  let client: Promise<pg.Client> | null = null;
  let closed = false;
  const connect = async (): Promise<pg.Client> => {
    const made = new pg.Client({ connectionString: url, application_name: "rapport-locks", keepAlive: true });
    made.on("error", () => {});
    await made.connect();
    made.once("end", () => {
      client = null;
      if (!closed) onLost();
    });
    return made;
  };
  const connected = (): Promise<pg.Client> => (client ??= connect().catch((error: unknown) => {
    client = null;
    throw error;
  }));
  const ask = async (question: string, name: string): Promise<boolean> => (await (await connected()).query<{ done: boolean }>(question, [lockClass, name])).rows[0]?.done ?? false;
  return {
    tryHold: (name) => ask("select pg_try_advisory_lock($1, hashtext($2)) as done", name),
    letGo: async (name) => { if (client !== null) await ask("select pg_advisory_unlock($1, hashtext($2)) as done", name); },
    close: async () => {
      closed = true;
      const open = await client?.catch(() => null);
      await open?.end();
    },
  };
}
