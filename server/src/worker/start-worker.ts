import { EventEmitter } from "node:events";
import { Logger, run, type WorkerEvents } from "graphile-worker";
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
export async function startWorker(url: string, work: Work, life: Pick<Life, "alsoAs">, logError: (what: string, error: unknown) => void): Promise<Worker> {
  const events: WorkerEvents = new EventEmitter();
  // Jobs are locked in the name of their pool: whoever shows no life under it has its jobs taken away by the sweep.
  events.on("pool:create", ({ workerPool }) => life.alsoAs(workerPool.id));
  const runner = await run({
    events, connectionString: url, schema: "graphile_worker", concurrency: 6, noHandleSignals: true, pollInterval: 500, maxPoolSize: 8,
    logger: new Logger(() => (level, message) => { if (level === "error") logError("task queue", message); }),
    taskList: {
      "process-raw-mail": async (payload) => work.processRawMail(...subjectOf<RawMailId>(payload)),
      "prove-sender": async (payload) => work.proveSender(...subjectOf<RawMailId>(payload)),
      "send-mail": async (payload) => work.sendDueMail(subjectOf<MessageId>(payload)[1]),
    },
  });
  runner.promise.catch((error: unknown) => logError("task queue", error));
  return { stop: () => runner.stop() };
}

function subjectOf<Id>(payload: unknown): [WorkspaceId, Id] {
  const { workspaceId, id } = payload as { workspaceId: WorkspaceId; id: Id };
  return [workspaceId, id];
}
