import { placeMeaning, type SimilarityModel } from "../language/similarity-model.ts";
import { createBestFew } from "./best-few.ts";
import type { ComplaintWord } from "./complaint-words.ts";
import { gatherByMeaning, likenessOf } from "./gather-by-meaning.ts";
import { gatherByWords } from "./gather-by-words.ts";
import { weighWords } from "./weigh-words.ts";

export type Compared = { readonly words: readonly ComplaintWord[]; readonly product: string };
export type Neighbour = { readonly at: number; readonly likeness: number };

/**
 * For each text the most similar others, best first, with how alike they are (0 to about 1). Shared words always count; where a model knows
 * the words of both and they are short, what they mean counts as much as the words themselves. Two named products that differ part a little.
 */
export function findSimilar(texts: readonly Compared[], model: SimilarityModel | undefined, most: number): Neighbour[][] {
  const weighed = weighWords(texts.map(({ words }) => words));
  const { starts, terms, weights } = weighed;
  const byWords = gatherByWords(weighed, candidates);
  const meant = model && placeAll(model, texts);
  const byMeaning = meant && gatherByMeaning(meant, candidates);
  const own = new Float32Array(weighed.count);
  return texts.map((_, of) => {
    const others = new Set(byWords(of));
    if (byMeaning !== undefined) for (const other of byMeaning(of)) others.add(other);
    for (let k = starts[of]!; k < starts[of + 1]!; k += 1) own[terms[k]!] = weights[k]!;
    const best = createBestFew(most);
    for (const other of others) {
      let shared = 0;
      for (let k = starts[other]!; k < starts[other + 1]!; k += 1) shared += own[terms[k]!]! * weights[k]!;
      best.offer(other, addMeaning(of, other, shared) * (mayShareProduct(texts[of]!, texts[other]!) ? 1 : otherProduct));
    }
    for (let k = starts[of]!; k < starts[of + 1]!; k += 1) own[terms[k]!] = 0;
    const { at, scores } = best.list();
    return Array.from(at, (other, i) => ({ at: other, likeness: scores[i]! }));
  });

  function addMeaning(of: number, other: number, shared: number): number {
    if (meant === undefined) return shared * wordsAlone;
    const trust = Math.min(meant.trust[of]!, meant.trust[other]!);
    const share = meaningShare * trust;
    return (1 - share) * shared * (wordsAlone + (1 - wordsAlone) * trust) + share * likenessOf(meant.values, of * meant.dims, meant.values, other * meant.dims, meant.dims);
  }
}

/** How many are compared in full, of those found by words and of those found by meaning. */
const candidates = 60;
const meaningShare = 0.5;
/** Shared words alone come out lower than words and meaning together; this brings both to one measure. */
const wordsAlone = 1.6;
const otherProduct = 0.8;
/** From this many words on a text tells of many things, and its mean tells less and less. */
const shortText = 40;

function mayShareProduct(a: Compared, b: Compared): boolean {
  return a.product === b.product || a.product === "" || b.product === "";
}

type Meant = { readonly dims: number; readonly values: Float32Array; readonly trust: Float32Array };

function placeAll(model: SimilarityModel, texts: readonly Compared[]): Meant {
  const values = new Float32Array(texts.length * model.dims);
  const trust = new Float32Array(texts.length);
  for (const [i, { words }] of texts.entries()) {
    const meaning = placeMeaning(model, words.map(({ stem }) => stem));
    values.set(meaning.direction, i * model.dims);
    trust[i] = meaning.known * Math.min(1, Math.sqrt(shortText / Math.max(1, words.length)));
  }
  return { dims: model.dims, values, trust };
}
