/** Whether a row is positive, and how sure somebody was that it is. */
export type Scored = { readonly positive: boolean; readonly score: number };

/** How often a positive row stands above a negative one; equal scores count half. NaN where there is only one kind. */
export function auc(rows: readonly Scored[]): number {
  const ranks = ranksOf(rows.map((row) => row.score));
  const positives = rows.filter((row) => row.positive).length, negatives = rows.length - positives;
  const sum = rows.reduce((total, row, at) => total + (row.positive ? ranks[at]! : 0), 0);
  return positives > 0 && negatives > 0 ? (sum - (positives * (positives + 1)) / 2) / (positives * negatives) : Number.NaN;
}

export function f1At(rows: readonly Scored[], threshold: number): number {
  let hits = 0, falseAlarms = 0, misses = 0;
  for (const { positive, score } of rows) {
    if (positive && score >= threshold) hits++;
    else if (positive) misses++;
    else if (score >= threshold) falseAlarms++;
  }
  return f1(hits, falseAlarms, misses);
}

/** The best F1 that any threshold would have given: what a set allows, not what a user gets. */
export function bestF1(rows: readonly Scored[]): number {
  const sorted = rows.toSorted((a, b) => b.score - a.score);
  const positives = rows.filter((row) => row.positive).length;
  let best = 0, hits = 0;
  for (const [at, row] of sorted.entries()) {
    if (row.positive) hits++;
    if (sorted[at + 1]?.score !== row.score) best = Math.max(best, f1(hits, at + 1 - hits, positives - hits));
  }
  return best;
}

/** Expected calibration error over ten equal bins: how far what is said lies from what happens. Scores are probabilities. */
export function calibrationError(rows: readonly Scored[]): number {
  const bins = Array.from({ length: 10 }, () => ({ said: 0, happened: 0 }));
  for (const { positive, score } of rows) {
    const bin = bins[Math.min(9, Math.max(0, Math.floor(score * 10)))]!;
    bin.said += score;
    bin.happened += positive ? 1 : 0;
  }
  return bins.reduce((sum, bin) => sum + Math.abs(bin.said - bin.happened), 0) / rows.length;
}

/** Spearman's rank correlation; equal values share their rank. 0 where one side never changes. */
export function spearman(a: readonly number[], b: readonly number[]): number {
  return pearson(ranksOf(a), ranksOf(b));
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function f1(hits: number, falseAlarms: number, misses: number): number {
  return hits === 0 ? 0 : (2 * hits) / (2 * hits + falseAlarms + misses);
}

function pearson(a: readonly number[], b: readonly number[]): number {
  const [meanA, meanB] = [mean(a), mean(b)];
  let both = 0, squareA = 0, squareB = 0;
  for (const [at, value] of a.entries()) {
    both += (value - meanA) * (b[at]! - meanB);
    squareA += (value - meanA) ** 2;
    squareB += (b[at]! - meanB) ** 2;
  }
  return squareA > 0 && squareB > 0 ? both / Math.sqrt(squareA * squareB) : 0;
}

function ranksOf(values: readonly number[]): number[] {
  const order = [...values.keys()].sort((a, b) => values[a]! - values[b]!);
  const ranks = Array.from<number>({ length: values.length });
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to < order.length && values[order[to]!] === values[order[from]!]) to++;
    for (let at = from; at < to; at++) ranks[order[at]!] = (from + 1 + to) / 2;
    from = to;
  }
  return ranks;
}
