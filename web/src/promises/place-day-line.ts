import type { PromiseView } from "@rapport/contract/promise-view.ts";

export const dayBox = { width: 962, height: 112, left: 24, right: 936, line: 56 } as const;
export type DayItem = { readonly name: string; readonly hour: number; readonly state: PromiseView["state"] };
export type DayMark = { readonly x: number; readonly state: PromiseView["state"]; readonly names: readonly string[]; readonly label: "above" | "below" | "none"; readonly labelX: number };

export type Span = { readonly from: number; readonly to: number };

/** The hours to show: eight to six, and longer only where something lies outside. */
export function spanDay(hours: readonly number[]): Span {
  return { from: Math.min(8, ...hours.map(Math.floor)), to: Math.max(18, ...hours.map(Math.ceil)) };
}

const urgency: readonly PromiseView["state"][] = ["late", "at-risk", "open", "renegotiated", "kept", "withdrawn"];
const closest = 17, letterWidth = 6.6, gap = 8;

/** Where an hour of the day lies on the line. */
export function placeHour(hour: number, { from, to }: Span): number {
  const { left, right } = dayBox;
  return left + ((hour - from) / (to - from)) * (right - left);
}

/** Marks in the order of the day. Those that would cover each other become one, in the state that needs most; a name is left out where there is no room above or below. */
export function placeDayLine(items: readonly DayItem[], span: Span, labelOf: (names: readonly string[]) => string): DayMark[] {
  const merged: { x: number; state: PromiseView["state"]; names: string[] }[] = [];
  for (const item of [...items].sort((a, b) => a.hour - b.hour)) {
    const x = placeHour(item.hour, span), last = merged[merged.length - 1];
    if (last && x - last.x < closest) {
      last.names.push(item.name);
      if (urgency.indexOf(item.state) < urgency.indexOf(last.state)) last.state = item.state;
    } else merged.push({ x, state: item.state, names: [item.name] });
  }
  const taken = { above: -Infinity, below: -Infinity };
  let turn: "above" | "below" = "above";
  return merged.map((mark) => {
    const half = (labelOf(mark.names).length * letterWidth) / 2;
    const labelX = Math.min(Math.max(mark.x, half), dayBox.width - half);
    const other = turn === "above" ? "below" : "above";
    const side = [turn, other].find((way) => taken[way as "above" | "below"] + gap <= labelX - half) as "above" | "below" | undefined;
    if (side) {
      taken[side] = labelX + half;
      turn = side === "above" ? "below" : "above";
    }
    return { ...mark, label: side ?? "none", labelX };
  });
}
