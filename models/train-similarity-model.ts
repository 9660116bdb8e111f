import type { SimilarityModel } from "../core/src/language/similarity-model.ts";
import { drawTogether, type Drawing, type GroupedTexts } from "./draw-together.ts";
import { placeWords, type Placing } from "./place-words.ts";

export type Grouped = readonly { readonly stems: readonly string[]; readonly group: string }[];
export type SimilarityTraining = { readonly placing: Placing; readonly drawing: Drawing };

/**
 * A model of likeness: words placed by their company in plain texts, made longer the rarer they are, then moved so that texts which
 * people put into one group meet; at last rounded to four bits a number.
 */
export function trainSimilarityModel(plain: readonly (readonly string[])[], grouped: readonly Grouped[], { placing, drawing }: SimilarityTraining): SimilarityModel {
  const { dims, words, having, vectors } = placeWords(plain, placing);
  for (let word = 0; word < words.length; word += 1) {
    const rarity = Math.min(mostRarity, Math.log(1 + plain.length / having[word]!));
    for (let d = 0; d < dims; d += 1) vectors[word * dims + d]! *= rarity;
  }
  const places = new Map(words.map((word, i) => [word, i]));
  drawTogether(vectors, grouped.map((source): GroupedTexts => source.map(({ stems, group }) => ({ ...countKnown(stems, places), group }))), drawing);
  return { dims, places, ...round(vectors, dims) };
}

const mostRarity = 8;

function countKnown(stems: readonly string[], places: ReadonlyMap<string, number>): { words: Int32Array; weights: Float32Array } {
  const times = new Map<number, number>();
  for (const stem of stems) {
    const word = places.get(stem);
    if (word !== undefined) times.set(word, (times.get(word) ?? 0) + 1);
  }
  return { words: Int32Array.from(times.keys()), weights: Float32Array.from(times.values(), (count) => 1 + Math.log(count)) };
}

function round(vectors: Float32Array, dims: number): { scales: Uint16Array; vectors: Uint8Array } {
  const words = vectors.length / dims;
  const scales = new Uint16Array(words);
  const rounded = new Uint8Array(vectors.length / 2);
  for (let word = 0; word < words; word += 1) {
    const row = vectors.subarray(word * dims, (word + 1) * dims);
    const step = row.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-3) / 7;
    scales[word] = Math.max(1, Math.min(65_535, Math.round(step * 4_096)));
    for (let d = 0; d < dims; d += 2) rounded[(word * dims + d) / 2] = (Math.round(row[d]! / step) + 8) | ((Math.round(row[d + 1]! / step) + 8) << 4);
  }
  return { scales, vectors: rounded };
}
