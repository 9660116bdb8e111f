import type { TextHead, TextModel } from "../core/src/language/text-model.ts";
import { textFeatures } from "../core/src/language/text-features.ts";
import { createRandom } from "./random.ts";

/**
 * A row to learn from: what each head should say (0 to 1). Heads that are not named learn nothing from it: sets that know different
 * things are learned together, over the same vectors. `weight` says how much the row counts.
 */
export type TrainingRow = { readonly text: string; readonly labels: Readonly<Record<string, number>>; readonly weight: number };

export type TrainingOptions = { readonly heads: readonly string[]; readonly buckets: number; readonly dims: number; readonly epochs: number; readonly rate: number; readonly seed: number; readonly tokens: number };

/**
 * Learns vectors and heads from rows by gradient descent (AdaGrad, one row at a time), and rounds the vectors to int8. The same rows
 * and options give the same bytes: chance comes from the seed, and the sums of floats are taken in one order.
 */
export function trainTextModel(rows: readonly TrainingRow[], options: TrainingOptions): TextModel {
  const { heads, buckets, dims, epochs, seed } = options;
  const random = createRandom(seed);
  const read = rows.map(({ text, labels, weight }) => ({ features: bucketsOf(text, options), labels: Object.entries(labels).map(([name, value]) => [indexOf(heads, name), value] as const), weight })).filter((row) => row.features.length > 0);
  const vectors = new Float32Array(buckets * dims).map(() => (random() - 0.5) / dims);
  const vectorSums = new Float32Array(buckets).fill(1e-3);
  const weights = new Float64Array(heads.length * dims).map(() => (random() - 0.5) * 0.2);
  const weightSums = new Float64Array(heads.length * dims).fill(1e-3);
  const biases = new Float64Array(heads.length).map((_, head) => priorOf(read, head));
  const bent = new Float64Array(dims);
  const back = new Float64Array(dims);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    const rate = options.rate * (1 - (0.7 * epoch) / epochs);
    for (const index of shuffled(read.length, random)) {
      const row = read[index]!;
      const unit = 1 / Math.sqrt(row.features.length);
      bent.fill(0);
      back.fill(0);
      for (const bucket of row.features) for (let d = 0; d < dims; d += 1) bent[d]! += vectors[bucket * dims + d]!;
      for (let d = 0; d < dims; d += 1) bent[d] = Math.tanh(bent[d]! * unit);
      for (const [head, label] of row.labels) {
        let sum = biases[head]!;
        for (let d = 0; d < dims; d += 1) sum += weights[head * dims + d]! * bent[d]!;
        const error = (1 / (1 + Math.exp(-sum)) - label) * row.weight;
        biases[head]! -= 0.02 * error;
        for (let d = 0; d < dims; d += 1) {
          const at = head * dims + d;
          back[d]! += error * weights[at]!;
          const slope = error * bent[d]!;
          weightSums[at]! += slope * slope;
          weights[at]! -= (0.5 * rate * slope) / Math.sqrt(weightSums[at]!);
        }
      }
      let size = 0;
      for (let d = 0; d < dims; d += 1) {
        back[d]! *= (1 - bent[d]! * bent[d]!) * unit;
        size += back[d]! * back[d]!;
      }
      for (const bucket of row.features) {
        vectorSums[bucket]! += size / dims;
        const pace = rate / Math.sqrt(vectorSums[bucket]!);
        for (let d = 0; d < dims; d += 1) vectors[bucket * dims + d]! -= pace * back[d]!;
      }
    }
  }
  return quantise(heads, vectors, weights, biases, options, read);
}

/** The buckets a text falls in, each as often as its features meet there. */
function bucketsOf(text: string, { buckets, tokens }: TrainingOptions): Uint32Array {
  const features = textFeatures(text, tokens);
  return features.hashes.slice(0, features.count).map((hash) => hash & (buckets - 1));
}

function indexOf(heads: readonly string[], name: string): number {
  const index = heads.indexOf(name);
  if (index < 0) throw new Error(`A row has a label for ${name}, which is not among the heads.`);
  return index;
}

function priorOf(rows: readonly { labels: readonly (readonly [number, number])[]; weight: number }[], head: number): number {
  let sum = 1;
  let count = 2;
  for (const row of rows) for (const [index, label] of row.labels) if (index === head) { sum += label * row.weight; count += row.weight; }
  return Math.log(sum / (count - sum));
}

function shuffled(length: number, random: () => number): Uint32Array {
  const order = Uint32Array.from({ length }, (_, i) => i);
  for (let i = length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}

/** Int8 vectors. What only chance put there (no row ever met it) becomes zero: it would be noise, and zeros travel for nothing. */
function quantise(heads: readonly string[], vectors: Float32Array, weights: Float64Array, biases: Float64Array, { buckets, dims }: TrainingOptions, rows: readonly { features: Uint32Array }[]): TextModel {
  const met = new Uint8Array(buckets);
  for (const row of rows) for (const bucket of row.features) met[bucket] = 1;
  const sizes = Float32Array.from(vectors.filter((_, at) => met[Math.floor(at / dims)] === 1), Math.abs).sort();
  // The largest in ten thousand are cut off: they would cost all others their finer steps.
  const most = sizes[Math.floor(sizes.length * 0.9999)] ?? 1;
  const scale = most / 127;
  const rounded = new Int8Array(vectors.length);
  for (let at = 0; at < vectors.length; at += 1) if (met[Math.floor(at / dims)] === 1) rounded[at] = Math.max(-127, Math.min(127, Math.round(vectors[at]! / scale)));
  return { buckets, dims, scale: round(scale, 8), heads: heads.map((name, head): TextHead => ({ name, bias: round(biases[head]!, 4), weights: Array.from(weights.slice(head * dims, (head + 1) * dims), (weight) => round(weight, 4)) })), vectors: rounded };
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
