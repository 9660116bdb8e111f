import type { DraftContext, Finding } from "../model/finding.ts";
import { foldText } from "./fold-text.ts";
import type { Draft } from "./read-draft.ts";

/**
 * The first question of every handbook, put to a customer who is upset and has told what they tried. English only.
 */
export function checkBasics(draft: Draft, context: DraftContext, heat: number): Finding[] {
  const told = foldText((context.to?.message ?? "").slice(0, 8_000));
  if (draft.language !== "en" || heat < 40 || !(tried.test(told) || told.split(/\s+/).length >= 40)) return [];
  return draft.body.filter(({ folded }) => basics.test(folded)).map(({ start, end }): Finding => ({
    check: "condescending", span: [start, end], why: "They told you what they tried", instead: ["You have told me what you tried, so I start from there."], weight: 0.65,
  }));
}

const basics = /\b(?:have|did) you (?:already |maybe |perhaps |at least |even )*(?:tried|try|remember(?:ed)? to|attempted|attempt)(?: to)? (?:turn|switch|restart|reboot|unplug|power|plug|reset)\w*\b|\b(?:try|please try) (?:turning|switching|restarting|rebooting|unplugging) (?:it|your|the)\b|\bis (?:it|the \w+|your \w+) (?:even |actually )?(?:plugged in|switched on|turned on)\b/;
const tried = /\b(?:restarted|rebooted|unplugged|reset|reinstalled|replaced|swapped|changed the|turned (?:it|the \w+|my \w+) off|switched (?:it|the \w+|my \w+) off|tried (?:everything|all|it|that|this|every|the|your))\b/;
