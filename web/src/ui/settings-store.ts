const listeners = new Set<() => void>();

/** A choice of this browser: theme, shortcuts. Where storage is forbidden it lasts as long as the page. */
export function readSetting(name: string): string | null {
  try {
    return localStorage.getItem(`rapport.${name}`);
  } catch {
    return kept.get(name) ?? null;
  }
}

export function writeSetting(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`rapport.${name}`);
    else localStorage.setItem(`rapport.${name}`, value);
  } catch {
    if (value === null) kept.delete(name);
    else kept.set(name, value);
  }
  for (const tell of listeners) tell();
}

export function watchSettings(tell: () => void): () => void {
  listeners.add(tell);
  window.addEventListener("storage", tell);
  return () => {
    listeners.delete(tell);
    window.removeEventListener("storage", tell);
  };
}

const kept = new Map<string, string>();
