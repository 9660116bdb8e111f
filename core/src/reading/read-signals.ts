import type { SignalName, Signals } from "../model/reading.ts";
import type { Clue } from "./gather-clues.ts";
import type { FoundIn } from "./read-heat.ts";
import type { Learned } from "./read-learned.ts";
import { sumUpPassages } from "./split-passages.ts";

export const signalNames: readonly SignalName[] = ["complaint", "dissatisfaction", "leaving", "goingPublic", "legal", "abuse", "gratitude", "venting", "urgency"];

/**
 * The signals of a message as probabilities, from its passages, the clues `besides` (its subject, what was said before) and, where there
 * is any, from what was learned. `heat` is its heat score:
 * displeasure rarely comes without.
 */
export function readSignals(passages: readonly FoundIn[], besides: readonly Clue[], known: { readonly heat: number; readonly asks: number; readonly learned: Learned | null }): Signals {
  const found = passages.map(({ clues }) => sumWeights(clues));
  const beside = sumWeights(besides);
  const sums = Object.fromEntries(signalNames.map((name) => [name, (found.length === 0 ? 0 : sumUpPassages(found.map((one) => one[name] ?? 0))) + (beside[name] ?? 0)]));
  // Much feeling and nothing asked for: they are still talking.
  const silentAsk = known.asks === 0 && known.heat >= 40 ? 1.2 : known.asks > 0 ? -0.8 : 0;
  const p = (name: SignalName, more = 0) => toProbability(known.learned === null || !(name in blends) || (sums[name] ?? 0) <= denied
    ? prior[name] + (sums[name] ?? 0) + more - (sums[name] === 0 ? silence : 0) : blend(blends[name as keyof typeof blends], sums[name] ?? 0, more, known.learned.scores));
  return {
    complaint: p("complaint"), dissatisfaction: p("dissatisfaction"), leaving: p("leaving"), goingPublic: p("goingPublic"), legal: p("legal"),
    abuse: p("abuse"), gratitude: p("gratitude"), venting: p("venting", silentAsk + Math.min(1, known.heat / 80)), urgency: p("urgency"),
  };
}

function sumWeights(clues: readonly Clue[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const clue of clues) for (const [name, weight] of Object.entries(clue.weights)) sums[name] = (sums[name] ?? 0) + weight;
  return sums;
}

// "Thanks for nothing": where the lexicon denies a signal outright, the single words in it prove nothing.
const denied = -2;

// Where no lexicon found a word, nothing speaks for a signal: an empty text and a language without words are no complaint by a third.
const silence = 1.4;

type Blend = { readonly offset: number; readonly doubt: number; readonly slope: number; readonly lexicon: number; readonly heads: Readonly<Record<string, number>> };

// The heads that speak for a signal beside its lexicon. Chosen on the fifth for choosing (models/splits.ts), each set against the others;
// the offset puts one half where it does best across sets, with questions to an assistant staying below it in 24 of 25.
const blends = {
  complaint: { offset: 1.1, doubt: 2.5, slope: 0.7, lexicon: 1, heads: { displeased: 0.7, negative: 0.3, problem: 0.3, complaint: 0.3, anger: 0.2, upset: 0.3 } },
  dissatisfaction: { offset: 1.7, doubt: 8, slope: 0.7, lexicon: 1, heads: { displeased: 0.8, negative: 0.3, anger: 0.2, upset: 0.3 } },
  gratitude: { offset: 1, doubt: 50, slope: 0.9, lexicon: 0.5, heads: { gratitude: 1 } },
  abuse: { offset: 0.2, doubt: 50, slope: 0.9, lexicon: 0.8, heads: { abuse: 1 } },
  leaving: { offset: 0.5, doubt: 4, slope: 1.6, lexicon: 0.9, heads: { leaving: 1 } },
  goingPublic: { offset: 0.6, doubt: 4, slope: 1.6, lexicon: 0.9, heads: { goingPublic: 1 } },
  legal: { offset: 0.5, doubt: 4, slope: 1.6, lexicon: 0.9, heads: { legal: 1 } },
  venting: { offset: 0, doubt: 4, slope: 0.9, lexicon: 0.9, heads: { venting: 1 } },
  urgency: { offset: -0.5, doubt: 4, slope: 1.6, lexicon: 0.9, heads: { urgency: 1 } },
} as const satisfies Partial<Record<SignalName, Blend>>;

function blend({ offset, doubt, slope, lexicon, heads }: Blend, sum: number, more: number, scores: Readonly<Record<string, number>>): number {
  // A head that was taught by one office's letters may not outvote the others.
  return slope * (offset + more + lexicon * sum + Object.entries(heads).reduce((all, [head, weight]) => all + weight * soften(scores[head] ?? 0, doubt, head === "complaint" ? 2 : 6), 0));
}

/** However sure a head is that there is nothing, it speaks against the others' words by no more than its doubt. */
function soften(score: number, doubt: number, most: number): number {
  return score < 0 ? -doubt * (1 - Math.exp(score / doubt)) : Math.min(score, most);
}

/** Log-odds to a probability, rounded to the fourth place. */
export function toProbability(logOdds: number): number {
  return Math.round(10_000 / (1 + Math.exp(-logOdds))) / 10_000;
}

const prior: Readonly<Record<SignalName, number>> = {
  complaint: -0.6, dissatisfaction: -0.7, leaving: -3.2, goingPublic: -3.4, legal: -3.4, abuse: -3.6, gratitude: -2.2, venting: -2.6, urgency: -2.6,
};
