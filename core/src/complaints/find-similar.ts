import { placeMeaning, type SimilarityModel } from "../language/similarity-model.ts";
import { createBestFew } from "./best-few.ts";
import type { ComplaintWord } from "./complaint-words.ts";
import { gatherByMeaning, likenessOf } from "./gather-by-meaning.ts";
import { gatherByWords } from "./gather-by-words.ts";
import { weighWords } from "./weigh-words.ts";

export type Neighbour = { readonly at: number; readonly likeness: number };

/**
 * For each text the most similar others, best first, with how alike they are (0 to 1). Shared words always count; where a model knows
 * the words of both, what they mean counts more than the words themselves.
 */
export function findSimilar(texts: readonly (readonly ComplaintWord[])[], model: SimilarityModel | undefined, most: number): Neighbour[][] {
  const weighed = weighWords(texts);
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
      let words = 0;
      for (let k = starts[other]!; k < starts[other + 1]!; k += 1) words += own[terms[k]!]! * weights[k]!;
      const share = meant === undefined ? 0 : meaningShare * Math.min(meant.known[of]!, meant.known[other]!);
      const meaning = share === 0 ? 0 : likenessOf(meant!.values, of * meant!.dims, meant!.values, other * meant!.dims, meant!.dims);
      best.offer(other, (1 - share) * words + share * meaning);
    }
    for (let k = starts[of]!; k < starts[of + 1]!; k += 1) own[terms[k]!] = 0;
    const { at, scores } = best.list();
    return Array.from(at, (other, i) => ({ at: other, likeness: scores[i]! }));
  });
}

/** How many are compared in full, of those found by words and of those found by meaning. */
const candidates = 60;
const meaningShare = 0.65;

type Meant = { readonly dims: number; readonly values: Float32Array; readonly known: Float32Array };

function placeAll(model: SimilarityModel, texts: readonly (readonly ComplaintWord[])[]): Meant {
  const values = new Float32Array(texts.length * model.dims);
  const known = new Float32Array(texts.length);
  for (const [i, words] of texts.entries()) {
    const meaning = placeMeaning(model, words.map(({ stem }) => stem));
    values.set(meaning.direction, i * model.dims);
    known[i] = meaning.known;
  }
  return { dims: model.dims, values, known };
}
