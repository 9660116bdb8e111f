import { asClause } from "./compose-delay-notice.ts";
import { composeLetter } from "./compose-letter.ts";
import { letterWordsOf } from "./letter-words.ts";

/**
 * The word that a promise was kept, ready for an agent to send.
 *
 * @practice S1 Follow up: whether the solution has been carried out or delayed, let the customer know
 */
export function composeKeptNotice(about: { readonly customerName: string; readonly language: string | null; readonly agentName: string; readonly what: string }): string {
  const words = letterWordsOf(about.language);
  return composeLetter(about, [words.kept(asClause(about.what)), words.keptChoice]);
}
