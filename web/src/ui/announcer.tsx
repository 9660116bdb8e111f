import { useSyncExternalStore } from "react";

let words = { text: "", turn: 0 };
const listeners = new Set<() => void>();

/** Says something to screen readers when they are done with what they say now. */
export function announce(text: string): void {
  words = { text, turn: words.turn + 1 };
  for (const tell of listeners) tell();
}

export function Announcer() {
  const { text, turn } = useSyncExternalStore((tell) => { listeners.add(tell); return () => listeners.delete(tell); }, () => words);
  return <div className="vh" role="status" aria-live="polite"><span key={turn}>{text}</span></div>;
}
