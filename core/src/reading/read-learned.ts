import type { Span } from "../model/span.ts";
import { bendPlaced, carryingWords, headOf, leaveOutEach, placeText, scoreHead, type Carried, type Placed, type TextModel, type WordMoves } from "../language/text-model.ts";
import { textFeatures, type TextFeatures } from "../language/text-features.ts";
import type { Passage } from "./split-passages.ts";

/** Log-odds by head. */
export type Scores = Readonly<Record<string, number>>;

/** What the learned model says of a text. */
export type Learned = {
  /** Of the text: what its passages say, the strongest before all. */
  readonly scores: Scores;
  /** Of each passage, in order; null where it has no words. */
  readonly passages: readonly (Scores | null)[];
  /** Log-odds that a sentence asks for something, by where it starts. */
  readonly requests: ReadonlyMap<number, number>;
  /** The words that carry a head's score, strongest first; spans refer to the text. */
  readonly carriedBy: (head: string, least: number) => readonly Carried[];
};

/**
 * Reads a text with the learned model, passage by passage, as it was trained. Only the first pages are read; `passedOver` ("hate to
 * bother", who somebody is) does not count. Null where there is nothing to read.
 */
export function readLearned(text: string, passages: readonly Passage[], passedOver: readonly Span[], model: TextModel): Learned | null {
  const shown = passOver(text, passedOver);
  const request = headOf(model, "request");
  const requests = new Map<number, number>();
  let left = mostTokens;
  const read = passages.map(({ sentences }) => {
    const seen = sentences.flatMap((span): Sentence[] => {
      const features = textFeatures(shown.slice(span[0], Math.min(span[1], span[0] + longestSentence)), Math.min(left, mostSentenceTokens));
      left -= features.tokens.length;
      if (features.tokens.length === 0) return [];
      const placed = placeText(model, features);
      requests.set(span[0], scoreHead(request, bendPlaced(placed)));
      return [{ span, features, placed }];
    });
    return seen.length === 0 ? null : placeTogether(model, seen);
  });
  const scored = read.map((passage) => passage === null ? null : scoreAll(model, passage.placed));
  const all = scored.filter((one) => one !== null);
  if (all.length === 0) return null;
  // The more passages, the more chances to be wrong about one.
  const chances = 0.3 * Math.log(all.length);
  return {
    scores: Object.fromEntries(model.heads.map(({ name }) => [name, Math.max(...all.map((one) => one[name]!)) - chances])), passages: scored, requests,
    carriedBy: (name, least) => read.flatMap((passage) => passage?.sentences.flatMap((sentence) => {
      sentence.moves ??= leaveOutEach(model, sentence.features, passage.placed, passage.count);
      return carryingWords(headOf(model, name), sentence.features, sentence.moves, least).map((carried): Carried => ({ weight: carried.weight, span: shift(carried.span, sentence.span[0]) }));
    }) ?? []).sort((a, b) => b.weight - a.weight),
  };
}

/** `moves` are worked out when somebody first asks what carries a head. */
type Sentence = { readonly span: Span; readonly features: TextFeatures; readonly placed: Placed; moves?: WordMoves };
type Together = { readonly sentences: readonly Sentence[]; readonly count: number; readonly placed: Placed };

const mostTokens = 800;
const mostSentenceTokens = 120;
const longestSentence = 900;

function scoreAll(model: TextModel, placed: Placed): Scores {
  const bent = bendPlaced(placed);
  const scores: Record<string, number> = {};
  for (const head of model.heads) scores[head.name] = scoreHead(head, bent);
  return scores;
}

/** The sentences of a passage as one: their sums, over the root of all their features. */
function placeTogether(model: TextModel, sentences: readonly Sentence[]): Together {
  const placed = new Float64Array(model.dims);
  const count = sentences.reduce((sum, { features }) => sum + features.count, 0);
  for (const sentence of sentences) {
    const share = Math.sqrt(sentence.features.count / count);
    for (let d = 0; d < placed.length; d += 1) placed[d]! += sentence.placed[d]! * share;
  }
  return { sentences, count, placed };
}

/** The same text with blanks where words only look as if they said something; places stay as they are. */
function passOver(text: string, spans: readonly Span[]): string {
  return spans.reduce((shown, [start, end]) => shown.slice(0, start) + " ".repeat(end - start) + shown.slice(end), text);
}

function shift([start, end]: Span, by: number): Span {
  return [start + by, end + by];
}
