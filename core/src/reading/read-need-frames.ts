import { matchPhrases, type Lexicon, type PhraseMatch, type Weights } from "../language/lexicon.ts";
import type { Word } from "../language/words.ts";
import type { Clue } from "./gather-clues.ts";

/** A sentence as its words, the text before each of them, and what was met in it besides: other lexicons' weights may speak of needs too. */
export type FramedSentence = { readonly start: number; readonly words: readonly Word[]; readonly besides: readonly PhraseMatch[] };

/**
 * What a text needs from us, weighed by how it is put: an object of a need (`about:refund`) counts in full where the sentence, or the one
 * beside it, asks for something (`want`), a request by itself (`need:refund`) always. What is denied, done, supposed or somebody
 * else's (`gate 1` the clause, `2` the sentence, `3` the text; `gate:refund` that need alone) is silenced, and speaks against the need.
 * @practice S1 Listen: what they need, not the words they happen to use
 */
export function readNeedFrames(text: string, sentences: readonly FramedSentence[], lexicon: Lexicon): Clue[] {
  const read = sentences.map(({ start, words, besides }): Read => {
    const matches = [...matchPhrases(lexicon, words), ...besides];
    return { start, words, matches, clauses: clausesOf(text, start, words), asks: matches.some(({ weights }) => asksForSomething(weights)) };
  });
  const closedEverywhere = new Set(read.flatMap(({ matches }) => matches.flatMap(({ weights }) => gatesIn(weights, 3))));
  const clues: Clue[] = [];
  for (const [at, sentence] of read.entries()) {
    const beside = read[at - 1]?.asks === true || read[at + 1]?.asks === true;
    const asking = sentence.asks ? 1 : beside ? besideAsking : unasked;
    const closed = closedIn(sentence);
    for (const match of sentence.matches) {
      const place = `@${sentence.clauses[match.from]!}`;
      const denied = isDenied(sentence, match) || isNamed(text, sentence, match);
      const weights = weigh(match, asking, (kind, wished) => (wished && denied) || ["", kind].some((gate) => closedEverywhere.has(gate) || closed.has(gate) || closed.has(gate + place)));
      if (weights === null) continue;
      clues.push({ span: [sentence.start + sentence.words[match.from]!.start, sentence.start + sentence.words[match.to - 1]!.end], phrase: match.phrase, weights });
    }
  }
  return clues;
}

/** Whether a phrase names what somebody may need, without asking for it. */
export function namesNeed({ weights }: PhraseMatch): boolean {
  for (const name in weights) if (name.startsWith("about:")) return true;
  return false;
}

type Read = { readonly start: number; readonly words: readonly Word[]; readonly matches: readonly PhraseMatch[]; readonly clauses: readonly number[]; readonly asks: boolean };

const besideAsking = 0.85;
const unasked = 0.5;
const silenced = -1.5;

function weigh(match: PhraseMatch, asking: number, isClosed: (kind: string, wished: boolean) => boolean): Weights | null {
  let weights: Record<string, number> | null = null;
  for (const [name, weight] of Object.entries(match.weights)) {
    const isNeed = name.startsWith("need:");
    if (!isNeed && !name.startsWith("about:")) continue;
    const kind = name.slice(name.indexOf(":") + 1);
    weights ??= {};
    // A fault is told in negations ("does not work"): only what is wished for can be denied by one.
    weights[`need:${kind}`] = isClosed(kind, isNeed || kind !== "fix") ? silenced : isNeed ? weight : weight * asking;
  }
  return weights;
}

function asksForSomething(weights: Weights): boolean {
  for (const name in weights) if (name === "want" || name.startsWith("need:")) return true;
  return false;
}

/** The kinds that the gates of one sentence close: "refund" in all of it, "refund@2" in its third clause, "" any kind. */
function closedIn({ matches, clauses }: Read): ReadonlySet<string> {
  return new Set(matches.flatMap(({ from, weights }) => [...gatesIn(weights, 2), ...gatesIn(weights, 1).map((kind) => `${kind}@${clauses[from]!}`)]));
}

function gatesIn(weights: Weights, reach: number): string[] {
  return Object.entries(weights).flatMap(([name, weight]) => name.startsWith("gate") && weight === reach ? [name.slice("gate:".length)] : []);
}

/** For each word the number of its clause: commas, dashes, brackets and "but" divide. */
function clausesOf(text: string, start: number, words: readonly Word[]): number[] {
  let clause = 0;
  return words.map((word, at) => {
    const before = words[at - 1];
    if (before !== undefined && (word.text === "but" || divides.test(text.slice(start + before.end, start + word.start)))) clause += 1;
    return clause;
  });
}

const divides = /[,;:()–—]|\s-\s/;

/** A negation within three words before it in its clause ("no refund", "don't want a refund"); "why don't you" and "can't you" ask. */
function isDenied({ words, clauses }: Read, { from }: PhraseMatch): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 3) && clauses[at] === clauses[from]; at -= 1) {
    const word = words[at]!.text;
    if (deniers.has(word) && !asksAnyway.has(words[at + 1]?.text ?? "") && words[at - 1]?.text !== "why") return true;
  }
  return false;
}

/** Spoken of, not asked for: a short quotation ("Talk to a human"), or the name of a button, page or policy. */
function isNamed(text: string, { start, words, clauses }: Read, { from, to }: PhraseMatch): boolean {
  for (let at = to; at < Math.min(words.length, to + 2) && clauses[at] === clauses[to - 1]; at += 1) if (labels.has(words[at]!.text)) return true;
  const first = words[from]!, last = words[to - 1]!;
  return /["“]\S*$/.test(text.slice(Math.max(0, start + first.start - 2), start + first.start)) && /^[^"”]{0,12}["”]/.test(text.slice(start + last.end, start + last.end + 14));
}

const labels: ReadonlySet<string> = new Set(["button", "buttons", "link", "tab", "label", "field", "checkbox", "popup", "pop", "icon", "banner", "template", "policy", "policies", "module", "widget", "function", "leaflet", "sign"]);
const deniers: ReadonlySet<string> = new Set(["not", "no", "never", "without", "don't", "dont", "doesn't", "needn't", "nor", "neither", "won't", "wouldn't", "isn't", "wasn't", "nobody"]);
const asksAnyway: ReadonlySet<string> = new Set(["you", "been", "there", "someone", "somebody", "had", "longer"]);
