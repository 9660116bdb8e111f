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
    if (/^\d[\d\p{L}]{2,}$/u.test(word)) words.push({ stem: "#", common: true });
    else if (unspaced.test(word)) for (let at = 0; at < Math.max(1, word.length - 1); at += 1) words.push({ stem: word.slice(at, at + 2), common: false });
    else words.push({ stem: stemWord(word.slice(0, longestWord)), common: common.has(word) });
    if (words.length >= mostWords) break;
  }
  return words;
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
  "der die das und ist ich sie wir nicht ein eine zu mit für fur von auf es mein meine bitte danke hallo liebe grusse",
  "le la les un une de des et est je vous nous pas pour que qui en mon ma mes il ce cette bonjour merci madame monsieur",
  "el los las y es que no con por mi se lo al del hola gracias saludos buenos dias",
  "het een en is van ik dat niet mijn de met voor op te graag bedankt groet",
  "o a os as um uma e do da dos das em no na meu minha nao por com ola obrigado obrigada",
  "il lo gli i e di del della che non per con mio mia sono ho ciao grazie saluti buongiorno",
].join(" ").split(" "));
