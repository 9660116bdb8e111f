import type { Reviewed, ReviewRequest } from "./review-draft-text.ts";

let reader: { readonly worker: Worker; readonly ready: Promise<void>; readonly waiting: Map<number, (reviewed: Reviewed) => void> } | null = null;
let turns = 0;

/** Reads a draft in a worker. The rules are loaded by the first call, which may come before there is anything to read. */
export async function reviewBeside(request: ReviewRequest): Promise<Reviewed> {
  const { worker, ready, waiting } = wakeReviewer();
  await ready;
  const turn = (turns += 1);
  return new Promise((answer) => {
    waiting.set(turn, answer);
    worker.postMessage({ ...request, turn });
  });
}

export function wakeReviewer(): NonNullable<typeof reader> {
  if (reader) return reader;
  const worker = new Worker(new URL("./review-worker.ts", import.meta.url), { type: "module", name: "coach" }), waiting = new Map<number, (reviewed: Reviewed) => void>();
  const ready = new Promise<void>((resolve) => {
    worker.addEventListener("message", ({ data }: MessageEvent<{ readonly turn: number; readonly reviewed?: Reviewed }>) => {
      if (!data.reviewed) return resolve();
      waiting.get(data.turn)?.(data.reviewed);
      waiting.delete(data.turn);
    });
  });
  return (reader = { worker, ready, waiting });
}
