import { wordClass } from "./lexicon-coach-classes.ts";
import { createSeenHashes } from "./seen-hashes.ts";

/** A word or mark of a folded sentence, `[start, end)` in it. */
export type DraftToken = { readonly start: number; readonly end: number };

/**
 * What the coach's model sees of one folded sentence: hashed words, pairs of words, and the row of their families, each with the
 * tokens it came from (`first[i]` to `last[i]`, inclusive).
 */
export type DraftFeatures = { readonly tokens: readonly DraftToken[]; readonly hashes: readonly number[]; readonly first: readonly number[]; readonly last: readonly number[] };

/** The features of a folded sentence, with the families of its language, in time proportional to its length; words behind the 80th are left out. */
export function draftFeatures(folded: string, language = "en"): DraftFeatures {
  const tokens: DraftToken[] = [];
  const collect = createCollector();
  let before: Met = opening, beforeClass = 0, classed: Met = opening, classedBefore: Met = opening;
  let denied = -denialReach - 1;
  for (const found of folded.matchAll(tokenPattern)) {
    if (tokens.length === mostTokens) break;
    const text = found[0], code = text.charCodeAt(0);
    const at = tokens.push({ start: found.index, end: found.index + text.length }) - 1;
    const isFigure = code >= 48 && code <= 57;
    const word: Met = { hash: hashWord(isFigure ? "0" : text), at };
    const family = isFigure ? figures : code === 33 || code === 63 ? code : wordClass(text, language) ?? 0;
    collect(word.hash, at, at);
    collect(mix(pairSeed, before.hash, word.hash), before.at, at);
    collect(mix(afterSeed, beforeClass, word.hash), before.at, at);
    if (text.length > stemLength) collect(mix(stemSeed, 0, hashWord(text.slice(0, stemLength))), at, at);
    if (at === 1) collect(mix(openingSeed, before.hash, word.hash), 0, 1);
    if (family !== 0) {
      const now: Met = { hash: family, at };
      collect(mix(familySeed, 0, family), at, at);
      collect(mix(familySeed, classed.hash, family), classed.at, at);
      collect(mix(skipSeed, classedBefore.hash, family), classedBefore.at, at);
      collect(mix(mix(familySeed, classedBefore.hash, classed.hash), 1, family), classedBefore.at, at);
      if (before.at >= 0) collect(mix(beforeSeed, before.hash, family), before.at, at);
      [classedBefore, classed] = [classed, now];
    }
    if (at - denied <= denialReach) {
      collect(mix(deniedSeed, 0, word.hash), denied, at);
      if (family !== 0) collect(mix(deniedSeed, 1, family), denied, at);
    }
    if (denials.has(text) || text.endsWith("n't")) denied = at;
    before = word;
    beforeClass = family;
  }
  collect(mix(pairSeed, before.hash, closing), before.at, before.at);
  collect(mix(closingSeed, 0, classed.hash), classed.at, classed.at);
  collect(mix(lengthSeed, 0, tokens.length < 7 ? 0 : tokens.length < 14 ? 1 : tokens.length < 24 ? 2 : 3), 0, tokens.length - 1);
  return { tokens, ...collect.result() };
}

/** The feature that says that a rule of this name spoke in the sentence. */
export function ruleFeature(name: string): number {
  return mix(ruleSeed, 0, hashWord(name));
}

type Met = { readonly hash: number; readonly at: number };

const tokenPattern = /[a-zß]+(?:['-][a-zß]+)*|\d+|[?!.,:;()"]/g;
const mostTokens = 80;
// No token gives more.
const featuresPerToken = 14;
const opening: Met = { hash: 0x51ed270b, at: -1 };
const closing = 0x68bc21eb;
const denials: ReadonlySet<string> = new Set("not no never nothing cannot nicht kein keine keinen nie niemals nichts ne pas non jamais rien aucun aucune nunca jamas nada ningun ninguna niet geen nooit niets nao nem nenhum nenhuma mai niente nessun nessuna".split(" "));
const stemLength = 5;
// How many words behind a "not" it still speaks of.
const denialReach = 3;
const figures = 10_007;
const [pairSeed, afterSeed, beforeSeed, familySeed, skipSeed, ruleSeed] = [0x9747b28c, 0x2545f491, 0x1b873593, 0x3c6ef372, 0x27d4eb2f, 0x165667b1];
const [stemSeed, openingSeed, closingSeed, lengthSeed, deniedSeed] = [0x7feb352d, 0x846ca68b, 0x5851f42d, 0x14057b7e, 0x2c1b3c6d];

function createCollector() {
  const hashes: number[] = [], first: number[] = [], last: number[] = [];
  const isFirst = createSeenHashes(mostTokens * featuresPerToken);
  const collect = (hash: number, from: number, to: number): void => {
    if (!isFirst(hash)) return;
    hashes.push(hash);
    first.push(Math.max(0, from));
    last.push(Math.max(0, to));
  };
  return Object.assign(collect, { result: () => ({ hashes, first, last }) });
}

function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return finish(hash);
}

function mix(seed: number, a: number, b: number): number {
  return finish(Math.imul(seed ^ finish(a), 0x85ebca6b) ^ Math.imul(b, 0xc2b2ae35));
}

function finish(hash: number): number {
  const h = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (h ^ (h >>> 15)) >>> 0;
}
