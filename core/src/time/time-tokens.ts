/** A word, a number or a single sign, with where it stands. `word` is lower case without accents; `glued` tells that no space precedes it. */
export type TimeToken = {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly glued: boolean;
  /** The value of a run of digits, otherwise NaN. */
  readonly number: number;
  readonly capital: boolean;
  /** Written in capitals throughout, as names of zones are. */
  readonly upper: boolean;
};

// Longer than any time phrase without a space: what is longer is an address, a key or a row of signs.
const longestChunk = 64;

// Well over half a megabyte of prose. Of a longer text the end is read too: what counts often stands there.
const mostTokens = 120_000, tailLength = 24_000;

/** Splits text into words, runs of digits and single signs, in one pass; of a text without an end its beginning and its end. A long row of one sign and a long chunk without a space are one token each: no time stands in them. */
export function readTimeTokens(text: string): TimeToken[] {
  const tokens: TimeToken[] = [];
  let at = 0, end = -1, chunkEnd = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) { at += 1; continue; }
    if (tokens.length === mostTokens && at < text.length - tailLength) {
      at = spaceAfter(text, text.length - tailLength);
      continue;
    }
    if (at >= chunkEnd) chunkEnd = endOfChunk(text, at);
    const start = at;
    if (chunkEnd - at > longestChunk) {
      at = chunkEnd;
      tokens.push({ word: "\u0000", start, end: at, glued: start === end, number: Number.NaN, capital: false, upper: false });
    } else if (isDigit(code)) {
      while (isDigit(text.charCodeAt(at))) at += 1;
      const raw = text.slice(start, at);
      tokens.push({ word: raw, start, end: at, glued: start === end, number: raw.length <= 4 ? Number(raw) : Number.NaN, capital: false, upper: false });
    } else if (letterLength(text, at, code) > 0) {
      for (let step = letterLength(text, at, code); step > 0; step = letterLength(text, at, text.charCodeAt(at))) at += step;
      const raw = text.slice(start, at), capital = raw[0] !== raw[0]!.toLowerCase();
      tokens.push({ word: plainWord(raw), start, end: at, glued: start === end, number: Number.NaN, capital, upper: capital && raw === raw.toUpperCase() });
    } else {
      at += isPair(text, at) ? 2 : 1;
      const sign = text.slice(start, at);
      while (text.startsWith(sign, at)) at += sign.length;
      // "...", "--" stay what they are; a ruler of signs is one thing.
      if (at - start > 3 * sign.length) tokens.push(signToken(sign + sign, start, at, start === end));
      else for (let one = start; one < at; one += sign.length) tokens.push(signToken(plainSigns[sign] ?? sign, one, one + sign.length, one > start || start === end));
    }
    end = at;
  }
  return tokens;
}

/** Lower case, without accents: "März" and "marz" are one word. */
export function plainWord(raw: string): string {
  const lower = raw.toLowerCase();
  return isAscii(lower) ? lower : lower.normalize("NFD").replace(/\p{M}/gu, "").replace("ß", "ss").replace("’", "'").replace(/[–—]/u, "-");
}

const plainSigns: Readonly<Record<string, string>> = { "’": "'", "–": "-", "—": "-" };

function spaceAfter(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

function signToken(word: string, start: number, end: number, glued: boolean): TimeToken {
  return { word, start, end, glued, number: Number.NaN, capital: false, upper: false };
}

// A chunk ends at a space and at signs that part one cell, item or tag from the next.
function endOfChunk(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && !isSpace(text.charCodeAt(at)) && !parting.has(text.charCodeAt(at))) at += 1;
  return at;
}

const parting: ReadonlySet<number> = new Set([..."<>|,;()\"“”„«»"].map((sign) => sign.charCodeAt(0)));

function isSpace(code: number): boolean {
  return code === 32 || code >= 9 && code <= 13 || code >= 0xa0 && (code === 0xa0 || code === 0x1680 || code >= 0x2000 && code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000 || code === 0xfeff);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

// How many code units the letter at the position has; 0 where there is none.
function letterLength(text: string, at: number, code: number): number {
  if (code < 128) return code >= 97 && code <= 122 || code >= 65 && code <= 90 ? 1 : 0;
  if (Number.isNaN(code)) return 0;
  if (code >= 0xc0 && code < 0x250) return code === 0xd7 || code === 0xf7 ? 0 : 1;
  if (code >= 0x2000 && code < 0x2070) return 0;
  const length = isPair(text, at) ? 2 : 1;
  return /^\p{L}$/u.test(text.slice(at, at + length)) ? length : 0;
}

function isPair(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}
