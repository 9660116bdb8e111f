/** A word as written in a text: folded for comparing (lower case, no accents, straight apostrophes), with its place. `stem` are its first letters, by which lexicons find stems. */
export type Word = { readonly text: string; readonly stem: string; readonly start: number; readonly end: number };

/** How many letters of a word its `stem` has. */
export const stemLetters = 3;

// English contractions stay whole ("won't"); elisions of other languages split ("l'argent" is l, argent).
const wordPattern = /[\p{L}\p{M}\p{N}]+(?:['’](?:t|s|re|ve|ll|d|m)(?![\p{L}\p{N}]))?/giu;

/** The words of a text in order, in time proportional to its length. Punctuation and white space are left out. */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  for (const found of text.matchAll(wordPattern)) {
    const text = foldWord(found[0]);
    words.push({ text, stem: text.slice(0, stemLetters), start: found.index, end: found.index + found[0].length });
  }
  return words;
}

/** A word as it is compared: "Réponse" and "reponse" are one, "DON’T" and "don't" are one. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (plain.test(lower)) return lower;
  return lower.normalize("NFD").replace(/\p{M}+/gu, "").replace(/[’‘ßæøœłđ]/g, (letter) => foldings[letter] ?? letter);
}

const plain = /^[\x20-\x7e]*$/;
const foldings: Readonly<Record<string, string>> = { "’": "'", "‘": "'", ß: "ss", æ: "ae", ø: "o", œ: "oe", ł: "l", đ: "d" };
