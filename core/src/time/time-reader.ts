import type { TimeLexicon, WordBegins, WordKind } from "./time-words.ts";
import type { TimeToken } from "./time-tokens.ts";

/** Tokens and the words of one language. Positions are token indices. */
export type TimeReader = {
  readonly tokens: readonly TimeToken[];
  /** What the lexicon knows of each token. */
  readonly begins: readonly (WordBegins | undefined)[];
  /** Numbers that belong to a code, a version or a telephone number. */
  readonly codes: Uint8Array;
  readonly lexicon: TimeLexicon;
  /** Whether 4/7 is 4 July; in English it depends on where the customer is. */
  readonly dayFirst: boolean;
};

export type Found<T> = { readonly value: T; readonly next: number };

/** The longest phrase of that kind that starts at the position. */
export function wordAt(reader: TimeReader, at: number, kind: WordKind): Found<string> | null {
  const meanings = reader.begins[at]?.byKind.get(kind);
  if (!meanings) return null;
  for (const { words, value } of meanings) {
    const next = phraseEnd(reader, at, words);
    if (next !== null) return { value, next };
  }
  return null;
}

export function signAt(reader: TimeReader, at: number, signs: string): boolean {
  const token = reader.tokens[at];
  return token !== undefined && token.word.length === 1 && signs.includes(token.word);
}

/** A number in digits (at most four, not part of a code, a price or a longer number) or in words. */
export function numberAt(reader: TimeReader, at: number): Found<number> | null {
  const token = reader.tokens[at];
  if (!token) return null;
  if (!Number.isNaN(token.number)) return isFreeNumber(reader, at) ? { value: token.number, next: at + 1 } : null;
  const word = wordAt(reader, at, "num");
  if (!word) return null;
  const value = Number(word.value);
  if (value >= 20 && value % 10 === 0) {
    const rest = signAt(reader, word.next, "-") ? word.next + 1 : word.next;
    const unit = wordAt(reader, rest, "num");
    if (unit && Number(unit.value) < 10 && !/^an?$/u.test(reader.tokens[rest]!.word)) return { value: value + Number(unit.value), next: unit.next };
  }
  return { value, next: word.next };
}

/** An ordinal in words ("third") or as digits with an ending ("3rd", "15.", "1er"). */
export function ordinalAt(reader: TimeReader, at: number): Found<number> | null {
  const word = wordAt(reader, at, "ord");
  if (word) return { value: Number(word.value), next: word.next };
  const token = reader.tokens[at];
  if (!token || Number.isNaN(token.number) || !isFreeNumber(reader, at)) return null;
  const ending = wordAt(reader, at + 1, "exact");
  if (ending && reader.tokens[at + 1]!.glued) return { value: token.number, next: ending.next };
  if (reader.lexicon.source.language === "de" && signAt(reader, at + 1, ".") && reader.tokens[at + 1]!.glued) return { value: token.number, next: at + 2 };
  return null;
}

/** Passes over words that say nothing about the time itself ("about", "the"), at most three of them. */
export function skipFillers(reader: TimeReader, at: number): number {
  let next = at;
  for (let i = 0; i < 3; i++) {
    const filler = wordAt(reader, next, "filler");
    if (!filler) break;
    next = filler.next;
  }
  return next;
}

export function yearAt(reader: TimeReader, at: number): Found<number> | null {
  const token = reader.tokens[at];
  if (!token || !(token.number >= 1900 && token.number <= 2199) || token.end - token.start !== 4 || !isFreeNumber(reader, at)) return null;
  return { value: token.number, next: at + 1 };
}

function phraseEnd({ tokens }: TimeReader, at: number, words: readonly string[]): number | null {
  let next = at + 1;
  for (let i = 1; i < words.length; i++) {
    while (tokens[next]?.glued && isJoint(tokens[next]!.word)) next += 1;
    if (tokens[next]?.word !== words[i]) return null;
    next += 1;
  }
  // Elided articles keep their apostrophe: "dell'anno", "mezz'ora".
  const after = tokens[next];
  return after !== undefined && after.glued && after.word === "'" && elided.has(words.at(-1)!) ? next + 1 : next;
}

const elided: ReadonlySet<string> = new Set(["un", "quest", "l", "d", "dell", "all", "nell", "dall", "mezz", "jusqu", "sull"]);

function isJoint(word: string): boolean {
  return word === "-" || word === "'" || word === "." || word === "’";
}

const counted = /^(?:percent|prozent|procent|euros?|eur|dollars?|pounds?|usd|gbp|chf|franken|francs?|kg|km|cm|mm|gb|mb)$/u;

// "A4", "INV-2025", "v4.2", "£12", "#88", "12%", "12€" and the middle of "0171-5550-12" are no numbers of a time.
function isFreeNumber(reader: TimeReader, at: number): boolean {
  const token = reader.tokens[at]!, before = reader.tokens[at - 1], after = reader.tokens[at + 1];
  if (reader.codes[at] === 1) return false;
  // "2025-11-20T16:00" is one stamp.
  if (token.glued && before?.word === "t" && before.glued && !Number.isNaN(reader.tokens[at - 2]?.number ?? Number.NaN)) return true;
  if (token.glued && before && (/\p{L}/u.test(before.word) && before.word !== "h" && before.word !== "d" && before.word !== "l" || "£$€#+_&=\\".includes(before.word))) return false;
  const prefix = token.glued && before?.glued && before.word === "-" ? reader.tokens[at - 2] : undefined;
  if (prefix && /\p{L}/u.test(prefix.word) && !reader.lexicon.byFirst.has(prefix.word)) return false;
  if (before && !token.glued && "£$€#".includes(before.word)) return false;
  if (after && after.glued && "%€£$+_&=\\".includes(after.word)) return false;
  return !(after && ("€£$%".includes(after.word) || counted.test(after.word) || /^(?:por|per|pour)$/u.test(after.word) && /^(?:cent|cento|ciento)$/u.test(reader.tokens[at + 2]?.word ?? "")));
}
