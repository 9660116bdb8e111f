import { Worker } from "node:worker_threads";
import { sanitizerVersion, type SanitizedMail } from "./sanitize-mail-html.ts";

export type MailSanitizer = {
  /** The sanitised mail, or null where it took longer than the budget: the text is shown then (HX-5). `key` names the mail for the cache. */
  sanitize(key: string, html: string): Promise<SanitizedMail | null>;
  close(): Promise<void>;
};

type Waiting = { readonly resolve: (mail: SanitizedMail | null) => void; readonly timer: NodeJS.Timeout };

/** Sanitises in a thread of its own, which is stopped and replaced when a mail takes too long; keeps what was last shown. */
export function createMailSanitizer({ budgetMs = 2000, keep = 200, maxBytes = 5_000_000 } = {}): MailSanitizer {
  const cache = new Map<string, SanitizedMail | null>();
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let number = 0;
  let turn: Promise<unknown> = Promise.resolve();

  return {
    sanitize(key, html) {
      const versioned = `${sanitizerVersion} ${key}`;
      const cached = cache.get(versioned);
      if (cached !== undefined) return Promise.resolve(cached);
      if (Buffer.byteLength(html) > maxBytes) return Promise.resolve(null);
      // One at a time, so that a mail's budget is its own and not spent waiting behind another.
      const result = turn.then(() => run(html)).then((mail) => remember(versioned, mail));
      turn = result.catch(() => {});
      return result;
    },
    async close() {
      await turn;
      await worker?.terminate();
      worker = null;
    },
  };

  function run(html: string): Promise<SanitizedMail | null> {
    worker ??= start();
    const mine = ++number, thread = worker;
    return new Promise((resolve) => {
      const timer = setTimeout(() => abandon(thread), budgetMs);
      waiting.set(mine, { resolve, timer });
      thread.postMessage({ number: mine, html });
    });
  }

  function start(): Worker {
    const thread = new Worker(new URL("./sanitize-worker.ts", import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: 192 } });
    thread.unref();
    thread.on("message", ({ number: done, sanitized }: { number: number; sanitized: SanitizedMail }) => settle(done, sanitized));
    thread.on("error", () => abandon(thread));
    return thread;
  }

  /** The mail that it was at is shown as text; the next one gets a new thread. */
  function abandon(thread: Worker): void {
    if (worker === thread) worker = null;
    void thread.terminate();
    for (const one of [...waiting.keys()]) settle(one, null);
  }

  function settle(which: number, mail: SanitizedMail | null): void {
    const one = waiting.get(which);
    if (!one) return;
    waiting.delete(which);
    clearTimeout(one.timer);
    one.resolve(mail);
  }

  function remember(key: string, mail: SanitizedMail | null): SanitizedMail | null {
    cache.set(key, mail);
    for (const oldest of cache.keys()) {
      if (cache.size <= keep) break;
      cache.delete(oldest);
    }
    return mail;
  }
}
