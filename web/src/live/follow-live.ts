import type { QueryClient } from "@tanstack/react-query";
import type { LiveUpdate } from "@rapport/contract/live.ts";
import { readConnection, setConnection } from "./connection.ts";
import { createEventStreamReader } from "./event-stream.ts";

const staleAfter = 30_000, longestPause = 6_000;

/**
 * Hears what changed and asks again for what is shown. A fetch and not an EventSource: only the bytes of the server's comment lines tell
 * a quiet server from a dead line. Answers a function that stops it.
 */
export function followLive(client: QueryClient): () => void {
  let stopped = false, cursor: string | null = null, attempt: AbortController | null = null, tries = 0, retry: ReturnType<typeof setTimeout> | undefined;
  let wasHeard = false;

  const watch = setInterval(() => {
    const { lastHeardAt, stale } = readConnection();
    if (lastHeardAt !== null && Date.now() - lastHeardAt > staleAfter && !stale) {
      setConnection({ stale: true });
      attempt?.abort();
    }
  }, 1_000);
  const onOffline = () => setConnection({ online: false });
  const onOnline = () => {
    setConnection({ online: true });
    again(0);
  };
  // Who comes back to the page should not wait out a pause.
  const onLooked = () => { if (document.visibilityState === "visible" && !readConnection().online) again(0); };
  document.addEventListener("visibilitychange", onLooked);
  window.addEventListener("focus", onLooked);
  window.addEventListener("offline", onOffline);
  window.addEventListener("online", onOnline);
  void connect();

  return () => {
    stopped = true;
    attempt?.abort();
    clearInterval(watch);
    clearTimeout(retry);
    document.removeEventListener("visibilitychange", onLooked);
    window.removeEventListener("focus", onLooked);
    window.removeEventListener("offline", onOffline);
    window.removeEventListener("online", onOnline);
  };

  function again(delay: number): void {
    clearTimeout(retry);
    if (!stopped) retry = setTimeout(() => void connect(), delay);
  }

  async function connect(): Promise<void> {
    attempt?.abort();
    const mine = (attempt = new AbortController());
    let status = 0;
    try {
      const response = await fetch("/api/v1/events", { headers: { accept: "text/event-stream", ...(cursor === null ? {} : { "last-event-id": cursor }) }, credentials: "same-origin", signal: mine.signal });
      status = response.status;
      if (!response.ok || !response.body) throw new Error("The live line was refused");
      tries = 0;
      heard(wasHeard && cursor === null);
      wasHeard = true;
      const read = createEventStreamReader(), decoder = new TextDecoder();
      for (let reader = response.body.getReader(), part = await reader.read(); !part.done; part = await reader.read()) {
        heard(false);
        for (const event of read(decoder.decode(part.value, { stream: true }))) {
          cursor = event.id ?? cursor;
          apply(event.data);
        }
      }
    } catch {
      if (mine !== attempt || stopped) return;
      if (status === 0) setConnection({ online: navigator.onLine && tries < 2 });
    }
    if (status === 401) return;
    tries += 1;
    again(Math.min(500 * 2 ** Math.min(tries, 5), longestPause) * (0.75 + Math.random() / 2));
  }

  function heard(missedSomething: boolean): void {
    const back = !readConnection().online || readConnection().stale;
    setConnection({ online: true, stale: false, lastHeardAt: Date.now() });
    if (back || missedSomething) void client.invalidateQueries();
  }

  function apply(data: string): void {
    try {
      invalidate(client, JSON.parse(data) as LiveUpdate);
    } catch {
      // An event of a newer server that this page cannot read changes nothing here.
    }
  }
}

function invalidate(client: QueryClient, update: LiveUpdate): void {
  const ask = (...queryKey: string[]) => void client.invalidateQueries({ queryKey });
  if (update.kind === "clock") return void client.invalidateQueries();
  ask("desk");
  ask("conversations");
  if (update.conversationId) ask("conversation", update.conversationId);
  if (update.kind === "promise" || update.promiseId) {
    ask("promises");
    if (update.promiseId) ask("promise", update.promiseId);
  }
  if (update.kind === "desk") ask("lessons");
  ask("customers");
  ask("customer");
}
