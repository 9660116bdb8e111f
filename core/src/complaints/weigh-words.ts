import type { ComplaintWord } from "./complaint-words.ts";

/** Texts as rows of terms with weights, each row at most of length 1: row `i` is `terms` and `weights` from `starts[i]` to `starts[i + 1]`. */
export type Weighed = { readonly starts: Int32Array; readonly terms: Int32Array; readonly weights: Float32Array; readonly count: number };

/**
 * What each text is about, by its words, pairs of neighbours and parts of words (which let misspelt words meet). A term weighs more
 * the fewer of these texts have it; where there are few texts, all weigh nearly the same. A term that no other text has is left out,
 * but makes its text less like any other. In each row the rarest terms come first.
 */
export function weighWords(texts: readonly (readonly ComplaintWord[])[]): Weighed {
  const numbers = new Map<string, number>();
  const share: number[] = [];
  const having: number[] = [];
  const rows = texts.map((words) => {
    const times = new Map<number, number>();
    for (const [term, weight] of termsOf(words)) {
      let number = numbers.get(term);
      if (number === undefined) {
        numbers.set(term, (number = numbers.size));
        share.push(weight);
        having.push(0);
      }
      times.set(number, (times.get(number) ?? 0) + 1);
    }
    for (const number of times.keys()) having[number]! += 1;
    return times;
  });
  return toRows(rows, having, having.map((count, number) => share[number]! * rarity(count, texts.length)));
}

const commonWeight = 0.4;
const pairWeight = 0.5;
const partWeight = 0.3;
const partLength = 4;

/** As if some thousands of texts on other matters stood beside these, with each term in one of a hundred: few texts say little of what is rare. */
function rarity(having: number, texts: number): number {
  return Math.log(1 + (texts + otherTexts) / (having + otherTexts / 100));
}

const otherTexts = 3_000;

function* termsOf(words: readonly ComplaintWord[]): Generator<[string, number]> {
  for (const [i, { stem, common }] of words.entries()) {
    yield [stem, common ? commonWeight : 1];
    const before = words[i - 1];
    if (before !== undefined) yield [`${before.stem} ${stem}`, pairWeight * (common || before.common ? Math.sqrt(commonWeight) : 1)];
    if (common || stem.length < partLength) continue;
    const whole = `_${stem}_`;
    for (let at = 0; at + partLength <= whole.length; at += 1) yield [`~${whole.slice(at, at + partLength)}`, partWeight];
  }
}

function toRows(rows: readonly ReadonlyMap<number, number>[], having: readonly number[], weightOf: readonly number[]): Weighed {
  const starts = new Int32Array(rows.length + 1);
  for (const [i, times] of rows.entries()) {
    let kept = 0;
    for (const number of times.keys()) if (having[number]! > 1) kept += 1;
    starts[i + 1] = starts[i]! + kept;
  }
  const terms = new Int32Array(starts[rows.length]!);
  const weights = new Float32Array(terms.length);
  for (const [i, times] of rows.entries()) {
    let at = starts[i]!;
    let square = 0;
    for (const [number, count] of [...times].sort((a, b) => having[a[0]]! - having[b[0]]! || a[0] - b[0])) {
      const weight = (1 + Math.log(count)) * weightOf[number]!;
      square += weight * weight;
      if (having[number]! < 2) continue;
      terms[at] = number;
      weights[at] = weight;
      at += 1;
    }
    const length = Math.sqrt(square) || 1;
    for (let k = starts[i]!; k < at; k += 1) weights[k]! /= length;
  }
  return { starts, terms, weights, count: having.length };
}
