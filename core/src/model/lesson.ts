import { z } from "zod";
import { CheckName } from "./finding.ts";
import { Channel } from "./message.ts";
import { HeatLevel, SignalName } from "./reading.ts";

const Count = z.int().min(0);

/** What an agent says of one message against the desk's reading: a heat level, signals that are there or not. Null and absent: as read. */
export const ReadingCorrection = z.object({ level: HeatLevel.nullable(), signals: z.partialRecord(SignalName, z.boolean()) });
export type ReadingCorrection = z.infer<typeof ReadingCorrection>;

/** Words that weigh less or more in a workspace than the desk thought, because its people said so of several customers. `strength` is 0 to 1. */
export const PhraseLesson = z.object({
  kind: z.literal("phrase"), key: z.string(), language: z.string(), signal: z.union([SignalName, z.literal("heat")]), phrase: z.string(),
  direction: z.enum(["less", "more"]), strength: z.number().min(0).max(1), count: Count, customers: Count, agents: Count,
});
export type PhraseLesson = z.infer<typeof PhraseLesson>;

/** Heat of a channel and language as this workspace feels it: so many points cooler or hotter than the desk reads. */
export const HeatLesson = z.object({
  kind: z.literal("heat"), key: z.string(), channel: Channel, language: z.string(), points: z.number().min(-10).max(10), count: Count, customers: Count, agents: Count,
});
export type HeatLesson = z.infer<typeof HeatLesson>;

/** A check of the coach that a workspace mostly keeps its own words against: its remarks weigh `factor` times as much here. */
export const CheckLesson = z.object({
  kind: z.literal("check"), key: z.string(), check: CheckName, factor: z.number().min(0).max(1), kept: Count, used: Count, agents: Count,
});
export type CheckLesson = z.infer<typeof CheckLesson>;

export const Lesson = z.discriminatedUnion("kind", [PhraseLesson, HeatLesson, CheckLesson]);
export type Lesson = z.infer<typeof Lesson>;

/** Everything that a workspace has taught the desk. */
export type Lessons = { readonly phrases: readonly PhraseLesson[]; readonly heat: readonly HeatLesson[]; readonly checks: readonly CheckLesson[] };
