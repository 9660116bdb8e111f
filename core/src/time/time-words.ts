import { plainWord } from "./time-tokens.ts";

/**
 * The words a language has for time. Every table goes from a meaning to its phrases, divided by "|".
 * Accents, case, hyphens and apostrophes do not matter in a phrase.
 */
export type TimeWords = {
  readonly language: string;
  /** Whether "halb vier" is half past three (true) or, as "half four" in English, half past four. */
  readonly halfIsBefore: boolean;
  /** Words that show that a text is in this language. */
  readonly common: string;
  readonly tables: Readonly<Partial<Record<WordKind, Readonly<Record<string, string>>>>>;
  /** The hours of the parts of a day. */
  readonly parts: Readonly<Record<string, readonly [from: number, to: number]>>;
};

export type WordKind =
  | "num" | "fraction" | "ord" | "few" | "weekday" | "weekdayWeak" | "month" | "monthWeak" | "unit" | "day" | "dayPart" | "weekdayPart" | "part" | "clock"
  | "which" | "whichAfter" | "prep" | "ahead" | "agoBefore" | "range" | "link" | "filler" | "ago" | "hence" | "within" | "half" | "quarter" | "threeQuarters" | "past" | "to"
  | "offset" | "plus" | "minus" | "ampm" | "oclock" | "edge" | "business" | "period" | "now" | "season" | "holiday" | "stop" | "exact" | "weeksOn" | "last";

export type WordMeaning = { readonly words: readonly string[]; readonly value: string };

/** The phrases that begin with a word, by kind, longest first. `heart` tells that one of them can carry a time ("Friday", "hours"), as "by" and "the" cannot; `opens` that a piece of a time can begin with one ("the", "next"), as it cannot with "by". */
export type WordBegins = {
  readonly byKind: ReadonlyMap<WordKind, readonly WordMeaning[]>; readonly heart: boolean; readonly opens: boolean;
  /** The second words of phrases that carry a time only as a whole ("at the moment"). */
  readonly heartNext: ReadonlySet<string>;
};

/** Phrases by their first word, and every word that stands in one. */
export type TimeLexicon = { readonly source: TimeWords; readonly byFirst: ReadonlyMap<string, WordBegins>; readonly within: ReadonlySet<string>; readonly common: ReadonlySet<string> };

/** Weekday and part of the day in one word: "Freitagnachmittag", "maandagochtend". */
export function weekdayCompounds(weekdays: readonly string[], parts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(weekdays.flatMap((weekday, index) => Object.entries(parts).map(([part, word]) => [`${index + 1} ${part}`, `${weekday}${word}|${weekday}${word}s`])));
}

/** The numbers from 21 to 59 that are no tens, in words, made by how a language joins ten and unit: `join("veinte", "dos")`. */
export function joinedNumbers(tens: Readonly<Record<number, string>>, units: readonly string[], join: (ten: string, unit: string) => string): Record<number, string> {
  return Object.fromEntries(Object.entries(tens).flatMap(([ten, word]) => units.map((unit, index) => [Number(ten) + index + 1, unit.split("/").map((one) => join(word, one)).join("|")])));
}

/** Ordinals with every ending they take: `endings(["siebt"], ["e", "er"])`. */
export function withEndings(stems: Readonly<Record<number, string>>, endings: readonly string[]): Record<number, string> {
  return Object.fromEntries(Object.entries(stems).map(([value, stem]) => [value, stem.split("|").flatMap((one) => endings.map((ending) => one + ending)).join("|")]));
}

/** Prepares a language's tables for reading. */
export function compileTimeWords(source: TimeWords): TimeLexicon {
  const byFirst = new Map<string, Map<WordKind, WordMeaning[]>>(), within = new Set<string>();
  for (const [kind, table] of Object.entries(source.tables) as [WordKind, Readonly<Record<string, string>>][]) {
    for (const [value, phrases] of Object.entries(table)) {
      for (const phrase of phrases.split("|")) {
        const words = phraseWords(phrase);
        if (words.length === 0) continue;
        const byKind = byFirst.get(words[0]!) ?? new Map<WordKind, WordMeaning[]>();
        byKind.set(kind, [...byKind.get(kind) ?? [], { words, value }]);
        byFirst.set(words[0]!, byKind);
        for (const word of words) within.add(word);
      }
    }
  }
  for (const byKind of byFirst.values()) for (const meanings of byKind.values()) meanings.sort((a, b) => b.words.length - a.words.length);
  return { source, byFirst: new Map([...byFirst].map(([word, byKind]) => [word, { byKind, heart: isHeart(word, byKind), heartNext: secondWords(byKind), opens: [...byKind.keys()].some((kind) => !joints.includes(kind)) }])), within, common: new Set(source.common.split(" ").map(plainWord)) };
}

const hearts: readonly WordKind[] = [
  "weekday", "weekdayWeak", "month", "monthWeak", "unit", "day", "dayPart", "weekdayPart", "part", "clock", "business", "period", "now", "season", "holiday", "ord", "weeksOn",
];

const joints: readonly WordKind[] = ["prep", "link", "range", "to", "past", "ago", "hence", "stop", "ampm", "plus", "minus", "offset", "oclock", "exact", "within", "agoBefore"];

// A number in words is a time ("at three") unless it is an article.
function isHeart(word: string, byKind: ReadonlyMap<WordKind, readonly WordMeaning[]>): boolean {
  return hearts.some((kind) => byKind.get(kind)?.some(({ words }) => words.length === 1)) || byKind.has("num") && !articles.test(word);
}

function secondWords(byKind: ReadonlyMap<WordKind, readonly WordMeaning[]>): Set<string> {
  return new Set(hearts.flatMap((kind) => (byKind.get(kind) ?? []).flatMap(({ words }) => words.slice(1, 2))));
}

/** Number words that count things ("a", "a couple"), never hours. */
export const articles = /^(?:an?|couple|single|pair|ein|eine|einer|einem|einen|un|uno|um)$/u;

function phraseWords(phrase: string): string[] {
  return (phrase.match(/\p{L}+|\d+|[@"'´/°]/gu) ?? []).map(plainWord).filter((word) => word !== "'" || phrase.trim() === "'");
}
