import type { PromiseView } from "@rapport/contract/promise-view.ts";

export const dayBox = { width: 962, height: 112, left: 24, right: 936, line: 56, from: 8, to: 18 } as const;
export type DayItem = { readonly name: string; readonly hour: number; readonly state: PromiseView["state"] };
export type DayMark = { readonly x: number; readonly state: PromiseView["state"]; readonly names: readonly string[]; readonly label: "above" | "below" | "none" };

const urgency: readonly PromiseView["state"][] = ["late", "at-risk", "open", "renegotiated", "kept", "withdrawn"];
const closest = 17, letterWidth = 6.6, gap = 8;

/** Where an hour of the day lies on the line; what is outside of it stands at its end. */
export function placeHour(hour: number): number {
  const { from, to, left, right } = dayBox;
  return left + ((Math.min(Math.max(hour, from), to) - from) / (to - from)) * (right - left);
}

/** Marks in the order of the day. Those that would cover each other become one, in the state that needs most; a name is left out where there is no room above or below. */
export function placeDayLine(items: readonly DayItem[], labelOf: (names: readonly string[]) => string): DayMark[] {
  const merged: { x: number; state: PromiseView["state"]; names: string[] }[] = [];
  for (const item of [...items].sort((a, b) => a.hour - b.hour)) {
    const x = placeHour(item.hour), last = merged[merged.length - 1];
    if (last && x - last.x < closest) {
      last.names.push(item.name);
      if (urgency.indexOf(item.state) < urgency.indexOf(last.state)) last.state = item.state;
    } else merged.push({ x, state: item.state, names: [item.name] });
  }
  const taken = { above: -Infinity, below: -Infinity };
  let turn: "above" | "below" = "above";
  return merged.map((mark) => {
    const half = (labelOf(mark.names).length * letterWidth) / 2;
    const other = turn === "above" ? "below" : "above";
    const side = [turn, other].find((way) => taken[way as "above" | "below"] + gap <= mark.x - half) as "above" | "below" | undefined;
    if (side) {
      taken[side] = mark.x + half;
      turn = side === "above" ? "below" : "above";
    }
    return { ...mark, label: side ?? "none" };
  });
}
