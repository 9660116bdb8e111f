/** One line of the table: what was measured on which rows, and what came out, ours and that of packages on the same rows in the same run. */
export type Figure = {
  readonly skill: string;
  readonly set: string;
  readonly rows: number;
  /** The share of positive rows, where there are two kinds. */
  readonly base?: number | undefined;
  /** What of these rows was in view when words were chosen, weights fitted or thresholds set. */
  readonly seen: Seen;
  readonly metric: string;
  readonly ours: number;
  readonly packages: readonly PackageFigure[];
  readonly floor?: Floor | undefined;
  /** Where less is better: calibration error, alarms on innocent words. */
  readonly lower?: boolean | undefined;
  /** Heat counts in points of a hundred, everything else goes from 0 to 1. */
  readonly points?: boolean | undefined;
};
export type PackageFigure = { readonly name: string; readonly value: number };
/** Most floors were set on sources that are in nobody's training folder: beside a set of our own they are only a mark. */
export type Floor = { readonly value: number; readonly elsewhere: boolean };
/** never: nobody looked. held out: other rows of the same source were trained on. words: words or rules were chosen with these rows in view. */
export type Seen = "never" | "held out" | "words chosen";

/** The name under which a figure is compared from release to release. */
export function figureKey({ skill, set, metric }: Pick<Figure, "skill" | "set" | "metric">): string {
  return `${skill} | ${set} | ${metric}`;
}

export const elsewhere = (value: number): Floor => ({ value, elsewhere: true });
export const here = (value: number): Floor => ({ value, elsewhere: false });
