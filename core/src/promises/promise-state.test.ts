import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { PromiseStanding } from "../model/promise-standing.ts";
import { toInstant } from "../time/instant.ts";
import { bouncePromise, isRefused, keepPromise, renegotiatePromise, withdrawPromise } from "./change-promise.ts";
import { promiseState } from "./promise-state.ts";

const at = (clock: string) => toInstant(`2025-11-20T${clock}Z`);

describe("a promise stands as in examples/promises/states.txt", () => {
  const table = readFileSync(new URL("../../../examples/promises/states.txt", import.meta.url), "utf8");
  for (const line of table.split("\n")) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    const [state, risk, late, standing, made, due, work, moves, kept, now] = line.split("|").map((cell) => cell.trim()) as [string, string, string, PromiseStanding["standing"], string, string, string, string, string, string];
    test(line.replace(/\s+/gu, " "), () => {
      const renegotiations = [...moves.matchAll(/(\S+) > (\S+) from ([\d:]+)/gu)].map((move) => ({ at: at(move[1]!), to: at(move[2]!), from: at(move[3]!) }));
      const promise: PromiseStanding = { standing, madeAt: at(made), dueAt: at(due), workMinutes: Number(work), renegotiations, ...(kept ? { keptAt: at(kept) } : {}) };
      expect(promiseState(promise, at(now))).toEqual({ state, atRiskAt: at(risk), keptLate: late === "yes" });
    });
  }
});

const open: PromiseStanding = { standing: "open", madeAt: at("09:00"), dueAt: at("16:00"), workMinutes: 10, renegotiations: [] };

function changed(result: ReturnType<typeof withdrawPromise>): PromiseStanding {
  if (isRefused(result)) throw new Error(result.refused);
  return result;
}

test("a new time before the old one renegotiates, and is remembered", () => {
  const moved = changed(renegotiatePromise(open, at("18:00"), at("15:45")));
  expect(moved.renegotiations).toEqual([{ at: at("15:45"), from: at("16:00"), to: at("18:00") }]);
  expect(promiseState(moved, at("16:30")).state).toBe("renegotiated");
  expect(open.renegotiations).toEqual([]);
});

test("a new time must lie ahead and be another one", () => {
  expect(renegotiatePromise(open, at("12:00"), at("12:00"))).toEqual({ refused: "not-in-the-future" });
  expect(renegotiatePromise(open, at("16:00"), at("12:00"))).toEqual({ refused: "same-time" });
});

test("a late promise can still be kept, and is kept late", () => {
  const kept = changed(keepPromise(open, "agents-word", at("16:20")));
  expect(promiseState(kept, at("17:00"))).toMatchObject({ state: "kept", keptLate: true });
});

test("a bounce opens the promise again, late where its time has passed", () => {
  const kept = changed(keepPromise(open, "mail-accepted", at("15:50")));
  expect(promiseState(changed(bouncePromise(kept, at("15:52"))), at("15:52")).state).toBe("at-risk");
  expect(promiseState(changed(bouncePromise(kept, at("16:10"))), at("16:10")).state).toBe("late");
  expect(changed(bouncePromise(kept, at("16:10"))).keptAt).toBeUndefined();
});

test("an agent's word is not undone by a bounce", () => {
  expect(bouncePromise(changed(keepPromise(open, "agents-word", at("15:50"))), at("16:10"))).toEqual({ refused: "not-kept-by-mail" });
});

test("what is kept or withdrawn is not changed again", () => {
  const kept = changed(keepPromise(open, "mail-accepted", at("15:50"))), gone = changed(withdrawPromise(open));
  expect(keepPromise(kept, "agents-word", at("16:00"))).toEqual({ refused: "already-kept" });
  expect(withdrawPromise(kept)).toEqual({ refused: "already-kept" });
  expect(renegotiatePromise(gone, at("18:00"), at("12:00"))).toEqual({ refused: "already-withdrawn" });
  expect(bouncePromise(gone, at("12:00"))).toEqual({ refused: "already-withdrawn" });
});
