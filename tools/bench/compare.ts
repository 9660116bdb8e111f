/** One row: what was measured, beside a partner in the same run. `ours` and `partner` are in the same unit; the ratio is what counts. */
export type Row = { readonly name: string; readonly ours: number; readonly partner: number; readonly unit: string; readonly ratio: number; readonly partnerName: string; readonly extra: Readonly<Record<string, number>> };

export function quantile(sorted: readonly number[], q: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0;
}

/**
 * Runs two pieces of work in turns, so that whatever else the machine does falls on both, and answers the milliseconds of each
 * round, sorted, ours also as they came. The first tenth of the rounds is warm-up and is left out.
 */
export async function inTurns(rounds: number, ours: (round: number) => unknown, partner: (round: number) => unknown): Promise<{ ours: number[]; partner: number[]; inOrder: number[] }> {
  const times = { ours: [] as number[], partner: [] as number[] };
  const warmUp = Math.ceil(rounds / 10);
  for (let round = 0; round < rounds + warmUp; round++) {
    for (const [name, work] of [["ours", ours], ["partner", partner]] as const) {
      const start = performance.now();
      await work(round);
      if (round >= warmUp) times[name].push(performance.now() - start);
    }
  }
  return { ours: times.ours.toSorted((a, b) => a - b), partner: times.partner.toSorted((a, b) => a - b), inOrder: times.ours };
}

/** The median of the slowest of so many texts that were worked on in turn: what a text costs, whatever else the machine did meanwhile. */
export function slowest(times: readonly number[], texts: number): number {
  return Math.max(...Array.from({ length: texts }, (_, text) => quantile(times.filter((_, round) => round % texts === text).toSorted((a, b) => a - b), 0.5)));
}

export function row(name: string, partnerName: string, unit: string, ours: number, partner: number, extra: Readonly<Record<string, number>> = {}): Row {
  return { name, ours, partner, unit, ratio: ours / partner, partnerName, extra };
}

export function sayRow({ name, ours, partner, unit, ratio, partnerName, extra }: Row): string {
  const more = Object.entries(extra).map(([key, value]) => `, ${key} ${round(value)}`).join("");
  return `${name}: ${round(ours)} ${unit} beside ${round(partner)} ${unit} for ${partnerName}; ratio ${round(ratio)}${more}`;
}

function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(2) : value.toPrecision(3);
}
