import { figureKey, type Figure } from "./figure.ts";

/** The figures of the last release by their key, as `models/figures.json` keeps them. */
export type ReleaseFigures = Readonly<Record<string, number>>;

/** By how much a figure changed for the better since the last release; null where it was not measured then. */
export function changeSince(last: ReleaseFigures, figure: Figure): number | null {
  const before = last[figureKey(figure)];
  return before === undefined ? null : figure.lower ? before - figure.ours : figure.ours - before;
}

/** The figures that fell by more than a point of a hundred: what a release may not do without saying so. */
export function fallenFigures(last: ReleaseFigures, figures: readonly Figure[]): Figure[] {
  return figures.filter((figure) => (changeSince(last, figure) ?? 0) < (figure.points ? -1 : -0.01) - rounding);
}

/** What to keep for the next release: measured figures replace their old values, figures that were not measured this time stay. */
export function keepFigures(last: ReleaseFigures, figures: readonly Figure[]): ReleaseFigures {
  const kept = { ...last, ...Object.fromEntries(figures.map((figure) => [figureKey(figure), Number(figure.ours.toFixed(4))])) };
  return Object.fromEntries(Object.entries(kept).sort(([a], [b]) => (a < b ? -1 : 1)));
}

// Kept figures have four digits.
const rounding = 0.0001;
