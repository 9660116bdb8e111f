import { useSyncExternalStore } from "react";
import { readSetting, watchSettings, writeSetting } from "./settings-store.ts";

export type Theme = "system" | "light" | "dark";

export function readTheme(): Theme {
  const chosen = readSetting("theme");
  return chosen === "light" || chosen === "dark" ? chosen : "system";
}

export function useTheme(): Theme {
  return useSyncExternalStore(watchSettings, readTheme);
}

export function setTheme(theme: Theme): void {
  writeSetting("theme", theme === "system" ? null : theme);
}

/** Keeps the page in the chosen theme, also while the system changes its own. `theme.js` does the same before the first paint. */
export function keepTheme(): void {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const show = () => {
    const theme = readTheme();
    document.documentElement.dataset["theme"] = theme === "dark" || (theme === "system" && system.matches) ? "dark" : "light";
  };
  system.addEventListener("change", show);
  watchSettings(show);
  show();
}
