import { isPostgresOn } from "./process-identity.ts";

/** Looks every second whether the server is still there; attached programs are not its parents and get no signal. */
export function watchServer(pid: number, cluster: string, onGone: (what: string) => void): { stop(): void } {
  let stopped = false;
  const timer = setInterval(() => {
    void isPostgresOn(pid, cluster).then((there) => {
      if (there || stopped) return;
      stopped = true;
      clearInterval(timer);
      onGone(`The embedded PostgreSQL (process ${pid}) is gone. What it said last is in postgresql.log beside ${cluster}.`);
    });
  }, 1000);
  timer.unref();
  return {
    stop: () => {
      stopped = true;
      clearInterval(timer);
    },
  };
}
