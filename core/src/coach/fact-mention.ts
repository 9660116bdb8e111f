import type { DraftContext } from "../model/finding.ts";
import type { Instant } from "../model/instant.ts";
import { contentStems } from "./their-matter.ts";
import { foldText } from "./fold-text.ts";

export type Fact = NonNullable<DraftContext["facts"]>[number];

/** Whether a fact holds now. One that is held back holds until its date; any other from its first day to its last. */
export function activeFact(fact: Fact, now: Instant): boolean {
  const held = fact.says === "no" || fact.says === "embargoed";
  return (fact.until === undefined || fact.until.slice(0, 10) >= now.slice(0, 10)) && (held || fact.from === undefined || fact.from.slice(0, 10) <= now.slice(0, 10));
}

/** Whether a folded sentence names the subject: its words with digits all, of the others one at least. */
export function mentions(folded: string, subject: string): boolean {
  return subjectEnd(folded, subject) > 0;
}

/** Behind the first word of the subject in the sentence; 0 where it is not named. */
export function subjectEnd(folded: string, subject: string): number {
  const tokens = foldText(subject).match(/[\p{L}\p{N}.]+/gu)?.map((token) => token.replace(/\.$/, "")) ?? [];
  const marked = tokens.filter((token) => /\d/.test(token));
  const wanted = marked.length > 0 ? marked : tokens.filter((token) => token.length >= 4 || tokens.length === 1);
  const places = wanted.map((token) => placeOf(folded, token));
  const met = places.filter((place) => place >= 0);
  const enough = marked.length > 0 ? met.length === marked.length : met.length > 0 && met.length >= wanted.length / 2;
  return enough ? Math.max(1, Math.min(...met)) : 0;
}

/** Whether the sentence says of the subject what the fact speaks of: a content word of the fact besides the subject, or its value. */
export function statesOf(folded: string, fact: Fact): boolean {
  const subject = new Set(contentStems(foldText(fact.subject)));
  const about = new Set(contentStems(foldText(`${fact.text} ${typeof fact.value === "string" ? fact.value : ""}`)).filter((stem) => !subject.has(stem)));
  return contentStems(folded).some((stem) => about.has(stem));
}

function placeOf(folded: string, token: string): number {
  const found = new RegExp(`(?<![\\p{L}\\p{N}])${token.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?:s|es)?(?![\\p{L}\\p{N}]|\\.\\d)`, "u").exec(folded);
  return found === null ? -1 : found.index + found[0].length;
}
