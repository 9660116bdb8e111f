import { passRate, rarestPart, requiredStrings } from "./required-strings.ts";

/** Which of many patterns can meet a text, told by short parts that must stand in it, so that most of them never run. */
export type PatternIndex = { readonly byPart: ReadonlyMap<number, readonly number[]>; readonly always: readonly number[]; readonly size: number };

/** Prepares patterns to be asked for together; their place in the list is their number. */
export function indexPatterns(patterns: readonly RegExp[]): PatternIndex {
  const byPart = new Map<number, number[]>();
  const always: number[] = [];
  patterns.forEach((pattern, number) => {
    const strings = requiredStrings(pattern);
    if (strings === null || passRate(strings) > 40) {
      always.push(number);
      return;
    }
    for (const part of new Set(strings.map((text) => partKey(rarestPart(text))))) byPart.set(part, [...(byPart.get(part) ?? []), number]);
  });
  return { byPart, always, size: patterns.length };
}

/** For each pattern 1 where it may meet the folded text and 0 where it cannot, in time proportional to the text. */
export function possiblePatterns(index: PatternIndex, folded: string): Uint8Array {
  const possible = new Uint8Array(index.size);
  for (const number of index.always) possible[number] = 1;
  let lastFour = 0;
  for (let at = 0; at <= folded.length; at += 1) {
    lastFour = (lastFour << 6 | codeOf(at === folded.length ? 32 : folded.charCodeAt(at))) & 0xffffff;
    mark(index.byPart.get(lastFour), possible);
    mark(index.byPart.get(lastFour & 0x3ffff | threeLetters), possible);
  }
  return possible;
}

const threeLetters = 1 << 24;

function mark(numbers: readonly number[] | undefined, possible: Uint8Array): void {
  if (numbers !== undefined) for (const number of numbers) possible[number] = 1;
}

function partKey(part: string): number {
  let key = 0;
  for (let at = 0; at < part.length; at += 1) key = key << 6 | codeOf(part.charCodeAt(at));
  return part.length === 3 ? key | threeLetters : key;
}

/** Six bits for letters, digits and the underscore; 0 for whatever parts words. */
function codeOf(unit: number): number {
  if (unit >= 97 && unit <= 122) return unit - 96;
  if (unit >= 48 && unit <= 57) return unit - 21;
  return unit === 95 ? 37 : 0;
}
