import type { Figure, Floor, Seen } from "./figure.ts";
import { auc, bestF1, calibrationError, f1At, mean } from "./metrics.ts";
import type { TextScorer } from "./packages.ts";

export type BinaryMetric = "AUC" | "F1 as shipped" | "best F1" | "calibration error";

/** Rows that are positive or not, what we say of them, and where the product draws the line. */
export type BinarySet<Row> = {
  readonly skill: string;
  readonly set: string;
  readonly seen: Seen;
  readonly rows: readonly Row[];
  readonly isPositive: (row: Row) => boolean;
  readonly text: (row: Row) => string;
  readonly ours: (row: Row) => number;
  readonly shippedAt: number;
  readonly metrics: readonly BinaryMetric[];
  readonly packages: readonly TextScorer[];
  readonly floors?: Partial<Record<BinaryMetric, Floor>> | undefined;
};

/** The figures of one set: ours and the packages' on the same rows. A package makes no probabilities, so none is asked how well they are calibrated. */
export function measureBinary<Row>(set: BinarySet<Row>): Figure[] {
  const ours = set.rows.map((row) => ({ positive: set.isPositive(row), score: set.ours(row) }));
  const packages = set.packages.map(({ name, score, shippedAt }) => ({ name, shippedAt, scored: set.rows.map((row, at) => ({ positive: ours[at]!.positive, score: score(set.text(row)) })) }));
  const about = { skill: set.skill, set: set.set, seen: set.seen, rows: ours.length, base: mean(ours.map((row) => (row.positive ? 1 : 0))) };
  return set.metrics.map((metric) => ({
    ...about, metric, floor: set.floors?.[metric], lower: metric === "calibration error",
    ours: measures[metric](ours, set.shippedAt),
    packages: metric === "calibration error" ? [] : packages.map(({ name, scored, shippedAt }) => ({ name, value: measures[metric](scored, shippedAt) })),
  }));
}

const measures: Readonly<Record<BinaryMetric, (rows: Parameters<typeof auc>[0], shippedAt: number) => number>> = {
  AUC: auc, "F1 as shipped": f1At, "best F1": bestF1, "calibration error": calibrationError,
};
