import type { DraftFeatures } from "./draft-features.ts";

/**
 * One thing the model tells of a sentence, in log-odds: from `sure` on it may speak alone (from `sureElsewhere` on in other languages
 * than English), below `doubt` it may silence a rule.
 */
export type DraftHead = { readonly name: string; readonly bias: number; readonly sure: number; readonly sureElsewhere: number; readonly doubt: number };

/** Linear heads over the same hashed features: int8 weights, times `scale`, one for each head side by side. `buckets` is a power of two. */
export type DraftModel = { readonly buckets: number; readonly scale: number; readonly heads: readonly DraftHead[]; readonly weights: Int8Array };

/** The log-odds of every head for one sentence, in the order of the heads; `rules` are features of the rules that spoke in it. */
export function scoreDraftHeads(model: DraftModel, features: DraftFeatures, rules: readonly number[] = []): Float64Array {
  const { heads, weights, scale, buckets } = model;
  const sums = new Float64Array(heads.length);
  for (let i = 0; i < features.hashes.length; i += 1) {
    const at = (features.hashes[i]! & (buckets - 1)) * heads.length;
    for (let head = 0; head < heads.length; head += 1) sums[head]! += weights[at + head]!;
  }
  const unit = scale / Math.sqrt(Math.max(1, features.hashes.length));
  for (let head = 0; head < heads.length; head += 1) sums[head] = heads[head]!.bias + sums[head]! * unit;
  for (const rule of rules) {
    const at = (rule & (buckets - 1)) * heads.length;
    for (let head = 0; head < heads.length; head += 1) sums[head]! += weights[at + head]! * scale * ruleStrength;
  }
  return sums;
}

/** How much each token adds to one head's log-odds: a feature's part goes to its tokens in equal shares. */
export function tokenParts(model: DraftModel, head: number, features: DraftFeatures): Float64Array {
  const { heads, weights, scale, buckets } = model;
  const parts = new Float64Array(features.tokens.length);
  const unit = scale / Math.sqrt(Math.max(1, features.hashes.length));
  features.hashes.forEach((hash, i) => {
    const weight = weights[(hash & (buckets - 1)) * heads.length + head]! * unit;
    const from = features.first[i]!, to = features.last[i]!;
    for (let token = from; token <= to; token += 1) parts[token]! += weight / (to - from + 1);
  });
  return parts;
}

/** A model from its bytes: a line of JSON (sizes, scale, heads), then the weights. Throws where they do not fit. */
export function decodeDraftModel(bytes: Uint8Array): DraftModel {
  const end = bytes.indexOf(10);
  let line = "";
  for (let i = 0; i < end; i += 1) line += String.fromCharCode(bytes[i]!);
  const head = JSON.parse(line) as Omit<DraftModel, "weights">;
  if (bytes.length !== end + 1 + head.buckets * head.heads.length) throw new Error("A model is not as long as its first line says.");
  return { ...head, weights: new Int8Array(bytes.buffer, bytes.byteOffset + end + 1, head.buckets * head.heads.length) };
}

/** The bytes of a model, as `decodeDraftModel` reads them. */
export function encodeDraftModel({ weights, ...head }: DraftModel): Uint8Array {
  const line = `${JSON.stringify(head)}\n`;
  const bytes = new Uint8Array(line.length + weights.length);
  for (let i = 0; i < line.length; i += 1) bytes[i] = line.charCodeAt(i);
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), line.length);
  return bytes;
}

/** A rule is one feature among many hundred, and says more than one of them: it is not divided by the root of their number. */
export const ruleStrength = 0.5;
