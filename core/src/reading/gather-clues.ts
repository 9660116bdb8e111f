import type { Span } from "../model/span.ts";
import { lexiconFor, needLexiconFor } from "../language/lexicon-for.ts";
import { matchPhrases, type PhraseMatch, type Weights } from "../language/lexicon.ts";
import { splitSentences } from "../language/sentences.ts";
import { splitWords } from "../language/words.ts";
import { namesNeed, readNeedFrames, type FramedSentence } from "./read-need-frames.ts";
import { readOutburst } from "./read-outburst.ts";
import { readStyle } from "./read-style.ts";

/** Words (or a way of writing) that say something, with what they weigh: heat in points, signals and `need:…` in log-odds. */
export type Clue = { readonly span: Span; readonly weights: Weights; readonly phrase: string };

/** Everything in a text that a reading can rest on, in order. The same phrase said again weighs less, said often nothing. */
export function gatherClues(text: string, language: string): Clue[] {
  const lexicon = lexiconFor(language);
  const needs = needLexiconFor(language);
  const framed: FramedSentence[] = [];
  const clues: Clue[] = [];
  const said = new Map<string, number>();
  for (const [start, end] of splitSentences(text)) {
    const sentence = splitWords(text.slice(start, end));
    for (let from = 0; from < sentence.length; from += mostWords) {
      const words = sentence.slice(from, from + mostWords);
      const besides: PhraseMatch[] = [];
      for (const match of matchPhrases(lexicon, words)) {
        if (needs !== undefined && namesNeed(match)) besides.push(match);
        const times = said.get(match.phrase) ?? 0;
        said.set(match.phrase, times + 1);
        if (times >= repeats.length) continue;
        const span: Span = [start + words[match.from]!.start, start + words[match.to - 1]!.end];
        clues.push({ span, phrase: match.phrase, weights: times === 0 ? match.weights : scaleWeights(match.weights, repeats[times]!) });
      }
      if (needs !== undefined) framed.push({ start, words, besides });
    }
  }
  return [...clues, ...(needs === undefined ? [] : readNeedFrames(text, framed, needs)), ...readStyle(text), ...readOutburst(text)];
}

// A sentence without an end is read in pieces, so that time stays proportional to length.
const mostWords = 120;
const repeats = [1, 0.5, 0.25];

function scaleWeights(weights: Weights, by: number): Weights {
  return Object.fromEntries(Object.entries(weights).map(([name, weight]) => [name, weight * by]));
}
