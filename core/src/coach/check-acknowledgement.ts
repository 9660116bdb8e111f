import type { DraftContext, Finding } from "../model/finding.ts";
import { feelingWords, recognitionFrames, validation } from "../language/lexicon-coach-recognition.ts";
import { bargainWords, upsetWords } from "../language/lexicon-coach-upset.ts";
import { splitSentences } from "../language/sentences.ts";
import { foldText } from "./fold-text.ts";
import { contentStems, readMatter, sayBack, theirThing, type Matter } from "./their-matter.ts";
import type { Draft, DraftSentence } from "./read-draft.ts";
import { sayings } from "./sayings.ts";

/**
 * Where a reply to an upset customer (heat 40 and above) starts without naming their matter: an empty span behind the greeting,
 * with a sentence made of their own words. Words of feeling alone do not count; what happened to them has to be there.
 *
 * @practice S2 Acknowledge it: say they have a right to be upset
 * @practice S1 Acknowledge the problem: name what happened to them
 */
export function checkAcknowledgement(draft: Draft, context: DraftContext, heat: number): Finding[] {
  const message = context.to?.message ?? "";
  if (heat < 40 || message.trim() === "" || draft.body.length === 0 || acknowledges(draft, message, context.first !== false)) return [];
  const break_ = draft.greetingEnd === 0 ? "" : draft.text.slice(draft.greetingEnd, draft.bodyStart) || " ";
  const words = acknowledgements(draft, message).map((sentence) => (draft.greetingEnd === 0 ? `${sentence} ` : `${break_}${sentence}`));
  return [{ check: "no-acknowledgement", span: [draft.greetingEnd, draft.greetingEnd], why: "Acknowledge first, before the answer", instead: words, weight: heat >= 60 ? 0.95 : heat > 40 ? 0.85 : 0.7 }];
}

/** Whether the draft shows that this customer's matter was heard: early in a first reply, anywhere in a later one. */
export function acknowledges(draft: Draft, message: string, early: boolean): boolean {
  const matter = readMatter(message);
  const looked = early ? draft.body.slice(0, 4) : draft.body;
  if (looked.some((sentence) => recognises(sentence, draft.language, matter))) return true;
  if (bargains(message) && looked.some((sentence) => !generic.test(sentence.folded) && contentStems(sentence.folded).some((stem) => matter.stems.has(stem)))) return true;
  const told = looked.map((sentence) => tellsWhatHappened.test(sentence.folded) && !generic.test(sentence.folded) && !refusesOrCorrects.test(sentence.folded));
  // One sentence tells what was seen or done, the one beside it names their thing.
  if (looked.some((sentence, at) => (told[at - 1] === true || told[at + 1] === true) && names(sentence, matter))) return true;
  // Or names it and says sorry in the next breath.
  if (looked.some((sentence, at) => names(sentence, matter) && happened.test(sentence.folded) && feelsOrIsSorry(looked[at + 1] ?? looked[at - 1]))) return true;
  if (asksOnly(message) && looked.some((sentence) => names(sentence, matter))) return true;
  // What happened to them, counted, is theirs and nobody else's.
  if (told.some((tells, at) => tells && counted.test(looked[at]!.folded) && particular(contentStems(looked[at]!.folded)))) return true;
  // Where the message tells nothing that could be said back, telling what happened to them is enough.
  return told.some((tells, at) => tells && particular(contentStems(looked[at]!.folded))) && sayBack(message) === null;
}

function feelsOrIsSorry(sentence: DraftSentence | undefined): boolean {
  return sentence !== undefined && feelingOrSorry.test(sentence.folded) && !refusesOrCorrects.test(sentence.folded) && sentence.folded.length < 60;
}

/** A message that is nothing but questions is met by an answer to them. */
function asksOnly(message: string): boolean {
  return message.length < 2_000 && splitSentences(message).every(([start, end]) => message.slice(start, end).endsWith("?"));
}

function names(sentence: DraftSentence, matter: Matter): boolean {
  const stems = contentStems(sentence.folded);
  return particular(stems) && stems.some((stem) => matter.stems.has(stem)) && !refusesOrCorrects.test(sentence.folded) && !generic.test(sentence.folded);
}

function recognises(sentence: DraftSentence, language: string, matter: Matter): boolean {
  const { folded } = sentence;
  if (refusesOrCorrects.test(folded)) return false;
  const framed = (recognitionFrames[language] ?? recognitionFrames["en"]!).test(folded);
  const stems = contentStems(folded);
  const shared = stems.filter((stem) => matter.stems.has(stem)).length;
  if (framed && validation.test(folded)) return true;
  // Their words come back; or, with a feeling or an apology, something particular is named in other words.
  if (shared >= 3 || shared >= 2 && (/\byou\b/.test(folded) || counted.test(folded))) return true;
  return framed && (shared >= 2 || shared >= 1 && (particular(stems) || feelingWords.test(folded)) || feelingOrSorry.test(folded) && particular(stems.filter((stem) => !feelingWords.test(stem))) && !generic.test(folded));
}

function particular(stems: readonly string[]): boolean {
  return new Set(stems).size >= 2;
}

function acknowledgements(draft: Draft, message: string): string[] {
  const words = sayings(draft.language);
  const theirs = draft.language === "en" ? sayBack(message) : null;
  if (!isUpset(message)) return calmly(draft, theirs, message);
  return theirs === null ? [words.rightToBeUpset] : [words.recognise(theirs), words.rightToBeUpset];
}

/** Where no word of theirs is an upset one, none is put in their mouth; nothing where there is nothing of theirs to name. */
function calmly(draft: Draft, theirs: string | null, message: string): string[] {
  if (theirs !== null) return [`${theirs}: I can see why that matters.`];
  const thing = draft.language === "en" ? theirThing(message) : null;
  return thing === null ? [] : [`I have read what you write about your ${thing}, and I can see why it matters.`];
}

function isUpset(message: string): boolean {
  return upsetWords.test(foldText(message.slice(0, 20_000))) || /(?:\b\p{Lu}{3,}\b[\s,!]+){3}/u.test(message);
}

/** A bargain is heard where the reply speaks of what is bargained about. */
function bargains(message: string): boolean {
  return bargainWords.test(foldText(message.slice(0, 20_000))) && !isUpset(message);
}

/** Words that recognise nothing: the feeling is named, what caused it is not. */
export function recognisesNothing(folded: string): boolean {
  return /\byou(?:'re| are)? (?:feel|felt|feeling)(?: like)? (?:that|this|so)\b/.test(folded) || generic.test(folded) && !particular(contentStems(folded));
}

const tellsWhatHappened = /\byou(?:'ve| have| were| had)(?: been)? (?:asked|told|charged|left|promised|sent|given|passed|waiting|waited|written|called|lost|paid|had)\b|\byou (?:waited|lost|wrote|called|asked|paid|got|received|missed)\b|\bi(?:'ve| have)?(?: just| now)? (?:read (?:through )?(?:the|your|all)|went (?:through|over)|gone (?:through|over)|listened to|looked (?:at|through|into))\b|\b(?:put|set|make) (?:this|it|that|things) right\b/;
const counted = /\b(?:twice|again|second|third|fourth|fifth|both|three|four|five|\d+)\b/;
const happened = /\b(?:did|was|were|have|has|had|been|came|got|lost|stood|took|went|left|broke|sent|\w{3,}ed)\b/;
const feelingOrSorry = /\b(?:sorry|apologi[sz]e|i (?:can |do |fully |really )*(?:see|understand|imagine)|must (?:be|have been)|tut mir|verstehe|desole|comprends|siento|entiendo|spijt|begrijp|lamento|compreendo|dispiace|capisco)\b/;
const generic = /\b(?:inconvenience|your (?:frustration|concerns?|feelings|disappointment|situation|patience)|this (?:issue|problem|situation|matter|experience|has caused|may have)|the (?:issue|trouble|situation|experience)|any (?:trouble|confusion|issues?)|how you feel|the confusion|contacting us|reaching out|getting in touch|your (?:message|e-?mail|feedback|patience|understanding))\b|\bunannehmlichkeit|\bdesagrement|\bgene occasionnee|\binconveniente|\bmolestias\b|\bongemak|\btranstorno|\bincomodo|\bdisagio/;
const refusesOrCorrects = /\b(?:can't|cannot|unable|as (?:i|we) (?:already )?(?:said|explained|mentioned|stated)|already explained|but you|should have (?:checked|read|told))\b|\bi understand,? but\b/;
