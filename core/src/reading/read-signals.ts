import type { SignalName, Signals } from "../model/reading.ts";
import type { Clue } from "./gather-clues.ts";

export const signalNames: readonly SignalName[] = ["complaint", "dissatisfaction", "leaving", "goingPublic", "legal", "abuse", "gratitude", "venting", "urgency"];

/** The signals of a message as probabilities, from its clues. `heat` is its heat score: displeasure rarely comes without. */
export function readSignals(clues: readonly Clue[], known: { heat: number; asks: number; words: number }): Signals {
  const sums: Record<string, number> = {};
  for (const clue of clues) for (const [name, weight] of Object.entries(clue.weights)) sums[name] = (sums[name] ?? 0) + weight;
  // Much feeling and nothing asked for: they are still talking.
  const silentAsk = known.asks === 0 && known.heat >= 40 ? 1.2 : known.asks > 0 ? -0.8 : 0;
  const p = (name: SignalName, more = 0) => toProbability(prior[name] + (sums[name] ?? 0) + more);
  return {
    complaint: p("complaint"), dissatisfaction: p("dissatisfaction"), leaving: p("leaving"), goingPublic: p("goingPublic"), legal: p("legal"),
    abuse: p("abuse"), gratitude: p("gratitude"), venting: p("venting", silentAsk + Math.min(1, known.heat / 80)), urgency: p("urgency"),
  };
}

/** Log-odds to a probability, rounded to thousandths. */
export function toProbability(logOdds: number): number {
  return Math.round(1000 / (1 + Math.exp(-logOdds))) / 1000;
}

const prior: Readonly<Record<SignalName, number>> = {
  complaint: -0.6, dissatisfaction: -0.7, leaving: -3.2, goingPublic: -3.4, legal: -3.4, abuse: -3.6, gratitude: -2.2, venting: -2.6, urgency: -2.6,
};
