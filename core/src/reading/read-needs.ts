import type { NeedKind, Reading } from "../model/reading.ts";
import type { Clue } from "./gather-clues.ts";
import type { Learned } from "./read-learned.ts";
import { toProbability } from "./read-signals.ts";

/** What they need from us, most probable first, each with the words that say so. What was `learned` speaks beside the lexicon where it can. */
export function readNeeds(clues: readonly Clue[], learned: Learned | null): Reading["needs"] {
  const found = new Map<NeedKind, Found>();
  for (const clue of clues) {
    for (const [name, weight] of Object.entries(clue.weights)) {
      if (!name.startsWith("need:")) continue;
      const kind = name.slice(5) as NeedKind;
      found.set(kind, addClue(found.get(kind), weight, clue));
    }
  }
  const kinds = new Set([...found.keys(), ...(learned === null ? [] : Object.keys(heads) as NeedKind[])]);
  const needs = [...kinds].map((kind) => ({ kind, p: toProbability(strengthOf(found.get(kind)) - rarity + learnedPart(kind, found.has(kind), learned)) })).filter((need) => need.p >= shown);
  return needs.map(({ kind, p }) => {
    const span = found.get(kind)?.clue.span ?? learned?.carriedBy(heads[kind]!.head, 0.1)[0]?.span;
    return { kind, p, ...(span === undefined ? {} : { span }) };
  }).sort((a, b) => b.p - a.p);
}

type Found = { readonly most: number; readonly rest: number; readonly clue: Clue };

function addClue(known: Found | undefined, weight: number, clue: Clue): Found {
  if (known === undefined) return { most: weight, rest: 0, clue };
  return weight > known.most ? { most: weight, rest: known.rest + known.most, clue } : { ...known, rest: known.rest + weight };
}

/** The surest words, and a part of what the others add; what was denied beside it takes a little away. */
function strengthOf(found: Found | undefined): number {
  return found === undefined ? 0 : found.most <= 0 ? found.most : found.most + Math.max(-mostBeside, Math.min(mostBeside, found.rest * 0.3));
}

const mostBeside = 1.5;
const rarity = 2.2;
const shown = 0.3;

// The model's heads for needs, by half beside the lexicon; the offsets were chosen on the fifth for choosing (models/splits.ts).
const heads: Partial<Readonly<Record<NeedKind, { readonly head: string; readonly offset: number; readonly besideWords?: true }>>> = {
  person: { head: "person", offset: 1.5 }, refund: { head: "refund", offset: 1.5 }, cancel: { head: "cancel", offset: 1.7 }, fix: { head: "problem", offset: 2 },
  // Learned from few messages: they weigh the lexicon's words and name nothing by themselves.
  explanation: { head: "explanation", offset: 0.6, besideWords: true }, status: { head: "status", offset: 0.6, besideWords: true }, callback: { head: "callback", offset: 0.6, besideWords: true },
  discount: { head: "discount", offset: 0.6, besideWords: true }, replacement: { head: "replacement", offset: 0.6, besideWords: true },
};

function learnedPart(kind: NeedKind, named: boolean, learned: Learned | null): number {
  const known = heads[kind];
  return learned === null || known === undefined || (known.besideWords && !named) ? 0 : known.offset + Math.max(-4, Math.min(4, learned.scores[known.head] ?? 0)) / 2;
}
