import { X } from "lucide-react";
import { useEffect, useState, useSyncExternalStore } from "react";
import { say } from "../i18n/say.ts";
import { useCommands } from "../keyboard/commands.ts";

export type Toast = { readonly id: string; readonly text: string; readonly undo?: () => void; readonly seconds: number; readonly failed?: boolean };
let toasts: readonly Toast[] = [];
const listeners = new Set<() => void>();

/** Says what just happened, with the way back for as long as there is one. */
export function showToast(toast: Omit<Toast, "id" | "seconds"> & { id?: string; seconds?: number }): void {
  const id = toast.id ?? `toast-${Math.random()}`;
  change([...toasts.filter((other) => other.id !== id), { seconds: 10, ...toast, id }].slice(-3));
}

export function dropToast(id: string): void {
  change(toasts.filter((toast) => toast.id !== id));
}

function change(next: readonly Toast[]): void {
  toasts = next;
  for (const tell of listeners) tell();
}

export function Toasts() {
  const shown = useSyncExternalStore((tell) => { listeners.add(tell); return () => listeners.delete(tell); }, () => toasts);
  const undoable = [...shown].reverse().find((toast) => toast.undo);
  useCommands(undoable ? [{ id: "undo", title: "do.undo", keys: ["mod+z"], run: () => undo(undoable) }] : []);
  return <div className="toasts" role="status" aria-live="polite">{shown.map((toast) => <ToastLine key={toast.id} toast={toast} />)}</div>;
}

function ToastLine({ toast }: { toast: Toast }) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => dropToast(toast.id), toast.seconds * 1_000);
    return () => clearTimeout(timer);
  }, [held, toast]);
  return (
    <div className={toast.failed ? "toast failed" : "toast"} onPointerEnter={() => setHeld(true)} onPointerLeave={() => setHeld(false)} onFocus={() => setHeld(true)} onBlur={() => setHeld(false)}>
      <span>{toast.text}</span>
      {toast.undo ? <button type="button" onClick={() => undo(toast)}>{say("ui.undo")}</button>
        : <button type="button" aria-label={say("ui.close")} onClick={() => dropToast(toast.id)}><X className="i" aria-hidden="true" /></button>}
    </div>
  );
}

function undo(toast: Toast): void {
  dropToast(toast.id);
  toast.undo?.();
}
