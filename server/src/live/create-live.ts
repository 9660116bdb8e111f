import { sql } from "kysely";
import pg from "pg";
import type { WorkspaceId } from "@rapport/core/model/ids.ts";
import { inWorkspace, type Database, type Tx } from "../store/database.ts";
import { listHappenings, newestHappening } from "../store/happening.ts";

export type Told = Awaited<ReturnType<typeof listHappenings>>[number];
export type Listener = {
  readonly workspaceId: WorkspaceId;
  /** Where the listener has read up to; null starts at what is newest now. */
  readonly cursor: string | null;
  /** False where the listener cannot take more: it is dropped and comes back with its cursor. */
  tell(told: readonly Told[]): boolean;
  drop(): void;
};
export type Live = { listen(listener: Listener): () => void; close(): Promise<void> };

const most = 500;

/**
 * Tells listeners what happened in their workspace, in order and each once, from the table by cursor. The notification of the database only
 * wakes; a slow glance every few seconds finds what a lost connection or a still running transaction kept from us. Any number of
 * processes may do this beside each other (DECISIONS 10).
 */
export function createLive(db: Database, { glanceMs = 5000 } = {}): Live {
  const rooms = new Map<WorkspaceId, Room>();
  let ear: pg.Client | null = null;
  let closed = false;
  const glance = setInterval(() => wakeAll(), glanceMs);
  glance.unref();
  void hear();

  return {
    listen(listener) {
      const room = rooms.get(listener.workspaceId) ?? createRoom(db, listener.workspaceId);
      rooms.set(listener.workspaceId, room);
      const leave = room.enter(listener);
      return () => {
        leave();
        if (room.isEmpty()) rooms.delete(listener.workspaceId);
      };
    },
    async close() {
      closed = true;
      clearInterval(glance);
      for (const room of rooms.values()) room.empty();
      rooms.clear();
      await ear?.end().catch(() => {});
    },
  };

  async function hear(): Promise<void> {
    if (closed) return;
    const client = new pg.Client({ connectionString: db.url, application_name: "rapport-live", keepAlive: true });
    const again = (): void => {
      if (ear === client) ear = null;
      client.removeAllListeners();
      client.on("error", () => {});
      if (!closed) setTimeout(() => void hear(), 1000).unref();
    };
    client.on("error", again);
    client.on("end", again);
    client.on("notification", () => wakeAll());
    try {
      await client.connect();
      await client.query("listen rapport_live");
      ear = client;
      if (closed) await client.end();
      wakeAll();
    } catch {
      again();
    }
  }

  function wakeAll(): void {
    for (const room of rooms.values()) room.wake();
  }
}

type Room = ReturnType<typeof createRoom>;

/** The listeners of one workspace: those who are up to date share one question, those who come back from away catch up first. */
function createRoom(db: Database, workspaceId: WorkspaceId) {
  const places = new Map<Listener, string | null>();
  let busy = false;
  let again = false;
  let soon: NodeJS.Timeout | null = null;
  let patienceMs = 50;

  return {
    enter(listener: Listener): () => void {
      places.set(listener, listener.cursor);
      wake();
      return () => void places.delete(listener);
    },
    isEmpty: () => places.size === 0,
    empty(): void {
      if (soon) clearTimeout(soon);
      for (const listener of [...places.keys()]) listener.drop();
      places.clear();
    },
    wake,
  };

  function wake(): void {
    again = true;
    if (!busy && places.size > 0) void work();
  }

  async function work(): Promise<void> {
    busy = true;
    try {
      while (again && places.size > 0) {
        again = false;
        for (const cursor of new Set(places.values())) await tellFrom(cursor);
      }
    } catch {
      // The database is away: the next wake or glance asks again, and no place was moved.
    } finally {
      busy = false;
    }
  }

  async function tellFrom(cursor: string | null): Promise<void> {
    const told = await inWorkspace(db, { workspaceId }, async (tx) => ({
      ...(cursor === null ? { start: await newestHappening(tx), items: [] } : { start: cursor, items: await listHappenings(tx, cursor, most) }), heldBack: await isHeldBack(tx),
    }));
    askSoon(told.heldBack);
    const reached = told.items.at(-1)?.cursor ?? told.start;
    if (told.items.length === most || (cursor === null && reached !== cursor)) again = true;
    for (const [listener, place] of [...places]) {
      if (place !== cursor) continue;
      places.set(listener, reached);
      if (told.items.length > 0 && !listener.tell(told.items)) {
        places.delete(listener);
        listener.drop();
      }
    }
  }

  /** Something is written but an older transaction still runs: it is told when that one has ended, which nobody will wake us for. */
  function askSoon(heldBack: boolean): void {
    patienceMs = heldBack ? Math.min(patienceMs * 2, 1000) : 50;
    if (!heldBack || soon) return;
    soon = setTimeout(() => {
      soon = null;
      wake();
    }, patienceMs);
    soon.unref();
  }
}

async function isHeldBack(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ is: boolean }>`select exists (select from rapport.happening where tx >= pg_snapshot_xmin(pg_current_snapshot())) as is`.execute(tx);
  return rows[0]!.is;
}
