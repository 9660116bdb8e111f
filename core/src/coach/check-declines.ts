import type { Decline, Finding } from "../model/finding.ts";
import type { Draft } from "./read-draft.ts";
import { sayings } from "./sayings.ts";
import { softenNo } from "./soften-no.ts";

/**
 * Remarks on bare noes and on a perhaps that sounds like a yes. A softened no is left alone.
 *
 * @practice S4 Soften the no: "a maybe only gives false hope"
 */
export function checkDeclines(draft: Draft, declines: readonly Decline[]): Finding[] {
  const words = sayings(draft.language);
  return declines.flatMap((decline): Finding[] => {
    if (decline.kind === "abrupt") return [{ check: "abrupt-no", span: decline.span, why: words.bareNo, instead: [softenNo(draft, decline.span)], weight: 0.8 }];
    if (decline.kind === "false-maybe") return [{ check: "false-maybe", span: decline.span, why: words.falseMaybe, instead: [words.honestMaybe], weight: 0.7 }];
    return [];
  });
}
