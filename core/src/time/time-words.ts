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
  | "num" | "ord" | "few" | "weekday" | "weekdayWeak" | "month" | "monthWeak" | "unit" | "day" | "dayPart" | "weekdayPart" | "part" | "clock"
  | "which" | "whichAfter" | "prep" | "ahead" | "agoBefore" | "range" | "link" | "filler" | "ago" | "hence" | "within" | "half" | "quarter" | "threeQuarters" | "past" | "to"
  | "offset" | "plus" | "minus" | "ampm" | "oclock" | "edge" | "business" | "period" | "now" | "season" | "holiday" | "stop" | "exact" | "weeksOn" | "last";

export type WordMeaning = { readonly words: readonly string[]; readonly kind: WordKind; readonly value: string };

/** Phrases by their first word, longest first. */
export type TimeLexicon = { readonly source: TimeWords; readonly byFirst: ReadonlyMap<string, readonly WordMeaning[]>; readonly common: ReadonlySet<string> };

/** Weekday and part of the day in one word: "Freitagnachmittag", "maandagochtend". */
export function weekdayCompounds(weekdays: readonly string[], parts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(weekdays.flatMap((weekday, index) => Object.entries(parts).map(([part, word]) => [`${index + 1} ${part}`, `${weekday}${word}|${weekday}${word}s`])));
}

/** Prepares a language's tables for reading. */
export function compileTimeWords(source: TimeWords): TimeLexicon {
  const byFirst = new Map<string, WordMeaning[]>();
  for (const [kind, table] of Object.entries(source.tables)) {
    for (const [value, phrases] of Object.entries(table)) {
      for (const phrase of phrases.split("|")) {
        const words = phraseWords(phrase);
        if (words.length === 0) continue;
        const entries = byFirst.get(words[0]!) ?? [];
        entries.push({ words, kind: kind as WordKind, value });
        byFirst.set(words[0]!, entries);
      }
    }
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return { source, byFirst, common: new Set(source.common.split(" ").map(plainWord)) };
}

function phraseWords(phrase: string): string[] {
  return (phrase.match(/\p{L}+|\d+|[@"'´/°]/gu) ?? []).map(plainWord).filter((word) => word !== "'" || phrase.trim() === "'");
}
