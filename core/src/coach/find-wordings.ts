import type { DraftContext, Finding } from "../model/finding.ts";
import { readFirstName } from "../language/first-name.ts";
import type { Wording } from "../language/lexicon-coach-wording.ts";
import type { CoachLexicon } from "./coach-lexicon.ts";
import { betterWords, readCustomerWords, saysSomething, type CustomerWords } from "./better-words.ts";
import { meetPattern } from "./meet-patterns.ts";
import type { Draft, DraftSentence } from "./read-draft.ts";
import { fitWords } from "./fit-words.ts";
import { leaveOutPolicy } from "./leave-out-policy.ts";

/** The remarks of a lexicon about a draft: for each family the first wording met in each sentence, with words for this customer. */
export function findWordings(draft: Draft, context: DraftContext, lexicon: CoachLexicon): Finding[] {
  const findings: Finding[] = [];
  let customer: CustomerWords | undefined;
  for (const sentence of draft.sentences) {
    for (const wording of lexicon.tone) {
      const match = meetWording(sentence, wording);
      if (match === null) continue;
      const finding = createFinding(draft, sentence, wording, match);
      if (wording.greets === true) {
        findings.push({ ...finding, instead: context.to?.name === undefined ? [] : [`Dear ${readFirstName(context.to.name)}`] });
        continue;
      }
      if (wording.policy === true) {
        findings.push({ ...finding, ...(leaveOutPolicy(draft, sentence) ?? { instead: [] }) });
        continue;
      }
      if (wording.whole === true && draft.language !== "en" && (sentence.end <= draft.greetingEnd || saysSomething(sentence, lexicon))) {
        findings.push({ ...finding, instead: [] });
        continue;
      }
      const hangs = finding.instead.some((words) => /\bthat[.!?]?$/.test(words)) && finding.span[1] >= sentence.end - 1;
      findings.push(hangs ? { ...finding, ...betterWords(draft, customer ??= readCustomerWords(context, draft.language), lexicon, sentence, finding.check, finding.span) } : wording.whole === true && draft.language === "en" ? fitCustomer(draft, customer ??= readCustomerWords(context, draft.language), lexicon, sentence, finding, match) : finding);
    }
  }
  return findings;
}

function meetWording(sentence: DraftSentence, wording: CoachLexicon["tone"][number]): RegExpExecArray | null {
  const { folded } = sentence;
  const match = meetPattern(sentence, wording.numbered, (found) => found[0].trim() !== ""
    && wording.notAfter?.test(folded.slice(0, found.index)) !== true && wording.notBefore?.test(folded.slice(found.index + found[0].length)) !== true);
  return match === null || wording.unless?.test(folded) === true ? null : match;
}

function createFinding(draft: Draft, sentence: DraftSentence, wording: Wording, match: RegExpExecArray): Finding {
  const blanks = match[0].length - match[0].trimStart().length;
  const start = wording.whole === true ? sentence.start : sentence.start + match.index + blanks;
  const words = wording.instead.includes("") ? match[0].length : match[0].trimEnd().length;
  const end = wording.whole === true ? sentence.end : sentence.start + match.index + words;
  if (wording.instead.includes("")) return leaveOut(draft, sentence, wording, start, end);
  const instead = wording.instead.map((words) => fitWords(draft, [start, end], words));
  return { check: wording.check, span: [start, end], why: wording.why, instead, weight: wording.weight };
}

/** Where a sentence is at fault only in part, its rest; where the customer named a thing, a sentence about it; else the wording's own. */
function fitCustomer(draft: Draft, customer: CustomerWords, lexicon: CoachLexicon, sentence: DraftSentence, finding: Finding, match: RegExpExecArray): Finding {
  const from = sentence.start + match.index, better = betterWords(draft, customer, lexicon, sentence, finding.check, [from, from + match[0].trimEnd().length]);
  const keepsRest = better.span[0] !== sentence.start || better.span[1] !== sentence.end;
  if (!keepsRest && better.instead.length === 0) return { ...finding, instead: [] };
  return keepsRest || customer.thing !== null && better.instead.some((words) => words.includes(customer.thing!)) ? { ...finding, span: better.span, instead: better.instead } : finding;
}

/** Words that are better left out: where they open a sentence, the next word takes over its capital. */
function leaveOut(draft: Draft, sentence: DraftSentence, wording: Wording, start: number, end: number): Finding {
  const next = draft.text.slice(end, end + 1);
  const opens = start === sentence.start && end < sentence.end && next !== "";
  return { check: wording.check, span: [start, opens ? end + 1 : end], why: wording.why, instead: [opens ? next.toUpperCase() : ""], weight: wording.weight };
}
