import { useSyncExternalStore } from "react";
import type { Instant } from "@rapport/core/model/instant.ts";

let ahead = 0;
const listeners = new Set<() => void>();
const tickMilliseconds = 15_000;

/** The product's clock may run at another time than this machine's: remembered as the distance between them. */
export function setProductNow(now: string): void {
  const next = Date.parse(now) - Date.now();
  if (Math.abs(next - ahead) < 2_000) return;
  ahead = next;
  for (const tell of listeners) tell();
}

export function productNow(): Instant {
  return new Date(Date.now() + ahead).toISOString() as Instant;
}

/** The product's time to a quarter of a minute, and told again as it passes. */
export function useProductNow(): Instant {
  return useSyncExternalStore(listen, () => new Date(Math.floor((Date.now() + ahead) / tickMilliseconds) * tickMilliseconds).toISOString() as Instant);
}

function listen(tell: () => void): () => void {
  listeners.add(tell);
  const timer = setInterval(tell, tickMilliseconds);
  return () => {
    listeners.delete(tell);
    clearInterval(timer);
  };
}
