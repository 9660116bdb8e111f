import { composeLetter } from "./compose-letter.ts";
import { letterWordsOf } from "./letter-words.ts";

/**
 * The automatic word that a message arrived and by when a person answers it. It carries nothing that the sender submitted, not even a name:
 * a stranger could otherwise let us write their words to somebody else (DECISIONS 13).
 *
 * @practice S4 Manage expectations: be specific about when
 * @practice S3 Eliminate the noise: an honest answer about when
 */
export function composeReceipt(about: { readonly language: string | null; readonly company: string; readonly answerBy: string }): string {
  const words = letterWordsOf(about.language);
  return composeLetter({ customerName: "", language: about.language }, [words.receipt(about.company, about.answerBy), words.receiptMore]);
}
