import { createSeenHashes } from "./seen-hashes.ts";
import { foldWord } from "./words.ts";

/** A token of a text: a word, a mark that speaks ("!!", ":("), or a number; `[start, end)` in the text. */
export type Token = { readonly start: number; readonly end: number };

/**
 * What a linear model sees of a text: hashed words, pairs of words and letter groups, each once, with the tokens each came from
 * (`first[i]` to `last[i]`, inclusive). Values are one; a model divides by the root of their number.
 */
export type TextFeatures = { readonly tokens: readonly Token[]; readonly hashes: Uint32Array; readonly first: Uint16Array; readonly last: Uint16Array; readonly count: number };

/**
 * The features of a text's first tokens. Addresses, handles and figures are alike, whatever they say; capitals and accents do not
 * count; a word drawn out ("sooo") is the word and the drawing out. Time is proportional to what is read.
 */
export function textFeatures(text: string, mostTokens: number): TextFeatures {
  const tokens: Token[] = [];
  const collect = createCollector(Math.min(mostTokens * featuresPerToken, text.length * featuresPerLetter + featuresPerToken));
  let previous = start;
  let beforeLast = start;
  for (const found of text.matchAll(tokenPattern)) {
    if (tokens.length === mostTokens) break;
    const at = tokens.length;
    const word = nameToken(found[0]);
    if (word === "") continue;
    tokens.push({ start: found.index, end: found.index + found[0].length });
    const hash = hashText(word, wordSeed);
    collect.add(hash, at, at);
    collect.add(mix(previous, hash), Math.max(0, at - 1), at);
    collect.add(mix(mix(beforeLast, previous), hash ^ tripleSeed), Math.max(0, at - 2), at);
    if (isLetter(word.charCodeAt(0))) addLetterGroups(collect, word, at);
    beforeLast = previous;
    previous = hash;
  }
  return { tokens, ...collect.result() };
}

type Collector = ReturnType<typeof createCollector>;

const tokenPattern = /https?:\/\/\S+|www\.\S+|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}|@\w+|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\p{N}+|[!?]+|\.{2,}|[:;=]-?[()[\]DPp/|\\]|\p{Extended_Pictographic}|[$€£%]|\*{2,}/gu;
// At most: a word of the longest kind; a text of single letters.
const featuresPerToken = 48;
const featuresPerLetter = 7;
const longestWord = 16;
const start = 0x51ed270b;
const wordSeed = 0x9747b28c;
const groupSeed = 0x2545f491;
const tripleSeed = 0x68bc21eb;

/** What a token counts as; empty for what says nothing (an address on the web, a handle). */
function nameToken(raw: string): string {
  const code = raw.charCodeAt(0);
  if (code === 64 || raw.includes("@") || raw.startsWith("http") || raw.startsWith("www.")) return "";
  if (code === 33 || code === 63) return raw.length === 1 ? raw : raw.includes("?") ? "?!" : "!!";
  if (code === 46) return "…";
  if (code === 42) return "**";
  if (code >= 48 && code <= 57) return "0";
  const word = foldWord(raw);
  return word.length > 3 ? word.replace(/(.)\1{2,}/gu, "$1$1") : word;
}

/** Letter groups of three to five within the word, its edges included: misspellings and endings share most of them. */
function addLetterGroups(collect: Collector, word: string, at: number): void {
  const end = Math.min(word.length, longestWord);
  for (let i = -1; i < end - 1; i += 1) {
    let hash = groupSeed;
    for (let n = 0; n < 5 && i + n <= end; n += 1) {
      const j = i + n;
      hash = step(hash, j < 0 ? 60 : j === end ? 62 : word.charCodeAt(j));
      if (n >= 2) collect.add(finish(hash), at, at);
    }
  }
}

function createCollector(most: number) {
  const hashes = new Uint32Array(most);
  const first = new Uint16Array(most);
  const last = new Uint16Array(most);
  const isFirst = createSeenHashes(most);
  let count = 0;
  return {
    add(hash: number, from: number, to: number): void {
      const key = hash >>> 0;
      if (count === most || !isFirst(key)) return;
      hashes[count] = key;
      first[count] = from;
      last[count] = to;
      count += 1;
    },
    result: () => ({ hashes, first, last, count }),
  };
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || code > 127;
}

function hashText(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i += 1) hash = step(hash, text.charCodeAt(i));
  return finish(hash);
}

function step(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

function mix(a: number, b: number): number {
  return finish(Math.imul(a, 0x85ebca6b) ^ Math.imul(b, 0xc2b2ae35));
}

function finish(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x45d9f3b);
  return (h ^ (h >>> 15)) >>> 0;
}
