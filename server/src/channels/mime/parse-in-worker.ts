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
type Seat = { worker: Worker | null; job: Job | null; timer: NodeJS.Timeout | undefined };

// Most mails take under a millisecond; a thread would cost more than it saves. What is hostile is large or has many parts.
const INLINE_BYTES = 64 * 1024;
const INLINE_LINES_WITH_DASHES = 50;
const INLINE_LINES = 3_000;

/** Parses mails beside the event loop: small plain ones at once, all others in `workers` threads with `timeoutMs` each. */
export function createMimeParser({ workers = 1, timeoutMs = 10_000 }: { readonly workers?: number; readonly timeoutMs?: number } = {}): MimeParser {
  const seats: Seat[] = Array.from({ length: Math.max(1, workers) }, () => ({ worker: null, job: null, timer: undefined }));
  const queue: Job[] = [];
  let closed = false;

  function next(): void {
    const seat = seats.find((candidate) => candidate.job === null);
    const job = seat === undefined ? undefined : queue.shift();
    if (seat === undefined || job === undefined) return;
    seat.job = job;
    seat.worker ??= startWorker(seat);
    seat.worker.ref();
    seat.timer = setTimeout(() => giveUp(seat, unreadableMail("mail-too-slow", `The mail could not be read within ${timeoutMs / 1000} seconds.`)), timeoutMs);
    seat.worker.postMessage(job.raw);
  }

  function startWorker(seat: Seat): Worker {
    const worker = new Worker(new URL("./mime-worker.ts", import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: 512 } });
    worker.on("message", (answer: MimeWorkerAnswer) => {
      if (seat.worker !== worker) return;
      worker.unref();
      leave(seat, (job) => answer.ok ? job.resolve(answer.parsed) : job.reject(toError(answer)));
    });
    // A worker that was told to end may still fail once; that failure belongs to nobody.
    worker.on("error", (error) => {
      if (seat.worker === worker) giveUp(seat, unreadableMail("mail-broken", `The mail cannot be read (${String(error).slice(0, 120)}).`));
    });
    worker.on("exit", () => {
      if (seat.worker === worker) giveUp(seat, unreadableMail("mail-broken", "The mail cannot be read: its reader ended."));
    });
    return worker;
  }

  function giveUp(seat: Seat, error: Error): void {
    void seat.worker?.terminate();
    seat.worker = null;
    leave(seat, (job) => job.reject(error));
  }

  function leave(seat: Seat, settle: (job: Job) => void): void {
    clearTimeout(seat.timer);
    const job = seat.job;
    seat.job = null;
    if (job !== null) settle(job);
    next();
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
      const error = new Error("The mail reader is closed.");
      for (const job of queue.splice(0)) job.reject(error);
      await Promise.all(seats.map(async (seat) => {
        const worker = seat.worker;
        seat.worker = null;
        leave(seat, (job) => job.reject(error));
        await worker?.terminate();
      }));
    },
  };
}

function isSmallAndPlain(raw: Uint8Array): boolean {
  if (raw.length > INLINE_BYTES) return false;
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.length);
  let lines = 0;
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) if (++lines > INLINE_LINES) return false;
  let dashes = 0;
  for (let at = bytes.indexOf("\n--"); at >= 0; at = bytes.indexOf("\n--", at + 3)) if (++dashes > INLINE_LINES_WITH_DASHES) return false;
  return true;
}

function toError(answer: Extract<MimeWorkerAnswer, { ok: false }>): Error {
  return answer.unreadable === null ? new Error(answer.message) : unreadableMail(answer.unreadable.code, answer.unreadable.sentence);
}
