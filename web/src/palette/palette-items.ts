import type { ReactElement } from "react";

/** One line of the palette: what it is, a word more about it, its keys, and what happens. */
export type PaletteItem = {
  readonly id: string; readonly group: PaletteGroup; readonly title: string; readonly more?: string; readonly keys?: readonly string[];
  readonly icon: ReactElement; readonly run: () => void;
};
export type PaletteGroup = "here" | "go" | "settings" | "customers" | "conversations";
