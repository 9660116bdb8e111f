import type { Reading } from "../model/reading.ts";
import type { Span } from "../model/span.ts";
import { requestLeadsFor, type RequestLeads } from "../language/request-leads.ts";
import { splitSentences } from "../language/sentences.ts";
import type { Learned } from "./read-learned.ts";
import { toProbability } from "./read-signals.ts";

/**
 * What the text asks of us: questions and requests, as spans from where the asking begins to the end of its sentence, each with how
 * likely it asks at all. Rules know the forms; where something was `learned`, it adds requests without one ("Possible for you to come
 * on Wednesday"). Questions that only scorn ("Is anyone there able to read?"), given as spans, ask for nothing.
 * @practice S2 Help it: find what they ask for
 */
export function readAsks(text: string, language: string, scorn: readonly Span[], learned: Pick<Learned, "requests"> | null): Reading["asks"] {
  const leads = requestLeadsFor(language);
  const asks: Reading["asks"] = [];
  for (const [start, end] of splitSentences(text)) {
    const sentence = text.slice(start, Math.min(end, start + longestSentence));
    const seen = learned?.requests.get(start);
    const at = findAsk(sentence, leads) ?? (seen !== undefined && seen >= sureRequest && !isOurWord.test(sentence) ? 0 : undefined);
    if (at === undefined || isScorn(scorn, start + at, end)) continue;
    asks.push({ span: [start + at, end], p: seen === undefined ? ruleAlone : toProbability(seen + ruleWeight) });
  }
  return asks;
}

/** How likely a text asks for anything at all: the surest of its asks, or what was learned of its sentences. */
export function readRequest(asks: Reading["asks"], learned: Pick<Learned, "requests"> | null): number {
  return Math.max(0.02, ...asks.map((ask) => ask.p ?? ruleAlone), ...[...learned?.requests.values() ?? []].map(toProbability));
}

// Of requests in mails, rules find two in three and are right in three of four; with the model's word added, four in five are right.
const ruleAlone = 0.75;
const ruleWeight = 1.5;
const sureRequest = 1;
// The model was taught by mails between colleagues, where "I'll call you" asks as well; a customer who says so tells.
const isOurWord = /\b(?:i|we)(?:['’]| )(?:ll|will|shall|have|had|ve|am|m|are|re|was|were|can|do|did|think|should|could)\b/i;

// Nobody asks after this many letters without a full stop; text without any must not cost more than its length.
const longestSentence = 600;

function isScorn(scorn: readonly Span[], start: number, end: number): boolean {
  return scorn.some(([from, to]) => from < end && to > start && from - start < 24);
}

function findAsk(sentence: string, leads: RequestLeads): number | undefined {
  for (const at of clauseStarts(sentence)) {
    const clause = sentence.slice(at);
    if (leads.lead.test(clause) && !isOffer(clause)) return at;
    // "I dial the number and get a recording" commands nobody: after a mere "and" it is telling.
    const goesOn = at > 0 && /[^,;:.–—-]\s+\p{L}+\s+$/u.test(sentence.slice(0, at));
    if (!goesOn && leads.imperative.test(clause) && !/^(?:get|see|take|let me (?:know if you|play)|let us) (?:well|you|care)/i.test(clause)) return at;
  }
  if (/\?["'”’»)\]!?]*$/.test(sentence) && !/^(?:how are you|right|ok(?:ay)?|really|seriously|is that so|no|yes)\W*$/i.test(sentence)) {
    for (const at of clauseStarts(sentence)) if (leads.question.test(sentence.slice(at))) return at;
    return sentence.length > 8 ? 0 : undefined;
  }
  return undefined;
}

// "We need more people" asks us; "I want to thank you" does not.
function isOffer(clause: string): boolean {
  return /^(?:i|we)(?:['’]d| would)? (?:just |also )?(?:like|want|love)(?:ed)? to (?:thank|say|let you know|express|share|congratulate|add|point out)/i.test(clause)
    || /^(?:you (?:should|must|have|need) (?:have|be|know|been))/i.test(clause) || /^(?:please )?(?:don['’]t worry|find (?:attached|enclosed)|see attached|accept|note that|do not hesitate)/i.test(clause)
    || /^(?:i|we) (?:expect|expected|need|want)(?:ed)? (?:better|more|that)\b/i.test(clause) || /^(?:would|will|could) i (?:have|be)\b/i.test(clause) || /^could (?:i|we) (?:care|not|have)/i.test(clause);
}

function clauseStarts(sentence: string): number[] {
  const starts = [/^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|guten (?:tag|morgen|abend)|moin|bonjour|bonsoir|hola|buen[oa]s (?:días|tardes|noches)|goede(?:morgen|middag|navond)|olá|bom dia|boa (?:tarde|noite)|ciao|buongiorno|buonasera|salve|hei)(?: [^,.!?]{1,24})?[,!:–—-]\s*/iu.exec(sentence)?.[0].length ?? 0];
  for (const found of sentence.matchAll(/(?:[,;:–—-]\s+|\b(?:and|but|so|then|also|or|und|aber|et|mais|donc|y|pero|en|maar|dus|e|mas|ma)\s+|["“(]\s*)/gi)) {
    if (found.index > 0 || found[0].length > 1) starts.push(found.index + found[0].length);
  }
  return starts;
}
