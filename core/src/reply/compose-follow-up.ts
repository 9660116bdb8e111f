import { composeLetter } from "./compose-letter.ts";
import { letterWordsOf } from "./letter-words.ts";

/**
 * The question after a resolution: it names what was agreed and asks how it has been since. `pageUrl` is where one tap answers; null while
 * the letter is only prepared: the link is made when it is sent.
 *
 * @practice S2 Follow it: ensure they are still satisfied with the agreed-upon solution
 */
export function composeFollowUp(about: { readonly customerName: string; readonly language: string | null; readonly agentName: string; readonly solution: string; readonly pageUrl: string | null }): string {
  const words = letterWordsOf(about.language);
  const tap = about.pageUrl === null ? [] : [`${words.followUpTap}\n${about.pageUrl}`];
  return composeLetter(about, [words.followUp(about.solution.trim().replace(/[.!\s]+$/u, "")), ...tap]);
}

/** The agent's letter with the link to the customer's page below it, unless the agent has put it in already. */
export function withCustomerPage(text: string, language: string | null, pageUrl: string): string {
  return text.includes("/c/") ? text.replace(/https?:\/\/\S+\/c\/\S*/u, pageUrl) : `${text.trimEnd()}\n\n${letterWordsOf(language).followUpTap}\n${pageUrl}`;
}
