import type { Span } from "../model/span.ts";
import type { TextFeatures } from "./text-features.ts";

/** One thing a model tells: a direction in its space. `bias` is where nothing speaks, in log-odds. */
export type TextHead = { readonly name: string; readonly bias: number; readonly weights: readonly number[] };

/**
 * A shallow text model: every hashed feature has a small vector (int8, times `scale`), a text is their sum over the root of their
 * number, bent once; each head reads log-odds from that. `buckets` is a power of two, vectors lie one after the other.
 */
export type TextModel = { readonly buckets: number; readonly dims: number; readonly scale: number; readonly heads: readonly TextHead[]; readonly vectors: Int8Array };

/** A text in a model's space, before it is bent. */
export type Placed = Float64Array;

/** A text in a model's space as the heads see it: `bendPlaced` of where it was placed. */
export type Bent = Float64Array;

/** The words of a text that carry a score, with their part of it in log-odds. */
export type Carried = { readonly span: Span; readonly weight: number };

/** Where a text lies in a model's space. */
export function placeText(model: TextModel, features: TextFeatures): Placed {
  const { dims, vectors } = model;
  const placed = new Float64Array(dims);
  const mask = model.buckets - 1;
  for (let i = 0; i < features.count; i += 1) {
    const at = (features.hashes[i]! & mask) * dims;
    for (let d = 0; d < dims; d += 1) placed[d]! += vectors[at + d]!;
  }
  const unit = model.scale / Math.sqrt(Math.max(1, features.count));
  for (let d = 0; d < dims; d += 1) placed[d]! *= unit;
  return placed;
}

/** The bend between vectors and heads; once for all heads. */
export function bendPlaced(placed: Placed): Bent {
  const bent = new Float64Array(placed.length);
  for (let d = 0; d < placed.length; d += 1) bent[d] = Math.tanh(placed[d]!);
  return bent;
}

/** Log-odds of one head for a text that was placed and bent. */
export function scoreHead(head: TextHead, bent: Bent): number {
  let sum = head.bias;
  for (let d = 0; d < bent.length; d += 1) sum += head.weights[d]! * bent[d]!;
  return sum;
}

/** A head by its name. Throws where the model has none such: model and code belong together. */
export function headOf(model: TextModel, name: string): TextHead {
  const head = model.heads.find((one) => one.name === name);
  if (head === undefined) throw new Error(`The model has no head named ${name}.`);
  return head;
}

/** How far each word of a text moves it in a model's bent space: `dims` numbers a word, one word after the other. */
export type WordMoves = Float64Array;

/**
 * How far a text moves when each word (with the pairs it stands in) is left out; once for all heads. `together` is the number of
 * features of the whole that was placed, where these are only part of it.
 */
export function leaveOutEach({ dims, vectors, buckets, scale }: TextModel, features: TextFeatures, placed: Placed, together = features.count): WordMoves {
  const moves = new Float64Array(features.tokens.length * dims);
  for (let i = 0; i < features.count; i += 1) {
    const at = (features.hashes[i]! & (buckets - 1)) * dims;
    const to = features.last[i]!;
    const share = 1 / (to - features.first[i]! + 1);
    for (let token = features.first[i]!; token <= to; token += 1) for (let d = 0; d < dims; d += 1) moves[token * dims + d]! += vectors[at + d]! * share;
  }
  const unit = scale / Math.sqrt(Math.max(1, together));
  const bent = bendPlaced(placed);
  for (let token = 0; token < features.tokens.length; token += 1) for (let d = 0; d < dims; d += 1) moves[token * dims + d] = bent[d]! - Math.tanh(placed[d]! - moves[token * dims + d]! * unit);
  return moves;
}

/**
 * The words that carry what a head says: how much the log-odds fall without them. Neighbours that carry become one span; only spans
 * of at least `least`, the strongest first.
 */
export function carryingWords(head: TextHead, features: TextFeatures, moves: WordMoves, least: number): Carried[] {
  const dims = head.weights.length;
  return joinNeighbours(features, Float64Array.from({ length: features.tokens.length }, (_, token) => {
    let sum = 0;
    for (let d = 0; d < dims; d += 1) sum += head.weights[d]! * moves[token * dims + d]!;
    return sum;
  }), least);
}

/** A model from its bytes: a line of JSON (sizes, scale, heads), then the vectors. Throws where they do not fit. */
export function decodeTextModel(bytes: Uint8Array): TextModel {
  const end = bytes.indexOf(10);
  let line = "";
  for (let i = 0; i < end; i += 1) line += String.fromCharCode(bytes[i]!);
  const head = JSON.parse(line) as Omit<TextModel, "vectors">;
  if (bytes.length !== end + 1 + head.buckets * head.dims) throw new Error("A model is not as long as its first line says.");
  return { ...head, vectors: new Int8Array(bytes.buffer, bytes.byteOffset + end + 1, head.buckets * head.dims) };
}

/** The bytes of a model, as `decodeTextModel` reads them. */
export function encodeTextModel({ vectors, ...head }: TextModel): Uint8Array {
  const line = `${JSON.stringify(head)}\n`;
  const bytes = new Uint8Array(line.length + vectors.length);
  for (let i = 0; i < line.length; i += 1) bytes[i] = line.charCodeAt(i);
  bytes.set(new Uint8Array(vectors.buffer, vectors.byteOffset, vectors.length), line.length);
  return bytes;
}

const longestSpan = 6;

function joinNeighbours(features: TextFeatures, parts: Float64Array, least: number): Carried[] {
  const carried: Carried[] = [];
  for (let token = 0; token < parts.length; token += 1) {
    const from = token;
    let weight = 0;
    while (token < parts.length && token - from < longestSpan && parts[token]! >= least / 3) {
      weight += parts[token]!;
      token += 1;
    }
    if (token === from) continue;
    if (weight >= least) carried.push({ span: [features.tokens[from]!.start, features.tokens[token - 1]!.end], weight });
    token -= 1;
  }
  return carried.sort((a, b) => b.weight - a.weight);
}
