import type { DraftContext, Finding } from "../model/finding.ts";
import { foldText } from "./fold-text.ts";
import type { Draft, DraftSentence } from "./read-draft.ts";
import { activeFact, mentions, statesOf, subjectEnd, type Fact } from "./fact-mention.ts";
import { conditionOf, datesIn, saidDate, sameDate, type SaidDate } from "./fact-dates.ts";
import { meansOther, namesWhole, tellsOfComing } from "./fact-leak.ts";

/**
 * What a draft says about the things on the facts board: a date or figure that differs, a date the board does not support,
 * a word about what it holds back. Silent where no facts are given, and about the agent's own promises.
 *
 * @practice S3 Brutally honest: hard facts, no high expectations
 */
export function checkFacts(draft: Draft, context: DraftContext): Finding[] {
  const facts = (context.facts ?? []).filter((fact) => activeFact(fact, context.now));
  if (facts.length === 0) return [];
  const found: Finding[] = [];
  draft.body.forEach((sentence, at) => {
    const about = facts.filter((fact) => mentions(sentence.folded, fact.subject) || /^(?:it|that|this|they)\b/.test(sentence.folded) && at > 0 && mentions(draft.body[at - 1]!.folded, fact.subject));
    found.push(...about.flatMap((fact) => (isHeldBack(fact) ? heldBack(draft, sentence, fact, context) : disagreements(draft, sentence, fact, context))).sort((a, b) => b.weight - a.weight).slice(0, 1));
    if (about.length === 0) found.push(...unsupported(draft, sentence, context));
  });
  return found;
}

function isHeldBack(fact: Fact): boolean {
  return fact.says === "no" || fact.says === "embargoed";
}

/** A date for what has none is unsupported; where the board has one, or the fact is embargoed, it may not be told at all. */
function heldBack(draft: Draft, sentence: DraftSentence, fact: Fact, context: DraftContext): Finding[] {
  if (meansOther(sentence.folded, fact.subject)) return [];
  const claimed = claimedDate(draft, sentence, fact, context);
  if (claimed === undefined || !isDated(fact)) return leaks(draft, sentence, fact, claimed !== undefined && claimed.to > context.now) ? [leak(draft, sentence, fact)] : [];
  return fact.says === "no" && supportedDates(fact, context).length === 0 ? [noDateYet(draft, claimed, fact)] : [leak(draft, sentence, fact)];
}

/** Saying that we cannot say is no leak, nor is repeating that something is not so yet; naming the thing with what it does, or with its coming, is. */
function leaks(draft: Draft, { folded }: DraftSentence, fact: Fact, dated: boolean): boolean {
  const denied = fact.says === "no" && negated(foldText(fact.text));
  if (denied && (negated(folded) || conditional.test(folded)) || folded.endsWith("?")) return false;
  if (!denied && namesWhole(folded, fact.subject) && !isOurAct(folded, 0) && tellsOfComing(folded, draft.language, dated)) return true;
  return !/\b(?:can't|cannot|can not|not able to|unable to|nothing to announce|not (?:say|share|comment|announced))\b/.test(folded) && statesOf(folded, fact);
}

function leak(draft: Draft, { start, end }: DraftSentence, fact: Fact): Finding {
  return { check: "leaks-embargo", span: [start, end], why: "Not to be told yet", instead: draft.language === "en" ? [`I have nothing to announce about ${fact.subject} today.`] : [], weight: 0.9 };
}

function disagreements(draft: Draft, sentence: DraftSentence, fact: Fact, context: DraftContext): Finding[] {
  const claimed = claimedDate(draft, sentence, fact, context);
  if (claimed !== undefined && isDated(fact)) {
    const supported = supportedDates(fact, context);
    if (supported.length === 0) return [noDateYet(draft, claimed, fact)];
    if (!supported.some((date) => sameDate(date, claimed))) return [finding(draft, claimed.span, "contradicts-fact", "Facts say another date", [saidDate(supported[0]!, draft.text.slice(...claimed.span))])];
    return [];
  }
  return figure(draft, sentence, boardWords(fact)) ?? polarity(draft, sentence, fact) ?? [];
}

/** The date the sentence gives to the subject: behind it where there is one; none where it dates an act of ours. */
function claimedDate(draft: Draft, sentence: DraftSentence, fact: Fact, context: DraftContext): SaidDate | undefined {
  const after = subjectEnd(sentence.folded, fact.subject);
  const dates = datesIn(draft.text.slice(sentence.start, sentence.end).replaceAll(fact.subject, "x".repeat(fact.subject.length)), context, draft.language).map((date): SaidDate => ({ ...date, span: [date.span[0] + sentence.start, date.span[1] + sentence.start] }));
  return isOurAct(sentence.folded, after) ? undefined : dates.find((date) => date.span[0] >= sentence.start + after) ?? dates[0];
}

function supportedDates(fact: Fact, context: DraftContext): SaidDate[] {
  return conditionOf(fact.text) !== null && /\bno\b|\bnot\b/i.test(fact.text) ? [] : [fact.text, ...(typeof fact.value === "string" ? [fact.value] : [])].flatMap((words) => datesIn(words, context, "en"));
}

function noDateYet(draft: Draft, claimed: SaidDate, fact: Fact): Finding {
  const condition = conditionOf(fact.text);
  return finding(draft, claimed.span, "unsupported-date", condition === null ? "Facts: no date yet" : `Facts: no date until ${condition.short}`, condition === null ? [] : [condition.words]);
}

function finding(draft: Draft, span: readonly [number, number], check: "unsupported-date" | "contradicts-fact", why: string, instead: readonly string[]): Finding {
  const short = why.split(" ").length <= 8 ? why : check === "unsupported-date" ? "Facts: no date yet" : "Facts say something else";
  return { check, span: [...span], why: short, instead: draft.language === "en" ? [...instead] : [], weight: check === "contradicts-fact" ? 0.9 : 0.8 };
}

/** The same kind of figure (money, percent, a count of the same unit) with another value. */
function figure(draft: Draft, sentence: DraftSentence, board: string): Finding[] | null {
  const theirs = figuresIn(foldText(board));
  for (const said of figuresIn(sentence.folded)) {
    const same = theirs.filter((figure) => figure.unit === said.unit);
    if (same.length === 0 || same.some((figure) => figure.value === said.value)) continue;
    return [finding(draft, [sentence.start + said.from, sentence.start + said.to], "contradicts-fact", "Facts say another figure", [same[0]!.words])];
  }
  return null;
}

function figuresIn(folded: string): { unit: string; value: number; from: number; to: number; words: string }[] {
  return [...folded.matchAll(/([£$€]) ?(\d[\d.,]*)|(\d[\d.,]*) ?(£|\$|€|%|percent|per cent|eur(?:os?)?|pounds?|dollars?|(?:working |business )?days?|weeks?|months?|years?|hours?|gb|kg|metres?|meters?|units?|seats?|users?)(?![a-z])/g)].map((match) => {
    const unit = (match[1] ?? match[4])!.replace(/^(?:working|business) /, "").replace(/(?<=[a-z]{3})s$/, "").replace(/per ?cent/, "%").replace(/^euro?$/, "€").replace("pound", "£").replace("dollar", "$");
    const value = Number((match[2] ?? match[3])!.replace(/[.,]$/, "").replace(/,(?=\d{3})/g, ""));
    return { unit, value, from: match.index, to: match.index + match[0].replace(/[.,]$/, "").length, words: match[0].replace(/[.,]$/, "") };
  });
}

/** The board denies what the draft affirms, or the reverse, of the same thing in the same words. */
function polarity(draft: Draft, sentence: DraftSentence, fact: Fact): Finding[] | null {
  const board = foldText(fact.text);
  if (sentence.folded.endsWith("?") || !statesOf(sentence.folded, fact)) return null;
  const denies = fact.value === false || negated(board);
  if (denies === negated(sentence.folded) || conditional.test(sentence.folded)) return null;
  return [finding(draft, [sentence.start, sentence.end], "contradicts-fact", "Facts say the opposite", [/[.!?]$/.test(fact.text) ? fact.text : `${fact.text}.`])];
}

function negated(folded: string): boolean {
  return /\b(?:not|no|never|none|without|cannot|no longer|discontinued|withdrawn|excluded|expired|lost|ended|stopped)\b|n't\b/.test(folded);
}

/** With facts at hand, a date for a release or a delivery that no fact speaks of. */
function unsupported(draft: Draft, sentence: DraftSentence, context: DraftContext): Finding[] {
  if (!/\b(?:version|release|update|feature|model|firmware|patch|app|[a-z]?\d+\.\d+|product|edition|upgrade)\b.{0,40}\b(?:is|are|will|comes?|gets?|'ll|ships?|launch\w*|goes)\b.{0,30}\b(?:out|released?|available|live|launch\w*|ship\w*|ready|land\w*|come|there|published|back)\b/.test(sentence.folded) || isOurAct(sentence.folded, 0)) return [];
  const claimed = datesIn(draft.text.slice(sentence.start, sentence.end), context, draft.language)[0];
  return claimed === undefined ? [] : [finding(draft, [claimed.span[0] + sentence.start, claimed.span[1] + sentence.start], "unsupported-date", "Facts: no date for this", [])];
}

function isDated(fact: Fact): boolean {
  return /date|release|deliver|ship|availab|launch|stock|backorder|discontinu|certif|deadline|when/i.test(fact.kind) || /\b(?:date|release\w*|out|ships?|launch\w*|available|back in stock|until|certified|deliver\w*)\b/i.test(fact.text);
}

/** What the date belongs to is our writing or asking, not the thing itself. */
function isOurAct(folded: string, after: number): boolean {
  return /^\W*(?:i'll|i will|we'll|we will|i can)\b/.test(folded.slice(after)) || /\b(?:i|we)(?:'ll| will| can| shall) (?:write|call|ring|tell|let you|update|answer|confirm|speak|talk|get back|come back|know|check|ask|hear|report)\b/.test(folded);
}

function boardWords(fact: Fact): string {
  return typeof fact.value === "string" || typeof fact.value === "number" ? `${fact.text} ${fact.value}` : fact.text;
}

const conditional = /\b(?:if|until|once|unless|as soon as|after it)\b/;
