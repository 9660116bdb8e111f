export type Pausing = { readonly asked: () => boolean; readonly end: () => void };

/** The exit code of a command that was stopped by Ctrl-C, as shells have it. */
export const stoppedByHand = 130;

/** The first Ctrl-C asks a long work to come to a good end; the second ends it at once, which is safe too but less tidy. */
export function pauseOnSignal(say: (line: string) => void): Pausing {
  let asked = false;
  const hear = (): void => {
    if (asked) process.exit(stoppedByHand);
    asked = true;
    say("Stopping after this mail; press Ctrl-C again to stop at once.");
  };
  process.on("SIGINT", hear).on("SIGTERM", hear);
  return { asked: () => asked, end: () => void process.off("SIGINT", hear).off("SIGTERM", hear) };
}
