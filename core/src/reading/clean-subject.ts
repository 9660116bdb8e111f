import { lowerShouting } from "./fit-title.ts";

/** A subject without reply and forward marks, list tags, hurry and shouting: "RE: RE: 4.2 export – AGAIN" is "4.2 export". */
export function cleanSubject(subject: string): string {
  const bare = subject.replace(/\s+/g, " ").trim()
    .replace(/^(?:(?:re|aw|antw|antwort|sv|vs|fwd?|wg|tr|rv|enc|rif|ref|doorst|res|i|r)\s*(?:\[\d+\])?\s*:\s*|\[[^\]]{1,40}\]\s*|(?:urgent|important|wichtig|dringend|urgente|importante|belangrijk|asap|action required)\s*[:!–—-]+\s*)+/i, "");
  return lowerShouting(bare).replace(/[\s,;:–—-]*(?:\b(?:again|urgent|asap|please help|help|dringend|schon wieder|encore|urgente|otra vez|alweer|di nuovo)\b[\s!?.]*)+$/i, "").replace(/[\s!?.,;:–—-]+$/, "").replace(/!+/g, "").trim();
}
