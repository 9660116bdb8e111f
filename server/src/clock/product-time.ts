import pg from "pg";
import { addDuration } from "@rapport/core/time/instant.ts";
import type { Instant } from "@rapport/core/model/instant.ts";
import { loadClockShift, moveClockShift, saveClockShift } from "../store/clock-shift.ts";
import { asOwner, type Database } from "../store/database.ts";

/** What RAPPORT_NOW asks for: a moment at which product time starts, or how far it is from real time. */
export type ClockStart = { readonly kind: "starts-at"; readonly at: Instant } | { readonly kind: "shifted"; readonly byMs: number };

/** Product time: real time plus a shift that all processes share. */
export type ProductClock = {
  readonly now: () => Instant;
  /** Whether time was shifted at the start, so that it may be moved (DECISIONS 9). */
  readonly shifted: () => boolean;
  /** Moves product time by an ISO 8601 duration; null where it may not be moved. */
  readonly advance: (duration: string) => Promise<Instant | null>;
  /** Called whenever time was moved, here or in another process. */
  readonly onMoved: (listener: () => void) => () => void;
  readonly close: () => Promise<void>;
};

/**
 * The one clock of promises, follow-ups and business hours. The first process sets the shift that `start` asks for (none: real time); those
 * that come while it lives join its clock, so that a command beside a moved desk means the same moment. They hear of a move by NOTIFY.
 */
export async function createClock(db: Database, { start }: { readonly start: ClockStart | null }): Promise<ProductClock> {
  const listeners = new Set<() => void>();
  let closed = false;
  let ear = await connect(db.url);
  let shiftMs = await joinOrSet(db, ear, start);
  const follow = async (): Promise<void> => {
    const shared = await asOwner(db, loadClockShift);
    if (shared === null || shared === shiftMs) return;
    shiftMs = shared;
    for (const listener of listeners) listener();
  };
  await listen();
  const now = (): Instant => Temporal.Instant.fromEpochMilliseconds(realMs() + shiftMs).toString({ smallestUnit: "millisecond" }) as Instant;
  return {
    now, shifted: () => start !== null,
    advance: async (duration) => {
      if (start === null) return null;
      const before = now();
      shiftMs = await asOwner(db, (tx) => moveClockShift(tx, Temporal.Instant.from(addDuration(before, duration)).epochMilliseconds - Temporal.Instant.from(before).epochMilliseconds));
      for (const listener of listeners) listener();
      return now();
    },
    onMoved: (listener) => { listeners.add(listener); return () => void listeners.delete(listener); },
    close: async () => {
      closed = true;
      await ear.end().catch(() => {});
    },
  };

  async function listen(): Promise<void> {
    ear.on("notification", () => void follow().catch(() => {}));
    // The clock goes on while its ear is broken; what others moved meanwhile is asked for as soon as it hears again.
    ear.once("end", again);
    await ear.query("listen rapport_clock");
  }

  function again(): void {
    if (!closed) setTimeout(() => void hearAgain().catch(again), 500).unref();
  }

  async function hearAgain(): Promise<void> {
    const next = await connect(db.url);
    if (closed) return next.end();
    ear = next;
    // Where this fails the connection ends, and its end is heard.
    await listen().then(() => next.query("select pg_advisory_lock_shared($1)", [clockLock])).then(follow).catch(() => next.end().catch(() => {}));
  }
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, application_name: "rapport-clock", keepAlive: true });
  client.on("error", () => {});
  await client.connect();
  return client;
}

/** Held shared by every process for as long as it lives: whoever gets it alone is the first. */
const clockLock = 727_003;

async function joinOrSet(db: Database, ear: pg.Client, start: ClockStart | null): Promise<number> {
  const { rows } = await ear.query<{ alone: boolean }>("select pg_try_advisory_lock($1) as alone", [clockLock]);
  const alone = rows[0]?.alone === true;
  const wanted = start === null ? 0 : start.kind === "shifted" ? start.byMs : Temporal.Instant.from(start.at).epochMilliseconds - realMs();
  if (alone) await asOwner(db, (tx) => saveClockShift(tx, wanted));
  await ear.query("select pg_advisory_lock_shared($1)", [clockLock]);
  if (alone) await ear.query("select pg_advisory_unlock($1)", [clockLock]);
  return alone ? wanted : await asOwner(db, loadClockShift) ?? wanted;
}

function realMs(): number {
  return Temporal.Now.instant().epochMilliseconds;
}
