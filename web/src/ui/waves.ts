/** One drawing for the whole product: amplitude is how upset, left to right is time, flat is calm. */
export type Trend = "settling" | "steady" | "rising";

const heatAmplitudes = [0, 1.7, 3.1, 4.6, 6.2];
const envelopes: Record<Trend, (t: number) => number> = { settling: (t) => 1 - 0.78 * t, steady: () => 1, rising: (t) => 0.22 + 0.78 * t };

/** The heat of a message as a line in a box of 28 by 16: three periods, as high as its level, shaped by where it goes. */
export function heatPath(level: number, trend: Trend, width = 28, height = 16): string {
  const amplitude = heatAmplitudes[level] ?? 0, envelope = envelopes[trend], middle = height / 2;
  if (amplitude === 0) return `M1 ${middle}H${width - 1}`;
  return linePath(samples(56).map((t) => [1 + t * (width - 2), middle - amplitude * envelope(t) * Math.sin(2 * Math.PI * 3 * t)]));
}

const pathAmplitudes = [12.5, 9, 6.2, 4.2, 2.6, 1.3, 0.4];
export const recoveryBox = { width: 720, height: 30, middle: 15 } as const;

/** Height of the recovery line at stop `k` (0 to 6, fractions between stops): it settles towards calm. */
export function recoveryHeight(k: number): number {
  const clamped = Math.min(Math.max(k, 0), pathAmplitudes.length - 1), from = Math.floor(clamped), rest = clamped - from;
  const amplitude = pathAmplitudes[from]! + ((pathAmplitudes[from + 1] ?? pathAmplitudes[from]!) - pathAmplitudes[from]!) * rest;
  return recoveryBox.middle - amplitude * Math.cos(Math.PI * k);
}

/** Where stop `k` of seven lies. */
export function recoveryStop(k: number): readonly [x: number, y: number] {
  return [round(recoveryBox.width * ((k + 0.5) / 7)), round(recoveryHeight(k))];
}

/** The recovery line between two places of the path, in stops: -0.5 is its left edge, 6.5 its right. */
export function recoveryPath(from: number, to: number): string {
  const steps = Math.max(2, Math.ceil((to - from) * 34));
  return linePath(samples(steps).map((t) => {
    const k = from + t * (to - from);
    return [recoveryBox.width * ((k + 0.5) / 7), recoveryHeight(k)];
  }));
}

/** A wave that comes to rest: the mark, and the page of a clear desk. */
export function settlingPath(shape: { x: number; width: number; middle: number; amplitude: number; period: number; calming: number }): string {
  return linePath(samples(Math.round(shape.width * 1.6)).map((t) => {
    const x = t * shape.width;
    return [shape.x + x, shape.middle - shape.amplitude * Math.exp(-x / shape.calming) * Math.sin((2 * Math.PI * x) / shape.period)];
  }));
}

/** Heat over time as a line that rises at each upset and settles after it. `at` runs from 0 (left) to 1 (now), `score` from 0 to 100. */
export function heatTimeline(points: readonly { readonly at: number; readonly score: number }[], box: { width: number; base: number; height: number }): string {
  const spread = 0.022;
  return linePath(samples(Math.round(box.width / 2)).map((t) => {
    const lift = points.reduce((most, point) => Math.max(most, point.score * Math.exp(-(((t - point.at) / spread) ** 2))), 0);
    return [t * box.width, box.base - (lift / 100) * box.height - 0.5 * Math.sin(t * box.width * 0.9)];
  }));
}

function samples(count: number): number[] {
  return Array.from({ length: count + 1 }, (_, index) => index / count);
}

function linePath(points: readonly (readonly [number, number])[]): string {
  return `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join("L")}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
