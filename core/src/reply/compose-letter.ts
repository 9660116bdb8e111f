import { letterWordsOf } from "./letter-words.ts";

/** A letter of plain paragraphs with a greeting and a closing in the customer's language. Without an agent's name it ends with the paragraphs. */
export function composeLetter(about: { readonly customerName: string; readonly language: string | null; readonly agentName?: string | undefined }, paragraphs: readonly string[]): string {
  const words = letterWordsOf(about.language);
  const closing = about.agentName === undefined ? [] : [`${words.closing}\n${about.agentName}`];
  return [words.greeting(about.customerName), ...paragraphs, ...closing].join("\n\n");
}
