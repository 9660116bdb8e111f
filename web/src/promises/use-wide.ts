import { useSyncExternalStore } from "react";

const wide = typeof matchMedia === "undefined" ? null : matchMedia("(min-width: 1280px)");

/** Whether a list and its detail fit side by side; below, the detail is a sheet. */
export function useWide(): boolean {
  return useSyncExternalStore((tell) => { wide?.addEventListener("change", tell); return () => wide?.removeEventListener("change", tell); }, () => wide?.matches ?? true);
}
