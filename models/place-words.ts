import { createRandom } from "./random.ts";

/** Words by number, most frequent first, and a vector of length 1 for each; words used in like company lie near each other. */
export type WordPlaces = { readonly dims: number; readonly words: readonly string[]; readonly having: Float64Array; readonly vectors: Float32Array };

export type Placing = { readonly dims: number; readonly leastSeen: number; readonly mostWords: number; readonly window: number; readonly rounds: number; readonly seed: number };

/**
 * Places words by the company they keep: counts which words stand near which, takes how much more often than by chance, and keeps
 * the main directions of that table (subspace iteration with a seeded start). No labels are used.
 */
export function placeWords(texts: readonly (readonly string[])[], options: Placing): WordPlaces {
  const { words, having } = countWords(texts, options);
  const surprises = measureSurprise(countCompany(texts, new Map(words.map((word, i) => [word, i])), options.window));
  const extra = options.dims + 16;
  const random = createRandom(options.seed);
  let basis: Float32Array = Float32Array.from({ length: words.length * extra }, () => random() - 0.5);
  for (let round = 0; round < options.rounds * 2 + 1; round += 1) basis = makeUpright(multiply(surprises, basis, extra), extra);
  const strengths = columnLengths(multiply(surprises, basis, extra), extra);
  const kept = [...strengths.keys()].sort((a, b) => strengths[b]! - strengths[a]!).slice(0, options.dims);
  const vectors = new Float32Array(words.length * options.dims);
  for (let word = 0; word < words.length; word += 1) {
    const row = kept.map((column) => basis[word * extra + column]!);
    const length = Math.hypot(...row) || 1;
    vectors.set(row.map((value) => value / length), word * options.dims);
  }
  return { dims: options.dims, words, having, vectors };
}

function countWords(texts: readonly (readonly string[])[], { leastSeen, mostWords }: Placing): { words: string[]; having: Float64Array } {
  const times = new Map<string, number>();
  const having = new Map<string, number>();
  for (const text of texts) {
    for (const word of text) times.set(word, (times.get(word) ?? 0) + 1);
    for (const word of new Set(text)) having.set(word, (having.get(word) ?? 0) + 1);
  }
  const words = [...times].filter(([word, count]) => count >= leastSeen && /^[a-z0-9'#]+$/.test(word))
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, mostWords).map(([word]) => word);
  return { words, having: Float64Array.from(words, (word) => having.get(word)!) };
}

/** For each word the words within the window, near ones counting more. Symmetric. */
function countCompany(texts: readonly (readonly string[])[], numbers: ReadonlyMap<string, number>, window: number): Map<number, number>[] {
  const company: Map<number, number>[] = Array.from(numbers, () => new Map());
  const add = (a: number, b: number, weight: number): void => void company[a]!.set(b, (company[a]!.get(b) ?? 0) + weight);
  for (const text of texts) {
    const row = text.map((word) => numbers.get(word) ?? -1);
    for (let i = 0; i < row.length; i += 1) for (let j = Math.max(0, i - window); j < i; j += 1) {
      if (row[i]! < 0 || row[j]! < 0) continue;
      add(row[i]!, row[j]!, 1 / Math.sqrt(i - j));
      add(row[j]!, row[i]!, 1 / Math.sqrt(i - j));
    }
  }
  return company;
}

type Sparse = readonly { readonly at: Int32Array; readonly values: Float32Array }[];

/** Positive pointwise mutual information, frequent company damped by the usual 0.75, made symmetric. */
function measureSurprise(company: readonly ReadonlyMap<number, number>[]): Sparse {
  const sums = company.map((row) => [...row.values()].reduce((sum, value) => sum + value, 0));
  const damped = sums.map((sum) => sum ** 0.75);
  const total = damped.reduce((sum, value) => sum + value, 0);
  return company.map((row, a) => {
    const kept = [...row].flatMap(([b, value]) => {
      const there = Math.log((value * total) / (sums[a]! * damped[b]!));
      const back = Math.log((value * total) / (sums[b]! * damped[a]!));
      const surprise = (Math.max(0, there) + Math.max(0, back)) / 2;
      return surprise > 0 ? [[b, surprise] as const] : [];
    });
    return { at: Int32Array.from(kept, ([b]) => b), values: Float32Array.from(kept, ([, value]) => value) };
  });
}

function multiply(rows: Sparse, columns: Float32Array, count: number): Float32Array {
  const product = new Float32Array(columns.length);
  for (const [a, { at, values }] of rows.entries()) for (let t = 0; t < at.length; t += 1) {
    const from = at[t]! * count;
    const value = values[t]!;
    for (let k = 0; k < count; k += 1) product[a * count + k]! += value * columns[from + k]!;
  }
  return product;
}

/** Gram–Schmidt, twice for exactness. */
function makeUpright(columns: Float32Array, count: number): Float32Array {
  const rows = columns.length / count;
  const split = Array.from({ length: count }, (_, k) => Float32Array.from({ length: rows }, (__, v) => columns[v * count + k]!));
  for (const [k, column] of split.entries()) {
    for (let pass = 0; pass < 2; pass += 1) for (let j = 0; j < k; j += 1) {
      const other = split[j]!;
      let dot = 0;
      for (let v = 0; v < rows; v += 1) dot += column[v]! * other[v]!;
      for (let v = 0; v < rows; v += 1) column[v]! -= dot * other[v]!;
    }
    let square = 0;
    for (const value of column) square += value * value;
    const length = Math.sqrt(square) || 1;
    for (let v = 0; v < rows; v += 1) columns[v * count + k] = column[v] = column[v]! / length;
  }
  return columns;
}

function columnLengths(columns: Float32Array, count: number): Float64Array {
  const squares = new Float64Array(count);
  for (let i = 0; i < columns.length; i += 1) squares[i % count]! += columns[i]! ** 2;
  return squares.map(Math.sqrt);
}
