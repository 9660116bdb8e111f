import { isDeepStrictEqual } from "node:util";
import type { LessonList } from "@rapport/contract/lesson-view.ts";
import { learnDismissals } from "@rapport/core/coach/learn-dismissals.ts";
import { CheckName } from "@rapport/core/model/finding.ts";
import type { WorkspaceId } from "@rapport/core/model/ids.ts";
import type { CheckLesson, Lesson, Lessons } from "@rapport/core/model/lesson.ts";
import { composeLesson } from "@rapport/core/reading/compose-lesson.ts";
import { learnCorrections } from "@rapport/core/reading/learn-corrections.ts";
import { inWorkspace, type Scope, type Tx } from "../store/database.ts";
import { announce } from "../store/happening.ts";
import { countAnswers, forgetLesson, holdLessons, loadCorrections, loadForgotten, restoreLesson, saveLessons } from "../store/lesson.ts";
import { loadWorkspace } from "../store/workspace.ts";
import type { Acting } from "./act-on-conversation.ts";
import type { FlowTools } from "./flow-tools.ts";

type Tools = Pick<FlowTools, "db" | "now">;

/** What a team has taught the desk, computed anew. In nobody's name: answers to suggestions are counted over all agents and shown of none. */
export function refreshLessons(tools: Pick<FlowTools, "db">, workspaceId: WorkspaceId, of: "readings" | "checks" | "all"): Promise<void> {
  return inWorkspace(tools.db, { workspaceId }, async (tx) => {
    await holdLessons(tx);
    const known = (await loadWorkspace(tx)).lessons;
    const readings = of === "checks" ? known : learnCorrections(await loadCorrections(tx), await loadForgotten(tx));
    const lessons: Lessons = { phrases: readings.phrases, heat: readings.heat, checks: of === "readings" ? known.checks : await learnChecks(tx) };
    if (isDeepStrictEqual(lessons, known)) return;
    await saveLessons(tx, lessons);
    await tellDesks(tx);
  });
}

export function readLessons(tools: Pick<FlowTools, "db">, scope: Scope): Promise<LessonList> {
  return inWorkspace(tools.db, scope, async (tx) => ({ items: allOf((await loadWorkspace(tx)).lessons).map((lesson) => ({ lesson, says: composeLesson(lesson) })), next: null }));
}

/** A lesson that should not count any more: what it rested on is forgotten, later corrections can teach it again. Null where there is no such lesson. */
export async function dropLesson(tools: Tools, who: Acting, key: string): Promise<true | null> {
  const found = await inWorkspace(tools.db, who, async (tx) => {
    if (!allOf((await loadWorkspace(tx)).lessons).some((lesson) => lesson.key === key)) return null;
    await forgetLesson(tx, key, who.agentId, tools.now());
    return true as const;
  });
  if (found) await refreshLessons(tools, who.workspaceId, "all");
  return found;
}

/** Takes the forgetting back; what the lesson rested on counts again. */
export async function bringLessonBack(tools: Tools, who: Acting, key: string): Promise<true | null> {
  const found = await inWorkspace(tools.db, who, (tx) => restoreLesson(tx, key));
  if (found) await refreshLessons(tools, who.workspaceId, "all");
  return found ? true : null;
}

async function learnChecks(tx: Tx): Promise<CheckLesson[]> {
  return learnDismissals((await countAnswers(tx)).flatMap(({ check, ...counts }) => {
    const known = CheckName.safeParse(check);
    return known.success ? [{ check: known.data, ...counts }] : [];
  }));
}

function tellDesks(tx: Tx): Promise<void> {
  return announce(tx, [{ kind: "desk", conversationId: null, promiseId: null, agentId: null }]);
}

function allOf({ phrases, heat, checks }: Lessons): Lesson[] {
  return [...phrases, ...heat, ...checks];
}
