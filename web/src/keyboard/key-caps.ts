import { say } from "../i18n/say.ts";

const named: Readonly<Record<string, () => string>> = {
  mod: () => (onMac() ? "⌘" : say("key.ctrl")), Shift: () => say("key.shift"), Enter: () => say("key.enter"), Escape: () => say("key.escape"),
};

/** The caps to show for a key name: "mod+k" is Ctrl and K, "g d" is G and then D. */
export function keyCaps(name: string): readonly string[] {
  return name.split(" ").flatMap((stroke) => stroke.split("+").map((part) => named[part]?.() ?? (part.length === 1 ? part.toUpperCase() : part)));
}

/** The same as `aria-keyshortcuts` has it. */
export function ariaKeys(name: string): string {
  return name.replace("mod", onMac() ? "Meta" : "Control");
}

function onMac(): boolean {
  return typeof navigator !== "undefined" && /Mac|iPhone|iPad/.test(navigator.platform);
}
