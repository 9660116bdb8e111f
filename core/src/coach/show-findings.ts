import type { CheckName, Finding } from "../model/finding.ts";
import { foldText } from "./fold-text.ts";

/**
 * The remarks an agent sees: those that matter, at most five, none on top of another, none said twice of the same words, none that was dismissed in this draft. They come
 * in the order in which they matter (acknowledgement, facts, a no, a time, tone), those of one kind as they stand in the text.
 */
export function showFindings(draft: string, findings: readonly Finding[], dismissed: readonly string[]): Finding[] {
  const gone = new Set(dismissed);
  const candidates = findings.filter((finding) => finding.weight >= shownFrom && !gone.has(findingKey(draft, finding)));
  const chosen: Finding[] = [], said = new Set<string>();
  for (const finding of [...candidates].sort((a, b) => rank(a) - rank(b) || b.weight - a.weight || length(a) - length(b) || a.span[0] - b.span[0])) {
    const key = findingKey(draft, finding);
    if (chosen.length === atMost || said.has(key) || chosen.some((other) => overlap(finding, other))) continue;
    chosen.push(finding);
    said.add(key);
  }
  return chosen.sort((a, b) => rank(a) - rank(b) || a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}

/** What names a remark while the draft changes around it: its check and the words it stands on. */
export function findingKey(draft: string, finding: Finding): string {
  return `${finding.check}:${foldText(draft.slice(...finding.span)).replace(/[^\p{L}\p{N}]+/gu, " ").trim()}`;
}

/** The order in which remarks matter: acknowledgement, facts, a no, time, tone, then the rest. */
export function rank(finding: Finding): number {
  return ranks[finding.check];
}

const shownFrom = 0.4;
const atMost = 5;

const ranks: Readonly<Record<CheckName, number>> = {
  "no-acknowledgement": 0,
  "leaks-embargo": 1, "contradicts-fact": 1, "unsupported-date": 1, "concedes-unproven": 1,
  "abrupt-no": 2, "false-maybe": 2,
  "vague-promise": 3, "over-promise": 3,
  "labels-person": 4, "calm-down": 4, blaming: 4, sarcastic: 4, condescending: 4, belittling: 4, arguing: 4, shouting: 4, bureaucratic: 5,
  "hot-draft": 6, "second-apology": 6, "empty-assurance": 6, "no-question": 6, "no-next-step": 6,
  "not-owned": 7, "not-concrete": 7, "our-jargon": 7, "first-draft": 7, "wrong-language": 7,
};

// Of two remarks that matter the same, the one that changes fewer words is the better.
function length(finding: Finding): number {
  return finding.span[1] - finding.span[0];
}

// Gaps stand between words and cover none; what spans the whole draft covers nothing either.
function overlap(a: Finding, b: Finding): boolean {
  if (a.check === "wrong-language" || b.check === "wrong-language") return false;
  const empty = a.span[0] === a.span[1] || b.span[0] === b.span[1];
  return empty ? a.span[0] === b.span[0] && a.span[1] === b.span[1] : a.span[0] < b.span[1] && b.span[0] < a.span[1];
}
