import { policyClauseEn, policyRuleEn } from "../language/lexicon-coach-en-policy.ts";
import type { Better } from "./better-words.ts";
import type { Draft, DraftSentence } from "./read-draft.ts";

/**
 * A sentence whose reason is our policy, without that reason: what it says stays, a no above all. Nothing is offered where the
 * sentence says nothing else. Null where it names no policy as a reason. English only.
 */
export function leaveOutPolicy({ text, language }: Draft, { start, end, folded }: DraftSentence): Better | null {
  if (language !== "en") return null;
  const rule = policyRuleEn.exec(folded);
  if (rule !== null) return { span: [start, start + rule[0].length], instead: [rule[1] === undefined ? "We" : "We do not"] };
  const clause = policyClauseEn.exec(folded);
  if (clause === null) return null;
  const from = clause.index, to = from + clause[0].length;
  const before = folded.slice(0, from), after = folded.slice(to);
  const lead = /^[\s,]*/.exec(after)![0].length, next = text.slice(start + to + lead, start + to + lead + 1);
  if (before.trim() === "" && stands(after)) return { span: [start, start + to + lead + 1], instead: [/^\p{Lu}/u.test(text.slice(start)) ? next.toUpperCase() : next] };
  if (/^[.!…\s]*$/.test(after) && stands(before)) return { span: [start + before.replace(joint, "").length, end - (after.trimEnd().length)], instead: [""] };
  return { span: [start, end], instead: [] };
}

/** Three words or more with someone or something that acts, and nothing left hanging. */
function stands(clause: string): boolean {
  const bare = clause.replace(joint, "");
  return bare.split(/\s+/).filter((word) => /[a-z]/.test(word)).length >= 3 && /\b(?:i|we|you|it|that|this|they|the|your|our|there|returns?|refunds?|items?|orders?)\b/.test(bare) && !/\b(?:is|are|was|were|be|been|not|only|but|that|this|which)$/.test(bare);
}

const joint = /[\s,;:–—-]*(?:\b(?:and|but|as|because|since|so|for)\s*)?[\s,;:–—-]*$/;
