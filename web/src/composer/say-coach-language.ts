import { coachCoverage, missingChecks } from "@rapport/core/coach/coach-coverage.ts";
import type { CheckName } from "@rapport/core/model/finding.ts";
import { sayLanguage } from "../i18n/say-language.ts";
import { interfaceLocale, say } from "../i18n/say.ts";

/** What the coach does not have of a language, in one sentence; null where it has everything. A text without a known language is looked at as English. */
export function sayCoachLanguage(code: string): string | null {
  if (code === "und") return null;
  const missing = missingChecks(code), language = sayLanguage(code);
  if (missing.length === 0) return null;
  const made = (Object.entries(coachCoverage(code)) as [CheckName, string][]).filter(([, coverage]) => coverage !== "none").map(([check]) => check);
  return made.length < missing.length ? say("coach.language.little", { language, checks: sayChecks(made) }) : say("coach.language.less", { language, checks: sayChecks(missing) });
}

function sayChecks(checks: readonly CheckName[]): string {
  return new Intl.ListFormat(interfaceLocale, { type: "conjunction" }).format(checks.map((check) => say(`check.${check}`)));
}
