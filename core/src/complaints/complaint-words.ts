import { stemWord } from "../language/stem-word.ts";
import { splitWords } from "../language/words.ts";

/** The words of a complaint as they are compared, in order. `common` words carry little of what it is about. */
export type ComplaintWord = { readonly stem: string; readonly common: boolean };

/**
 * The words of a complaint for comparing: folded, cut to stems, long numbers (orders, amounts, phones) as "#", scripts without
 * blanks as pairs of letters. Reads no further than a long letter goes.
 */
export function readComplaintWords(text: string): ComplaintWord[] {
  const words: ComplaintWord[] = [];
  for (const { text: word } of splitWords(text.slice(0, longestRead))) {
    words.push(...readComplaintWord(word));
    if (words.length >= mostWords) break;
  }
  return words;
}

/** What one folded word is compared as; several only where a script has no blanks. */
export function readComplaintWord(word: string): ComplaintWord[] {
  if (/^\d[\d\p{L}]{2,}$/u.test(word)) return [{ stem: "#", common: true }];
  if (!unspaced.test(word)) return [{ stem: stemWord(word.slice(0, longestWord)), common: common.has(word) }];
  return Array.from({ length: Math.max(1, word.length - 1) }, (_, at) => ({ stem: word.slice(at, at + 2), common: false }));
}

const longestRead = 20_000;
const longestWord = 40;
const mostWords = 1_000;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

// Words that hold a sentence together, and the courtesies of a letter.
const common = new Set([
  "the a an and or but if of to in on at for from with by as is are was were be been am do does did have has had i me my we us our you your",
  "it its this that these those he she they them their what which who will would can could should may so just please kindly hi hello hey dear",
  "thanks thank regards best sincerely cheers sir madam team there here not no n't i'm i've i'd i'll it's don't",
  "der die das und ist ich sie wir nicht ein eine zu mit für fur von auf es mein meine meinem meinen meiner im am bei aus dem den des einen einem einer hat habe haben wurde wird sind war noch immer schon seit wo warum wann was sie ihr ihre bitte danke hallo liebe grusse",
  "le la les un une de des et est je vous nous pas pour que qui en mon ma mes il ce cette dans sur du au aux avec par ai a ete votre vos toujours bonjour merci madame monsieur",
  "el los las y es que no con por mi se lo al del para una un su sus ha he fue hola gracias saludos buenos dias",
  "het een en is van ik dat niet mijn de met voor op te heb heeft was uw je graag bedankt groet",
  "o a os as um uma e do da dos das em no na meu minha nao por com para foi ola obrigado obrigada",
  "il lo gli i e di del della che non per con mio mia sono ho ha per un una da ciao grazie saluti buongiorno",
].join(" ").split(" "));
