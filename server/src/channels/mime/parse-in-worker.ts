import { Worker } from "node:worker_threads";
import { parseMime, type ParsedMime } from "./parse-mime.ts";
import { unreadableMail, type UnreadableCode } from "./unreadable-mail.ts";

export type MimeParser = {
  /** Reads one mail as `parseMime` does; a mail that takes too long is given up as unreadable and its worker ended. */
  readonly parse: (raw: Uint8Array) => Promise<ParsedMime>;
  readonly close: () => Promise<void>;
};

export type MimeWorkerAnswer =
  | { readonly ok: true; readonly parsed: ParsedMime }
  | { readonly ok: false; readonly unreadable: { readonly code: UnreadableCode; readonly sentence: string } | null; readonly message: string };

type Job = { readonly raw: Uint8Array; readonly resolve: (parsed: ParsedMime) => void; readonly reject: (error: Error) => void };
type Seat = { worker: Worker | null; busy: Job | null };

// Most mails take under a millisecond; a thread would cost more than it saves. What is hostile is large or has many parts.
const INLINE_BYTES = 64 * 1024;
const INLINE_LINES_WITH_DASHES = 50;

/** Parses mails beside the event loop: small plain ones at once, all others in `workers` threads with `timeoutMs` each. */
export function createMimeParser({ workers = 1, timeoutMs = 10_000 }: { readonly workers?: number; readonly timeoutMs?: number } = {}): MimeParser {
  const seats: Seat[] = Array.from({ length: Math.max(1, workers) }, () => ({ worker: null, busy: null }));
  const queue: Job[] = [];
  let closed = false;

  function next(): void {
    const seat = seats.find((candidate) => candidate.busy === null);
    const job = seat === undefined ? undefined : queue.shift();
    if (seat === undefined || job === undefined) return;
    seat.busy = job;
    const worker = seat.worker ??= startWorker();
    const finish = (settle: () => void, end: boolean) => {
      clearTimeout(timer);
      worker.removeAllListeners();
      // A worker that is told to end may still fail once; that failure belongs to nobody.
      worker.on("error", () => undefined);
      if (end) {
        seat.worker = null;
        void worker.terminate();
      } else worker.unref();
      seat.busy = null;
      settle();
      next();
    };
    const timer = setTimeout(() => finish(() => job.reject(unreadableMail("mail-too-slow", `The mail could not be read within ${timeoutMs / 1000} seconds.`)), true), timeoutMs);
    worker.ref();
    worker.once("message", (answer: MimeWorkerAnswer) => finish(() => answer.ok ? job.resolve(answer.parsed) : job.reject(toError(answer)), false));
    worker.once("error", (error: Error) => finish(() => job.reject(unreadableMail("mail-broken", `The mail cannot be read (${error.message.slice(0, 120)}).`)), true));
    worker.once("exit", () => finish(() => job.reject(unreadableMail("mail-broken", "The mail cannot be read: its reader ended.")), true));
    worker.postMessage(job.raw);
  }

  return {
    parse(raw) {
      if (closed) return Promise.reject(new Error("The mail reader is closed."));
      if (isSmallAndPlain(raw)) return parseMime(raw);
      return new Promise((resolve, reject) => {
        queue.push({ raw, resolve, reject });
        next();
      });
    },
    async close() {
      closed = true;
      for (const job of queue.splice(0)) job.reject(new Error("The mail reader is closed."));
      await Promise.all(seats.map((seat) => seat.worker?.terminate()));
    },
  };
}

function startWorker(): Worker {
  const worker = new Worker(new URL("./mime-worker.ts", import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: 512 } });
  worker.unref();
  return worker;
}

function isSmallAndPlain(raw: Uint8Array): boolean {
  if (raw.length > INLINE_BYTES) return false;
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.length);
  let dashes = 0;
  for (let at = bytes.indexOf("\n--"); at >= 0; at = bytes.indexOf("\n--", at + 3)) if (++dashes > INLINE_LINES_WITH_DASHES) return false;
  return true;
}

function toError(answer: Extract<MimeWorkerAnswer, { ok: false }>): Error {
  return answer.unreadable === null ? new Error(answer.message) : unreadableMail(answer.unreadable.code, answer.unreadable.sentence);
}
