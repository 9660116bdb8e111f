import { EventEmitter } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { Logger, run, type WorkerEvents } from "graphile-worker";
import { keepWorking, type RunningQueue } from "./keep-working.ts";
import type { Life } from "./show-life.ts";
import type { MessageId, RawMailId, WorkspaceId } from "@rapport/core/model/ids.ts";

/** What the task queue asks for; each may be asked for twice and does its work once. */
export type Work = {
  readonly processRawMail: (workspaceId: WorkspaceId, id: RawMailId) => Promise<void>;
  /** Whether a mail that became a message came from whom it names. */
  readonly proveSender: (workspaceId: WorkspaceId, id: RawMailId) => Promise<void>;
  /** Any outgoing mail whose time has come; the job only says when to look. */
  readonly sendDueMail: (because: MessageId) => Promise<void>;
};

export type Worker = { stop(): Promise<void> };

/** Performs the tasks that commits have asked for, in any number of processes at once (STACK: graphile-worker). */
export function startWorker(url: string, work: Work, life: Pick<Life, "alsoAs" | "noLongerAs">, logError: (what: string, error: unknown) => void): Promise<Worker> {
  return keepWorking(() => beginQueue(url, work, life, logError), (problem) => logError("task queue", problem));
}

async function beginQueue(url: string, work: Work, life: Pick<Life, "alsoAs" | "noLongerAs">, logError: (what: string, error: unknown) => void): Promise<RunningQueue> {
  const events: WorkerEvents = new EventEmitter(), names: string[] = [], trouble = Promise.withResolvers<void>();
  // Jobs are locked in the name of their pool: whoever shows no life under it has its jobs taken away by the sweep.
  events.on("pool:create", ({ workerPool }) => {
    names.push(workerPool.id);
    life.alsoAs(workerPool.id);
  });
  // An answer that got lost may have been a job that is locked now and known to nobody: under a new name it is found by the sweep.
  events.on("worker:getJob:error", () => trouble.resolve());
  events.on("pool:fatalError", () => trouble.resolve());
  const runner = await run({
    events, connectionString: url, schema: "graphile_worker", concurrency: 6, noHandleSignals: true, pollInterval: 500, maxPoolSize: 8,
    // Nobody waits for a job to be marked as done: unless these are collected, a database that is away at that moment ends the process.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    logger: new Logger(() => (level, message) => { if (level === "error") logError("task queue", message); }),
    taskList: {
      "process-raw-mail": async (payload) => work.processRawMail(...subjectOf<RawMailId>(payload)),
      "prove-sender": async (payload) => work.proveSender(...subjectOf<RawMailId>(payload)),
      "send-mail": async (payload) => work.sendDueMail(subjectOf<MessageId>(payload)[1]),
    },
  });
  let stopping: Promise<void> | null = null;
  const stop = (): Promise<void> => (stopping ??= Promise.race([Promise.resolve(runner.stop()).catch(() => {}), pause(patienceMs, undefined, { ref: false })]).then(() => names.forEach(life.noLongerAs)));
  return { ended: Promise.race([runner.promise, trouble.promise]).finally(stop), stop };
}

// A queue without its database may wait for itself for ever. What it still does after this is done twice at most.
const patienceMs = 10_000;

function subjectOf<Id>(payload: unknown): [WorkspaceId, Id] {
  const { workspaceId, id } = payload as { workspaceId: WorkspaceId; id: Id };
  return [workspaceId, id];
}
