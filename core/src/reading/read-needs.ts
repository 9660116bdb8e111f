import type { NeedKind, Reading } from "../model/reading.ts";
import type { Clue } from "./gather-clues.ts";
import type { Learned } from "./read-learned.ts";
import { toProbability } from "./read-signals.ts";

/** What they need from us, most probable first, each with the words that say so. What was `learned` speaks beside the lexicon where it can. */
export function readNeeds(clues: readonly Clue[], learned: Learned | null): Reading["needs"] {
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
  const kinds = new Set([...found.keys(), ...(learned === null ? [] : Object.keys(heads) as NeedKind[])]);
  const needs = [...kinds].map((kind) => ({ kind, p: toProbability((found.get(kind)?.sum ?? 0) - rarity + learnedPart(kind, learned)) })).filter((need) => need.p >= shown);
  return needs.map(({ kind, p }) => {
    const span = found.get(kind)?.clue.span ?? learned?.carriedBy(heads[kind]!.head, 0.1)[0]?.span;
    return { kind, p, ...(span === undefined ? {} : { span }) };
  }).sort((a, b) => b.p - a.p);
}

const rarity = 2.2;
const shown = 0.3;

// The model's heads for needs, by half beside the lexicon; the offsets were chosen on the fifth for choosing (models/splits.ts).
const heads: Partial<Readonly<Record<NeedKind, { readonly head: string; readonly offset: number }>>> = {
  person: { head: "person", offset: 1.5 }, refund: { head: "refund", offset: 1.5 }, cancel: { head: "cancel", offset: 1.7 }, fix: { head: "problem", offset: 2.5 },
};

function learnedPart(kind: NeedKind, learned: Learned | null): number {
  const known = heads[kind];
  return learned === null || known === undefined ? 0 : known.offset + Math.max(-4, Math.min(4, learned.scores[known.head] ?? 0)) / 2;
}
