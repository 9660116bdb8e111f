import type { CheckName, DraftContext } from "../model/finding.ts";
import type { Span } from "../model/span.ts";
import { proposeTime } from "./propose-time.ts";
import type { CoachLexicon } from "./coach-lexicon.ts";
import { meetPattern } from "./meet-patterns.ts";
import type { Draft, DraftSentence } from "./read-draft.ts";
import { sayings } from "./sayings.ts";
import { softenNo } from "./soften-no.ts";
import { sayBack, theirThing } from "./their-matter.ts";

/** Where better words go, and what they are. */
export type Better = { readonly span: Span; readonly instead: string[] };

/**
 * Better words for one sentence: where only one clause is at fault, the rest of the sentence as the agent wrote it; else a
 * sentence about this customer's thing. Empty where only the agent can know what to say.
 *
 * @practice S2 Tone it: say the same thing without the edge
 */
export function betterWords(draft: Draft, customer: CustomerWords, lexicon: CoachLexicon, sentence: DraftSentence, check: CheckName, fault: Span): Better {
  if (!keepsSentence.has(check) && (saysSomething(sentence, lexicon) || promises(sentence, lexicon, draft.language))) return (draft.language === "en" && keepsRest.has(check) ? withoutClause(draft, sentence, fault) : null) ?? { span: [sentence.start, sentence.end], instead: [] };
  if (draft.language !== "en") return { span: [sentence.start, sentence.end], instead: wordsElsewhere(draft, customer, lexicon, sentence, check) };
  const rest = keepsRest.has(check) ? withoutClause(draft, sentence, fault) : null;
  if (rest !== null) return rest;
  return { span: [sentence.start, sentence.end], instead: ownWords(draft, customer, lexicon, sentence, check) };
}

/** A no, a time or a number: words about something else must not take its place. */
export function saysSomething(sentence: DraftSentence, lexicon: CoachLexicon): boolean {
  return /\d/.test(sentence.folded) || lexicon.concreteTime.test(sentence.folded) || meetPattern(sentence, lexicon.refusals) !== null;
}

function promises({ folded }: DraftSentence, lexicon: CoachLexicon, language: string): boolean {
  return (language === "en" ? ourPromise : lexicon.commitment).test(folded);
}

/** What better words are made of: the customer's thing, what went wrong in their words, a time we could keep in theirs. */
export type CustomerWords = { readonly thing: string | null; readonly theirs: string | null; readonly time: () => string };

/** Reads the customer's words once for all remarks about a draft. */
export function readCustomerWords(context: DraftContext, language: string): CustomerWords {
  const message = context.to?.message ?? "";
  let time: string | undefined;
  return { thing: theirThing(message), theirs: sayBack(message), time: () => (time ??= proposeTime(context, language).theirs) };
}

/** The sentence without the clause at fault, if what is left can stand alone. */
function withoutClause({ text }: Draft, { start, end, folded }: DraftSentence, [from, to]: Span): Better | null {
  const before = folded.slice(0, from - start), after = folded.slice(to - start);
  const bridge = /^\s*[,;:–—-]\s+(?:(?:and|but|so|then)\s+)?/.exec(after)?.[0];
  if (from <= start + 1 && bridge !== undefined && canStand(after.slice(bridge.length))) {
    const next = to + bridge.length;
    return { span: [start, next + 1], instead: [text.slice(next, next + 1).toUpperCase()] };
  }
  const lead = /\s*[,;:–—-]\s+(?:(?:and|but|so|then)\s+)?$/.exec(before)?.[0];
  if (lead === undefined || !/^[.!?…]*$/.test(after) || !canStand(before.slice(0, -lead.length))) return null;
  return { span: [from - lead.length, end], instead: ["."] };
}

/** Four words or more, with someone or something that does something; not the half of a condition. */
function canStand(clause: string): boolean {
  return clause.split(/\s+/).filter((word) => /[a-z0-9]/.test(word)).length >= 4 && finite.test(clause) && !dangling.test(clause);
}

function ownWords(draft: Draft, { thing, theirs, time }: CustomerWords, lexicon: CoachLexicon, sentence: DraftSentence, check: CheckName): string[] {
  const { start, end } = sentence;
  const written = draft.text.slice(start, end).replace(/[.!?…]*$/, "");
  const your = thing === null ? null : `your ${thing}`;
  switch (check) {
    case "condescending": return [`Let me go through ${your ?? "it"} with you, one step at a time.`];
    case "belittling": return [theirs === null ? "I can see why this matters to you." : `${theirs}: I can see why that matters.`];
    case "arguing": return [`Here is what I see on my side${your === null ? "" : ` about ${your}`}, and I would like to hear what you see.`];
    case "blaming": return [`Let me put ${your ?? "this"} right from here.`];
    case "calm-down": return [theirs === null ? "I can see how much this has cost you." : `${theirs}: I can see why you are upset.`];
    case "sarcastic": return ["Let me answer that plainly."];
    case "bureaucratic": return [`I have your message${your === null ? "" : ` about ${your}`} in front of me.`];
    case "labels-person": return [your === null ? "What matters here is what happened." : `What matters here is ${your}.`];
    case "abrupt-no": return [softenNo(draft, [start, end])];
    case "false-maybe": return [...sayings(draft.language).honestMaybe(time())];
    case "vague-promise": return [withTime(written, sentence, lexicon, sayings(draft.language).bySomeTime(time()))];
    case "over-promise": return ["Here is what I know today, and what I do not know yet."];
    case "empty-assurance": return [`By ${time()}, your time, I will tell you what we changed so that it stays fixed.`];
    case "concedes-unproven": return ["I can see what this has cost you, and I am checking what caused it."];
    default: return [];
  }
}

/** A time in place of the words that named none; behind the sentence where there are no such words. */
function withTime(written: string, { folded }: DraftSentence, { vagueTimes }: CoachLexicon, time: string): string {
  const vague = vagueTimes.patterns.map((pattern) => pattern.exec(folded)).find((match) => match !== null && match.index > 0);
  return vague === undefined || vague === null ? `${written} ${time}.` : `${written.slice(0, vague.index)}${time}${written.slice(vague.index + vague[0].length)}.`;
}

/** The lexicon's own sentence for the check, or the agent's with what it lacks. */
function wordsElsewhere(draft: Draft, { time }: CustomerWords, lexicon: CoachLexicon, sentence: DraftSentence, check: CheckName): string[] {
  const { start, end } = sentence;
  const written = draft.text.slice(start, end).replace(/[.!?…]*$/, "");
  const words = sayings(draft.language);
  if (check === "abrupt-no") return [softenNo(draft, [start, end])];
  if (check === "false-maybe") return [...words.honestMaybe(time())];
  if (check === "vague-promise") return [withTime(written, sentence, lexicon, words.bySomeTime(time()))];
  return [...(lexicon.tone.find((wording) => wording.check === check)?.instead ?? [])];
}

const keepsSentence: ReadonlySet<CheckName> = new Set<CheckName>(["abrupt-no", "vague-promise"]);
const ourPromise = /\b(?:i|we)(?:'ll| will| shall|'m going to| am going to|'re going to| are going to)\b/;
const keepsRest: ReadonlySet<CheckName> = new Set<CheckName>(["condescending", "belittling", "arguing", "blaming", "calm-down", "sarcastic", "bureaucratic", "labels-person"]);
const finite = /\b(?:i|we|you|it|that|this|they|he|she|the|your|our|my|there|please)\b.* \w|'(?:s|re|ll|ve|m|d)\b/;
const dangling = /^(?:if|unless|when|because|since|as|which|who|that|than|not|or|whether|although|though|while|until|after|before|had|otherwise|therefore|hence)\b/;
