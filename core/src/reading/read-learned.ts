import type { Span } from "../model/span.ts";
import { carryingWords, headOf, placeText, scoreHead, type Carried, type Placed, type TextModel } from "../language/text-model.ts";
import { splitSentences } from "../language/sentences.ts";
import { textFeatures, type TextFeatures } from "../language/text-features.ts";

/** What the learned model says of a text: log-odds by head, and of each sentence whether it asks for something. */
export type Learned = {
  readonly scores: Readonly<Record<string, number>>;
  /** Log-odds that a sentence asks for something, by where it starts. */
  readonly requests: ReadonlyMap<number, number>;
  /** The words that carry a head's score, strongest first; spans refer to the text. */
  readonly carriedBy: (head: string, least: number) => readonly Carried[];
};

/**
 * Reads a text with the learned model, a few sentences at a time, as it was trained: one furious paragraph in a long calm mail counts,
 * and a long mail is not hotter for being long. Only the first pages are read; `lookalikes` ("hate to bother") are passed over.
 * Null where there is nothing to read.
 */
export function readLearned(text: string, lookalikes: readonly Span[], model: TextModel): Learned | null {
  const shown = passOver(text, lookalikes);
  const request = headOf(model, "request");
  const passages: Passage[] = [];
  const requests = new Map<number, number>();
  let left = mostTokens;
  for (const span of splitSentences(text)) {
    if (left <= 0) break;
    const features = textFeatures(shown.slice(span[0], Math.min(span[1], span[0] + longestSentence)), Math.min(left, mostSentenceTokens));
    if (features.tokens.length === 0) continue;
    left -= features.tokens.length;
    requests.set(span[0], scoreHead(request, placeText(model, features)));
    const last = passages.at(-1);
    if (last !== undefined && last.tokens + features.tokens.length <= passageTokens) { last.sentences.push({ span, features }); last.tokens += features.tokens.length; last.count += features.count; }
    else passages.push({ tokens: features.tokens.length, count: features.count, sentences: [{ span, features }] });
  }
  if (passages.length === 0) return null;
  const placed = passages.map((passage) => placePassage(model, passage));
  const scores = Object.fromEntries(model.heads.map((head) => [head.name, logMeanExp(placed.map((one) => scoreHead(head, one)))]));
  return {
    scores, requests,
    carriedBy: (name, least) => passages.flatMap((passage, i) => passage.sentences.flatMap(({ span, features }) => carryingWords(model, [headOf(model, name)], features, placed[i]!, least, passage.count)[0]!
      .map((carried): Carried => ({ weight: carried.weight, span: shift(carried.span, span[0]) })))).sort((a, b) => b.weight - a.weight),
  };
}

type Sentence = { readonly span: Span; readonly features: TextFeatures };
type Passage = { tokens: number; count: number; readonly sentences: Sentence[] };

const mostTokens = 600;
const mostSentenceTokens = 120;
const longestSentence = 900;
/** About as long as what the model was trained on. */
const passageTokens = 45;

/** The sentences of a passage together: their sums, over the root of all their features. */
function placePassage(model: TextModel, { sentences, count }: Passage): Placed {
  const placed = new Float64Array(model.dims);
  for (const { features } of sentences) {
    const share = Math.sqrt(features.count / count);
    placeText(model, features).forEach((value, d) => { placed[d]! += value * share; });
  }
  return placed;
}

/** The same text with blanks where words only look as if they said something; places stay as they are. */
function passOver(text: string, spans: readonly Span[]): string {
  return spans.reduce((shown, [start, end]) => shown.slice(0, start) + " ".repeat(end - start) + shown.slice(end), text);
}

function logMeanExp(scores: readonly number[]): number {
  const most = Math.max(...scores);
  return most + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - most), 0) / scores.length);
}

function shift([start, end]: Span, by: number): Span {
  return [start + by, end + by];
}
