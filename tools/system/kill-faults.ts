import { setTimeout as pause } from "node:timers/promises";
import { killAndCount } from "./kill-and-count.ts";
import { makeCareless } from "./make-careless.ts";
import type { Fault } from "./outcome.ts";
import type { ProbeDesk } from "./probe-desk.ts";

/** What ends suddenly, or in order, under load (FT-1, FT-2, FT-9). */
export const killFaults: readonly Fault[] = [
  { name: "desk", run: (scale) => killAndCount({
    fault: "the desk is killed (`kill -9`) and started again", rounds: scale === "full" ? 6 : 3, clients: 16, withinMs: 10_000,
    strike: async (desk) => {
      await desk.desk().kill("SIGKILL");
      await desk.startAgain();
    },
  }) },
  { name: "database", run: (scale) => killAndCount({
    fault: "PostgreSQL is killed (`kill -9`); the desk brings it back by itself", rounds: scale === "full" ? 6 : 3, clients: 16, withinMs: 5_000,
    strike: (desk) => endDatabase(desk, "SIGKILL"),
  }) },
  { name: "database-stop", run: (scale) => killAndCount({
    fault: "PostgreSQL is told to stop (SIGINT); the desk brings it back by itself", rounds: scale === "full" ? 3 : 2, clients: 16, withinMs: 10_000, strike: (desk) => endDatabase(desk, "SIGINT"),
  }) },
  { name: "both", run: (scale) => killAndCount({
    fault: "both are killed in the same moment", rounds: scale === "full" ? 3 : 2, clients: 16, withinMs: 10_000,
    strike: async (desk) => {
      process.kill(await desk.postmaster(), "SIGKILL");
      await desk.desk().kill("SIGKILL");
      await desk.startAgain();
    },
  }) },
  { name: "restart", run: (scale) => killAndCount({
    fault: "the desk is restarted in order (SIGTERM)", rounds: scale === "full" ? 3 : 2, clients: 16, withinMs: 15_000,
    strike: async (desk) => {
      await desk.desk().kill("SIGTERM");
      await desk.startAgain();
    },
  }) },
  { name: "self-test", run: () => killAndCount({
    fault: "**self-test**: the database is told to acknowledge before it writes (`synchronous_commit = off`) and is killed: the loss must be seen", rounds: 1, clients: 16, withinMs: 10_000, mustLose: true,
    before: makeCareless, strike: (desk) => endDatabase(desk, "SIGKILL"),
  }) },
];

async function endDatabase(desk: ProbeDesk, signal: NodeJS.Signals): Promise<void> {
  const dead = await desk.postmaster();
  process.kill(dead, signal);
  await awaitAnother(desk, dead);
}

/** Connections of a killed server answer for a moment longer: only another server is one that came back. */
async function awaitAnother(desk: ProbeDesk, dead: number): Promise<void> {
  for (let tries = 0; await desk.postmaster().catch(() => dead) === dead; tries++) {
    if (tries > 3_000) throw new Error("The database was not started again.");
    await pause(20);
  }
}
