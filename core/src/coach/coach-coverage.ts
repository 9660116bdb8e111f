import type { CheckName } from "../model/finding.ts";

/** How far a check goes in a language: from what customers wrote and wide wordings, with some wordings told with care, or not at all. */
export type Coverage = "full" | "careful" | "none";

/**
 * Which checks the coach makes in a language, so that the desk can say what a language does not have. A language that is not listed has
 * only what needs no words of it: shouting and the language itself.
 *
 * @practice S0 Speak their language
 */
export function coachCoverage(language: string): Readonly<Record<CheckName, Coverage>> {
  return language === "en" ? english : listed.has(language) ? elsewhere : unlisted;
}

/** The checks a language does not have, in the order in which they matter to a reader. */
export function missingChecks(language: string): CheckName[] {
  const coverage = coachCoverage(language);
  return (Object.keys(coverage) as CheckName[]).filter((check) => coverage[check] === "none");
}

const elsewhere: Readonly<Record<CheckName, Coverage>> = {
  "no-acknowledgement": "careful", "contradicts-fact": "careful", "leaks-embargo": "careful", "unsupported-date": "careful", "concedes-unproven": "careful",
  "abrupt-no": "careful", "false-maybe": "careful", "vague-promise": "careful", "over-promise": "careful",
  condescending: "careful", belittling: "careful", arguing: "careful", blaming: "careful", "calm-down": "careful", sarcastic: "careful", bureaucratic: "careful", "labels-person": "careful",
  shouting: "full", "empty-assurance": "careful", "second-apology": "careful", "our-jargon": "full", "wrong-language": "full",
  "not-concrete": "none", "not-owned": "none", "no-question": "none", "no-next-step": "none", "first-draft": "none", "hot-draft": "careful",
};
const english = Object.fromEntries(Object.keys(elsewhere).map((check) => [check, "full"])) as Record<CheckName, Coverage>;
const unlisted = Object.fromEntries(Object.keys(elsewhere).map((check) => [check, check === "shouting" || check === "wrong-language" || check === "our-jargon" ? "full" : "none"])) as Record<CheckName, Coverage>;
const listed: ReadonlySet<string> = new Set(["de", "fr", "es", "nl", "pt", "it"]);
