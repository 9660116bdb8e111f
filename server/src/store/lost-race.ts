/** Somebody else changed what this walk had decided on. The walk starts again from what is there now. */
export function lostRace(what: string): Error {
  return Object.assign(new Error(`Lost a race: ${what}`), { code: LOST_RACE });
}

/** A version that moved on, a row that somebody else made first, or PostgreSQL's word for either. */
export function isLostRace(error: unknown): boolean {
  return ["40001", "40P01", "23505", LOST_RACE].includes((error as { code?: string } | null)?.code ?? "");
}

const LOST_RACE = "lost-race";
