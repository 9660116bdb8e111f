/** `done` of `total`; `before` of it was done in an earlier run and says nothing of how fast this one is. */
export type Progress = { readonly done: number; readonly total: number; readonly mails: number; readonly before?: number };

/** One line that says how far a long work has come; time left is told once it is steady, never in the first ten seconds (DESIGN 7). */
export function showProgress(stream: NodeJS.WritableStream & { isTTY?: boolean }): { show(progress: Progress): void; end(): void } {
  const startedAt = performance.now();
  let shownAt = -Infinity;
  let width = 0;
  const pause = stream.isTTY ? 200 : 2_000;
  return {
    show(progress) {
      const now = performance.now();
      if (now - shownAt < pause && progress.done < progress.total) return;
      shownAt = now;
      const line = sayProgress(progress, (now - startedAt) / 1000);
      stream.write(stream.isTTY ? `\r${line.padEnd(width)}` : `${line}\n`);
      width = line.length;
    },
    end() { if (stream.isTTY && width > 0) stream.write("\n"); },
  };
}

/** "1,200 mails, 48 %, about 2 min left". `seconds` since the start. */
export function sayProgress({ done, total, mails, before = 0 }: Progress, seconds: number): string {
  const share = total > 0 ? Math.min(1, done / total) : 1;
  const left = done > before ? seconds * Math.max(0, total - done) / (done - before) : 0;
  const parts = [`${mails.toLocaleString("en")} ${mails === 1 ? "mail" : "mails"}`, `${Math.floor(share * 100)} %`];
  if (seconds >= 10 && done - before > total / 100 && share < 1) parts.push(left < 90 ? `about ${Math.ceil(left / 10) * 10} s left` : `about ${Math.round(left / 60)} min left`);
  return parts.join(", ");
}
