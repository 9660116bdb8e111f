import { createBestFew } from "./best-few.ts";
import type { Weighed } from "./weigh-words.ts";

/**
 * For each text the others that share most of its words, by an index of which texts have a term. Rare terms are followed first, up to
 * a number of texts, and a term that very many have only to the texts nearest in order: the work stays in proportion to the texts.
 */
export function gatherByWords(weighed: Weighed, most: number): (of: number) => Int32Array {
  const { starts, terms, weights } = weighed;
  const texts = starts.length - 1;
  const index = indexTerms(weighed);
  const shared = new Float32Array(texts);
  const touched = new Int32Array(texts);
  return (of) => {
    let count = 0;
    let followed = 0;
    for (let k = starts[of]!; k < starts[of + 1]! && followed < mostFollowed; k += 1) {
      const term = terms[k]!;
      const [from, to] = within(index.starts[term]!, index.starts[term + 1]!, index.place[k]!);
      followed += to - from;
      for (let q = from; q < to; q += 1) {
        const other = index.texts[q]!;
        if (shared[other] === 0) touched[count++] = other;
        shared[other]! += weights[k]! * index.weights[q]!;
      }
    }
    const best = createBestFew(most);
    for (let t = 0; t < count; t += 1) {
      const other = touched[t]!;
      if (other !== of) best.offer(other, shared[other]!);
      shared[other] = 0;
    }
    return best.list().at;
  };
}

/** How many texts around its own place a term is followed to. */
const reach = 1_000;
const mostFollowed = 10_000;

function within(from: number, to: number, place: number): [number, number] {
  if (to - from <= reach) return [from, to];
  const start = Math.max(from, Math.min(to - reach, place - reach / 2));
  return [start, start + reach];
}

type Index = { readonly starts: Int32Array; readonly texts: Int32Array; readonly weights: Float32Array; readonly place: Int32Array };

function indexTerms({ starts, terms, weights, count }: Weighed): Index {
  const index = { starts: new Int32Array(count + 1), texts: new Int32Array(terms.length), weights: new Float32Array(terms.length), place: new Int32Array(terms.length) };
  for (const term of terms) index.starts[term + 1]! += 1;
  for (let term = 0; term < count; term += 1) index.starts[term + 1]! += index.starts[term]!;
  const next = index.starts.slice();
  for (let text = 0; text + 1 < starts.length; text += 1) for (let k = starts[text]!; k < starts[text + 1]!; k += 1) {
    const at = next[terms[k]!]!++;
    index.texts[at] = text;
    index.weights[at] = weights[k]!;
    index.place[k] = at;
  }
  return index;
}
