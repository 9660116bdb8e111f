import type { NeedKind, Reading } from "../model/reading.ts";
import type { Clue } from "./gather-clues.ts";
import { toProbability } from "./read-signals.ts";

/** What they need from us, most probable first, each with the words that say so. */
export function readNeeds(clues: readonly Clue[]): Reading["needs"] {
  const found = new Map<NeedKind, { sum: number; clue: Clue; most: number }>();
  for (const clue of clues) {
    for (const [name, weight] of Object.entries(clue.weights)) {
      if (!name.startsWith("need:")) continue;
      const kind = name.slice(5) as NeedKind;
      const known = found.get(kind);
      if (known === undefined) found.set(kind, { sum: weight, clue, most: weight });
      else found.set(kind, { sum: known.sum + weight * 0.5, clue: weight > known.most ? clue : known.clue, most: Math.max(weight, known.most) });
    }
  }
  return [...found].map(([kind, { sum, clue }]) => ({ kind, p: toProbability(sum - rarity), span: clue.span }))
    .filter((need) => need.p >= 0.3).sort((a, b) => b.p - a.p);
}

const rarity = 2.2;
