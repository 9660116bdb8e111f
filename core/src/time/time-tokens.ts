/** A word, a number or a single sign, with where it stands. `word` is lower case without accents; `glued` tells that no space precedes it. */
export type TimeToken = {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly glued: boolean;
  /** The value of a run of digits, otherwise NaN. */
  readonly number: number;
  readonly capital: boolean;
};

const tokenPattern = /\p{L}+|\d+|[^\s\p{L}\d]/gu;

/** Splits text into words, runs of digits and single signs, in one pass. */
export function readTimeTokens(text: string): TimeToken[] {
  const tokens: TimeToken[] = [];
  let end = -1;
  for (const match of text.matchAll(tokenPattern)) {
    const raw = match[0], start = match.index;
    tokens.push({
      word: plainWord(raw), start, end: start + raw.length, glued: start === end,
      number: isDigits(raw) && raw.length <= 4 ? Number(raw) : Number.NaN,
      capital: raw[0] !== raw[0]!.toLowerCase(),
    });
    end = start + raw.length;
  }
  return tokens;
}

/** Lower case, without accents: "März" and "marz" are one word. */
export function plainWord(raw: string): string {
  const lower = raw.toLowerCase();
  return isAscii(lower) ? lower : lower.normalize("NFD").replace(/\p{M}/gu, "").replace("ß", "ss").replace("’", "'").replace(/[–—]/u, "-");
}

function isDigits(raw: string): boolean {
  const code = raw.charCodeAt(0);
  return code >= 48 && code <= 57;
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}
