import { sql } from "kysely";
import type { Instant } from "@rapport/core/model/instant.ts";
import type { Plan, Refusal } from "@rapport/core/model/plan.ts";
import { applyChange } from "./store/apply-change.ts";
import { inWorkspace } from "./store/database.ts";
import type { Database, Scope, Tx } from "./store/database.ts";
import { enqueueTask } from "./store/enqueue-task.ts";
import type { ComposeMime } from "./store/enqueue-task.ts";
import { announce } from "./store/happening.ts";
import { isLostRace } from "./store/lost-race.ts";

export type WalkTools = { readonly db: Database; readonly composeMime: ComposeMime; readonly now: () => Instant };

export type Walk<Known> = {
  readonly scope: Scope;
  /** Names of things that may not exist yet; two walks that share one take turns. */
  readonly keys?: readonly string[];
  readonly load: (tx: Tx, now: Instant) => Promise<Known>;
  /** Pure. */
  readonly decide: (known: Known, now: Instant) => Plan | Refusal;
  readonly contents?: ReadonlyMap<string, Uint8Array>;
  /** What must be true together with the plan, or with its refusal: a raw mail marked, an answer kept for a repeated request. */
  readonly alongside?: (tx: Tx, decided: Plan | Refusal, known: Known) => Promise<void>;
};

const TRIES = 4;

/** Load, decide, commit; what was decided is performed from the outbox. A lost race starts again from the new state, at most three times. */
export async function walk<Known>(tools: WalkTools, steps: Walk<Known>): Promise<Plan | Refusal> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await inWorkspace(tools.db, steps.scope, (tx) => once(tx, tools, steps));
    } catch (error) {
      if (attempt === TRIES || !isLostRace(error)) throw error;
    }
  }
}

export function isRefusal(decided: Plan | Refusal): decided is Refusal {
  return "refused" in decided;
}

async function once<Known>(tx: Tx, tools: WalkTools, steps: Walk<Known>): Promise<Plan | Refusal> {
  for (const key of [...new Set(steps.keys)].toSorted()) await sql`select pg_advisory_xact_lock(hashtextextended(${`${steps.scope.workspaceId}:${key}`}, 0))`.execute(tx);
  const now = tools.now();
  const known = await steps.load(tx, now);
  const decided = steps.decide(known, now);
  if (!isRefusal(decided)) {
    const heard = [];
    for (const change of decided.changes) heard.push(await applyChange(tx, change, { now, contents: steps.contents ?? new Map() }));
    for (const task of decided.tasks) await enqueueTask(tx, task, tools.composeMime);
    await announce(tx, [...new Map(heard.filter((one) => one !== null).map((one) => [JSON.stringify(one), one])).values()]);
  }
  await steps.alongside?.(tx, decided, known);
  return decided;
}
