import type { ReadingCorrection } from "../model/lesson.ts";
import type { HeatLevel, Reading, SignalName } from "../model/reading.ts";

/** What is changed of an earlier correction: null takes a word back, what is absent stays. */
export type CorrectionPatch = { readonly level?: HeatLevel | null | undefined; readonly signals?: Readonly<Partial<Record<SignalName, boolean | null | undefined>>> | undefined };

/**
 * The reading of a message as an agent knows better: their heat level and signals count, the words that only a denied signal rested on
 * carry nothing any more, all else stays as it was read. Where heat was going was read from another heat: with a new level nothing is
 * said of it. No correction leaves the reading untouched.
 * @practice S1 Listen: the person who reads it knows better
 */
export function correctReading(asRead: Reading, correction: ReadingCorrection): Reading {
  const { level } = correction, said = Object.entries(correction.signals) as [SignalName, boolean | undefined][];
  if (level === null && said.every(([, there]) => there === undefined)) return asRead;
  const heat = level === null || level === asRead.heat.level ? asRead.heat : { level, score: middles[level] };
  const denied = new Set<string>([...said.flatMap(([name, there]) => (there === false ? [name] : [])), ...(level === 0 ? ["heat"] : [])]);
  const { reframe, ...rest } = asRead;
  return {
    ...rest, heat, signals: { ...asRead.signals, ...Object.fromEntries(said.flatMap(([name, there]) => (there === undefined ? [] : [[name, there ? 1 : 0]]))) },
    evidence: asRead.evidence.filter((item) => !(denied.has(item.signal) && item.weight > 0)),
    ...(reframe === undefined || heat.level < 2 ? {} : { reframe }),
  };
}

/**
 * An earlier correction with a later one on it. What says no more than the desk had read is left out, except in a language that it does
 * not read (`unread`), where "calm" is news as well. Null where nothing is left.
 */
export function mergeCorrection(asRead: Reading, earlier: ReadingCorrection | null, patch: CorrectionPatch, unread = false): ReadingCorrection | null {
  const level = patch.level === undefined ? earlier?.level ?? null : patch.level;
  const said = Object.entries({ ...earlier?.signals, ...definedOf(patch.signals ?? {}) }) as [SignalName, boolean | null][];
  const signals = Object.fromEntries(said.filter(([name, there]) => there !== null && there !== asRead.signals[name] >= 0.5));
  const merged: ReadingCorrection = { level: level === asRead.heat.level && !unread ? null : level, signals: signals as ReadingCorrection["signals"] };
  return merged.level === null && Object.keys(merged.signals).length === 0 ? null : merged;
}

const middles: Readonly<Record<HeatLevel, number>> = { 0: 10, 1: 30, 2: 50, 3: 70, 4: 90 };

function definedOf(signals: NonNullable<CorrectionPatch["signals"]>): Partial<Record<SignalName, boolean | null>> {
  return Object.fromEntries(Object.entries(signals).filter(([, there]) => there !== undefined));
}
