import type { CheckName, Finding } from "../model/finding.ts";
import type { CheckLesson } from "../model/lesson.ts";

/** How often a team took the words of one check, and how often it kept its own; by how many of its agents. */
export type CheckAnswers = { readonly check: CheckName; readonly used: number; readonly kept: number; readonly agents: number };

/**
 * Which checks weigh less in a team because it mostly keeps its own words. It takes at least six words kept, more than half of all answers;
 * one agent alone lowers a weight by a fifth at most, a team by two fifths. What guards facts is never lowered.
 * @practice S2 Control it: a colleague who is waved off says it more seldom
 */
export function learnDismissals(answers: readonly CheckAnswers[]): CheckLesson[] {
  return answers.flatMap(({ check, used, kept, agents }) => {
    if (guarded.has(check) || kept < 6) return [];
    // Four answers of which half were taken stand before the first: a few of them say little.
    const share = (kept + 2) / (kept + used + 4), lowered = Math.min(agents > 1 ? 0.4 : 0.2, Math.max(0, share - 0.5));
    return lowered < 0.01 ? [] : [{ kind: "check" as const, key: `check:${check}`, check, factor: Math.round((1 - lowered) * 100) / 100, kept, used, agents }];
  });
}

/** Remarks with the weight that they have in this team; those without a lesson as they are. */
export function weighFindings(findings: readonly Finding[], weights: Readonly<Partial<Record<CheckName, number>>>): Finding[] {
  return findings.map((finding) => {
    const factor = weights[finding.check];
    return factor === undefined || guarded.has(finding.check) ? finding : { ...finding, weight: Math.round(finding.weight * Math.min(1, Math.max(0.6, factor)) * 1000) / 1000 };
  });
}

const guarded: ReadonlySet<CheckName> = new Set(["contradicts-fact", "leaks-embargo", "unsupported-date", "concedes-unproven", "labels-person"]);
