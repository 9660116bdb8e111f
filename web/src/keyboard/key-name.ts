type KeyPress = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/**
 * The name of a key press as commands write it: "j", "Shift+p", "?", "mod+k" (Ctrl, or Command on a Mac), "F6", "Shift+F6".
 * Shift is part of the name only where the key alone does not say it. Null where a press is no key of ours.
 */
export function keyName(press: KeyPress): string | null {
  if (press.altKey || ["Control", "Shift", "Alt", "Meta", "Dead", "Unidentified", "Process"].includes(press.key)) return null;
  const letter = press.key.length === 1 && press.key.toLowerCase() !== press.key.toUpperCase();
  const name = letter ? press.key.toLowerCase() : press.key === " " ? "Space" : press.key;
  const shifted = press.shiftKey && (letter || press.key.length > 1);
  return `${press.ctrlKey || press.metaKey ? "mod+" : ""}${shifted ? "Shift+" : ""}${name}`;
}

/** Whether a key acts only outside text and can be switched off: a character without Ctrl. */
export function isSingleKey(name: string): boolean {
  return !name.startsWith("mod+") && name.replace("Shift+", "").length === 1 || name.includes(" ");
}
