import type { Decline, DraftContext, Finding } from "../model/finding.ts";
import { namesVagueTime } from "./plain-commitment.ts";
import { proposeTime } from "./propose-time.ts";
import type { Draft } from "./read-draft.ts";
import { sayings } from "./sayings.ts";
import { softenNo } from "./soften-no.ts";

/**
 * Remarks on bare noes and on a perhaps that sounds like a yes. A softened no is left alone, and so is a perhaps
 * whose vague time is remarked on: a real time mends both.
 *
 * @practice S4 Soften the no: "a maybe only gives false hope"
 */
export function checkDeclines(draft: Draft, declines: readonly Decline[], context: DraftContext): Finding[] {
  const words = sayings(draft.language);
  return declines.flatMap((decline): Finding[] => {
    if (decline.kind === "abrupt") return [{ check: "abrupt-no", span: decline.span, why: words.bareNo, instead: [softenNo(draft, decline.span)], weight: 0.8 }];
    if (decline.kind !== "false-maybe" || namesVagueTime(draft, decline.span)) return [];
    return [{ check: "false-maybe", span: decline.span, why: words.falseMaybe, instead: [...words.honestMaybe(proposeTime(context, draft.language).theirs)], weight: 0.7 }];
  });
}
