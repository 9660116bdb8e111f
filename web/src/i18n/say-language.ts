import { interfaceLocale } from "./say.ts";

/** The name of a language in the interface's language; the code where it has none. */
export function sayLanguage(code: string): string {
  try {
    return new Intl.DisplayNames([interfaceLocale], { type: "language" }).of(code) ?? code;
  } catch {
    return code;
  }
}
