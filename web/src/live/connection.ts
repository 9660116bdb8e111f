import { useSyncExternalStore } from "react";

export type Connection = { readonly online: boolean; readonly stale: boolean; readonly lastHeardAt: number | null };

let connection: Connection = { online: true, stale: false, lastHeardAt: null };
const listeners = new Set<() => void>();

export function setConnection(change: Partial<Connection>): void {
  connection = { ...connection, ...change };
  for (const tell of listeners) tell();
}

export function readConnection(): Connection {
  return connection;
}

/** Whether the server is heard: offline (this machine has no network or the server does not answer), stale (nothing heard for 30 s). */
export function useConnection(): Connection {
  return useSyncExternalStore(watchConnection, readConnection);
}

export function watchConnection(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}
