import type { ImapProblem } from "./say-imap-problem.ts";

export type Pauses = {
  readonly firstPauseMs: number; readonly longestPauseMs: number;
  /** Between 0 and 1: many desks must not come back to one server in the same moment. */
  readonly jitter: () => number;
};

/**
 * 1 s, 2 s, 4 s … 5 min, each anywhere between its half and its whole. A line that broke, or a database of ours that is away, is tried
 * again at least every quarter of a minute: it is nobody's refusal, and mail is to come soon after it ended (MI-7). A refused password is not
 * tried every second: servers lock accounts for that.
 */
export function pauseAfterFailure(failures: number, problem: ImapProblem["kind"] | null, { firstPauseMs, longestPauseMs, jitter }: Pauses): number {
  const least = problem === "sign-in" ? firstPauseMs * 60 : firstPauseMs;
  const most = problem === "connection" || problem === "desk" ? firstPauseMs * 15 : longestPauseMs;
  const whole = Math.min(most, longestPauseMs, Math.max(least, firstPauseMs * 2 ** Math.max(0, failures - 1)));
  return whole / 2 + jitter() * whole / 2;
}
