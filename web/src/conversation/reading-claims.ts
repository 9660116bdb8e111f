import type { ReadingCorrection } from "@rapport/core/model/lesson.ts";
import type { NeedKind, Reading, SignalName } from "@rapport/core/model/reading.ts";

/** What words can read as: heat, a signal, or something the customer needs. */
export type Claimed = "heat" | SignalName | `need-${NeedKind}`;
export type Sureness = "perhaps" | "likely" | "plain";
export type Strength = "slight" | "clear" | "strong";
export type Claim = { readonly claimed: Claimed; readonly sure: Sureness };
export type Says = { readonly claimed: Claimed; readonly strength: Strength; readonly learned: boolean };
/** Words in a message with everything that they read as, the strongest first. */
export type EvidenceMark = { readonly span: readonly [number, number]; readonly says: readonly Says[] };

/** What a reading says of a message: the heat unless it is calm, and every signal that is more likely than not. Who complains is dissatisfied; that is not said twice. */
export function claimsOf(reading: Reading): readonly Claim[] {
  const claims: Claim[] = reading.heat.level > 0 ? [{ claimed: "heat", sure: "plain" }] : [];
  for (const [name, p] of Object.entries(reading.signals) as [SignalName, number][]) {
    if (p >= threshold && !(name === "dissatisfaction" && reading.signals.complaint >= threshold)) claims.push({ claimed: name, sure: p >= 0.85 ? "plain" : p >= 0.65 ? "likely" : "perhaps" });
  }
  return claims;
}

/** What still stands of a reading beside what somebody said of it. */
export function claimsBeside(reading: Reading, correction: Pick<ReadingCorrection, "level" | "signals"> | null): readonly Claim[] {
  if (correction === null) return claimsOf(reading);
  return claimsOf(reading).filter(({ claimed }) => (claimed === "heat" ? correction.level === null : !(claimed in correction.signals)));
}

/**
 * The words that claims rest on, in order; what overlaps is one mark. Words of something that is not claimed are left unmarked, and so are
 * those that hardly weigh where others of the same claim do; where all of them hardly weigh, the three heaviest stand for them.
 */
export function evidenceMarks(reading: Reading, length: number): readonly EvidenceMark[] {
  const found: Found[] = [];
  const add = (span: readonly [number, number], weight: number, claimed: Claimed, strength: Strength, learned = false) => {
    const from = Math.max(0, span[0]), to = Math.min(length, span[1]);
    if (to > from) found.push({ span: [from, to], weight, says: { claimed, strength, learned } });
  };
  for (const { signal, span, weight, learned = false } of reading.evidence) {
    const claimed = signal === "heat" ? reading.heat.level > 0 : reading.signals[signal] >= threshold;
    if (claimed && weight > 0) add(span, weight, signal, signal === "heat" ? strengthOf(weight, 8, 16) : strengthOf(weight, 1.2, 2.4), learned);
  }
  for (const { kind, p, span } of reading.needs) if (span && p >= threshold) add(span, p, `need-${kind}`, p >= 0.85 ? "strong" : p >= 0.65 ? "clear" : "slight");
  const marks: { span: [number, number]; says: Says[] }[] = [];
  for (const { span, says } of tellingOf(found).sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]).slice(0, mostMarks)) {
    const last = marks.at(-1);
    if (last && span[0] < last.span[1]) {
      last.span[1] = Math.max(last.span[1], span[1]);
      last.says.push(says);
    } else marks.push({ span, says: [says] });
  }
  return marks.map((mark) => ({ span: mark.span, says: strongest(mark.says) }));
}

type Found = { readonly span: [number, number]; readonly weight: number; readonly says: Says };

function tellingOf(found: readonly Found[]): Found[] {
  const heaviest = [...found].sort((a, b) => b.weight - a.weight);
  return found.filter((one) => {
    const same = heaviest.filter((other) => other.says.claimed === one.says.claimed);
    return one.says.strength !== "slight" || (same[0]!.says.strength === "slight" && same.indexOf(one) < mostSlight);
  });
}

const threshold = 0.5, mostMarks = 80, mostSlight = 3;
const order: Readonly<Record<Strength, number>> = { strong: 0, clear: 1, slight: 2 };

function strengthOf(weight: number, clear: number, strong: number): Strength {
  return weight >= strong ? "strong" : weight >= clear ? "clear" : "slight";
}

function strongest(all: readonly Says[]): readonly Says[] {
  const sorted = [...all].sort((a, b) => order[a.strength] - order[b.strength] || (a.claimed === "heat" ? -1 : b.claimed === "heat" ? 1 : 0));
  return sorted.filter((says, index) => sorted.findIndex((other) => other.claimed === says.claimed) === index && !(says.claimed === "dissatisfaction" && sorted.some((other) => other.claimed === "complaint")));
}
