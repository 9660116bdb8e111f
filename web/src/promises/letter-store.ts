import { readSetting, writeSetting } from "../ui/settings-store.ts";

/** Letters of a promise as the agent changed them, by what they are for ("keep", or the new time). They outlast a reload until the promise is dealt with. */
export function readLetters(promiseId: string): Readonly<Record<string, string>> {
  try {
    const kept: unknown = JSON.parse(readSetting(nameOf(promiseId)) ?? "{}");
    return typeof kept === "object" && kept !== null ? (kept as Record<string, string>) : {};
  } catch {
    return {};
  }
}

export function keepLetter(promiseId: string, purpose: string, text: string): void {
  writeSetting(nameOf(promiseId), JSON.stringify({ ...readLetters(promiseId), [purpose]: text }));
}

export function forgetLetters(promiseId: string): void {
  writeSetting(nameOf(promiseId), null);
}

function nameOf(promiseId: string): string {
  return `promise-letters.${promiseId}`;
}
