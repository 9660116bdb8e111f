import { z } from "zod";
import { CoachRecord, LessonList, NameLesson } from "@rapport/contract/lesson-view.ts";
import { given } from "../given.ts";
import type { Ports } from "../ports.ts";
import { serve, type Door } from "../serve.ts";

/** What the team has taught the desk, and what became of the coach's suggestions. */
export function lessonRoutes(door: Door, ports: Ports): void {
  serve(door, { method: "GET", url: "/api/v1/lessons", says: "What the team's corrections and answers have taught the desk", action: "lesson.read", answer: LessonList }, ({ who }) => ports.listLessons(who));
  serve(door, { method: "POST", url: "/api/v1/lessons/forget", says: "Lets a lesson be forgotten; later corrections can teach it again", action: "lesson.forget", body: NameLesson },
    async ({ who, body }) => void given(await ports.forgetLesson(who, body.key)));
  serve(door, { method: "POST", url: "/api/v1/lessons/restore", says: "Takes the forgetting of a lesson back", action: "lesson.forget", body: NameLesson },
    async ({ who, body }) => void given(await ports.restoreLesson(who, body.key)));
  serve(door, {
    method: "GET", url: "/api/v1/coach/record", says: "What became of the coach's suggestions, of the team or one's own; never by agent", action: "lesson.read", answer: CoachRecord,
    query: z.strictObject({ by: CoachRecord.shape.by.default("check"), whose: CoachRecord.shape.whose.default("team") }),
  }, ({ who, query }) => ports.readCoachRecord(who, query));
}
