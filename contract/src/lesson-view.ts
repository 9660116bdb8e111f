import { z } from "zod";
import { Lesson } from "@rapport/core/model/lesson.ts";

/** What a team has taught the desk, each lesson with its sentence. */
export const LessonList = z.object({ items: z.array(z.object({ lesson: Lesson, says: z.string() })), next: z.null() });
export type LessonList = z.infer<typeof LessonList>;

export const NameLesson = z.strictObject({ key: z.string().min(1).max(400) });

const Followed = z.object({ n: z.int(), cooler: z.int(), before: z.int(), after: z.int() });

/**
 * What became of the coach's suggestions: taken, kept as written, or left unanswered at sending. `followedBy` counts the mails that the
 * customer has answered since; the heat before and after went together with taking a suggestion, which does not say that it caused it, and is
 * null below ten mails on either side. Never by agent.
 */
export const CoachRecord = z.object({
  by: z.enum(["check", "language", "made-by", "phase"]), whose: z.enum(["team", "mine"]),
  items: z.array(z.object({
    of: z.string(), n: z.int(), used: z.int(), kept: z.int(), left: z.int(), followedBy: z.object({ used: z.int(), notUsed: z.int() }),
    wentTogether: z.object({ used: Followed, notUsed: Followed }).nullable(),
  })),
  next: z.null(),
});
export type CoachRecord = z.infer<typeof CoachRecord>;
