import { useSyncExternalStore } from "react";
import { readSetting, watchSettings, writeSetting } from "../ui/settings-store.ts";

/** Single-key shortcuts can be switched off (WCAG 2.1.4). */
export function areSingleKeysOn(): boolean {
  return readSetting("single-keys") !== "off";
}

export function setSingleKeys(on: boolean): void {
  writeSetting("single-keys", on ? null : "off");
}

export function useSingleKeys(): boolean {
  return useSyncExternalStore(watchSettings, areSingleKeysOn);
}
