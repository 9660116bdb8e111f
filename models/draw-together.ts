import { createRandom } from "./random.ts";

/** Texts of one source as known words with weights, each with the name of the group people put it in. */
export type GroupedTexts = readonly { readonly words: Int32Array; readonly weights: Float32Array; readonly group: string }[];

export type Drawing = {
  readonly dims: number; readonly epochs: number; readonly rate: number; readonly temperature: number; readonly batch: number;
  readonly together: number; readonly drop: number; readonly seed: number;
};

/**
 * Moves words (vectors, changed in place) so that texts of one group lie nearer to each other than to the other texts of the batch:
 * supervised contrastive learning with AdaGrad. Batches hold texts of one source; words are dropped by chance so that none carries alone.
 */
export function drawTogether(vectors: Float32Array, sources: readonly GroupedTexts[], options: Drawing): void {
  const { dims, epochs } = options;
  const random = createRandom(options.seed);
  const pace = new Float32Array(vectors.length / dims);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    const rate = options.rate * (1 - epoch / epochs);
    for (const batch of shuffle(sources.flatMap((source) => cutBatches(source, options, random)), random)) {
      const texts = batch.map((text) => dropWords(text, options.drop, random));
      const placed = texts.map((text) => place(vectors, text, dims));
      const pulls = pullApart(placed, texts.map(({ group }) => group), options.temperature);
      for (const [word, change] of gatherChanges(texts, placed, pulls, dims)) {
        let square = 0;
        for (const value of change) square += value * value;
        pace[word]! += square / dims;
        const step = rate / (Math.sqrt(pace[word]!) + 1e-6);
        for (let d = 0; d < dims; d += 1) vectors[word * dims + d]! -= step * change[d]!;
      }
    }
  }
}

type Text = GroupedTexts[number];
type Placed = { readonly direction: Float32Array; readonly length: number };

/** Batches of several groups with a few texts of each. */
function cutBatches(source: GroupedTexts, { batch, together }: Drawing, random: () => number): Text[][] {
  const groups = Map.groupBy(source, ({ group }) => group);
  const handfuls = [...groups.values()].flatMap((texts) => cut(shuffle([...texts], random), together)).filter(({ length }) => length > 1);
  return cut(shuffle(handfuls, random), Math.floor(batch / together)).map((some) => some.flat()).filter(({ length }) => length > 2 * together);
}

function dropWords(text: Text, share: number, random: () => number): Text {
  const kept = [...text.words.keys()].filter(() => random() >= share);
  return kept.length === 0 ? text : { words: Int32Array.from(kept, (at) => text.words[at]!), weights: Float32Array.from(kept, (at) => text.weights[at]!), group: text.group };
}

function place(vectors: Float32Array, { words, weights }: Text, dims: number): Placed {
  const direction = new Float32Array(dims);
  for (let t = 0; t < words.length; t += 1) for (let d = 0; d < dims; d += 1) direction[d]! += weights[t]! * vectors[words[t]! * dims + d]!;
  let square = 0;
  for (const value of direction) square += value * value;
  const length = Math.sqrt(square) || 1;
  for (let d = 0; d < dims; d += 1) direction[d]! /= length;
  return { direction, length };
}

/** How the loss changes with the likeness of each pair, both ways together. */
function pullApart(placed: readonly Placed[], groups: readonly string[], temperature: number): Float32Array {
  const count = placed.length;
  const likeness = new Float32Array(count * count);
  for (let a = 0; a < count; a += 1) for (let b = a + 1; b < count; b += 1) likeness[a * count + b] = likeness[b * count + a] = dot(placed[a]!.direction, placed[b]!.direction) / temperature;
  const pulls = new Float32Array(count * count);
  for (let a = 0; a < count; a += 1) {
    const same = groups.filter((group) => group === groups[a]).length - 1;
    if (same === 0) continue;
    let sum = 0;
    for (let b = 0; b < count; b += 1) if (b !== a) sum += Math.exp(likeness[a * count + b]! - 1 / temperature);
    for (let b = 0; b < count; b += 1) {
      if (b === a) continue;
      const pull = (Math.exp(likeness[a * count + b]! - 1 / temperature) / sum - (groups[b] === groups[a] ? 1 / same : 0)) / temperature / count;
      pulls[a * count + b]! += pull;
      pulls[b * count + a]! += pull;
    }
  }
  return pulls;
}

function gatherChanges(texts: readonly Text[], placed: readonly Placed[], pulls: Float32Array, dims: number): Map<number, Float32Array> {
  const changes = new Map<number, Float32Array>();
  for (const [a, { words, weights }] of texts.entries()) {
    const { direction, length } = placed[a]!;
    const change = new Float32Array(dims);
    for (const [b, other] of placed.entries()) {
      const pull = pulls[a * texts.length + b]!;
      if (pull !== 0) for (let d = 0; d < dims; d += 1) change[d]! += pull * other.direction[d]!;
    }
    // Only what turns the direction counts: its length is always 1.
    const along = dot(change, direction);
    for (let d = 0; d < dims; d += 1) change[d] = (change[d]! - along * direction[d]!) / length;
    for (let t = 0; t < words.length; t += 1) {
      let sum = changes.get(words[t]!);
      if (sum === undefined) changes.set(words[t]!, (sum = new Float32Array(dims)));
      for (let d = 0; d < dims; d += 1) sum[d]! += weights[t]! * change[d]!;
    }
  }
  return changes;
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let d = 0; d < a.length; d += 1) sum += a[d]! * b[d]!;
  return sum;
}

function cut<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}

function shuffle<Item>(items: Item[], random: () => number): Item[] {
  for (let i = items.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j]!, items[i]!];
  }
  return items;
}
