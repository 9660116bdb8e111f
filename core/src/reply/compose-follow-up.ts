import { composeLetter } from "./compose-letter.ts";
import { letterWordsOf } from "./letter-words.ts";

/**
 * The question after a resolution: it names what was agreed and asks how it has been since. `pageUrl` is where one tap answers; null where
 * the mail itself brings the link later.
 *
 * @practice S2 Follow it: ensure they are still satisfied with the agreed-upon solution
 */
export function composeFollowUp(about: { readonly customerName: string; readonly language: string | null; readonly agentName: string; readonly solution: string; readonly pageUrl: string | null }): string {
  const words = letterWordsOf(about.language);
  const tap = about.pageUrl === null ? [] : [`${words.followUpTap}\n${about.pageUrl}`];
  return composeLetter(about, [words.followUp(about.solution.trim().replace(/[.!\s]+$/u, "")), ...tap]);
}
