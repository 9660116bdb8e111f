import type { DraftFeatures } from "../core/src/language/draft-features.ts";
import { ruleStrength, type DraftModel } from "../core/src/language/draft-model.ts";
import { createRandom } from "./random.ts";

/** A sentence to learn from: what each named head should say (0 to 1) and how much that counts. Heads not named learn nothing from it. */
export type DraftRow = { readonly features: DraftFeatures; readonly rules: readonly number[]; readonly labels: Readonly<Record<string, { readonly says: number; readonly counts: number }>> };

export type DraftTraining = { readonly heads: readonly string[]; readonly buckets: number; readonly epochs: number; readonly rate: number; readonly decay: number; readonly seed: number };

/** Learns linear heads by gradient descent (AdaGrad, one row at a time) and rounds them to int8. The same rows and options give the same bytes. */
export function trainDraftModel(rows: readonly DraftRow[], { heads, buckets, epochs, rate, decay, seed }: DraftTraining): DraftModel {
  const random = createRandom(seed);
  const mask = buckets - 1, count = heads.length;
  const read = rows.map(({ features, rules, labels }) => ({
    at: [...features.hashes, ...rules].map((hash) => (hash & mask) * count), worded: features.hashes.length,
    labels: Object.entries(labels).map(([name, { says, counts }]) => ({ head: heads.indexOf(name), says, counts })).filter(({ head }) => head >= 0),
  })).filter((row) => row.worded > 0 && row.labels.length > 0);
  const weights = new Float64Array(buckets * count), squares = new Float64Array(buckets * count).fill(0.05), biases = new Float64Array(count);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const index of shuffled(read.length, random)) {
      const { at, worded, labels } = read[index]!;
      const unit = 1 / Math.sqrt(worded);
      for (const { head, says, counts } of labels) {
        let sum = biases[head]!;
        for (let i = 0; i < at.length; i += 1) sum += weights[at[i]! + head]! * (i < worded ? unit : ruleStrength);
        const error = (1 / (1 + Math.exp(-sum)) - says) * counts;
        biases[head]! -= 0.05 * error;
        for (let i = 0; i < at.length; i += 1) {
          const place = at[i]! + head;
          const slope = error * (i < worded ? unit : ruleStrength) + decay * weights[place]!;
          squares[place]! += slope * slope;
          weights[place]! -= (rate * slope) / Math.sqrt(squares[place]!);
        }
      }
    }
  }
  return quantise(heads, weights, biases, buckets);
}

function shuffled(length: number, random: () => number): Uint32Array {
  const order = Uint32Array.from({ length }, (_, i) => i);
  for (let i = length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}

/** The few largest weights are cut off: they would cost all others their finer steps. */
function quantise(heads: readonly string[], weights: Float64Array, biases: Float64Array, buckets: number): DraftModel {
  const sizes = weights.filter((weight) => weight !== 0).map(Math.abs).sort();
  const scale = Number(((sizes[Math.floor(sizes.length * 0.9995)] ?? 1) / 127).toPrecision(6));
  return {
    buckets, scale, heads: heads.map((name, head) => ({ name, bias: Number(biases[head]!.toFixed(4)), sure: 99, sureElsewhere: 99, doubt: -99 })),
    weights: Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale)))),
  };
}
