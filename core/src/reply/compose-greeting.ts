import { letterWordsOf } from "./letter-words.ts";

/** The opening line of a new draft, in the customer's language where the desk has words of it. */
export function composeGreeting(about: { readonly customerName: string; readonly language: string | null }): string {
  return letterWordsOf(about.language).greeting(about.customerName);
}
