import type { Span } from "../model/span.ts";
import { splitSentences } from "../language/sentences.ts";
import { closingPattern, greetingPattern } from "../language/lexicon-coach-letters.ts";
import { indexPatterns, possiblePatterns } from "../language/possible-patterns.ts";
import { coachLexicon } from "./coach-lexicon.ts";
import { draftLanguage } from "./draft-language.ts";
import { foldText } from "./fold-text.ts";

/** A sentence with its folded words; `possible` tells of each pattern of the lexicon whether it can be met there. */
export type DraftSentence = { readonly start: number; readonly end: number; readonly text: string; readonly folded: string; readonly body: boolean; readonly possible: Uint8Array };

/** A draft as the checks see it: sentences of the agent's own words, and where greeting and closing lie. */
export type Draft = {
  readonly text: string;
  readonly language: string;
  readonly sentences: readonly DraftSentence[];
  /** Sentences between greeting and closing. */
  readonly body: readonly DraftSentence[];
  /** Behind the greeting, 0 where there is none. */
  readonly greetingEnd: number;
  readonly bodyStart: number;
  /** Where the closing words begin; the end of the agent's own words where there are none. */
  readonly bodyEnd: number;
};

/**
 * Reads a draft into sentences. Lines quoted from others, the tail of an earlier mail and longer quotations are left out. The language
 * the customer writes decides where the draft is too short to tell.
 */
export function readDraft(text: string, customers?: string): Draft {
  const own = blankQuotes(text.length > longest ? text.slice(0, longest) : text);
  const greetingEnd = findGreetingEnd(own);
  const bodyStart = skipBlank(own, greetingEnd);
  const bodyEnd = findBodyEnd(own, bodyStart);
  const read: Omit<DraftSentence, "possible">[] = [];
  for (const [from, to] of splitOwn(own, greetingEnd)) {
    for (let start = from; start < to; start += longestSentence) {
      const end = Math.min(to, start + longestSentence);
      const words = own.slice(start, end);
      read.push({ start, end, text: words, folded: foldText(words), body: start >= bodyStart && end <= bodyEnd });
    }
  }
  const body = read.filter((sentence) => sentence.body);
  const language = draftLanguage(body.map((sentence) => sentence.text).join(" "), body.map((sentence) => sentence.folded).join(" "), customers);
  const index = coachLexicon(language)?.index ?? nothingKnown;
  const sentences = read.map((sentence): DraftSentence => ({ ...sentence, possible: possiblePatterns(index, sentence.folded) }));
  return { text, language, sentences, body: sentences.filter((sentence) => sentence.body), greetingEnd, bodyStart, bodyEnd };
}

const nothingKnown = indexPatterns([]);
const longest = 60_000;
const longestSentence = 1_200;

function splitOwn(own: string, greetingEnd: number): Span[] {
  if (greetingEnd === 0) return splitSentences(own);
  const rest = splitSentences(own.slice(greetingEnd)).map(([from, to]): Span => [from + greetingEnd, to + greetingEnd]);
  return [...splitSentences(own.slice(0, greetingEnd)), ...rest];
}

/** The same text with everything that others said replaced by blanks of the same length. */
function blankQuotes(text: string): string {
  const lines = text.split("\n");
  let behind = false;
  const kept = lines.map((line) => {
    if (!behind && line.length < 400 && tailHead.test(line)) behind = true;
    return behind || /^[ \t]{0,8}[>|]/.test(line) ? " ".repeat(line.length) : line;
  });
  return kept.join("\n").replace(/[“„«][^”“»\n]{1,400}[”“»]|(?<![\w])"[^"\n]{1,400}"(?!\w)/g, (quotation) => quotation.split(/\s+/).length > 3 ? " ".repeat(quotation.length) : quotation);
}

const tailHead = /^\s{0,8}(?:-{2,}\s?(?:original message|forwarded message|ursprungliche nachricht|ursprüngliche nachricht|message d'origine|mensaje original|messaggio originale|oorspronkelijk bericht|mensagem original)|(?:on|am|le|el|il|op|em) .{4,200}(?:wrote|schrieb|a écrit|escribió|ha scritto|schreef|escreveu)\b.{0,80}:\s*$|_{10,}\s*$)/i;

function findGreetingEnd(own: string): number {
  const from = skipBlank(own, 0);
  const found = greetingPattern.exec(own.slice(from, from + 120));
  return found === null ? 0 : from + found[0].length;
}

function findBodyEnd(own: string, bodyStart: number): number {
  let at = own.trimEnd().length;
  const end = at;
  for (let line = 0; line < 6 && at > bodyStart; line += 1) {
    const from = own.lastIndexOf("\n", at - 1) + 1;
    if (from < bodyStart) break;
    const words = own.slice(from, at).trim();
    if (words.length > 60) break;
    if (closingPattern.test(words)) return from;
    at = from - 1;
  }
  return end;
}

function skipBlank(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at]!)) at += 1;
  return at;
}
