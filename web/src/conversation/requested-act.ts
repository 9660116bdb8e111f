export type Act = "done" | "snooze" | "hand-over" | "take";

let requested: { readonly conversationId: string; readonly act: Act } | null = null;
const listeners = new Set<() => void>();

/** Asks for something to be done with a conversation that may not be open yet; the pane that shows it takes the request. */
export function requestAct(conversationId: string, act: Act): void {
  requested = { conversationId, act };
  for (const tell of listeners) tell();
}

export function takeRequestedAct(conversationId: string): Act | null {
  if (requested?.conversationId !== conversationId) return null;
  const { act } = requested;
  requested = null;
  return act;
}

export function watchRequestedAct(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}
