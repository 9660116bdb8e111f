import { readSetting, writeSetting } from "../ui/settings-store.ts";

type Row = { readonly id: string; readonly updatedAt: string };
type Seen = { readonly since: string; readonly rows: Readonly<Record<string, string>> };
const atMost = 500;

/** Whether something happened in a conversation since this browser last showed it. What was there before the first visit is not new. */
export function isNewRow(row: Row, seen: Seen): boolean {
  return row.updatedAt > (seen.rows[row.id] ?? seen.since);
}

export function readSeen(now: string): Seen {
  try {
    const kept = JSON.parse(readSetting("seen") ?? "null") as Seen | null;
    if (kept?.since && kept.rows) return kept;
  } catch {
    // What cannot be read is forgotten; rows are then new from now on.
  }
  const fresh: Seen = { since: now, rows: {} };
  writeSetting("seen", JSON.stringify(fresh));
  return fresh;
}

export function noteSeen(row: Row, now: string): void {
  const seen = readSeen(now);
  if (seen.rows[row.id] === row.updatedAt) return;
  const rows = Object.entries({ ...seen.rows, [row.id]: row.updatedAt }).slice(-atMost);
  writeSetting("seen", JSON.stringify({ ...seen, rows: Object.fromEntries(rows) }));
}
