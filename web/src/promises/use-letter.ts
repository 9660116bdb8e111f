import { useState } from "react";
import { keepLetter, readLetters } from "./letter-store.ts";

/** The letter for one purpose: the prepared words until the agent writes others. */
export function useLetter(promiseId: string, purpose: string, prepared: string): readonly [text: string, write: (text: string) => void] {
  const [letters, setLetters] = useState(() => readLetters(promiseId));
  const write = (text: string) => {
    keepLetter(promiseId, purpose, text);
    setLetters(readLetters(promiseId));
  };
  return [letters[purpose] ?? prepared, write];
}
