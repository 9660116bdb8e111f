/**
 * What tells a language written in letters: one, two and three letters in a row and whole words, as keys. A word is read with its
 * edges ("_word_"), an apostrophe belongs to the word before it ("l'", "don'"), and a letter drawn out ("soooo") counts twice at most.
 */
export function languageFeatures(words: string): { readonly keys: readonly number[]; readonly words: number } {
  const keys: number[] = [];
  let found = 0;
  let [word, before, last] = [start, 0, 0];
  let letters = 0;
  for (let at = 0; at <= words.length; at += 1) {
    const code = at < words.length ? words.charCodeAt(at) : blank;
    if (code >= 0x300 && code <= 0x36f) continue;
    if (isLetter(code)) {
      if (code === last && code === before) continue;
      if (letters === 0) [word, last] = [add(start, edge), edge];
      letters += 1;
      word = add(word, code);
      [before, last] = [readOn(keys, before, last, code), code];
    } else if (letters > 0) {
      if (code === straight || code === curly) {
        word = add(word, straight);
        [before, last] = [readOn(keys, before, last, straight), straight];
      }
      readOn(keys, before, last, edge);
      keys.push(add(word, edge));
      found += 1;
      [letters, before, last] = [0, 0, 0];
    }
  }
  return { keys, words: found };
}

/** The key of one feature as it is written in the table: "_de_" a word, "sch" or "ij_" letters. */
export function languageFeatureKey(feature: string): number {
  let key = start;
  for (let at = 0; at < feature.length; at += 1) key = add(key, feature.charCodeAt(at));
  return key;
}

const start = 0x811c9dc5 | 0;
const [blank, edge, straight, curly] = [32, 95, 39, 0x2019];

/** The groups of up to three letters that end here; answers the letter that comes before the next one. */
function readOn(keys: number[], before: number, last: number, code: number): number {
  if (code !== edge) keys.push(add(start, code));
  keys.push(add(add(start, last), code));
  // A word of one letter is that word, not three letters.
  if (before !== 0 && (before !== edge || code !== edge)) keys.push(add(add(add(start, before), last), code));
  return last;
}

const add = (key: number, code: number) => Math.imul(key ^ code, 0x01000193) ^ (key >>> 15);

function isLetter(code: number): boolean {
  if (code < 0xc0) return code >= 97 && code <= 122;
  return (code <= 0x24f && code !== 0xd7 && code !== 0xf7) || (code >= 0x400 && code <= 0x52f) || (code >= 0x1e00 && code <= 0x1eff);
}
